import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { eventId, instant, saidBy, senderAddress, slug, subject, tenantId } from '../fields.js';
import { scope } from '../scope.js';
import {
  authority,
  cause,
  consentAction,
  dismissReason,
  driftKind,
  holdCause,
  holdDecision,
  questionKind,
  questionOutcome,
  supersededReason,
  suppressionState,
} from '../vocabulary.js';

const entry = {
  tenant: tenantId,
  subject,
  scope,
  authority: authority.extract(['record']).exactOptional().describe("`record`: somebody recorded it; left out: the person's own word"),
  state: suppressionState,
  version: z.int().min(1).describe('1..n without a gap for each (subject, scope, authority)'),
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
    rule: z.string().exactOptional().describe('Which rule of the classifier read it so'),
    rulesVersion: z.string().exactOptional(),
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
  summary: 'A request changed nothing, and why.',
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

/** What every event of a hold says of it. */
export const holdFields = {
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
  data: z.strictObject({ ...holdFields, causedBy: eventId, lane: z.int().min(0), laneSeq: z.int().min(1) }),
});

export const holdClosed = defineEvent({
  type: 'stopline.hold.closed.v1',
  topics: ['suppression-changes'],
  summary: 'A hold was decided; other holds and entries are untouched.',
  data: z.strictObject({
    ...holdFields,
    closedAt: instant,
    decision: holdDecision
      .optional()
      .describe('keep: it became a suppression; dismiss: it was none; applied: what it waited for was applied; reverted: what opened it was forged'),
    reason: dismissReason.exactOptional().describe('Of a dismissal'),
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
    ...holdFields,
    open: z.boolean(),
    version: z.int().min(1),
    laneSeq: z.int().min(1),
  }),
});
export type HoldRecorded = z.infer<typeof holdRecorded.data>;

const question = {
  tenant: tenantId,
  subject,
  questionId: eventId,
  kind: questionKind,
  sender: senderAddress.describe('The question leaves from here, and is answered to here'),
  scopes: z.array(scope).describe('What an affirmative answer restores: this one, or for a clarification the one that it names'),
  askedAt: instant,
  expiresAt: instant,
};

export const questionAsked = defineEvent({
  type: 'stopline.question.asked.v1',
  topics: ['suppression-changes'],
  summary: 'The person is asked something: nothing is restored unless the answer says so in time.',
  data: z.strictObject({ ...question, causedBy: eventId, lane: z.int().min(0), laneSeq: z.int().min(1) }),
});

export const questionClosed = defineEvent({
  type: 'stopline.question.closed.v1',
  topics: ['suppression-changes'],
  summary: 'A question was answered, withdrawn, replaced, or answered too late.',
  data: z.strictObject({
    ...question,
    outcome: questionOutcome,
    closedAt: instant,
    causedBy: eventId.describe('The event that closed it'),
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});

export const driftObserved = defineEvent({
  type: 'stopline.configuration-drift.observed.v1',
  topics: ['suppression-changes'],
  summary: 'What happened differs from what is configured or recorded. The opt-out counts all the same (R12, R16).',
  data: z.strictObject({
    tenant: tenantId,
    subject,
    kind: driftKind,
    sender: senderAddress,
    program: slug.exactOptional(),
    causedBy: eventId,
    observedAt: instant,
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});
