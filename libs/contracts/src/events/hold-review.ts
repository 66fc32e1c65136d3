import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { eventId, instant, tenantId } from '../fields.js';
import { holdFields } from './suppression.js';

const place = { lane: z.int().min(0), laneSeq: z.int().min(1) };
const actor = z.string().describe('The API key, and the name that the reviewer gave');

export const holdClaimed = defineEvent({
  type: 'stopline.hold.claimed.v1',
  topics: ['suppression-changes'],
  summary: 'A reviewer takes a hold, or keeps it for longer: nobody else decides it meanwhile.',
  data: z.strictObject({ ...holdFields, actor, claimedAt: instant, until: instant, ...place }),
});

export const holdUnclaimed = defineEvent({
  type: 'stopline.hold.unclaimed.v1',
  topics: ['suppression-changes'],
  summary: 'A reviewer gives a hold back before the time of the claim is up. It stays open.',
  data: z.strictObject({ ...holdFields, actor, unclaimedAt: instant, ...place }),
});

export const holdEscalated = defineEvent({
  type: 'stopline.hold.escalated.v1',
  topics: ['suppression-changes'],
  summary: 'A reviewer leaves the decision to somebody else. The hold stays open.',
  data: z.strictObject({ ...holdFields, actor, escalatedAt: instant, ...place }),
});

export const holdReopened = defineEvent({
  type: 'stopline.hold.reopened.v1',
  topics: ['suppression-changes'],
  summary: 'A dismissal was undone: the hold blocks again.',
  data: z.strictObject({ ...holdFields, actor, reopenedAt: instant, ...place }),
});

export const holdOverdue = defineEvent({
  type: 'stopline.hold.overdue.v1',
  topics: ['suppression-changes'],
  summary: 'Nobody decided a hold by its deadline. It goes on blocking.',
  data: z.strictObject({ ...holdFields, deadline: instant, overdueAt: instant, ...place }),
});

export const holdsListed = defineEvent({
  type: 'stopline.holds.listed.v1',
  topics: ['suppression-changes'],
  summary: 'Somebody read the numbers and the words of people who are held.',
  data: z.strictObject({ tenant: tenantId, actor: z.string().describe('The API key'), holdIds: z.array(eventId).min(1), listedAt: instant, ...place }),
});

export const verdictsExported = defineEvent({
  type: 'stopline.verdicts.exported.v1',
  topics: ['suppression-changes'],
  summary: 'The words of decided holds left as a labelled file, without numbers.',
  data: z.strictObject({ tenant: tenantId, exportId: eventId, actor: z.string().describe('The API key'), exportedAt: instant, ...place }),
});
