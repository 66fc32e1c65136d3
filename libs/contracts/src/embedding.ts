import { z } from 'zod';
import type { Directory } from './directory.js';
import type { ProgramConfigured, SenderConfigured } from './events/configured.js';
import { slug, tenantId } from './fields.js';
import { categoryDefinition, installation, programDefinition, senderDefinition } from './installation.js';
import { LiveDirectory } from './live-directory.js';

const version = z.int().min(1);

/**
 * What a copy of the state in a sender's own process must know beside the state: its tenant's part of the configuration, and which subject
 * keys the tenant's tokens are made with, each recognisable without being told. No secret, no account's settings, nothing of another tenant.
 */
export const embedding = z.strictObject({
  tenant: tenantId,
  freshness: installation.shape.freshness,
  subjectKeys: z.array(z.strictObject({ keyId: z.string(), checkValue: z.string().regex(/^[0-9a-f]{32}$/) })).describe('A copy that holds other keys finds nobody: it must not answer'),
  accounts: z.array(slug).describe('Their ids alone: a sender of an unknown account is unknown'),
  categories: z.array(categoryDefinition).min(1),
  programs: z.array(programDefinition).describe('Of the installation file'),
  senders: z.array(senderDefinition).describe('Of the installation file'),
  told: z
    .strictObject({
      programs: z.array(z.strictObject({ program: programDefinition, formerCategories: z.array(slug), version })),
      senders: z.array(z.strictObject({ sender: senderDefinition, formerPrograms: z.array(slug), formerCategories: z.array(slug), version })),
    })
    .describe('By API, and what each was before'),
});
export type Embedding = z.infer<typeof embedding>;

/** The embedding of a tenant; undefined for a tenant that is not there. `subjectKeys` are the check values of its loaded keys. */
export function embeddingOf(directory: Directory, tenant: string, subjectKeys: Embedding['subjectKeys']): Embedding | undefined {
  const file = directory.file.tenants.find(({ id }) => id === tenant);
  const live = directory.tenant(tenant);
  if (!file || !live) return undefined;
  const told = directory.told(tenant);
  // An address that the file gives to another tenant is none of this one's: it may not even learn of it.
  const own = new Set(live.senders.map(({ address }) => address));
  return {
    tenant,
    freshness: directory.file.freshness,
    subjectKeys,
    accounts: file.accounts.map(({ id }) => id),
    categories: file.categories,
    programs: file.programs,
    senders: file.senders,
    told: {
      programs: [...told.programs.values()].map(({ program, formerCategories, version: number }) => ({ program, formerCategories, version: number })),
      senders: [...told.senders.values()]
        .filter(({ sender }) => own.has(sender.address))
        .map(({ sender, formerPrograms, formerCategories, version: number }) => ({ sender, formerPrograms, formerCategories, version: number })),
    },
  };
}

/** A directory of that one tenant, which says of every send what the installation's own directory says. */
export function directoryOfEmbedding({ tenant, freshness, accounts, categories, programs, senders, told }: Embedding): Directory {
  const known = new LiveDirectory(
    installation.parse({
      freshness,
      tenants: [{ id: tenant, name: tenant, accounts: accounts.map((id) => ({ id, provider: NO_PROVIDER, settings: {} })), categories, programs, senders }],
    }),
  );
  for (const program of told.programs) known.learnProgram({ ...UNSAID, tenant, ...program });
  for (const sender of told.senders) known.learnSender({ ...UNSAID, tenant, ...sender });
  return known;
}

/** An account is known by its id here; who carries its messages is not. */
const NO_PROVIDER = 'embedded';
/** Who changed it and when is nobody's business but the registry's. */
const UNSAID = { source: 'api', actor: 'unsaid', at: '1970-01-01T00:00:00.000Z' } as const satisfies Partial<ProgramConfigured & SenderConfigured>;
