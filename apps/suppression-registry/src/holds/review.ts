import { e164, eventId, holdCause, holdDecision, instant, saidBy, scope, senderAddress } from '@stopline/contracts';
import { z } from 'zod';
import { answer } from '../consent-requests/answers.js';
import type { Heard } from '../deciding/requests.js';
import type { Fact, StoredHold, SubjectState } from '../deciding/facts.js';
import { applyAsk } from '../deciding/transitions.js';

export const openHold = z.strictObject({
  holdId: eventId,
  number: e164,
  scope,
  cause: holdCause,
  openedAt: instant,
  said: instant,
  saidBy,
  sender: senderAddress.optional(),
  causedBy: eventId.describe('The event that opened it'),
  correlationId: z.string().describe("The person's message; its words are in the audit records"),
});
export type OpenHold = z.infer<typeof openHold>;

export const holdsPage = z.strictObject({
  holds: z.array(openHold).describe('Oldest first, at most 100'),
  next: eventId.optional().describe('There may be more: `after` of the next page'),
});
export type HoldsPage = z.infer<typeof holdsPage>;

export const holdsQuery = z.strictObject({ after: eventId.optional().describe('`next` of the page before') });
export type HoldsQuery = z.infer<typeof holdsQuery>;

export const holdReview = z.strictObject({
  holdId: eventId,
  decision: holdDecision.extract(['keep', 'dismiss']).describe('keep: the person meant to opt out; dismiss: the person did not'),
  actor: z.string().min(1).max(256).optional().describe("Who decided, in the tenant's own words; the API key is recorded in any case"),
});
export type HoldReview = z.infer<typeof holdReview>;

export const reviewed = z.strictObject({ holdId: eventId, decision: holdDecision.extract(['keep', 'dismiss']), ...answer.partial().shape });
export type Reviewed = z.infer<typeof reviewed>;

/** A hold and the message that opened it. */
export interface HeldMessage {
  readonly hold: StoredHold;
  readonly heard: Heard;
}

/** What a person's decision does: to keep is an opt-out said when the held message was (design §4.6); either way this hold alone is closed. */
export function decideHold({ hold, heard }: HeldMessage, state: SubjectState, by: { decision: 'keep' | 'dismiss'; actor: string }, now: string): Fact[] {
  const { tenant, subject } = state;
  const closed: Fact = { kind: 'hold_closed', heard, tenant, subject, hold, ...by };
  if (by.decision === 'dismiss') return [closed];
  const ask = { kind: 'opt_out', tenant, scopes: [hold.scope], cause: 'review', actor: by.actor } as const;
  return [...applyAsk(state, ask, heard, now).facts, closed];
}
