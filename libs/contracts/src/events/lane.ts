import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { instant } from '../fields.js';
import { LANES } from '../topics.js';

const lane = z.int().min(0).max(LANES - 1);
const laneSeq = z.int().min(0).describe("The lane's outbox number that this is true of; 0 before the first");

/** The inputs whose delay can hide an opt-out that was acknowledged: each carries canaries of its own. */
export const canaryInput = z.enum(['inbound-messages', 'consent-requests', 'delivery-reports']);
export type CanaryInput = z.infer<typeof canaryInput>;

export const canarySent = defineEvent({
  type: 'stopline.canary.sent.v1',
  topics: ['inbound-messages', 'classified-messages', 'consent-requests', 'delivery-reports'],
  summary: 'Sent down every lane of the live inputs each second: who has applied it has applied all that was acknowledged in the lane before.',
  of: 'lane',
  data: z.strictObject({
    lane,
    input: canaryInput.describe('Where it was sent; its verdict topic carries it on'),
    at: instant.describe("The database's clock, read before it was sent"),
  }),
});
export type Canary = z.infer<typeof canarySent.data>;

export const watermarkRecorded = defineEvent({
  type: 'stopline.watermark.recorded.v1',
  topics: ['suppression-state'],
  summary: 'Every opt-out that was acknowledged in the lane before `at` is among the records before this one.',
  of: 'lane',
  data: z.strictObject({ lane, at: instant.describe('The oldest of the canaries last applied, one of each input'), laneSeq }),
});
export type Watermark = z.infer<typeof watermarkRecorded.data>;

export const digestRecorded = defineEvent({
  type: 'stopline.digest.recorded.v1',
  topics: ['suppression-state'],
  summary: 'What the records before this one add up to: a copy that adds up to something else is wrong.',
  of: 'lane',
  data: z.strictObject({
    lane,
    at: instant.describe("The database's clock when it was read"),
    laneSeq,
    digest: z.string().regex(/^[0-9a-f]{64}$/).describe('XOR of SHA-256 over every entry and hold of the lane, as state-digest.ts has it'),
  }),
});
export type Digest = z.infer<typeof digestRecorded.data>;
