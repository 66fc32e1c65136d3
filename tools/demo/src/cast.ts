import type { Installation, Program, Tenant } from '@stopline/contracts';

/** Who plays: one sender of the installation, and the keys that its tenant's people hold. */
export interface Cast {
  readonly tenant: Tenant;
  readonly program: Program;
  readonly sender: string;
  readonly senderKey: string;
  readonly complianceKey: string;
  /** A sender of the same tenant whose category a tenant-wide STOP does not cover. */
  readonly exemptSender?: string;
  /** Somebody else's sender, who must notice nothing. */
  readonly stranger?: { readonly name: string; readonly sender: string; readonly senderKey: string };
}

/** The first tenant that can play every part; undefined when none can. */
export function castOf({ tenants }: Installation): Cast | undefined {
  const playing = tenants.flatMap((tenant) => leads(tenant));
  const [lead] = playing.filter(({ complianceKey }) => complianceKey !== undefined);
  if (lead?.complianceKey === undefined) return undefined;
  const { tenant, program, sender, senderKey, complianceKey } = lead;
  const stranger = playing.find((other) => other.tenant.id !== tenant.id);
  const exemptSender = senderIn(tenant, true);
  return {
    tenant,
    program,
    sender,
    senderKey,
    complianceKey,
    ...(exemptSender && { exemptSender: exemptSender.sender }),
    ...(stranger && { stranger: { name: stranger.tenant.name, sender: stranger.sender, senderKey: stranger.senderKey } }),
  };
}

interface Lead {
  readonly tenant: Tenant;
  readonly program: Program;
  readonly sender: string;
  readonly senderKey: string;
  readonly complianceKey: string | undefined;
}

function leads(tenant: Tenant): Lead[] {
  const secret = (role: string): string | undefined => tenant.keys.find((key) => key.role === role)?.secret;
  const senderKey = secret('sender');
  const found = senderIn(tenant, false);
  return senderKey !== undefined && found ? [{ tenant, ...found, senderKey, complianceKey: secret('compliance') }] : [];
}

/** A long code that Stopline answers for, of a category that is exempt or not and asks for no consent. */
function senderIn(tenant: Tenant, exempt: boolean): { program: Program; sender: string } | undefined {
  for (const { address, type, replies, program: id } of tenant.senders) {
    const program = tenant.programs.find((candidate) => candidate.id === id);
    const category = tenant.categories.find((candidate) => candidate.id === program?.category);
    const fits = type === 'long_code' && replies === 'stopline' && category?.consent === 'not_required' && (category.exempt !== undefined) === exempt;
    if (program && fits) return { program, sender: address };
  }
  return undefined;
}
