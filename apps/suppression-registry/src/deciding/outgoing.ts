import { effectId, entryKey, holdKey, scopeKey, type EventData, type EventType, type HoldTerm, type Scope } from '@stopline/contracts';
import type { OutboxEvent } from '@stopline/database';
import type { OutgoingEvent } from '@stopline/messaging';
import type { StoredQuestion } from './questions.js';
import type { Heard } from './requests.js';
import type { Changed, Drift, Fact, HoldClosed, HoldOpened, QuestionAsked, QuestionClosed, ReplyDue, StoredHold, Superseded } from './facts.js';

/** What an event continues: the event that led to it, and the message that everything follows from. */
export type Story = Pick<Heard, 'eventId' | 'correlationId' | 'traceparent'>;

/** Where and when a fact is recorded: its place in the lane's order, the database's clock. */
export interface Place {
  readonly lane: number;
  readonly laneSeq: number;
  readonly now: string;
}

/** R7, milliseconds: the confirmation goes out within five minutes of the person's message, or never. */
export const REPLY_MS = 5 * 60 * 1000;

/** What the world is told of a fact. All events of one fact have its number in the lane. */
export function eventsOf(fact: Fact, place: Place): OutboxEvent[] {
  switch (fact.kind) {
    case 'changed':
      return changeEvents(fact, place);
    case 'superseded':
      return [supersededEvent(fact, place)];
    case 'hold_opened':
      return openingEvents(fact, place);
    case 'hold_closed':
      return closingEvents(fact, place);
    case 'question_asked':
      return [askedEvent(fact, place)];
    case 'question_closed':
      return [questionClosedEvent(fact, place)];
    case 'drift':
      return [driftEvent(fact, place)];
    case 'reply':
      return [replyEvent(fact, place)];
  }
}

function changeEvents({ heard, tenant, subject, before, entry, cause, actor }: Changed, { lane, laneSeq, now }: Place): OutboxEvent[] {
  const { scope, authority, state, version, said, since } = entry;
  const recorded = { tenant, subject, scope, ...(authority && { authority }), state, version, said };
  const named = entryName(scope, authority);
  const key = entryKey(recorded);
  return [
    event('stopline.suppression.changed.v1', heard, {
      id: effectId(heard.eventId, 'changed', tenant, named),
      topic: 'suppression-changes',
      key,
      data: {
        ...recorded,
        ...(heard.sender !== undefined && { sender: heard.sender }),
        ...(before && { previousState: before.state }),
        ...(actor !== undefined && { actor }),
        cause,
        causedBy: heard.eventId,
        ...readingOf(heard),
        saidBy: heard.saidBy,
        receivedAt: heard.receivedAt,
        decidedAt: now,
        lane,
        laneSeq,
      },
    }),
    {
      ...event('stopline.suppression-entry.recorded.v1', heard, {
        id: effectId(heard.eventId, 'entry', tenant, named),
        topic: 'suppression-state',
        key,
        data: { ...recorded, since, laneSeq },
      }),
      replaces: before,
    },
  ];
}

function supersededEvent({ heard, tenant, subject, scope, authority, action, reason, cause }: Superseded, { lane, laneSeq, now }: Place): OutboxEvent {
  const named = scope ? entryName(scope, authority) : 'none';
  return event('stopline.request.superseded.v1', heard, {
    id: effectId(heard.eventId, 'superseded', tenant, named),
    topic: 'suppression-changes',
    key: `${tenant}/${subject}/${named}`,
    data: {
      tenant,
      subject,
      ...(scope && { scope }),
      action,
      reason,
      said: heard.said,
      saidBy: heard.saidBy,
      cause,
      causedBy: heard.eventId,
      receivedAt: heard.receivedAt,
      decidedAt: now,
      lane,
      laneSeq,
    },
  });
}

function openingEvents({ heard, tenant, subject, hold }: HoldOpened, { lane, laneSeq }: Place): OutboxEvent[] {
  const opened = publicHold(tenant, subject, hold);
  return [
    event('stopline.hold.opened.v1', heard, {
      id: effectId(hold.holdId, 'opened'),
      topic: 'suppression-changes',
      key: holdKey(opened),
      data: { ...opened, causedBy: heard.eventId, lane, laneSeq },
    }),
    holdRecorded(heard, { ...opened, open: true, version: 1, laneSeq }, undefined),
  ];
}

function closingEvents({ heard, tenant, subject, hold, decision, reason, actor }: HoldClosed, { lane, laneSeq, now }: Place): OutboxEvent[] {
  const held = publicHold(tenant, subject, hold);
  const version = nextVersion(hold);
  return [
    event('stopline.hold.closed.v1', heard, {
      id: effectId(hold.holdId, 'closed', String(version)),
      topic: 'suppression-changes',
      key: holdKey(held),
      data: { ...held, closedAt: now, decision, ...(reason && { reason }), actor, lane, laneSeq },
    }),
    holdRecorded(heard, { ...held, open: false, version, laneSeq }, { version: hold.version ?? 1, open: true }),
  ];
}

/** What its events say of a hold. */
export function publicHold(tenant: string, subject: string, { holdId, scope, cause, openedAt }: StoredHold): { tenant: string; subject: string } & Omit<StoredHold, 'version'> {
  return { tenant, subject, holdId, scope, cause, openedAt };
}

/** Of the next record of its state. */
export function nextVersion({ version = 1 }: StoredHold): number {
  return version + 1;
}

/** `replaces`: what the hold's record was before; undefined of one that is opened for the first time. */
export function holdRecorded(heard: Story, data: EventData<'stopline.hold.recorded.v1'>, replaces: HoldTerm | undefined): OutboxEvent<'stopline.hold.recorded.v1'> {
  const id = effectId(data.holdId, 'recorded', String(data.version));
  return { ...event('stopline.hold.recorded.v1', heard, { id, topic: 'suppression-state', key: holdKey(data), data }), replaces };
}

/** As an id has it: what rests on a record is another entry than what rests on the person's own word. */
function entryName(scope: Scope, authority?: 'record'): string {
  return authority ? `${scopeKey(scope)}/${authority}` : scopeKey(scope);
}

function readingOf({ rule, rulesVersion }: Heard): { readonly rule?: string; readonly rulesVersion?: string } {
  return { ...(rule !== undefined && { rule }), ...(rulesVersion !== undefined && { rulesVersion }) };
}

function askedEvent({ heard, tenant, subject, question }: QuestionAsked, { lane, laneSeq }: Place): OutboxEvent {
  return event('stopline.question.asked.v1', heard, {
    id: effectId(question.questionId, 'asked'),
    topic: 'suppression-changes',
    key: questionKey(tenant, subject, question),
    data: { tenant, subject, ...publicPart(question), causedBy: heard.eventId, lane, laneSeq },
  });
}

function questionClosedEvent({ heard, tenant, subject, question, outcome }: QuestionClosed, { lane, laneSeq, now }: Place): OutboxEvent {
  return event('stopline.question.closed.v1', heard, {
    id: effectId(question.questionId, 'closed'),
    topic: 'suppression-changes',
    key: questionKey(tenant, subject, question),
    data: { tenant, subject, ...publicPart(question), outcome, closedAt: now, causedBy: heard.eventId, lane, laneSeq },
  });
}

function publicPart({ questionId, kind, sender, scopes, askedAt, expiresAt }: StoredQuestion): Omit<StoredQuestion, 'said' | 'scopes'> & { scopes: Scope[] } {
  return { questionId, kind, sender, scopes: [...scopes], askedAt, expiresAt };
}

function questionKey(tenant: string, subject: string, { questionId }: StoredQuestion): string {
  return `${tenant}/${subject}/question:${questionId}`;
}

function driftEvent({ heard, tenant, subject, drift, sender, program }: Drift, { lane, laneSeq, now }: Place): OutboxEvent {
  return event('stopline.configuration-drift.observed.v1', heard, {
    id: effectId(heard.eventId, 'drift', tenant, drift),
    topic: 'suppression-changes',
    key: `${tenant}/${subject}/drift`,
    data: { tenant, subject, kind: drift, sender, ...(program !== undefined && { program }), causedBy: heard.eventId, observedAt: now, lane, laneSeq },
  });
}

function replyEvent({ heard, tenant, subject, reply, known, language, choices }: ReplyDue, { lane, laneSeq, now }: Place): OutboxEvent {
  const { sender, program } = known;
  return event('stopline.reply.requested.v1', heard, {
    id: effectId(heard.eventId, 'reply-requested'),
    topic: 'reply-requests',
    key: `${tenant}/${subject}/sender:${sender.address}`,
    data: {
      tenant,
      subject,
      replyId: effectId(heard.eventId, 'reply'),
      causedBy: heard.correlationId,
      kind: reply,
      sender: sender.address,
      program: program.id,
      ...(choices && { choices: [...choices] }),
      language,
      effectiveAt: now,
      // A question answers no message of the person: its five minutes begin when it is asked.
      expiresAt: new Date(Date.parse(reply === 'confirm_opt_in' ? now : heard.said) + REPLY_MS).toISOString(),
      lane,
      laneSeq,
    },
  });
}

interface Content<T extends EventType> {
  readonly id: string;
  readonly topic: OutgoingEvent['topic'];
  readonly key: string;
  readonly data: EventData<T>;
}

export function event<T extends EventType>(type: T, heard: Story, content: Content<T>): OutgoingEvent<T> {
  const { eventId: causationId, correlationId, traceparent } = heard;
  return { type, ...content, correlationId, causationId, ...(traceparent !== undefined && { traceparent }) };
}
