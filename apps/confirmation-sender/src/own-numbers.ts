import { e164, type Directory } from '@stopline/contracts';
import type { SubjectKeyring } from '@stopline/phone-number';

/** Tells whether a subject is one of the installation's own senders: two systems of ours must not answer each other. */
export function ownNumbers({ installation: { tenants } }: Directory, keyring: SubjectKeyring): (tenant: string, subject: string) => boolean {
  const numbers = tenants.flatMap(({ senders }) => senders.map(({ address }) => address)).filter((address) => e164.safeParse(address).success);
  const tokens = new Map(tenants.map(({ id }) => [id, new Set(numbers.flatMap((number) => keyring.candidates(id, number)))]));
  return (tenant, subject) => tokens.get(tenant)?.has(subject) ?? false;
}
