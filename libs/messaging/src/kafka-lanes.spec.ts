import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Controller, Logger, Module } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import { kafkaTopic, laneKey, laneOf, quarantineId, topics } from '@stopline/contracts';
import { buildData, buildEvent, waitUntil } from '@stopline/testing';
import { encodeEvent } from './encode-event.js';
import { BrokerUnavailable, GapDetected, TopologyViolation } from './errors.js';
import { FakeKafka } from './kafka-client.fake.js';
import { KafkaLanes, type KafkaLanesOptions } from './kafka-lanes.consumer.js';
import type { LaneBatch, LaneHandler } from './lane-batch.js';
import { LaneErrorFilter } from './lane-error-filter.consumer.js';
import { KafkaRecordProducer } from './record-producer.client.js';
import { topicPlan } from './topic-plan.js';

const INBOUND = kafkaTopic('inbound-messages');
const QUARANTINE = kafkaTopic('quarantine');
const ONE = '+12125550100';
const OTHER = Array.from({ length: 20 }, (_, i) => `+121255501${String(i).padStart(2, '0')}`).find((number) => laneOf(number) !== laneOf(ONE)) ?? '';
const place = { topic: INBOUND, lane: laneOf(ONE) };

let kafka: FakeKafka;
let lanes: KafkaLanes | undefined;
let producer: KafkaRecordProducer;

beforeEach(async () => {
  Logger.overrideLogger(false);
  kafka = new FakeKafka();
  await kafka.admin().createTopics(topicPlan(['demo']));
  producer = new KafkaRecordProducer({ client: kafka, brokers: [], clientId: 'spec' });
});

afterEach(async () => {
  await lanes?.close();
  lanes = undefined;
});

const options = (): KafkaLanesOptions => ({
  service: 'keyword-classifier',
  brokers: [],
  clientId: 'spec',
  client: kafka,
  producer,
  sealer: { keyId: 'seal-1', seal: (bytes) => Buffer.from(bytes).toString('base64') },
  onCrash: () => undefined,
});

type Hear = LaneHandler;

function start(hear: Hear, change: Partial<KafkaLanesOptions> = {}): KafkaLanes {
  lanes = new KafkaLanes({ ...options(), ...change });
  lanes.addHandler(INBOUND, hear as never, true);
  lanes.listen((error) => {
    if (error) throw error;
  });
  return lanes;
}

/** Notes what it hears as `<text>`. */
function listener(): { heard: string[]; batches: LaneBatch[]; hear: Hear } {
  const state = { heard: [] as string[], batches: [] as LaneBatch[], hear };
  return state;
  function hear(batch: LaneBatch): Promise<void> {
    state.batches.push(batch);
    for (const { event } of batch.records) if (event.type === 'stopline.inbound-message.received.v1') state.heard.push(event.data.text);
    return Promise.resolve();
  }
}

async function say(from: string, ...texts: string[]): Promise<void> {
  const records = texts.map((text) =>
    encodeEvent('inbound-gateway', {
      topic: 'inbound-messages',
      type: 'stopline.inbound-message.received.v1',
      id: '11111111-1111-5111-8111-111111111111',
      key: from,
      correlationId: '11111111-1111-5111-8111-111111111111',
      data: buildData('stopline.inbound-message.received.v1', { from, text }),
    }),
  );
  await producer.send(records);
}

const poison = (): Promise<void> => producer.send([{ topic: INBOUND, key: ONE, partition: place.lane, headers: {}, value: 'poison' }]);
const committed = (): bigint | undefined => kafka.offsets.get(`keyword-classifier/${INBOUND}/${place.lane}`);
const stateOf = (lane = place.lane): string | undefined => lanes?.progress.lanes().find((state) => state.lane === lane)?.state;
const quarantined = (): string[] =>
  kafka.lanesOf(QUARANTINE).flatMap(({ records }) => records.map(({ value }) => (JSON.parse(String(value)) as { reason: string }).reason));

describe('between two fetches', () => {
  async function msUntilNext(change: Partial<KafkaLanesOptions>): Promise<number> {
    const times: number[] = [];
    start(() => Promise.resolve(void times.push(performance.now())), change);
    await say(ONE, ...Array.from({ length: 20 }, () => 'many'));
    await waitUntil('the many are heard', () => times.length === 1);
    await say(ONE, 'next');
    await waitUntil('the next is heard', () => times.length === 2);
    return (times[1] ?? 0) - (times[0] ?? 0);
  }

  test('a lane that was brought many rests, so that more gather', async () => {
    expect(await msUntilNext({})).toBeGreaterThanOrEqual(99);
  });

  test('a lane whose records gather at the broker does not', async () => {
    expect(await msUntilNext({ gatherMs: 10 })).toBeLessThan(99);
  });
});

describe('the topology is enforced at start', () => {
  test.each([
    ['a missing handler', [], 'has no handler for inbound-messages'],
    ['a handler outside the flow', [INBOUND, QUARANTINE], 'does not let keyword-classifier consume'],
  ])('%s', (_, patterns, message) => {
    const refused = new KafkaLanes(options());
    for (const pattern of patterns) refused.addHandler(pattern, (() => Promise.resolve()) as never, true);
    const callback = jest.fn<(error?: unknown) => void>();
    refused.listen(callback);
    expect(callback.mock.calls[0]?.[0]).toBeInstanceOf(TopologyViolation);
    expect(String(callback.mock.calls[0]?.[0])).toContain(message);
  });

  test('two handlers of one topic', () => {
    const refused = new KafkaLanes(options());
    for (let i = 0; i < 2; i += 1) refused.addHandler(INBOUND, (() => Promise.resolve()) as never, true);
    const callback = jest.fn<(error?: unknown) => void>();
    refused.listen(callback);
    expect(String(callback.mock.calls[0]?.[0])).toContain('one handler');
  });
});

test('a consumer of some topics reads these alone, and needs all handlers all the same', async () => {
  lanes = new KafkaLanes({ ...options(), service: 'confirmation-sender', topics: ['delivery-reports'] });
  for (const topic of ['reply-requests', 'delivery-reports'] as const) lanes.addHandler(topics[topic].name, (() => Promise.resolve()) as never, true);
  lanes.listen(() => undefined);
  await waitUntil('its lanes are assigned', () => (lanes?.progress.lanes().length ?? 0) > 0);
  expect(new Set(lanes.progress.lanes().map(({ topic }) => topic))).toEqual(new Set([topics['delivery-reports'].name]));
});

describe('reading lanes', () => {
  test('what was written before the first start is read from the beginning, in order', async () => {
    await say(ONE, 'a', 'b', 'c');
    const { heard, batches, hear } = listener();
    start(hear);
    await waitUntil('all are heard', () => heard.length === 3);
    expect(heard).toEqual(['a', 'b', 'c']);
    expect(batches[0]).toMatchObject({ topic: 'inbound-messages', kafkaTopic: INBOUND, lane: place.lane, fetchedFrom: 0n });
    expect(batches.at(-1)?.next).toBe(3n);
    await waitUntil('the offset is committed', () => committed() === 3n);
  });

  test('what is still waited for is read again by a later start', async () => {
    await say(ONE, 'a', 'b', 'c');
    let release: (() => void) | undefined;
    const { heard, hear } = listener();
    start(async (batch) => {
      await hear(batch);
      const waiting = batch.records.find(({ offset }) => offset === 1n);
      if (waiting) {
        batch.keepFrom(1n);
        release = () => batch.keepFrom(undefined);
      }
    });
    await waitUntil('all are heard, the first is committed', () => heard.length === 3 && committed() === 1n);
    await lanes?.close();
    expect(committed()).toBe(1n);
    const again = listener();
    start(again.hear);
    await waitUntil('what was kept is heard again', () => again.heard.length === 2);
    expect(again.heard).toEqual(['b', 'c']);
    expect(release).toBeDefined();
  });

  test('a later start goes on at the committed offset', async () => {
    await say(ONE, 'a');
    start(listener().hear);
    await waitUntil('committed', () => committed() === 1n);
    await lanes?.close();
    await say(ONE, 'b');
    const { heard, hear } = listener();
    start(hear);
    await waitUntil('the new one is heard', () => heard.includes('b'));
    expect(heard).toEqual(['b']);
  });

  test('stored positions win over the group’s offsets (I10)', async () => {
    await say(ONE, 'a', 'b', 'c');
    kafka.offsets.set(`keyword-classifier/${INBOUND}/${place.lane}`, 3n);
    const { heard, batches, hear } = listener();
    start(hear, { positions: { load: () => Promise.resolve(new Map([[place.lane, 1n]])) } });
    await waitUntil('heard', () => heard.length === 2);
    expect(heard).toEqual(['b', 'c']);
    expect(batches[0]?.fetchedFrom).toBe(1n);
  });

  test('lanes wait until their positions can be read', async () => {
    await say(ONE, 'a');
    let down = true;
    const load = jest.fn(() => (down ? Promise.reject(new Error('no database')) : Promise.resolve(new Map<number, bigint>())));
    const { heard, hear } = listener();
    start(hear, { positions: { load } });
    await waitUntil('asked twice', () => load.mock.calls.length >= 2);
    expect(heard).toEqual([]);
    down = false;
    await waitUntil('heard', () => heard.length === 1);
  });

  test('a handler gets at most the batch size at once', async () => {
    await say(ONE, 'a', 'b', 'c');
    const { batches, hear } = listener();
    start(hear, { batchSize: 2 });
    await waitUntil('all', () => batches.at(-1)?.next === 3n);
    expect(batches.map(({ fetchedFrom, next }) => [fetchedFrom, next])).toEqual([[0n, 2n], [2n, 3n]]);
  });

  test('control records are passed over without a gap', async () => {
    await say(ONE, 'a');
    const { heard, batches, hear } = listener();
    start(hear);
    await waitUntil('heard', () => heard.length === 1);
    kafka.appendControl(place);
    await waitUntil('passed over', () => lanes?.progress.lanes().find(({ lane }) => lane === place.lane)?.next === 2n);
    await say(ONE, 'b');
    await waitUntil('heard', () => heard.length === 2);
    expect(batches.at(-1)).toMatchObject({ fetchedFrom: 1n, next: 3n });
    expect(stateOf()).toBe('running');
  });
});

describe('quarantine', () => {
  test('poison among good records is quarantined and the lane goes on (F31)', async () => {
    await say(ONE, 'a');
    await poison();
    await say(ONE, 'b');
    const { heard, batches, hear } = listener();
    start(hear);
    await waitUntil('all', () => batches.at(-1)?.next === 3n);
    expect(heard).toEqual(['a', 'b']);
    expect(quarantined()).toEqual(['missing_headers']);
    const ids = kafka.lanesOf(QUARANTINE).flatMap(({ records }) => records.map(({ headers }) => String(headers['ce_id'])));
    expect(ids).toEqual([quarantineId(INBOUND, place.lane, '1')]);
  });

  test('nothing goes on before the quarantine is acknowledged', async () => {
    await poison();
    const { batches, hear } = listener();
    let refusing = true;
    const send = producer.send.bind(producer);
    producer.send = (records) => (refusing ? Promise.reject(new BrokerUnavailable('down')) : send(records));
    start(hear);
    await waitUntil('tried', () => stateOf() === 'waiting');
    expect(batches).toEqual([]);
    refusing = false;
    await waitUntil('passed on, empty', () => batches.length === 1);
    expect(batches[0]).toMatchObject({ records: [], next: 1n });
    expect(quarantined()).toEqual(['missing_headers']);
  });
});

describe('a failing handler', () => {
  test.each([
    ['a retriable error', new BrokerUnavailable('down')],
    ['any other error', new Error('a bug')],
  ])('%s: the lane is tried again in order, the other lanes go on, nothing is committed before', async (_, failure) => {
    await say(ONE, 'a', 'b');
    let broken = true;
    const { heard, hear } = listener();
    start((batch) => (broken && batch.lane === place.lane ? Promise.reject(failure) : hear(batch)));
    await waitUntil('waiting', () => stateOf() === 'waiting');
    await say(OTHER, 'x');
    await waitUntil('the other lane', () => heard.includes('x'));
    expect(committed()).toBeUndefined();
    broken = false;
    await waitUntil('again', () => heard.length === 3);
    expect(heard).toEqual(['x', 'a', 'b']);
    expect(stateOf()).toBe('running');
  });

  test('what is done of a fetch is not done again', async () => {
    await say(ONE, 'a', 'b', 'c');
    const { heard, hear } = listener();
    let failures = 1;
    start((batch) => (batch.fetchedFrom === 1n && failures-- > 0 ? Promise.reject(new Error('once')) : hear(batch)), { batchSize: 1 });
    await waitUntil('all', () => heard.length === 3);
    expect(heard).toEqual(['a', 'b', 'c']);
  });
});

test('a handler that takes long keeps its lanes: heartbeats go on by themselves (F34)', async () => {
  await say(ONE, 'a');
  const { heard, hear } = listener();
  start(async (batch) => {
    await waitUntil('two heartbeats', () => kafka.heartbeats >= 2);
    return hear(batch);
  });
  await waitUntil('heard', () => heard.length === 1);
});

describe('a gap stops the lane, the others go on (I10)', () => {
  test('a position below the log’s beginning', async () => {
    await say(ONE, 'a', 'b', 'c');
    kafka.deleteBelow(place, 2n);
    const { heard, hear } = listener();
    start(hear, { positions: { load: () => Promise.resolve(new Map([[place.lane, 1n]])) } });
    await waitUntil('stopped', () => stateOf() === 'stopped');
    await say(OTHER, 'x');
    await waitUntil('the other lane', () => heard.includes('x'));
    expect(heard).toEqual(['x']);
    expect(lanes?.progress.lanes().find(({ state }) => state === 'stopped')?.reason).toContain('expected offset 1, the log begins at 2');
  });

  test('a log that was shortened while the lane waited', async () => {
    await say(ONE, 'a', 'b', 'c');
    const { heard, hear } = listener();
    let broken = true;
    start((batch) => (broken && batch.lane === place.lane ? Promise.reject(new Error('a bug')) : hear(batch)));
    await waitUntil('waiting', () => stateOf() === 'waiting');
    kafka.deleteBelow(place, 2n);
    broken = false;
    await waitUntil('stopped', () => stateOf() === 'stopped');
    expect(heard).toEqual([]);
  });

  test('a position beyond the log’s end: another log', async () => {
    await say(ONE, 'a');
    const { heard, hear } = listener();
    start(hear, { positions: { load: () => Promise.resolve(new Map([[place.lane, 9n]])) } });
    await waitUntil('stopped', () => stateOf() === 'stopped');
    expect(heard).toEqual([]);
  });

  test('until a person has moved the stored position: the lane goes on from there, without a restart', async () => {
    await say(ONE, 'a', 'b', 'c');
    kafka.deleteBelow(place, 2n);
    const stored = new Map([[place.lane, 1n]]);
    const load = jest.fn(() => Promise.resolve(stored));
    const { heard, hear } = listener();
    start(hear, { positions: { load } });
    await waitUntil('stopped', () => stateOf() === 'stopped');
    await waitUntil('looked at again, and nothing was moved', () => load.mock.calls.length >= 2);
    expect(heard).toEqual([]);
    stored.set(place.lane, 2n);
    await waitUntil('the rest is heard', () => heard.length === 1);
    expect([heard, stateOf()]).toEqual([['c'], 'running']);
  });

  test('GapDetected of a handler', async () => {
    await say(ONE, 'a');
    start((batch) => Promise.reject(new GapDetected({ topic: batch.kafkaTopic, lane: batch.lane }, 0n, 1n)));
    await waitUntil('stopped', () => stateOf() === 'stopped');
  });
});

describe('every-lane mode, for replicas', () => {
  test('reads from the beginning each time, commits nothing and knows when it has caught up', async () => {
    await say(ONE, 'a', 'b');
    for (let round = 0; round < 2; round += 1) {
      const { heard, hear } = listener();
      const replica = start(hear, { mode: 'every-lane' });
      expect(replica.progress.caughtUp()).toBe(false);
      await waitUntil('caught up', () => replica.progress.caughtUp());
      expect(heard).toEqual(['a', 'b']);
      await replica.close();
    }
    expect([...kafka.offsets.keys()]).toEqual([]);
  });

  test('a lane begins where it is told to, and has caught up from there', async () => {
    await say(ONE, 'a', 'b');
    const { heard, batches, hear } = listener();
    lanes = new KafkaLanes({ ...options(), mode: 'every-lane' });
    lanes.beginAt('inbound-messages', new Map([[place.lane, 1n]]));
    lanes.addHandler(INBOUND, hear as never, true);
    lanes.listen(() => undefined);
    await waitUntil('caught up', () => lanes?.progress.caughtUp());
    expect(heard).toEqual(['b']);
    expect(batches[0]).toMatchObject({ fetchedFrom: 1n, next: 2n, end: 2n });
  });

  test('a lane that its handler begins again is heard from the beginning, and nothing more of the batch in hand', async () => {
    await say(ONE, 'a', 'b', 'c');
    const { heard, hear } = listener();
    let again = true;
    const replica = start(
      async (batch) => {
        await hear(batch);
        if (!again || batch.next < 2n) return;
        again = false;
        replica.readAgain('inbound-messages', batch.lane);
      },
      { mode: 'every-lane', batchSize: 1 },
    );
    await waitUntil('all', () => heard.length >= 5);
    await say(ONE, 'd');
    await waitUntil('goes on', () => heard.includes('d'));
    expect(heard).toEqual(['a', 'b', 'a', 'b', 'c', 'd']);
    expect(stateOf()).toBe('running');
  });
});

test('a tombstone of a compacted topic is no poison', async () => {
  const state = kafkaTopic('suppression-state');
  const lane = kafka.laneAt({ topic: state, lane: 4 });
  lane.records.push({ offset: 0n, key: Buffer.from('k'), value: null, headers: {}, timestamp: 0 });
  lane.end = 1n;
  const { batches, hear } = listener();
  lanes = new KafkaLanes({ ...options(), service: 'suppression-check', topics: ['suppression-state'], mode: 'every-lane' });
  lanes.addHandler(state, hear as never, true);
  lanes.listen(() => undefined);
  await waitUntil('heard', () => batches.length === 1);
  expect(batches[0]).toMatchObject({ records: [], tombstones: [{ key: 'k', offset: 0n }], lane: 4 });
  expect(quarantined()).toEqual([]);
});

test('what is said of a lane comes apart from its records, with its place among them, and is traced by nobody', async () => {
  const state = kafkaTopic('suppression-state');
  const data = { lane: 4, at: '2026-11-24T08:30:00.000Z', laneSeq: 7 };
  const mark = encodeEvent('suppression-registry', { ...buildEvent('stopline.watermark.recorded.v1'), topic: 'suppression-state', key: laneKey(4, 'watermark'), data });
  await kafka.producer().send([mark]);
  const { batches, hear } = listener();
  lanes = new KafkaLanes({ ...options(), service: 'suppression-check', topics: ['suppression-state'], mode: 'every-lane' });
  lanes.addHandler(state, hear as never, true);
  lanes.listen(() => undefined);
  await waitUntil('heard', () => batches.length === 1);
  expect(batches[0]).toMatchObject({ records: [], marks: [{ event: { type: 'stopline.watermark.recorded.v1', data }, offset: 0n }], lane: 4 });
});

test('through Nest, an error keeps its class: a gap stops the lane', async () => {
  @Controller()
  class Hearing {
    @EventPattern(topics['inbound-messages'].name)
    hear(batch: LaneBatch): Promise<void> {
      return Promise.reject(new GapDetected({ topic: batch.kafkaTopic, lane: batch.lane }, 0n, 1n));
    }
  }
  @Module({ controllers: [Hearing] })
  class App {}
  lanes = new KafkaLanes(options());
  const module = await Test.createTestingModule({ imports: [App] }).compile();
  const app = module.createNestMicroservice({ strategy: lanes, logger: false });
  app.useGlobalFilters(new LaneErrorFilter());
  await app.listen();
  await say(ONE, 'a');
  await waitUntil('stopped', () => stateOf() === 'stopped');
  await app.close();
  lanes = undefined;
});
