import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entryKey, kafkaTopic, laneKey, readers } from '@stopline/contracts';
import { buildData, waitUntil } from '@stopline/testing';
import { encodeEvent } from './encode-event.js';
import { TopologyViolation } from './errors.js';
import { FakeKafka } from './kafka-client.fake.js';
import { LaneFollower, type FollowedBatch } from './lane-follower.consumer.js';
import { topicPlan } from './topic-plan.js';

const STATE = kafkaTopic('suppression-state');
const ID = '11111111-1111-5111-8111-111111111111';
const LANE = 3;

let kafka: FakeKafka;
let follower: LaneFollower;
let taken: FollowedBatch[];

beforeEach(async () => {
  taken = [];
  kafka = new FakeKafka();
  await kafka.admin().createTopics(topicPlan(['demo']));
  follower = new LaneFollower({
    reader: 'client',
    topic: 'suppression-state',
    brokers: [],
    client: kafka,
    wants: (key) => key.startsWith('demo/') || key.startsWith('lane:'),
    take: (batch) => taken.push(batch),
    waiting: () => (kafka.down = false),
    onCrash: () => undefined,
  });
});
afterEach(() => follower.close());

async function entry(tenant: string): Promise<void> {
  const data = { ...buildData('stopline.suppression-entry.recorded.v1'), tenant };
  await kafka.producer().send([encodeEvent('suppression-registry', { topic: 'suppression-state', type: 'stopline.suppression-entry.recorded.v1', id: ID, correlationId: ID, key: entryKey(data), lane: LANE, data })]);
}

async function watermark(): Promise<void> {
  const data = { lane: LANE, at: '2026-11-24T08:30:00.000Z', laneSeq: 7 };
  await kafka.producer().send([encodeEvent('suppression-registry', { topic: 'suppression-state', type: 'stopline.watermark.recorded.v1', id: ID, correlationId: ID, key: laneKey(LANE, 'watermark'), lane: LANE, data })]);
}

const broken = (key: string) => kafka.producer().send([{ topic: STATE, key, partition: LANE, headers: {}, value: '{}' }]);
const all = <Kind extends 'records' | 'marks' | 'unreadable' | 'tombstones'>(kind: Kind): FollowedBatch[Kind][number][] => taken.flatMap((batch) => [...batch[kind]]);

describe('a follower of lanes', () => {
  test('I17: takes what it wants in the order of the log, and drops other keys unread, whatever they hold', async () => {
    await entry('demo');
    await entry('northwind');
    await broken('northwind/what');
    await watermark();
    await broken('demo/what');
    await follower.start();
    expect(all('records').map(({ offset, event }) => [offset, event.type])).toEqual([[0n, 'stopline.suppression-entry.recorded.v1']]);
    expect(all('marks').map(({ offset, event }) => [offset, event.type])).toEqual([[3n, 'stopline.watermark.recorded.v1']]);
    expect(all('unreadable')).toEqual([{ offset: 4n, key: 'demo/what' }]);
    expect(taken.at(-1)).toMatchObject({ lane: LANE, next: 5n, end: 5n });
  });

  test('hears that nothing is left of a key', async () => {
    kafka.laneAt({ topic: STATE, lane: 0 }).records.push({ offset: 0n, key: Buffer.from('demo/x'), value: null, headers: {}, timestamp: 0 });
    kafka.laneAt({ topic: STATE, lane: 0 }).end = 1n;
    await follower.start();
    expect(all('tombstones')).toEqual([{ offset: 0n, key: 'demo/x' }]);
  });

  test('waits for brokers that are away, and goes on with what comes', async () => {
    kafka.down = true;
    await follower.start();
    await entry('demo');
    await waitUntil('it is taken', () => all('records').length === 1);
  });

  test('reads what flow.ts says, and nothing else: no clear number is on it', () => {
    expect(readers.client.reads).toEqual(['suppression-state']);
    const options = { reader: 'client', brokers: [], client: kafka, wants: () => true, take: () => undefined, waiting: () => undefined, onCrash: () => undefined } as const;
    expect(() => new LaneFollower({ ...options, topic: 'inbound-messages' })).toThrow(TopologyViolation);
  });
});
