import { eventId, instant, scope } from '@stopline/contracts';
import { z } from 'zod';
import { rowFaults } from './list-import.store.js';
import { shownMapping } from './shown-mapping.js';

export const importQuestion = z.strictObject({ importId: eventId });
export type ImportQuestion = z.infer<typeof importQuestion>;

const count = z.int().min(0);
const rejected = z.partialRecord(z.enum(rowFaults), count).describe('Rows that were not taken, by reason');

export const dryRun = z.strictObject({
  mapping: shownMapping,
  rows: count,
  added: count.describe('People who would be suppressed'),
  alreadySuppressed: count,
  duplicates: count.describe('Rows whose number an earlier row has'),
  duplicatesExact: z.boolean().describe('false: more than five million different numbers; later duplicates count as added'),
  future: count.describe('Rows with a time in the future, which count as now'),
  rejected,
  examples: z.array(z.strictObject({ row: count, line: count, fault: z.enum(rowFaults) })).describe('The first rejected rows'),
});
export type DryRun = z.infer<typeof dryRun>;

export const importAnswer = z.strictObject({
  id: eventId,
  state: z.enum(['receiving', 'applying', 'done']).describe('receiving: not all of the list has come; upload it again under the same key'),
  scope,
  actor: z.string().describe('The API key'),
  name: z.string().optional(),
  mapping: z.record(z.string(), z.unknown()).describe('How the columns are read'),
  receivedAt: instant.describe('A row without a time was said then; none is said later'),
  readAt: instant.optional(),
  doneAt: instant.optional(),
  read: z
    .strictObject({ rows: count, accepted: count, rejected, future: count, chunks: count, bytes: count })
    .optional()
    .describe('What reading the whole list came to'),
  applied: z.strictObject({ added: count, already_suppressed: count, released_later: count, duplicate: count }).describe('Rows applied so far'),
});
export type ImportAnswer = z.infer<typeof importAnswer>;
