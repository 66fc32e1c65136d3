import { parseScopeKey, scopeKey, type Scope } from './scope.js';

/** What a record of suppression-state is about: one entry, or one hold. */
export type StateKey =
  | { readonly kind: 'entry'; readonly tenant: string; readonly subject: string; readonly scope: Scope }
  | { readonly kind: 'hold'; readonly tenant: string; readonly subject: string; readonly holdId: string };

const HOLD = 'hold:';

/** The Kafka key of an entry: `<tenant>/<subject>/<scope>`. Compaction keeps the last record of each. */
export function entryKey(entry: { tenant: string; subject: string; scope: Scope }): string {
  return `${entry.tenant}/${entry.subject}/${scopeKey(entry.scope)}`;
}

/** The Kafka key of a hold: `<tenant>/<subject>/hold:<hold id>`. No scope kind is called `hold`, so no entry has this key. */
export function holdKey(hold: { tenant: string; subject: string; holdId: string }): string {
  return `${hold.tenant}/${hold.subject}/${HOLD}${hold.holdId}`;
}

/** The inverse of {@link entryKey} and {@link holdKey}; undefined for a key that neither of them makes. */
export function parseStateKey(key: string): StateKey | undefined {
  const [tenant, subject, what, ...rest] = key.split('/');
  if (!tenant || !subject || !what || rest.length > 0) return undefined;
  if (what.startsWith(HOLD)) return { kind: 'hold', tenant, subject, holdId: what.slice(HOLD.length) };
  try {
    return { kind: 'entry', tenant, subject, scope: parseScopeKey(what) };
  } catch {
    return undefined;
  }
}
