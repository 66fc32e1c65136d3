import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { eventId, instant, senderAddress, slug, subject, tenantId } from '../fields.js';
import { deliveryStatus, replyKind, replyOutcome } from '../vocabulary.js';

const reply = {
  tenant: tenantId,
  subject,
  replyId: eventId,
  causedBy: eventId.describe("The person's message, or the request that a question is about: at most one reply each"),
};

export const replyRequested = defineEvent({
  type: 'stopline.reply.requested.v1',
  topics: ['reply-requests'],
  summary: 'A message of a person deserves one reply.',
  data: z.strictObject({
    ...reply,
    kind: replyKind,
    sender: senderAddress.describe('The reply leaves from the number the person wrote to'),
    program: slug,
    choices: z.array(z.string()).exactOptional().describe('Of a clarification: the names that the person may answer with'),
    language: z.string().describe('BCP 47: the language of the word that the person used'),
    effectiveAt: instant.describe('When the registry recorded it'),
    expiresAt: instant.describe("Five minutes after the person's message (R7)"),
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});

export const replyConcluded = defineEvent({
  type: 'stopline.reply.concluded.v1',
  topics: ['reply-outcomes'],
  summary: 'How a reply ended. Final, but that `unknown` may turn into `sent` when the provider shows it.',
  data: z.strictObject({
    ...reply,
    kind: replyKind,
    sender: senderAddress,
    outcome: replyOutcome,
    reason: z.string().max(256).optional(),
    provider: slug.optional(),
    providerMessageId: z.string().max(256).optional(),
    template: z.string().optional().describe('Which template, and its content version'),
    text: z.string().optional().describe('What was sent: a template, without words of the person (S34)'),
    concludedAt: instant,
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});

export const replyDelivered = defineEvent({
  type: 'stopline.reply.delivery-reported.v1',
  topics: ['reply-outcomes'],
  summary: "The provider's delivery report for a reply that we sent.",
  data: z.strictObject({
    ...reply,
    status: deliveryStatus,
    code: z.string().max(64).optional(),
    reportedAt: instant,
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});
