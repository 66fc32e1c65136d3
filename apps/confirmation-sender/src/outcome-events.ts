import { effectId, entryKey, type EventData } from '@stopline/contracts';
import type { OutboxEvent } from '@stopline/database';

/** A reply as far as its events name it. */
export interface ToldReply {
  readonly replyId: string;
  readonly causedBy: string;
  readonly tenant: string;
  readonly subject: string;
  readonly sender: string;
  /** The event that asked for it. */
  readonly requestId: string;
  readonly correlationId: string;
  readonly traceparent: string | null;
}

/** Its place in the outbox, and the database's clock. */
export interface Place {
  readonly lane: number;
  readonly laneSeq: number;
  readonly now: string;
}

type Concluded = EventData<'stopline.reply.concluded.v1'>;
export type Conclusion = Pick<Concluded, 'kind' | 'outcome'> & {
  readonly [Field in 'reason' | 'provider' | 'providerMessageId' | 'template' | 'text']: string | null;
};

/** How a reply ended. An outcome that turns from `unknown` into `sent` is an event of its own. */
export function concludedEvent(reply: ToldReply, { kind, outcome, ...given }: Conclusion, { now, lane, laneSeq }: Place): OutboxEvent {
  return {
    type: 'stopline.reply.concluded.v1',
    id: effectId(reply.replyId, 'concluded', outcome),
    ...envelope(reply),
    causationId: reply.requestId,
    data: { ...named(reply), sender: reply.sender, kind, outcome, ...withoutNulls(given), concludedAt: now, lane, laneSeq },
  };
}

type Delivered = EventData<'stopline.reply.delivery-reported.v1'>;
/** What a provider reported, and the event that said so. */
export interface Receipt {
  readonly eventId: string;
  readonly status: Delivered['status'];
  readonly code: string | null;
  readonly reportedAt: string;
}

export function deliveredEvent(reply: ToldReply, { eventId, status, code, reportedAt }: Receipt, { lane, laneSeq }: Place): OutboxEvent {
  return {
    type: 'stopline.reply.delivery-reported.v1',
    id: effectId(eventId, 'reply-delivery'),
    ...envelope(reply),
    causationId: eventId,
    data: { ...named(reply), status, ...(code !== null && { code }), reportedAt, lane, laneSeq },
  };
}

function envelope({ tenant, subject, sender, correlationId, traceparent }: ToldReply): Pick<OutboxEvent, 'topic' | 'key' | 'correlationId' | 'traceparent'> {
  return {
    topic: 'reply-outcomes',
    key: entryKey({ tenant, subject, scope: { kind: 'sender', id: sender } }),
    correlationId,
    ...(traceparent !== null && { traceparent }),
  };
}

function named({ tenant, subject, replyId, causedBy }: ToldReply): Pick<Concluded, 'tenant' | 'subject' | 'replyId' | 'causedBy'> {
  return { tenant, subject, replyId, causedBy };
}

function withoutNulls<Field extends string>(given: Readonly<Record<Field, string | null>>): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Partial<Record<Field, string>>;
}
