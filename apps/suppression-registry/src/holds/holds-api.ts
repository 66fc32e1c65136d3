import { certainty, dismissReason, e164, eventId, holdCause, instant, intent, saidBy, scope, senderAddress, slug, words } from '@stopline/contracts';
import { z } from 'zod';
import { answer } from '../consent-requests/answers.js';

const claimView = z.strictObject({ by: z.string().describe('The API key, and the name that the reviewer gave'), until: instant });

export const openHold = z.strictObject({
  holdId: eventId,
  number: e164,
  scope,
  cause: holdCause,
  openedAt: instant,
  deadline: instant.describe('Counted from when it was opened, or opened anew; the policy `reviewHours` of the tenant'),
  overdue: z.boolean(),
  said: instant,
  saidBy,
  sender: senderAddress.optional(),
  program: slug.optional().describe('Of the sender, where it is one of ours'),
  text: z.string().optional().describe("The person's words; absent where nobody could read them, and of a part of a message"),
  language: z.string().optional().describe('BCP 47; `und` where no language pack matched'),
  rule: z.string().optional().describe('Which rule held it'),
  rulesVersion: z.string().optional(),
  alternatives: z.array(z.strictObject({ intent, certainty, language: z.string(), rule: z.string() })).describe('Weaker readings of the same text, strongest first'),
  claim: claimView.optional().describe('Somebody has it until then'),
  escalation: z.strictObject({ by: z.string(), at: instant, note: z.string() }).optional().describe('Left to somebody else'),
  causedBy: eventId.describe('The event that opened it'),
  correlationId: z.string().describe("The person's message, in the audit records"),
});
export type OpenHold = z.infer<typeof openHold>;

export const holdsPage = z.strictObject({
  holds: z.array(openHold).describe('The nearest deadline first, at most 100'),
  next: z.string().optional().describe('There may be more: `after` of the next page'),
});
export type HoldsPage = z.infer<typeof holdsPage>;

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** A place in the order of deadlines. */
export interface Place {
  readonly openSince: string;
  readonly holdId: string;
}

export function cursorOf({ openSince, holdId }: Place): string {
  return `${openSince}_${holdId}`;
}

export function placeOf(cursor: string): Place | undefined {
  const [, openSince, holdId] = CURSOR.exec(cursor) ?? [];
  return openSince !== undefined && holdId !== undefined ? { openSince, holdId } : undefined;
}

const reviewer = words(100).describe('Who does it, in your own words; recorded beside the API key');
const yesOrNo = z.enum(['true', 'false']);

export const holdsQuery = z
  .strictObject({
    after: z
      .string()
      .refine((cursor) => instant.safeParse(placeOf(cursor)?.openSince).success, 'must be `next` of the page before; leave it out to begin anew')
      .optional()
      .describe('`next` of the page before'),
    cause: holdCause.optional(),
    overdue: yesOrNo.optional().describe('Past their deadline, or not'),
    escalated: yesOrNo.optional(),
    claimedBy: z.enum(['me', 'nobody']).optional().describe('me: claimed with this key under the name in `reviewer`'),
    reviewer: reviewer.optional(),
  })
  .refine(({ claimedBy, reviewer: name }) => claimedBy !== 'me' || name !== undefined, { path: ['reviewer'], message: 'is needed with claimedBy=me: the name that you claim with' });
export type HoldsQuery = z.infer<typeof holdsQuery>;

const note = words(1000);
const ofReviewer = { holdId: eventId, reviewer };

export const holdReview = z.discriminatedUnion('decision', [
  z.strictObject({ ...ofReviewer, decision: z.literal('opt_out').describe('The person meant to opt out'), note: note.exactOptional() }),
  z
    .strictObject({ ...ofReviewer, decision: z.literal('dismiss').describe('The person did not'), reason: dismissReason, note: note.exactOptional() })
    .refine(({ reason, note: why }) => reason !== 'other' || why !== undefined, { path: ['note'], message: 'is needed with the reason `other`' }),
  z.strictObject({ ...ofReviewer, decision: z.literal('escalate').describe('Somebody else must decide: it stays open'), note }),
]);
export type HoldReview = z.infer<typeof holdReview>;

export const holdClaim = z.strictObject(ofReviewer);
export type HoldClaim = z.infer<typeof holdClaim>;

export const holdReopening = z.strictObject({ ...ofReviewer, note: note.exactOptional() });
export type HoldReopening = z.infer<typeof holdReopening>;

export const reviewed = z.strictObject({
  holdId: eventId,
  decision: z.enum(['opt_out', 'dismiss', 'escalate']).optional(),
  ...answer.partial().shape,
  claim: claimView.optional(),
});
export type Reviewed = z.infer<typeof reviewed>;
