import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { eventId, instant, saidBy, senderAddress, subject, tenantId } from '../fields.js';
import { scope } from '../scope.js';
import { cause, consentAction, holdCause, holdDecision, supersededReason, suppressionState } from '../vocabulary.js';

const entry = {
  tenant: tenantId,
  subject,
  scope,
  state: suppressionState,
  version: z.int().min(1).describe('1..n without a gap for each (subject, scope)'),
  said: instant.describe('When the person said it: the entry said last decides'),
};

export const suppressionChanged = defineEvent({
  type: 'stopline.suppression.changed.v1',
  topics: ['suppression-changes'],
  summary: 'An entry took a new state, or was said again later.',
  data: z.strictObject({
    ...entry,
    saidBy,
    previousState: suppressionState.optional().describe('Absent for the first version'),
    cause,
    causedBy: eventId.describe('The event that carried the request'),
    actor: z.string().optional().describe('Who recorded it, where it was not the person'),
    sender: senderAddress.optional().describe('The sender the person spoke to'),
    receivedAt: instant,
    decidedAt: instant.describe("The registry's transaction, by the database's clock"),
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});

export const requestSuperseded = defineEvent({
  type: 'stopline.request.superseded.v1',
  topics: ['suppression-changes'],
  summary: 'A request changed nothing: something was said later, or nobody knows what it should lift.',
  data: z.strictObject({
    tenant: tenantId,
    subject,
    scope: scope.optional().describe('Absent where no scope could be found'),
    action: consentAction,
    reason: supersededReason,
    said: instant,
    saidBy,
    cause,
    causedBy: eventId,
    receivedAt: instant,
    decidedAt: instant,
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});

const hold = {
  tenant: tenantId,
  subject,
  scope,
  holdId: eventId,
  cause: holdCause,
  openedAt: instant,
};

export const holdOpened = defineEvent({
  type: 'stopline.hold.opened.v1',
  topics: ['suppression-changes'],
  summary: 'Nobody may be sent to until a person decides: any open hold blocks.',
  data: z.strictObject({ ...hold, causedBy: eventId, lane: z.int().min(0), laneSeq: z.int().min(1) }),
});

export const holdClosed = defineEvent({
  type: 'stopline.hold.closed.v1',
  topics: ['suppression-changes'],
  summary: 'A hold was decided; other holds and entries are untouched.',
  data: z.strictObject({
    ...hold,
    closedAt: instant,
    decision: holdDecision
      .optional()
      .describe('keep: it became a suppression; dismiss: it was none; applied: what it waited for was applied'),
    actor: z.string(),
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});

export const entryRecorded = defineEvent({
  type: 'stopline.suppression-entry.recorded.v1',
  topics: ['suppression-state'],
  summary: 'The latest state of one entry. A release is a record with a version, never a tombstone.',
  data: z.strictObject({
    ...entry,
    since: instant.describe('When the registry gave it this state'),
    laneSeq: z.int().min(1).describe("The lane's outbox number, for read-your-write tokens"),
  }),
});
export type EntryRecorded = z.infer<typeof entryRecorded.data>;

export const holdRecorded = defineEvent({
  type: 'stopline.hold.recorded.v1',
  topics: ['suppression-state'],
  summary: 'The latest state of one hold.',
  data: z.strictObject({
    ...hold,
    open: z.boolean(),
    version: z.int().min(1),
    laneSeq: z.int().min(1),
  }),
});
export type HoldRecorded = z.infer<typeof holdRecorded.data>;
