import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { eventId, instant, slug } from '../fields.js';

export const recordQuarantined = defineEvent({
  type: 'stopline.record.quarantined.v1',
  topics: ['quarantine'],
  summary: 'Something could not be read. The raw bytes are sealed; no number stands in clear (I16).',
  data: z.strictObject({
    quarantineId: eventId,
    service: z.string(),
    tenant: slug.optional(),
    reason: z
      .enum([
        'missing_headers',
        'unknown_type',
        'unknown_version',
        'not_json',
        'schema_violation',
        'too_large',
        'wrong_lane',
        'unreadable_text',
        'not_a_subscriber',
        'unroutable',
      ])
      .describe('Why, as a code'),
    detail: z.string().max(1024).describe('Which field, in words; never a value'),
    origin: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('kafka'), topic: z.string(), partition: z.int(), offset: z.string() }),
      z.strictObject({ kind: z.literal('http'), provider: slug, account: slug }),
    ]),
    replays: z.int().min(1).exactOptional().describe('How often it was replayed from quarantine before it failed again'),
    replayOf: eventId.exactOptional().describe('The quarantine id that it was replayed from'),
    sealed: z.base64().describe('AES-256-GCM of the raw bytes: 12-byte nonce, ciphertext, 16-byte tag'),
    sealedWith: z.string().describe('Id of the sealing key'),
    at: instant,
  }),
});
export type RecordQuarantined = z.infer<typeof recordQuarantined.data>;
