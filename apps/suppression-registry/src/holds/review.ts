import type { DismissReason, HoldDecision, KnownSender, Verdict } from '@stopline/contracts';
import { replyTo } from '../deciding/fold.js';
import type { Fact, StoredHold, SubjectState } from '../deciding/facts.js';
import { REPLY_MS, type Story } from '../deciding/outgoing.js';
import type { Heard, SealedText } from '../deciding/requests.js';
import { applyAsk } from '../deciding/transitions.js';

/** A claim keeps others out for this long, and may be renewed: a closed browser blocks nobody for the day. */
export const CLAIM_MS = 15 * 60 * 1000;

const HOUR_MS = 60 * 60 * 1000;

export interface Claim {
  /** The API key, and the reviewer's name. */
  readonly by: string;
  readonly until: string;
}

/** A hold as a reviewer meets it. */
export interface HoldUnderReview {
  readonly tenant: string;
  readonly subject: string;
  readonly hold: StoredHold;
  readonly story: Story;
  /** When it was last opened: its deadline is counted from here. */
  readonly openSince: string;
  readonly closed?: { readonly decision: HoldDecision; readonly laneSeq: number };
  /** It may be over. */
  readonly claim?: Claim;
  readonly escalation?: { readonly by: string; readonly at: string; readonly note: string };
}

/** What a reviewer, or the clock, does to a hold that stays open by it. */
export type Step =
  | { readonly what: 'claimed'; readonly actor: string; readonly until: string }
  | { readonly what: 'unclaimed'; readonly actor: string }
  | { readonly what: 'escalated'; readonly actor: string; readonly note: SealedText }
  | { readonly what: 'reopened'; readonly actor: string; readonly note?: SealedText }
  | { readonly what: 'overdue'; readonly deadline: string };

/** A step as the world is told of it: without the reviewer's words. */
export type PublicStep = Step extends infer One ? (One extends Step ? Omit<One, 'note'> : never) : never;

/** Why a reviewer may not do that now. `parked`: no person decides it, it closes when its key's records are applied. */
export type Refusal =
  | { readonly kind: 'parked' | 'closed' | 'decided_otherwise' | 'not_dismissed' }
  | { readonly kind: 'claimed'; readonly claim: Claim };

/** `done`: it is so already, nothing is recorded. */
export type Reviewing<Work> = Refusal | { readonly kind: 'done' } | ({ readonly kind: 'record' } & Work);

/** The words of the API for what the events call otherwise. */
export const holdDecisionOf = { opt_out: 'keep', dismiss: 'dismiss' } as const;
export type ReviewDecision = keyof typeof holdDecisionOf;

export function deadlineOf(openSince: string, reviewHours: number): string {
  return new Date(Date.parse(openSince) + reviewHours * HOUR_MS).toISOString();
}

/** Takes the hold, or keeps it for longer. */
export function claim(review: HoldUnderReview, actor: string, now: string): Reviewing<{ readonly step: Step }> {
  const until = new Date(Date.parse(now) + CLAIM_MS).toISOString();
  return openFor(review, actor, now) ?? { kind: 'record', step: { what: 'claimed', actor, until } };
}

/** Gives the hold back. */
export function unclaim(review: HoldUnderReview, actor: string, now: string): Reviewing<{ readonly step: Step }> {
  const refused = openFor(review, actor, now);
  if (refused) return refused;
  return liveClaim(review, now) ? { kind: 'record', step: { what: 'unclaimed', actor } } : { kind: 'done' };
}

/** Leaves it to somebody else. `note` is compared in clear and kept sealed. */
export function escalate(review: HoldUnderReview, { actor, note, sealed }: { actor: string; note: string; sealed: SealedText }, now: string): Reviewing<{ readonly step: Step }> {
  const refused = openFor(review, actor, now);
  if (refused) return refused;
  return review.escalation?.note === note ? { kind: 'done' } : { kind: 'record', step: { what: 'escalated', actor, note: sealed } };
}

/** Undoes a dismissal. */
export function reopen({ hold, closed }: HoldUnderReview, { actor, note }: { actor: string; note?: SealedText }): Reviewing<{ readonly step: Step }> {
  if (closed?.decision === 'dismiss') return { kind: 'record', step: { what: 'reopened', actor, ...(note && { note }) } };
  const isReopened = !closed && (hold.version ?? 1) > 1;
  return isReopened ? { kind: 'done' } : { kind: 'not_dismissed' };
}

/** May this reviewer decide so now? */
export function mayDecide(review: HoldUnderReview, { decision, actor }: { decision: ReviewDecision; actor: string }, now: string): Reviewing<unknown> {
  const { closed } = review;
  if (closed && review.hold.cause !== 'parked_key') return { kind: closed.decision === holdDecisionOf[decision] ? 'done' : 'decided_otherwise' };
  return openFor(review, actor, now) ?? { kind: 'record' };
}

/** Undefined: it is open, for a person to decide, and nobody else has it. */
function openFor(review: HoldUnderReview, actor: string, now: string): Refusal | undefined {
  if (review.hold.cause === 'parked_key') return { kind: 'parked' };
  if (review.closed) return { kind: 'closed' };
  const held = liveClaim(review, now);
  return held && held.by !== actor ? { kind: 'claimed', claim: held } : undefined;
}

export function liveClaim({ claim: held }: Pick<HoldUnderReview, 'claim'>, now: string): Claim | undefined {
  return held && now < held.until ? held : undefined;
}

export interface Deciding {
  readonly decision: ReviewDecision;
  readonly actor: string;
  readonly reason?: DismissReason;
  readonly note?: SealedText;
}

/** The hold's message, the state of its person, the sender it was texted to if that is ours, the database's clock. */
export interface Decidable {
  readonly hold: StoredHold;
  readonly heard: Heard;
  readonly state: SubjectState;
  readonly known?: KnownSender;
  readonly now: string;
}

/**
 * What a person's decision does: `opt_out` is one said when the held message was (design §4.6), confirmed as any other while R7 allows it;
 * either way this hold alone is closed.
 */
export function decideHold({ hold, heard, state, known, now }: Decidable, { decision, actor, reason, note }: Deciding): Fact[] {
  const { tenant, subject } = state;
  const why = { ...(reason && { reason }), ...(note && { note }) };
  const closed: Fact = { kind: 'hold_closed', heard, tenant, subject, hold, decision: holdDecisionOf[decision], actor, ...why };
  if (decision === 'dismiss') return [closed];
  const applied = applyAsk(state, { kind: 'opt_out', tenant, scopes: [hold.scope], cause: 'review', actor }, heard, now);
  const inTime = Date.parse(now) < Date.parse(heard.said) + REPLY_MS;
  const spoken = known && { tenant, known, intent: 'opt_out' as const, verdict: verdictOf(heard) };
  const reply = spoken && inTime ? replyTo({ spoken, before: state, after: applied.state }, heard, now).facts : [];
  return [...applied.facts, closed, ...reply];
}

function verdictOf({ rule = 'unreadable', rulesVersion = '', held }: Heard): Verdict {
  return { intent: 'opt_out', certainty: 'held', language: held?.language ?? 'und', rule, rulesVersion, evidence: [] };
}
