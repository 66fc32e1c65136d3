import type { CheckAnswer, CheckReason } from '@stopline/contracts';
import { decide, type Decision, type SendContext } from '@stopline/suppression-rule';
import type { ReplicaEntry, Standing } from './lane-table.js';

export interface Freshness {
  /** Milliseconds since all that was acknowledged in the lane is known to be in the copy; undefined: nobody knows. */
  ageMs: number | undefined;
  boundMs: number;
}

/** No smaller age is true of a copy whose age nobody knows. */
const UNKNOWN_MS = Number.MAX_SAFE_INTEGER;

/**
 * The answer from one copy. BLOCK from any copy; ALLOW only from one that is within the bound, else UNKNOWN, reason STALE
 * (design §4.8).
 */
export function answer(standing: Standing, send: SendContext, freshness: Freshness): CheckAnswer {
  const decision = decide(standing.entries, standing.holds, send);
  const reason = reasonFor(decision, isFresh(freshness));
  if (reason === 'STALE') return unknown(reason, freshness);
  const decided = decision.entry && entryOf(decision.entry);
  return { decision: decision.decision, reason, ...(decided && { entry: decided }), freshness: shown(freshness) };
}

/** The reason that stands in the answer: what a copy that is not fresh would allow is STALE. */
export function reasonFor({ decision, reason }: Pick<Decision, 'decision' | 'reason'>, fresh: boolean): CheckReason {
  return decision === 'ALLOW' && !fresh ? 'STALE' : reason;
}

/** Every client treats it as do-not-send. */
export function unknown(reason: Extract<CheckReason, 'STALE' | 'TOKEN_NOT_REACHED' | 'CONFIG'>, freshness: Freshness): CheckAnswer {
  return { decision: 'UNKNOWN', reason, freshness: shown(freshness) };
}

/** Whether the copy is within the bound. */
export function isFresh({ ageMs, boundMs }: Freshness): boolean {
  return ageMs !== undefined && ageMs <= boundMs;
}

/** The freshness as an answer shows it: whole milliseconds; of a copy that was never complete no age is too great. */
export function shown({ ageMs, boundMs }: Freshness): CheckAnswer['freshness'] {
  return { ageMs: ageMs === undefined ? UNKNOWN_MS : Math.ceil(ageMs), boundMs };
}

function entryOf({ scope, state, since, version }: ReplicaEntry): CheckAnswer['entry'] {
  // A void entry decides nothing.
  return state === 'void' ? undefined : { scope, state, since, version };
}
