import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { claimedTime, e164, instant, messagePart, providerCode, providerMessageId, senderAddress } from '../fields.js';
import { deliveryStatus } from '../vocabulary.js';
import { consentRequest } from './consent-requested.js';
import { deliveryVerdict } from './delivery-report.js';

export const platformMessageReceived = defineEvent({
  type: 'stopline.platform-message.received.v1',
  topics: ['ingress'],
  summary: "A tenant's platform received a message from a person. The tenant is the topic's.",
  data: z.strictObject({
    from: e164,
    to: senderAddress,
    text: z.string().max(65_536),
    part: messagePart.exactOptional(),
    messageId: providerMessageId.optional().describe("The carrier's id, if any"),
    said: claimedTime,
  }),
});

export const platformConsentRequested = defineEvent({
  type: 'stopline.platform-consent.requested.v1',
  topics: ['ingress'],
  summary: "A tenant's platform recorded an opt-out or opt-in by another channel.",
  data: z.strictObject({ ...consentRequest, said: claimedTime }),
});

export const platformDeliveryReported = defineEvent({
  type: 'stopline.platform-delivery.reported.v1',
  topics: ['ingress'],
  summary: "A tenant's platform passes on a delivery report.",
  data: z.strictObject({
    number: e164,
    sender: senderAddress,
    messageId: providerMessageId,
    status: deliveryStatus,
    code: providerCode.optional(),
    verdict: deliveryVerdict.optional(),
    at: instant.optional(),
  }),
});
