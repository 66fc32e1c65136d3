import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { eventId, instant, tenantId, words } from '../fields.js';
import { verb } from '../vocabulary.js';

const detail = z.union([z.string().max(512), z.number(), z.boolean(), z.array(z.string().max(512)).max(500)]);

export const operationRecorded = defineEvent({
  type: 'stopline.operation.recorded.v1',
  topics: ['operations'],
  summary: 'An operator does something by hand: recorded before it takes effect, or with it.',
  data: z.strictObject({
    operationId: eventId,
    verb,
    tenant: tenantId.exactOptional().describe('Left out: it concerns the whole installation'),
    actor: z.string().min(1).max(400).describe('The API key, and who used it in their own words'),
    reason: words(500).describe("Why, in the operator's words"),
    details: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), detail).describe('Exactly what is done, as the verb has it; never a number or text of a person'),
    decidedAt: instant,
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});
export type OperationRecorded = z.infer<typeof operationRecorded.data>;
