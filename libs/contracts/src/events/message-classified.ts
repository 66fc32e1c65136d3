import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { e164, eventId, senderAddress, slug, tenantId, times } from '../fields.js';
import { certainty, intent, messageKind } from '../vocabulary.js';
import { inboundSource } from './inbound-message.js';

/** More of a held text is not passed on, in UTF-16 units: every text message fits, and any text of this length fits a record. */
export const LONGEST_HELD_TEXT = 16_384;

/** What the classifier makes of one text, and why. */
export const verdict = z.strictObject({
  intent,
  certainty,
  language: z.string().describe('BCP 47 language of the matching pack; `und` where none matched'),
  rule: z.string().describe('Which rule decided, such as `keyword:en:stop` or `unreadable`'),
  rulesVersion: z.string().describe('Content version of the packs and the engine'),
  evidence: z
    .array(z.strictObject({ start: z.int().min(0), end: z.int().min(0) }))
    .describe('Spans of the original text (UTF-16 offsets) that decided'),
  category: slug.exactOptional().describe('The category of the tenant that the person named by one of its names'),
  answer: z.enum(['affirmative', 'negative']).exactOptional().describe('A bare answer word; counts only where a question is pending'),
  scope: messageKind.exactOptional().describe('The kind of messages that the person named; left out where they named none'),
  alternatives: z
    .array(z.strictObject({ intent, certainty, language: z.string(), rule: z.string() }))
    .exactOptional()
    .describe('Other readings of the same text that were weaker, strongest first'),
});
export type Verdict = z.infer<typeof verdict>;

export const messageClassified = defineEvent({
  type: 'stopline.message.classified.v1',
  topics: ['classified-messages'],
  summary: 'What the person wants, by which rule. Carries the text only where a person has to read it.',
  data: z.strictObject({
    tenant: tenantId,
    ...inboundSource,
    from: e164,
    to: senderAddress,
    ...times,
    readable: z.boolean().describe('false: the text could not be read; the verdict is a held opt-out'),
    verdict,
    text: z.string().max(LONGEST_HELD_TEXT).exactOptional().describe("The person's words, only where a person has to read them: the verdict is held"),
    incomplete: z.literal(true).exactOptional().describe('A part of a message whose other parts are not here yet: held until they are'),
    joined: z
      .strictObject({
        parts: z.array(eventId).min(1).describe('The inbound messages that are parts of this one, in order'),
        holds: z.array(eventId).describe('The classified parts whose holds end now'),
      })
      .exactOptional()
      .describe('The verdict is on several parts together'),
    providerVerdict: intent.exactOptional().describe('What the provider made of the message, where it says so'),
    shadow: verdict.exactOptional().describe('What a candidate set of rules would have made of it; nothing acts on it'),
  }),
});
export type ClassifiedMessage = z.infer<typeof messageClassified.data>;
