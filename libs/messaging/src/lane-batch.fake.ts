import { eventDefinition, kafkaTopic, laneOf, type TopicName } from '@stopline/contracts';
import type { RawRecord } from './client-port.js';
import type { OutgoingEvent } from './encode-event.js';
import type { LaneBatch, LaneRecord } from './lane-batch.js';
import { topicDefinition } from './topology.js';

/** What a fake batch need not leave to the default. */
export type FakeBatchOverrides = Partial<Omit<LaneBatch, 'records' | 'topic' | 'kafkaTopic'>>;

/**
 * A LaneBatch for specs of handlers and stores, as KafkaLanes would hand it over: offsets run from `fetchedFrom` (default 0), the lane is
 * the first key's. Data is not checked against the schema.
 */
export function fakeBatch(topic: TopicName, events: readonly Omit<OutgoingEvent, 'topic'>[], overrides: FakeBatchOverrides = {}): LaneBatch {
  const first = events[0];
  const lane = overrides.lane ?? first?.lane ?? (topicDefinition(topic).partition === 'lane-of-key' ? laneOf(first?.key ?? '') : 0);
  const fetchedFrom = overrides.fetchedFrom ?? 0n;
  const tenant = overrides.tenant === undefined ? {} : { tenant: overrides.tenant };
  return {
    topic,
    kafkaTopic: kafkaTopic(topic, overrides.tenant),
    fetchedFrom,
    next: fetchedFrom + BigInt(events.length),
    end: fetchedFrom + BigInt(events.length),
    tombstones: [],
    marks: [],
    heartbeat: () => Promise.resolve(),
    isStale: () => false,
    keepFrom: () => undefined,
    ...overrides,
    lane,
    records: events.map((event, index) => recordOf({ topic, ...tenant, lane, offset: fetchedFrom + BigInt(index) }, event)),
  };
}

function recordOf(place: Pick<LaneRecord, 'topic' | 'tenant' | 'lane' | 'offset'>, { type, id, data, key, correlationId, causationId, traceparent, time }: Omit<OutgoingEvent, 'topic'>): LaneRecord {
  if (!eventDefinition(type)) throw new Error(`${type} is no event`);
  const timestamp = Date.parse(time ?? '2026-11-24T08:30:00.000Z');
  const raw: RawRecord = { offset: place.offset, key: Buffer.from(key), value: Buffer.from(JSON.stringify(data)), headers: {}, timestamp };
  const event = {
    id,
    type,
    source: '/stopline/test',
    time: time ?? '2026-11-24T08:30:00.000Z',
    correlationId,
    ...(causationId !== undefined && { causationId }),
    data,
  } as LaneRecord['event'];
  return { ...place, key, event, timestamp, raw, ...(traceparent !== undefined && { traceparent }) };
}
