import { deliveryStatus, deliveryVerdict, intent, messagePart, providerCode } from '@stopline/contracts';
import { z } from 'zod';
import { claimedInstant } from '../json.js';
import { writtenAddress, writtenId } from '../readable.js';

const timestamp = claimedInstant.describe('When it happened, RFC 3339 with offset: when the person said it, or when the status was reached');

/** A person sent a message. */
export const messageReceived = z.strictObject({
  type: z.literal('message.received'),
  timestamp,
  data: z.strictObject({
    id: writtenId.describe("The platform's id of the message; the same id is the same message"),
    from: z.string().describe("The person's number"),
    to: writtenAddress.describe('The sender that the person wrote to'),
    text: z.string().optional().describe("The person's words, unchanged; a message without any opens a hold"),
    part: messagePart.exactOptional().describe('Where the message comes in parts, each in a webhook of its own'),
    intent: intent.exclude(['none']).optional().describe('What the platform made of it, where it says so'),
  }),
});

/** What became of a message that was sent to a person. */
export const messageDelivery = z.strictObject({
  type: z.literal('message.delivery'),
  timestamp,
  data: z.strictObject({
    id: writtenId.describe("The platform's id of the message that was sent"),
    from: writtenAddress.describe('The sender'),
    to: z.string().describe("The person's number"),
    status: deliveryStatus,
    code: providerCode.optional().describe("The carrier's error code"),
    verdict: deliveryVerdict.optional().describe('What the code says of consent'),
  }),
});

/** The body of a webhook: told apart by `type`. */
export const standardBody = z.discriminatedUnion('type', [messageReceived, messageDelivery]);

/** A body that does not fit: enough to see what it is about. */
export const misfit = z.looseObject({ type: z.unknown().optional(), data: z.unknown().optional() });

/** What counts in a delivery report that does not fit: a verdict on consent is never lost (R16, R24), whatever stands beside it. */
export const verdictDelivery = z.looseObject({
  type: z.literal('message.delivery'),
  timestamp,
  data: z.looseObject({
    id: z.unknown().optional(),
    from: writtenAddress,
    to: z.string(),
    status: deliveryStatus.catch('failed'),
    code: providerCode.optional().catch(undefined),
    verdict: deliveryVerdict,
  }),
});
