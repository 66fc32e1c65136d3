import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { e164, eventId, messagePart, providerMessageId, senderAddress, slug, tenantId, times } from '../fields.js';
import { intent } from '../vocabulary.js';

/** Which record of a tenant's ingress topic an event was made of: evidence for what no webhook proves. */
export const ingressPosition = z
  .strictObject({ topic: z.string(), partition: z.int().min(0), offset: z.string().regex(/^\d+$/) })
  .describe("The record of the tenant's ingress topic; absent for a webhook");

/** Where an inbound message or report came in. */
export const inboundSource = {
  ingress: ingressPosition.optional(),
  provider: slug.describe('The adapter that authenticated it; `platform` for an ingress topic'),
  account: slug.describe("The tenant's account at the provider; for an ingress topic the tenant"),
  providerMessageId,
};

export const inboundMessageReceived = defineEvent({
  type: 'stopline.inbound-message.received.v1',
  topics: ['inbound-messages'],
  summary: 'A person sent a message to one of our senders.',
  data: z.strictObject({
    tenant: tenantId,
    ...inboundSource,
    from: e164,
    to: senderAddress,
    text: z.string().max(65_536).describe("The person's words, unchanged"),
    ...times,
    part: messagePart.exactOptional(),
    providerVerdict: intent.optional().describe('What the provider made of it, where it says so'),
  }),
});

export const inboundMessageUnreadable = defineEvent({
  type: 'stopline.inbound-message.unreadable.v1',
  topics: ['inbound-messages'],
  summary: 'A verified provider delivered a message that cannot be read, but whose number can: never silence, a hold follows.',
  data: z.strictObject({
    tenant: tenantId,
    ...inboundSource,
    from: e164,
    to: senderAddress,
    ...times,
    reason: z
      .enum(['invalid_utf8', 'nul_character', 'missing_text', 'text_too_long', 'malformed'])
      .describe('What is wrong with the text; `malformed`: with the message as a whole'),
    quarantineId: eventId.describe('Where the sealed bytes are'),
  }),
});
