import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { eventId, instant, tenantId, words } from '../fields.js';
import { scope } from '../scope.js';
import { cause, suppressionState } from '../vocabulary.js';

/** Which entries a list is of; what is left out means all. */
export const listFilter = {
  scope: scope.optional().describe('Entries of this very scope'),
  state: suppressionState.optional(),
  cause: cause.optional(),
  since: instant.optional().describe('Entries that have had their state since then or later'),
};

/** How numbers stand in an exported list. `masked`: a keyed hash and the last two digits; `token`: as at rest; `clear`: E.164. */
export const exportedNumbers = z.enum(['masked', 'token', 'clear']);

/** How rows of a list are written. */
export const listFormat = z.enum(['csv', 'ndjson']);

export const listExported = defineEvent({
  type: 'stopline.list.exported.v1',
  topics: ['suppression-changes'],
  summary: 'Somebody was given the list of suppressions: recorded before its first byte left.',
  data: z.strictObject({
    tenant: tenantId,
    exportId: eventId,
    actor: words(512).describe('The API key, and who used it'),
    filter: z.strictObject(listFilter),
    format: listFormat,
    numbers: exportedNumbers,
    decidedAt: instant.describe("By the database's clock"),
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});
