import { addressPatterns, type EventData, eventDefinition, type EventType, kafkaTopic, laneOf, LANES, quarantineDetail, type ServiceName, type TopicName } from '@stopline/contracts';
import type { KafkaRecord } from './client-port.js';
import { TopologyViolation } from './errors.js';
import { assertEmits, topicDefinition } from './topology.js';

interface Addressed {
  readonly topic: TopicName;
  /** Whose topic; for per-tenant topics only. */
  readonly tenant?: string;
  /** Deterministic (contracts, ids.ts): a second publish of the same id is absorbed. */
  readonly id: string;
  /** The partition key; for the input topics the subscriber's number in E.164. */
  readonly key: string;
  /** In place of `key`: another's key that must stay as it is, which need not be text; null for none. */
  readonly keyBytes?: Buffer | null;
  /** The partition, for topics whose lane the writer sets. */
  readonly lane?: number;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly traceparent?: string;
  /** RFC 3339; without it the time of publishing. */
  readonly time?: string;
}

/** An event to be written. */
export type OutgoingEvent<Type extends EventType = EventType> = {
  [T in Type]: Addressed & { readonly type: T; readonly data: EventData<T> };
}[Type];

/** Values above this are quarantined by every reader (design §2). */
export const MAX_VALUE_BYTES = 256 * 1024;
/** A quarantine event carries the sealed bytes of a record of any size the broker accepts (1 MiB), in base64. */
export const MAX_QUARANTINE_BYTES = 2 * 1024 * 1024;

/**
 * The record of an event in the CloudEvents Kafka binary binding. `now` (RFC 3339) stands in for a missing `event.time`.
 * Throws TopologyViolation where `flow.ts` does not allow the event, its data does not fit the schema, or key and lane do not fit the topic.
 */
export function encodeEvent(service: ServiceName, event: OutgoingEvent, now?: string): KafkaRecord {
  assertEmits(service, event.topic, event.type);
  assertFits(event);
  const value = JSON.stringify(event.data);
  const limit = event.topic === 'quarantine' ? MAX_QUARANTINE_BYTES : MAX_VALUE_BYTES;
  if (isLonger(value, limit)) throw new TopologyViolation(`${event.type} is larger than ${limit} bytes`);
  const partition = partitionOf(event);
  return {
    topic: kafkaTopic(event.topic, event.tenant),
    key: event.key,
    ...(event.keyBytes !== undefined && { keyBytes: event.keyBytes }),
    ...(partition !== undefined && { partition }),
    headers: headersOf(service, event, now),
    value,
  };
}

/** Every event, our own included: nothing but this stands between a mistake in our code and a topic that is kept for ever. */
function assertFits({ type, data }: OutgoingEvent): void {
  const schema = eventDefinition(type)?.data;
  if (!schema || schema.validate(data)) return;
  const { error } = schema.safeParse(data);
  throw new TopologyViolation(`${type} does not fit its schema: ${error ? quarantineDetail(error) : 'no reason given'}`);
}

/** No UTF-16 unit takes more than three bytes of UTF-8: short values need no count. */
function isLonger(value: string, bytes: number): boolean {
  return value.length * 3 > bytes && Buffer.byteLength(value) > bytes;
}

function headersOf(service: ServiceName, event: OutgoingEvent, now?: string): Record<string, string> {
  const headers: Record<string, string> = { ce_specversion: '1.0', ce_id: event.id, ce_type: event.type, ce_source: `/stopline/${service}` };
  const time = event.time ?? now;
  if (time !== undefined) headers['ce_time'] = time;
  headers['ce_correlationid'] = event.correlationId;
  if (event.causationId !== undefined) headers['ce_causationid'] = event.causationId;
  if (event.traceparent !== undefined) headers['traceparent'] = event.traceparent;
  headers['content-type'] = 'application/json';
  return headers;
}

function partitionOf({ topic, type, key, lane, data }: OutgoingEvent): number | undefined {
  if (eventDefinition(type)?.of === 'lane') return (data as { lane: number }).lane;
  switch (topicDefinition(topic).partition) {
    case 'lane-of-key':
      if (lane !== undefined) throw new TopologyViolation(`${topic}: the lane is the key's, ${type} may not set it`);
      if (!addressPatterns.e164.test(key)) throw new TopologyViolation(`${topic}: the key of ${type} must be the number in E.164`);
      return laneOf(key);
    case 'lane-set':
      if (lane === undefined || lane < 0 || lane >= LANES) throw new TopologyViolation(`${topic}: ${type} needs a lane of 0 to ${LANES - 1}`);
      return lane;
    case 'any':
      return lane;
  }
}
