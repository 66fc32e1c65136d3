import { z } from 'zod';
import { slug, senderAddress } from './fields.js';

/** What an entry covers. Nested: tenant ⊃ category ⊃ program ⊃ sender. `global` binds every tenant. */
export const scope = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('global') }),
    z.strictObject({ kind: z.literal('tenant') }),
    z.strictObject({ kind: z.literal('category'), id: slug }),
    z.strictObject({ kind: z.literal('program'), id: slug }),
    z.strictObject({ kind: z.literal('sender'), id: senderAddress }),
  ])
  .describe('What an entry covers: global, tenant, category, program or sender');
export type Scope = z.infer<typeof scope>;

/** The scope as one string (`tenant`, `program:acme-alerts`): the form of keys in topics, tables and ids. */
export function scopeKey(of: Scope): string {
  return 'id' in of ? `${of.kind}:${of.id}` : of.kind;
}

/** The inverse of {@link scopeKey}. Throws a ZodError on anything that `scopeKey` cannot produce. */
export function parseScopeKey(key: string): Scope {
  const [kind, ...id] = key.split(':');
  return scope.parse(id.length === 0 ? { kind } : { kind, id: id.join(':') });
}
