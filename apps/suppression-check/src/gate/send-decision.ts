import { effectId, sendRequestId, type CheckAnswer, type EventData, type SendDecided } from '@stopline/contracts';
import type { LaneRecord, OutgoingEvent } from '@stopline/messaging';

/** A platform's question, with what its decision needs of the record: the fetch that brought it is not held on to. */
export interface SendRequest {
  readonly id: string;
  readonly source: string;
  readonly tenant: string;
  readonly data: EventData<'stopline.platform-send.requested.v1'>;
  /** The record's key; null where it has none. */
  readonly key: Buffer | null;
  /** Where it stands: its decision goes to the same partition. */
  readonly partition: number;
  readonly offset: bigint;
  readonly traceparent?: string;
}

/** What a check brought: when it was asked, of whom, what it said, and up to when its copy was complete. */
export interface Checked {
  readonly at: string;
  readonly subject: string;
  readonly answer: CheckAnswer;
  readonly watermark: string | undefined;
}

export type DecisionEvent = OutgoingEvent<'stopline.send.decided.v1'>;
type Outcome = Pick<SendDecided, 'decision' | 'reason'>;

/** The question of a record on a topic of this tenant. */
export function sendRequestOf({ event, raw, lane, offset, traceparent }: LaneRecord<'stopline.platform-send.requested.v1'>, tenant: string): SendRequest {
  const { id, source, data } = event;
  const key = raw.key && Buffer.from(raw.key);
  return { id, source, tenant, data, key, partition: lane, offset, ...(traceparent !== undefined && { traceparent }) };
}

/**
 * The decision that a check leads to; undefined where the copy was not fresh and may still become so: the request waits. Past `decideBy`
 * nothing but `unknown` is said: the platform has stopped waiting.
 */
export function decisionOn(request: SendRequest, checked: Checked): DecisionEvent | undefined {
  const outcome = outcomeOf(checked.answer, checked.at > request.data.decideBy);
  return outcome && decisionEvent(request, checked, outcome);
}

function outcomeOf({ decision, reason }: CheckAnswer, isPast: boolean): Outcome | undefined {
  // The gate gives no token: there is none to wait for.
  if (reason === 'TOKEN_NOT_REACHED') throw new Error('a check without a token waited for one');
  if (decision === 'UNKNOWN') return reason === 'STALE' && !isPast ? undefined : { decision: 'unknown', reason };
  if (isPast) return { decision: 'unknown', reason: 'EXPIRED' };
  return { decision: decision === 'ALLOW' ? 'allowed' : 'blocked', reason };
}

function decisionEvent(request: SendRequest, { at, subject, answer, watermark }: Checked, { decision, reason }: Outcome): DecisionEvent {
  const { id, source, tenant, key, partition, traceparent } = request;
  const { sender, program, category, decideBy } = request.data;
  const { ageMs, boundMs } = answer.freshness;
  const cause = sendRequestId(tenant, source, id);
  return {
    topic: 'send-decisions',
    tenant,
    type: 'stopline.send.decided.v1',
    id: effectId(cause, decision),
    key: key?.toString() ?? '',
    keyBytes: key,
    lane: partition,
    correlationId: cause,
    time: at,
    ...(traceparent !== undefined && { traceparent }),
    data: {
      requestId: id,
      requestSource: source,
      decision,
      reason,
      ...(decision !== 'unknown' && answer.entry && { entry: answer.entry }),
      subject,
      ...(sender !== undefined && { sender }),
      ...(program !== undefined && { program }),
      ...(category !== undefined && { category }),
      checkedAt: at,
      decideBy,
      ...(watermark !== undefined && { watermark }),
      ageMs,
      boundMs,
      ...(decision === 'allowed' && { validUntil: new Date(Date.parse(at) + boundMs).toISOString() }),
    },
  };
}
