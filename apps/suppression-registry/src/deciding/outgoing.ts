import { effectId, entryKey, holdKey, scopeKey, type EventData, type EventType } from '@stopline/contracts';
import type { OutgoingEvent } from '@stopline/messaging';
import { replyLanguage } from './replies.js';
import type { Heard } from './requests.js';
import type { Changed, Fact, HoldClosed, HoldOpened, ReplyDue, Superseded } from './transitions.js';

/** Where and when a fact is recorded: its place in the lane's order, the database's clock. */
export interface Place {
  readonly lane: number;
  readonly laneSeq: number;
  readonly now: string;
}

/** R7: the confirmation goes out within five minutes of the person's message, or never. */
const REPLY_MS = 5 * 60 * 1000;

/** What the world is told of a fact. All events of one fact have its number in the lane. */
export function eventsOf(fact: Fact, place: Place): OutgoingEvent[] {
  switch (fact.kind) {
    case 'changed':
      return changeEvents(fact, place);
    case 'superseded':
      return [supersededEvent(fact, place)];
    case 'hold_opened':
      return openingEvents(fact, place);
    case 'hold_closed':
      return closingEvents(fact, place);
    case 'reply':
      return [replyEvent(fact, place)];
  }
}

function changeEvents({ heard, tenant, subject, before, entry, cause, actor }: Changed, { lane, laneSeq, now }: Place): OutgoingEvent[] {
  const { scope, state, version, said, since } = entry;
  const recorded = { tenant, subject, scope, state, version, said };
  const key = entryKey(recorded);
  return [
    event('stopline.suppression.changed.v1', heard, {
      id: effectId(heard.eventId, 'changed', tenant, scopeKey(scope)),
      topic: 'suppression-changes',
      key,
      data: {
        ...recorded,
        ...(heard.sender !== undefined && { sender: heard.sender }),
        ...(before && { previousState: before.state }),
        ...(actor !== undefined && { actor }),
        cause,
        causedBy: heard.eventId,
        saidBy: heard.saidBy,
        receivedAt: heard.receivedAt,
        decidedAt: now,
        lane,
        laneSeq,
      },
    }),
    event('stopline.suppression-entry.recorded.v1', heard, {
      id: effectId(heard.eventId, 'entry', tenant, scopeKey(scope)),
      topic: 'suppression-state',
      key,
      data: { ...recorded, since, laneSeq },
    }),
  ];
}

function supersededEvent({ heard, tenant, subject, scope, action, reason, cause }: Superseded, { lane, laneSeq, now }: Place): OutgoingEvent {
  const named = scope ? scopeKey(scope) : 'none';
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

function openingEvents({ heard, tenant, subject, hold }: HoldOpened, { lane, laneSeq }: Place): OutgoingEvent[] {
  const opened = { tenant, subject, ...hold };
  return [
    event('stopline.hold.opened.v1', heard, {
      id: effectId(hold.holdId, 'opened'),
      topic: 'suppression-changes',
      key: holdKey(opened),
      data: { ...opened, causedBy: heard.eventId, lane, laneSeq },
    }),
    holdRecorded(heard, { ...opened, open: true, version: 1, laneSeq }),
  ];
}

function closingEvents({ heard, tenant, subject, hold, decision, actor }: HoldClosed, { lane, laneSeq, now }: Place): OutgoingEvent[] {
  const held = { tenant, subject, ...hold };
  return [
    event('stopline.hold.closed.v1', heard, {
      id: effectId(hold.holdId, 'closed'),
      topic: 'suppression-changes',
      key: holdKey(held),
      data: { ...held, closedAt: now, decision, actor, lane, laneSeq },
    }),
    holdRecorded(heard, { ...held, open: false, version: 2, laneSeq }),
  ];
}

function holdRecorded(heard: Heard, data: EventData<'stopline.hold.recorded.v1'>): OutgoingEvent {
  const id = effectId(data.holdId, 'recorded', String(data.version));
  return event('stopline.hold.recorded.v1', heard, { id, topic: 'suppression-state', key: holdKey(data), data });
}

function replyEvent({ heard, tenant, subject, spoken }: ReplyDue, { lane, laneSeq, now }: Place): OutgoingEvent {
  const { sender, program } = spoken.known;
  return event('stopline.reply.requested.v1', heard, {
    id: effectId(heard.eventId, 'reply-requested'),
    topic: 'reply-requests',
    key: `${tenant}/${subject}/sender:${sender.address}`,
    data: {
      tenant,
      subject,
      replyId: effectId(heard.eventId, 'reply'),
      causedBy: heard.correlationId,
      kind: spoken.intent,
      sender: sender.address,
      program: program.id,
      language: replyLanguage(spoken),
      effectiveAt: now,
      expiresAt: new Date(Date.parse(heard.said) + REPLY_MS).toISOString(),
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

function event<T extends EventType>(type: T, heard: Heard, content: Content<T>): OutgoingEvent<T> {
  const { eventId: causationId, correlationId, traceparent } = heard;
  return { type, ...content, correlationId, causationId, ...(traceparent !== undefined && { traceparent }) };
}
