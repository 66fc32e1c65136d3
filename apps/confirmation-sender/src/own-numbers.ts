import { e164, type Directory, type Installation } from '@stopline/contracts';
import type { SubjectKeyring } from '@stopline/phone-number';

/** Tells whether a subject is one of the installation's own senders: two systems of ours must not answer each other. */
export function ownNumbers(directory: Pick<Directory, 'installation'>, keyring: SubjectKeyring): (tenant: string, subject: string) => boolean {
  let known: { readonly of: Installation; readonly tokens: ReadonlyMap<string, ReadonlySet<string>> } | undefined;
  return (tenant, subject) => {
    const { installation } = directory;
    // Senders come by the API too: the directory has another installation then.
    if (known?.of !== installation) known = { of: installation, tokens: tokensOf(installation, keyring) };
    return known.tokens.get(tenant)?.has(subject) ?? false;
  };
}

function tokensOf({ tenants }: Installation, keyring: SubjectKeyring): Map<string, Set<string>> {
  const numbers = tenants.flatMap(({ senders }) => senders.map(({ address }) => address)).filter((address) => e164.safeParse(address).success);
  return new Map(tenants.map(({ id }) => [id, new Set(keyring.candidatesAll(id, numbers).flat())]));
}
