import { instant, intent } from '@stopline/contracts';
import { z } from 'zod';

const number = z.string().min(1).max(64);

/** One message that a handset sends. */
export const handsetMessage = z.strictObject({
  from: number.describe("The handset's number, or any other sender's address"),
  to: number.describe('A sender of stopline.yaml'),
  text: z.string().max(60_000).optional(),
  textBase64: z.base64().optional().describe('In place of `text`: bytes that no JSON string can hold, such as /w== (invalid UTF-8) or AA== (NUL)'),
  account: z.string().optional().describe('Default: the account of the sender'),
  provider: z.string().optional().describe('Where two providers have an account of the same name'),
  messageId: z.string().min(1).max(256).optional().describe("The provider's id; default: a new one"),
  providerVerdict: intent.exclude(['none']).optional().describe('What the provider claims to have made of it'),
  said: instant.optional().describe('When the person said it; default: now. Twilio tells no time'),
  signature: z.enum(['valid', 'invalid', 'none']).default('valid'),
  repeat: z.int().min(1).max(1_000).default(1).describe('The same webhook so many times at once'),
});
export type HandsetMessage = z.infer<typeof handsetMessage>;

/** What `POST /handsets/send` takes: one message, or many with at most `inFlight` webhooks at a time. */
export const sendOrder = z.union([
  handsetMessage.transform((message) => ({ messages: [message], inFlight: message.repeat })),
  z.strictObject({ messages: z.array(handsetMessage).min(1).max(1_000), inFlight: z.int().min(1).max(500).default(50) }),
]);

/** How each webhook was answered, in the order of the messages. */
export const sendResults = z.strictObject({
  results: z.array(
    z.strictObject({
      status: z.int().describe('Of the gateway; 0: the connection failed'),
      ms: z.number(),
      providerMessageId: z.string(),
      acceptedAt: instant.describe('When the answer was there'),
    }),
  ),
});

export const handsetQuestion = z.strictObject({ number });
export const clearOrder = z.strictObject({ number: number.optional().describe('Default: all handsets, and the counters') });
