import { parseScopeKey, scopeKey, type Scope } from './scope.js';

/** Names an entry: whose, of which scope, on whose word; `authority` is left out for the person's own. */
export interface EntryName {
  readonly tenant: string;
  readonly subject: string;
  readonly scope: Scope;
  readonly authority?: 'record';
}

/** What a record of suppression-state is about: one entry, or one hold. */
export type StateKey =
  | ({ readonly kind: 'entry' } & EntryName)
  | { readonly kind: 'hold'; readonly tenant: string; readonly subject: string; readonly holdId: string };

const HOLD = 'hold:';

/** The Kafka key of an entry: `<tenant>/<subject>/<scope>`, with `/record` behind it for what rests on a record. Compaction keeps the last record of each. */
export function entryKey({ tenant, subject, scope, authority }: EntryName): string {
  return `${tenant}/${subject}/${scopeKey(scope)}${authority ? `/${authority}` : ''}`;
}

/** The Kafka key of a hold: `<tenant>/<subject>/hold:<hold id>`. No scope kind is called `hold`, so no entry has this key. */
export function holdKey(hold: { tenant: string; subject: string; holdId: string }): string {
  return `${hold.tenant}/${hold.subject}/${HOLD}${hold.holdId}`;
}

/** The inverse of {@link entryKey} and {@link holdKey}; undefined for a key that neither of them makes. */
export function parseStateKey(key: string): StateKey | undefined {
  const [tenant, subject, what, authority, ...rest] = key.split('/');
  if (!tenant || !subject || !what || rest.length > 0 || (authority !== undefined && authority !== 'record')) return undefined;
  if (what.startsWith(HOLD)) return authority ? undefined : { kind: 'hold', tenant, subject, holdId: what.slice(HOLD.length) };
  try {
    return { kind: 'entry', tenant, subject, scope: parseScopeKey(what), ...(authority && { authority }) };
  } catch {
    return undefined;
  }
}

/** The Kafka key of an event about a lane: `lane:<lane>`, on suppression-state with what it records behind it. No tenant's id has a colon. */
export function laneKey(lane: number, what?: 'watermark' | 'digest'): string {
  return `lane:${lane}${what ? `/${what}` : ''}`;
}
