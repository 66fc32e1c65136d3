import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { e164, senderAddress, tenantId, times } from '../fields.js';
import { certainty, intent } from '../vocabulary.js';
import { inboundSource } from './inbound-message.js';

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
});
export type Verdict = z.infer<typeof verdict>;

export const messageClassified = defineEvent({
  type: 'stopline.message.classified.v1',
  topics: ['classified-messages'],
  summary: 'What the person wants, by which rule. Carries no text.',
  data: z.strictObject({
    tenant: tenantId,
    ...inboundSource,
    from: e164,
    to: senderAddress,
    ...times,
    readable: z.boolean().describe('false: the text could not be read; the verdict is a held opt-out'),
    verdict,
  }),
});
export type ClassifiedMessage = z.infer<typeof messageClassified.data>;
