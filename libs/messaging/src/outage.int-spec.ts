import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { kafkaTopic, laneOf } from '@stopline/contracts';
import { buildData, useKafka, waitUntil } from '@stopline/testing';
import kafkajs from 'kafkajs';
import type { OutgoingEvent } from './encode-event.js';
import { BrokerUnavailable } from './errors.js';
import { KafkaLanes, type KafkaLanesOptions } from './kafka-lanes.consumer.js';
import type { LaneBatch } from './lane-batch.js';
import { KafkaPublisher } from './publisher.client.js';
import { KafkaRecordProducer } from './record-producer.client.js';
import { createTopics } from './topics.client.js';

const INBOUND = kafkaTopic('inbound-messages');
const ID = '11111111-1111-5111-8111-111111111111';
const MINUTE = 60_000;
const NUMBERS = Array.from({ length: 20 }, (_, i) => `+121255501${String(i).padStart(2, '0')}`);

const kafka = useKafka({ own: true });
let producer: KafkaRecordProducer;
let publisher: KafkaPublisher;
const open: KafkaLanes[] = [];
const crashes: Error[] = [];
let round = 0;

beforeAll(async () => {
  Logger.overrideLogger(false);
  await createTopics([kafka.brokers], []);
}, MINUTE);

beforeEach(() => {
  round += 1;
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
  publisher = new KafkaPublisher('inbound-gateway', producer);
});

afterEach(async () => {
  for (const lanes of open.splice(0)) await lanes.close();
  await producer.close();
});

const message = (from: string, text: string): OutgoingEvent => ({
  topic: 'inbound-messages',
  type: 'stopline.inbound-message.received.v1',
  id: ID,
  key: from,
  correlationId: ID,
  data: buildData('stopline.inbound-message.received.v1', { from, text }),
});

/** Hears this round's texts, by number; a text heard again is noted once. */
function start(change: Partial<KafkaLanesOptions> = {}): Map<string, string[]> {
  const heard = new Map<string, string[]>();
  const prefix = `${round}:`;
  const hear = (batch: LaneBatch): Promise<void> => {
    for (const { event } of batch.records) {
      if (event.type !== 'stopline.inbound-message.received.v1' || !event.data.text.startsWith(prefix)) continue;
      const texts = heard.get(event.data.from) ?? [];
      if (!texts.includes(event.data.text)) heard.set(event.data.from, [...texts, event.data.text]);
    }
    return Promise.resolve();
  };
  const lanes = new KafkaLanes({
    service: 'keyword-classifier',
    brokers: [kafka.brokers],
    clientId: 'spec',
    groupId: 'outage',
    producer,
    sealer: { keyId: 'seal-1', seal: () => 'AAAA' },
    onCrash: (error) => void crashes.push(error),
    ...change,
  });
  open.push(lanes);
  lanes.addHandler(INBOUND, hear as never, true);
  lanes.listen(() => undefined);
  return heard;
}

const texts = (count: number): string[] => Array.from({ length: count }, (_, i) => `${round}:${i}`);
const total = (heard: Map<string, string[]>): number => [...heard.values()].reduce((sum, { length }) => sum + length, 0);

describe('the broker goes and comes back (F9)', () => {
  test('killed: everything published is heard, in order for each number; publisher and consumer recover by themselves', async () => {
    const heard = start();
    await publisher.publish([message(NUMBERS[0]!, `${round}:first`)]);
    await waitUntil('reading', () => total(heard) === 1);
    // Each number publishes one text after the other, all numbers at once, through the outage.
    const writers = NUMBERS.map(async (number) => {
      for (const text of texts(30)) await publisher.publish([message(number, text)], { timeoutMs: MINUTE });
    });
    await waitUntil('under way', () => total(heard) > 100);
    await kafka.kill();
    await kafka.start();
    await Promise.all(writers);
    await waitUntil('all', () => total(heard) === 20 * 30 + 1, MINUTE);
    for (const number of NUMBERS) expect(heard.get(number)?.filter((text) => !text.endsWith('first'))).toEqual(texts(30));
    expect(crashes).toEqual([]);
  }, 2 * MINUTE);

  test('stopped: a publish rejects as retriable at its timeout, readers old and new wait and go on', async () => {
    const before = start();
    await publisher.publish([message(NUMBERS[0]!, `${round}:a`)]);
    await waitUntil('reading', () => total(before) === 1);
    await kafka.stop();
    const began = performance.now();
    await expect(publisher.publish([message(NUMBERS[0]!, `${round}:late`)], { timeoutMs: 500 })).rejects.toBeInstanceOf(BrokerUnavailable);
    expect(performance.now() - began).toBeLessThan(2000);
    const during = start({ groupId: `late-${crypto.randomUUID()}` });
    await kafka.start();
    await publisher.publish([message(NUMBERS[0]!, `${round}:b`)], { timeoutMs: MINUTE });
    const heard = (by: Map<string, string[]>): boolean => by.get(NUMBERS[0]!)?.includes(`${round}:b`) ?? false;
    await waitUntil('both read on', () => heard(before) && heard(during), MINUTE);
    expect(crashes).toEqual([]);
  }, 2 * MINUTE);
});

test('1,000 publishes at once are acknowledged in a few sends, each lane in order', async () => {
  let sends = 0;
  const counting = new KafkaPublisher('inbound-gateway', { send: (records) => ((sends += 1), producer.send(records)) });
  const heard = start();
  await Promise.all(texts(1000).map((text, i) => counting.publish([message(NUMBERS[i % 20]!, text)])));
  expect(sends).toBeLessThan(20);
  expect(new Set(NUMBERS.map(laneOf)).size).toBeGreaterThan(5);
  await waitUntil('all', () => total(heard) === 1000, MINUTE);
  for (const [i, number] of NUMBERS.entries()) expect(heard.get(number)).toEqual(texts(1000).filter((_, at) => at % 20 === i));
}, MINUTE);

test('what the brokers refuse for good is told, so that the process ends (kafkajs would live on idle)', async () => {
  const groupId = `crash-${crypto.randomUUID()}`;
  const odd = new kafkajs.Kafka({ brokers: [kafka.brokers], logLevel: kafkajs.logLevel.NOTHING }).consumer({
    groupId,
    partitionAssigners: [(config) => ({ ...kafkajs.PartitionAssigners.roundRobin(config), name: 'odd', protocol: ({ topics }) => ({ name: 'odd', metadata: kafkajs.AssignerProtocol.MemberMetadata.encode({ version: 1, topics, userData: Buffer.alloc(0) }) }) })],
  });
  await odd.connect();
  await odd.subscribe({ topics: [INBOUND] });
  const joined = new Promise<void>((resolve) => odd.on(odd.events.GROUP_JOIN, () => resolve()));
  await odd.run({ eachMessage: () => Promise.resolve() });
  await joined;
  const crashed = new Promise<Error>((resolve) => void start({ groupId, onCrash: resolve }));
  await expect(crashed).resolves.toMatchObject({ message: expect.stringContaining('protocol') });
  await odd.disconnect();
}, MINUTE);
