import { deliveryStatus, deliveryVerdict, intent, providerCode, providerMessageId } from '@stopline/contracts';
import { z } from 'zod';
import { utcInstant } from '../json.js';

const timestamp = utcInstant.optional().describe('When it happened, RFC 3339 with offset: when the person said it, or when the status was reached');

/** A person sent a message. */
export const messageReceived = z.strictObject({
  type: z.literal('message.received'),
  timestamp,
  data: z.strictObject({
    id: providerMessageId.describe("The platform's id of the message; the same id is the same message"),
    from: z.string().max(64).describe("The person's number"),
    to: z.string().max(64).describe('The sender that the person wrote to'),
    text: z.string().optional().describe("The person's words, unchanged; a message without any opens a hold"),
    intent: intent.exclude(['none']).optional().describe('What the platform made of it, where it says so'),
  }),
});

/** What became of a message that was sent to a person. */
export const messageDelivery = z.strictObject({
  type: z.literal('message.delivery'),
  timestamp,
  data: z.strictObject({
    id: providerMessageId.describe("The platform's id of the message that was sent"),
    from: z.string().max(64).describe('The sender'),
    to: z.string().max(64).describe("The person's number"),
    status: deliveryStatus,
    code: providerCode.optional().describe("The carrier's error code"),
    verdict: deliveryVerdict.optional().describe('What the code says of consent'),
  }),
});

/** The body of a webhook: told apart by `type`. */
export const standardBody = z.discriminatedUnion('type', [messageReceived, messageDelivery]);
