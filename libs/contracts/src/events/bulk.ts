import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { e164, eventId, instant, subject, tenantId, words } from '../fields.js';
import { scope } from '../scope.js';
import { cause, suppressionState } from '../vocabulary.js';

/** The most rows of a list that one event carries: all of one lane. */
export const BULK_ROWS = 1_000;

/** Why a list of opt-outs is applied. */
export const bulkCause = cause.extract(['import', 'reconciliation']);
export type BulkCause = z.infer<typeof bulkCause>;

const list = {
  tenant: tenantId,
  importId: eventId.describe('Of the tenant and its Idempotency-Key: the same list again is the same import'),
  scope: scope.describe('What every row of the list opts out of'),
  cause: bulkCause,
  actor: words(512).describe('Who brought the list: the API key, and the name that its caller gave'),
  receivedAt: instant.describe('When the list came: the time of every row that claims none'),
};
const chunk = z.int().min(0).describe('Which part of the list, from 0');
const place = { lane: z.int().min(0), laneSeq: z.int().min(1) };

/** How many rows came to what. */
export const rowResults = z.strictObject({
  added: z.int().min(0).describe('Suppressed by this row'),
  already_suppressed: z.int().min(0).describe('Suppressed before'),
  released_later: z.int().min(0).describe('The person opted in later than the row says: not suppressed'),
  duplicate: z.int().min(0).describe('An earlier row of the list has the number'),
});
export type RowResults = z.infer<typeof rowResults>;

export const bulkRequested = defineEvent({
  type: 'stopline.bulk.requested.v1',
  topics: ['bulk-requests'],
  summary: 'Opt-outs of a list, at most 1,000, all of one lane. A list lifts nothing.',
  data: z.strictObject({
    ...list,
    chunk,
    rows: z
      .array(
        z.strictObject({
          row: z.int().min(1).describe('Which row of the list, from 1'),
          number: e164,
          said: instant.exactOptional().describe('When the person said it, by the list; never later than receivedAt'),
          future: z.literal(true).exactOptional().describe('The list claimed a later time than its receipt: it counts as that'),
        }),
      )
      .min(1)
      .max(BULK_ROWS),
  }),
});
export type BulkRequested = z.infer<typeof bulkRequested.data>;

export const bulkApplied = defineEvent({
  type: 'stopline.bulk.applied.v1',
  topics: ['suppression-changes'],
  summary: 'What a part of a list changed: one event for all its entries, which took the numbers firstSeq to laneSeq of the lane, in this order.',
  data: z.strictObject({
    ...list,
    chunk,
    causedBy: eventId.describe('The event that carried the rows'),
    decidedAt: instant.describe("The registry's transaction, by the database's clock"),
    results: rowResults,
    changed: z
      .array(
        z.strictObject({
          subject,
          version: z.int().min(1).describe('Of the entry, which is suppressed now'),
          said: instant.exactOptional().describe('Where it is not receivedAt'),
          previousState: suppressionState.exactOptional().describe('Absent for the first version'),
        }),
      )
      .max(BULK_ROWS)
      .describe('The nth has the number firstSeq + n - 1'),
    firstSeq: z.int().min(1).describe('The same as laneSeq where at most one entry changed'),
    ...place,
  }),
});
export type BulkApplied = z.infer<typeof bulkApplied.data>;

export const importBegun = defineEvent({
  type: 'stopline.import.begun.v1',
  topics: ['suppression-changes'],
  summary: 'Somebody began to bring a list: recorded before the first row counts.',
  data: z.strictObject({
    ...list,
    name: z.string().exactOptional().describe("The caller's name of the list"),
    mapping: z.record(z.string(), z.unknown()).describe('How its columns were read'),
    ...place,
  }),
});

export const importFinished = defineEvent({
  type: 'stopline.import.finished.v1',
  topics: ['suppression-changes'],
  summary: 'Every row of a list was applied.',
  data: z.strictObject({
    ...list,
    finishedAt: instant,
    rows: z.int().min(0).describe('Data rows of the list'),
    rejected: z.record(z.string().regex(/^[a-z0-9_]{1,64}$/), z.int().min(0)).describe('Rows that could not be used, by reason'),
    results: rowResults,
    ...place,
  }),
});
