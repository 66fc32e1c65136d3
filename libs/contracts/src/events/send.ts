import { z } from 'zod';
import { checkAnswer, checkQuestion, checkReason } from '../check.js';
import { defineEvent } from '../define-event.js';
import { instant, senderAddress, slug, subject, words } from '../fields.js';

/** May it go? Only `allowed` means yes, and only until `validUntil`. */
export const sendDecision = z.enum(['allowed', 'blocked', 'unknown']);
export type SendDecision = z.infer<typeof sendDecision>;

/** Why: as of a check, which here has no token to wait for; `EXPIRED`: the request was read or reached after its `decideBy`. */
export const sendReason = z.enum([...checkReason.exclude(['TOKEN_NOT_REACHED']).options, 'EXPIRED']);
export type SendReason = z.infer<typeof sendReason>;

export const platformSendRequested = defineEvent({
  type: 'stopline.platform-send.requested.v1',
  topics: ['send-requests'],
  summary: "A tenant's platform asks whether a message may go. The tenant is the topic's.",
  data: checkQuestion
    .omit({ tenant: true, minToken: true })
    .extend({ decideBy: instant.describe('A copy that is not fresh is waited for until then; past it the answer is `unknown`') }),
});

export const sendDecided = defineEvent({
  type: 'stopline.send.decided.v1',
  topics: ['send-decisions'],
  summary: 'Whether a message may go, why, and until when. Of several decisions on one request a `blocked` wins.',
  data: z.strictObject({
    requestId: words(256).describe("The request's ce_id"),
    requestSource: words(256).describe("The request's ce_source"),
    decision: sendDecision,
    reason: sendReason,
    entry: checkAnswer.shape.entry,
    subject,
    sender: senderAddress.exactOptional().describe('As asked, like program and category'),
    program: slug.exactOptional(),
    category: slug.exactOptional(),
    checkedAt: instant.describe('When the check was made'),
    decideBy: instant,
    watermark: instant.exactOptional().describe('What was recorded in the lane of the number before this is in the copy that decided; absent: the copy was never complete'),
    ageMs: checkAnswer.shape.freshness.shape.ageMs,
    boundMs: checkAnswer.shape.freshness.shape.boundMs,
    validUntil: instant.exactOptional().describe('Of `allowed`, and of it alone: check time and bound. After it, ask again'),
  }),
});
export type SendDecided = z.infer<typeof sendDecided.data>;
