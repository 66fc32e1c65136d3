import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { kafkaTopic, laneOf, LANES, type ServiceName, type TopicName } from '@stopline/contracts';
import { buildData, useKafka, waitUntil } from '@stopline/testing';
import kafkajs from 'kafkajs';
import { encodeEvent } from './encode-event.js';
import { KafkaLanes, type KafkaLanesOptions } from './kafka-lanes.consumer.js';
import { KafkaProbe } from './kafka-probe.client.js';
import type { LaneBatch } from './lane-batch.js';
import { KafkaRecordProducer } from './record-producer.client.js';
import { createTopics } from './topics.client.js';

const INBOUND = kafkaTopic('inbound-messages');
const INGRESS = kafkaTopic('ingress', 'demo');
const ID = '11111111-1111-5111-8111-111111111111';
const MINUTE = 60_000;

const kafka = useKafka();
let producer: KafkaRecordProducer;
let admin: kafkajs.Admin;
const open: KafkaLanes[] = [];
/** Each test has a group and a number of its own: its lane may hold records of other tests. */
let groupId: string;
let number: string;
let tests = 0;

beforeAll(async () => {
  Logger.overrideLogger(false);
  await createTopics([kafka.brokers], ['demo']);
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
  admin = new kafkajs.Kafka({ brokers: [kafka.brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  return async () => {
    await admin.disconnect();
    await producer.close();
  };
}, MINUTE);

beforeEach(() => {
  groupId = `spec-${crypto.randomUUID()}`;
  tests += 1;
  number = `+1202555${String(100 + tests).padStart(4, '0')}`;
});

afterEach(async () => {
  for (const lanes of open.splice(0)) await lanes.close();
});

type Hear = (batch: LaneBatch) => Promise<unknown>;

function start(hear: Hear, change: Partial<KafkaLanesOptions> = {}, topic: TopicName = 'inbound-messages'): KafkaLanes {
  const service: ServiceName = topic === 'ingress' ? 'inbound-gateway' : 'keyword-classifier';
  const lanes = new KafkaLanes({
    service,
    brokers: [kafka.brokers],
    clientId: 'spec',
    groupId,
    tenants: ['demo'],
    producer,
    sealer: { keyId: 'seal-1', seal: (bytes) => Buffer.from(bytes).toString('base64') },
    onCrash: () => undefined,
    ...change,
  });
  open.push(lanes);
  lanes.addHandler(topic === 'ingress' ? 'stopline.ingress.<tenant>.v1' : INBOUND, hear as never, true);
  lanes.listen((error) => {
    if (error) throw error;
  });
  return lanes;
}

/** Notes the texts of this test's number. */
function listener(): { heard: string[]; batches: LaneBatch[]; hear: Hear } {
  const mine = number;
  const state = { heard: [] as string[], batches: [] as LaneBatch[], hear };
  return state;
  function hear(batch: LaneBatch): Promise<void> {
    state.batches.push(batch);
    for (const { event } of batch.records) {
      const read = event.type === 'stopline.inbound-message.received.v1' || event.type === 'stopline.platform-message.received.v1';
      if (read && event.data.from === mine) state.heard.push(event.data.text);
    }
    return Promise.resolve();
  }
}

async function say(...texts: string[]): Promise<void> {
  await producer.send(
    texts.map((text) =>
      encodeEvent('inbound-gateway', {
        topic: 'inbound-messages',
        type: 'stopline.inbound-message.received.v1',
        id: ID,
        key: number,
        correlationId: ID,
        data: buildData('stopline.inbound-message.received.v1', { from: number, text }),
      }),
    ),
  );
}

const texts = (count: number, prefix = 't'): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const laneState = (lanes: KafkaLanes): string | undefined => lanes.progress.lanes().find(({ lane }) => lane === laneOf(number))?.state;
const committed = async (): Promise<string | undefined> => {
  const [topic] = await admin.fetchOffsets({ groupId, topics: [INBOUND] });
  return topic?.partitions.find(({ partition }) => partition === laneOf(number))?.offset;
};

describe('the silent-loss defaults of the client', () => {
  test('records written before the first start are read from the beginning', async () => {
    await say(...texts(500));
    const { heard, hear } = listener();
    start(hear);
    await waitUntil('all', () => heard.length === 500);
    expect(heard).toEqual(texts(500));
  }, MINUTE);

  test('the group’s offsets are deleted: reading goes on at the stored position (F26, I10)', async () => {
    await say('a', 'b');
    const first = listener();
    start(first.hear);
    await waitUntil('heard', () => first.heard.length === 2);
    const stored = first.batches.findLast(({ lane }) => lane === laneOf(number))?.next ?? -1n;
    await waitUntil('committed', async () => (await committed()) === String(stored));
    await open.pop()?.close();
    await waitUntil('the group is deleted', async () => {
      await admin.deleteGroups([groupId]);
      return true;
    });
    await say('c');
    const second = listener();
    start(second.hear, { positions: { load: () => Promise.resolve(new Map([[laneOf(number), stored]])) } });
    await waitUntil('heard', () => second.heard.length === 1);
    expect(second.heard).toEqual(['c']);
  }, MINUTE);

  test('retention took what was not read: the lane stops, the others go on (F26, I10)', async () => {
    await say('a', 'b', 'c');
    const lane = laneOf(number);
    const end = (await admin.fetchTopicOffsets(INBOUND)).find(({ partition }) => partition === lane)?.high ?? '';
    await admin.deleteTopicRecords({ topic: INBOUND, partitions: [{ partition: lane, offset: end }] });
    await say('d');
    const { heard, hear } = listener();
    const lanes = start(hear, { positions: { load: () => Promise.resolve(new Map([[lane, BigInt(end) - 1n]])) } });
    await waitUntil('stopped', () => laneState(lanes) === 'stopped');
    await waitUntil('the others run', () => lanes.progress.lanes().filter(({ state }) => state === 'running').length === LANES - 1);
    expect(heard).toEqual([]);
  }, MINUTE);

  test('a position beyond the end does not jump anywhere: the lane stops', async () => {
    await say('a');
    const { heard, hear } = listener();
    const lanes = start(hear, { positions: { load: () => Promise.resolve(new Map([[laneOf(number), 1_000_000n]])) } });
    await waitUntil('stopped', () => laneState(lanes) === 'stopped');
    expect(heard).toEqual([]);
  }, MINUTE);
});

describe('poison (F31)', () => {
  test('among good records: quarantined with reason and position, the lane goes on', async () => {
    const probe = await KafkaProbe.open({ brokers: [kafka.brokers], topics: [kafkaTopic('quarantine')], from: 'now' });
    const good = { ce_specversion: '1.0', ce_id: ID, ce_source: '/x', ce_type: 'stopline.inbound-message.received.v1' };
    const raw = { topic: INBOUND, key: number, partition: laneOf(number) };
    await say('a');
    await producer.send([
      { ...raw, headers: {}, value: 'no headers' },
      { ...raw, headers: good, value: Buffer.from([0xff, 0xfe]) },
      { ...raw, headers: good, value: '{}' },
      { ...raw, headers: { ...good, ce_type: 'stopline.inbound-message.received.v9' }, value: '{}' },
      { ...raw, headers: good, value: Buffer.alloc(1_000_000, 'x') },
      { ...raw, headers: good, value: '{}', partition: (laneOf(number) + 1) % LANES },
    ]);
    await say('b');
    const { heard, hear } = listener();
    start(hear);
    await waitUntil('both', () => heard.length === 2);
    const reasons = ['missing_headers', 'not_json', 'schema_violation', 'unknown_version', 'too_large', 'wrong_lane'];
    for (const reason of reasons) {
      const { decoded } = await probe.waitFor((record) => String(record.raw.value).includes(`"reason":"${reason}"`));
      expect(decoded).toMatchObject({ event: { type: 'stopline.record.quarantined.v1', data: { origin: { kind: 'kafka', topic: INBOUND } } } });
    }
    await probe.close();
  }, MINUTE);
});

describe('foreign producers on an ingress topic', () => {
  const message = (text: string): kafkajs.Message => ({
    key: 'anything',
    headers: { ce_specversion: '1.0', ce_id: `platform ${crypto.randomUUID()}`, ce_source: 'urn:platform', ce_type: 'stopline.platform-message.received.v1' },
    value: JSON.stringify({ from: number, to: '+12025550100', text }),
  });
  const foreign = (): kafkajs.Kafka => new kafkajs.Kafka({ brokers: [kafka.brokers], logLevel: kafkajs.logLevel.NOTHING });

  test('transactions: committed records are read, aborted ones and control records are passed over', async () => {
    const transactional = foreign().producer({ transactionalId: groupId, idempotent: true, maxInFlightRequests: 1, transactionTimeout: 5000 });
    await transactional.connect();
    const send = async (text: string, end: 'commit' | 'abort'): Promise<void> => {
      const transaction = await transactional.transaction();
      await transaction.send({ topic: INGRESS, messages: [message(text)] });
      await transaction[end]();
    };
    await send('a', 'commit');
    await send('b', 'abort');
    await send('c', 'commit');
    const { heard, hear } = listener();
    const lanes = start(hear, {}, 'ingress');
    await waitUntil('read', () => heard.length === 2);
    await send('d', 'abort');
    await send('e', 'commit');
    await waitUntil('read', () => heard.length === 3);
    await transactional.disconnect();
    expect(heard).toEqual(['a', 'c', 'e']);
    expect(lanes.progress.lanes().every(({ state, lag }) => state === 'running' && lag === 0n)).toBe(true);
  }, MINUTE);

  test.each(['gzip', 'snappy', 'lz4', 'zstd'])('batches that the Java broker compressed by %s are read', async (codec) => {
    await admin.alterConfigs({
      validateOnly: false,
      resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: INGRESS, configEntries: [{ name: 'compression.type', value: codec }] }],
    });
    const plain = foreign().producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
    await plain.connect();
    // Larger than one block of snappy-java.
    const long = texts(4, 'STOP '.repeat(8000));
    await plain.send({ topic: INGRESS, messages: long.map(message) });
    await plain.disconnect();
    const { heard, hear } = listener();
    start(hear, {}, 'ingress');
    await waitUntil('read', () => heard.length === long.length);
    expect(heard).toEqual(long);
  }, MINUTE);
});

describe('group changes (I10, F11, F27)', () => {
  test('a second member joins in the middle of batches: every record is heard in order, none is lost', async () => {
    await say(...texts(300, 'before '));
    const { heard, hear } = listener();
    const slow: Hear = async (batch) => {
      await hear(batch);
      // The group changes while a batch is in hand.
      if (batch.records.length > 0 && open.length === 1) {
        start(hear, { batchSize: 10 });
        await waitUntil('stale', () => batch.isStale());
      }
    };
    start(slow, { batchSize: 10 });
    await waitUntil('all', () => new Set(heard).size === 300);
    await say(...texts(50, 'after '));
    const expected = [...texts(300, 'before '), ...texts(50, 'after ')];
    await waitUntil('all', () => new Set(heard).size === 350);
    expect([...new Set(heard)]).toEqual(expected);
  }, MINUTE);

  test('a member that stops hands its lanes over', async () => {
    const first = listener();
    const second = listener();
    const one = start(first.hear);
    start(second.hear);
    await waitUntil('both have lanes', () => open.every((lanes) => lanes.progress.lanes().length === LANES / 2));
    await say('a');
    await waitUntil('heard', () => first.heard.length + second.heard.length === 1);
    await waitUntil('committed', async () => (await committed()) !== '-1');
    await one.close();
    await say('b');
    await waitUntil('heard', () => [...first.heard, ...second.heard].includes('b'));
    expect([...first.heard, ...second.heard].sort()).toEqual(['a', 'b']);
  }, MINUTE);
});

describe('every-lane mode', () => {
  test('catches up from the beginning, then goes on; a lane that begins again is heard whole, while the others go on', async () => {
    await say('a');
    const { heard, hear } = listener();
    const replica = start(hear, { mode: 'every-lane' });
    await waitUntil('caught up', () => replica.progress.caughtUp());
    expect(heard).toEqual(['a']);
    await say('b');
    await waitUntil('heard', () => heard.length === 2);
    replica.readAgain('inbound-messages', laneOf(number));
    await waitUntil('heard again', () => heard.length === 4);
    await say('c');
    await waitUntil('goes on', () => heard.length === 5);
    expect(heard).toEqual(['a', 'b', 'a', 'b', 'c']);
  }, MINUTE);
});
