import type { HoldCause, Scope, SuppressionState } from '@stopline/contracts';
import { containsSend, mayCover, type SendContext } from './covers.js';

export type { SendContext } from './covers.js';

/** The state of one scope of a subject, as far as the rule reads it. */
export interface Entry {
  readonly scope: Scope;
  readonly state: SuppressionState;
  /** When the person said it: an instant of the contracts, which sorts as text. */
  readonly said: string;
  /** It rests on what somebody recorded; left out: on the person's own word. */
  readonly authority?: 'record';
}

/** A hold that nobody has decided yet. */
export interface OpenHold {
  readonly holdId: string;
  readonly scope: Scope;
  readonly cause: HoldCause;
}

/** May this send go, why, and by which entry or hold. */
export interface Decision<E extends Entry = Entry, H extends OpenHold = OpenHold> {
  readonly decision: 'ALLOW' | 'BLOCK';
  readonly reason: 'SUPPRESSED' | 'HELD' | 'CONSENT_REQUIRED' | 'NO_ENTRY' | 'RELEASED' | 'EXEMPT';
  readonly entry?: E;
  readonly hold?: H;
}

/**
 * The one rule (design §3). A `global` suppression blocks. Else, of the entries that cover the send, the one said last decides; said at
 * the same instant: suppressed. What rests on a record lifts nothing that rests on the person's own word, however late. Any open hold that
 * covers the send blocks. No entry: allowed, unless the category requires consent.
 *
 * What the send leaves out means any: every suppression below it covers, and a release counts only if it holds the whole send, since
 * a START for one program allows nothing for another. Entries keep the caller's own fields.
 */
export function decide<E extends Entry, H extends OpenHold>(entries: readonly E[], holds: readonly H[], send: SendContext): Decision<E, H> {
  const standing = lastSaid(entries.filter((entry) => entry.state === 'suppressed' && stands(entry, entries, send)));
  if (standing) return { decision: 'BLOCK', reason: 'SUPPRESSED', entry: standing };
  const hold = holds.find((candidate) => holdCovers(candidate, send));
  if (hold) return { decision: 'BLOCK', reason: 'HELD', hold };
  const released = lastSaid(entries.filter((entry) => isRelease(entry) && containsSend(entry.scope, send)));
  if (released) return { decision: 'ALLOW', reason: 'RELEASED', entry: released };
  if (send.policy.consentRequired) return { decision: 'BLOCK', reason: 'CONSENT_REQUIRED' };
  const passedBy = send.policy.exempt ? lastSaid(entries.filter(isTenantStop)) : undefined;
  return passedBy ? { decision: 'ALLOW', reason: 'EXEMPT', entry: passedBy } : { decision: 'ALLOW', reason: 'NO_ENTRY' };
}

/** A suppression stands for the send unless a release lifts it. */
function stands(suppression: Entry, entries: readonly Entry[], send: SendContext): boolean {
  return mayCover(suppression.scope, send) && !entries.some((entry) => lifts(entry, suppression, send));
}

/** A release lifts what was said before it where it holds the whole send, with no less authority. Nothing lifts a global suppression. */
export function lifts(release: Entry, suppression: Entry, send: SendContext): boolean {
  if (!isRelease(release) || suppression.scope.kind === 'global' || !containsSend(release.scope, send)) return false;
  return release.said > suppression.said && hasAuthorityOver(release, suppression);
}

/** A person lifts anything; a record lifts what rests on a record. */
function hasAuthorityOver(release: Entry, suppression: Entry): boolean {
  return release.authority === undefined || suppression.authority === 'record';
}

/** A parked key hides what was said to which sender, so that its hold knows no exemption. */
export function holdCovers(hold: OpenHold, send: SendContext): boolean {
  const policy = hold.cause === 'parked_key' ? { ...send.policy, exempt: false } : send.policy;
  return mayCover(hold.scope, { ...send, policy });
}

function isRelease(entry: Entry): boolean {
  return entry.state === 'released';
}

function isTenantStop(entry: Entry): boolean {
  return entry.state === 'suppressed' && entry.scope.kind === 'tenant';
}

export function lastSaid<E extends Entry>(entries: readonly E[]): E | undefined {
  return entries.reduce<E | undefined>((last, entry) => (last === undefined || entry.said > last.said ? entry : last), undefined);
}
