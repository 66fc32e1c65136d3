import type { CheckAnswer, CheckReason } from '@stopline/contracts';

/** The entry that decided: what it covers, its state, and since when. */
export type DecidingEntry = NonNullable<CheckAnswer['entry']>;
/** How old the copy is that the verdict rests on, and the bound within which `ALLOW` is given. Milliseconds. */
export type Freshness = CheckAnswer['freshness'];

export type AllowReason = Extract<CheckReason, 'NO_ENTRY' | 'RELEASED' | 'EXEMPT'>;
export type BlockReason = Extract<CheckReason, 'SUPPRESSED' | 'HELD' | 'CONSENT_REQUIRED'>;

/**
 * Why nobody knows. Stopline says `STALE`, `TOKEN_NOT_REACHED` and `CONFIG`; the client itself: `UNREACHABLE` (no replica answers, or all of them
 * failed a moment ago), `DEADLINE` (not in time), `OVERLOADED` (too many questions at once), `REFUSED` (the key or the question is not accepted),
 * `NOT_UNDERSTOOD` (an answer that this version cannot read), `INCOMPLETE` (something of the embedded copy could not be read), `CLOSED`.
 */
export type UnknownReason =
  | Exclude<CheckReason, AllowReason | BlockReason>
  | 'UNREACHABLE'
  | 'DEADLINE'
  | 'OVERLOADED'
  | 'REFUSED'
  | 'NOT_UNDERSTOOD'
  | 'INCOMPLETE'
  | 'CLOSED';

/** Send. */
export interface Allowed {
  readonly decision: 'ALLOW';
  /** The number that may be sent to: send to this one. No other verdict has it, so that code which did not look at the decision does not compile. */
  readonly to: string;
  readonly reason: AllowReason;
  readonly entry?: DecidingEntry;
  readonly freshness: Freshness;
}

/** Do not send. */
export interface Blocked {
  readonly decision: 'BLOCK';
  readonly reason: BlockReason;
  readonly entry?: DecidingEntry;
  readonly freshness?: Freshness;
}

/** Do not send; ask again later. */
export interface Unknown {
  readonly decision: 'UNKNOWN';
  readonly reason: UnknownReason;
  readonly freshness?: Freshness;
}

/** May it be sent? One of three, and never a boolean: a verdict is an object and always true, so `if (verdict)` asks nothing. */
export type Verdict = Allowed | Blocked | Unknown;

/** What to do about each verdict. None can be left out. */
export interface Choices<Result> {
  readonly allow: (verdict: Allowed) => Result;
  readonly block: (verdict: Blocked) => Result;
  readonly unknown: (verdict: Unknown) => Result;
}

/** Does the one thing that fits the verdict, and gives what it gives. */
export function matchVerdict<Result>(verdict: Verdict, choices: Choices<Result>): Result {
  switch (verdict.decision) {
    case 'ALLOW':
      return choices.allow(verdict);
    case 'BLOCK':
      return choices.block(verdict);
    case 'UNKNOWN':
      return choices.unknown(verdict);
  }
}

/** A verdict of doubt. */
export function unknownFor(reason: UnknownReason, freshness?: Freshness): Unknown {
  return { decision: 'UNKNOWN', reason, ...(freshness && { freshness }) };
}
