import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildData, useKafka, waitUntil } from '@stopline/testing';
import { KafkaPublisher } from './publisher.client.js';
import { KafkaRecordProducer } from './record-producer.client.js';
import { TopicFollower } from './topic-follower.consumer.js';
import { createTopics } from './topics.client.js';

const MINUTE = 60_000;
const ID = '11111111-1111-5111-8111-111111111111';

const kafka = useKafka({ own: true });
let producer: KafkaRecordProducer;
let publisher: KafkaPublisher;
const open: TopicFollower[] = [];

beforeAll(async () => {
  await createTopics([kafka.brokers], []);
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
  publisher = new KafkaPublisher('suppression-registry', producer);
}, MINUTE);

afterAll(async () => {
  for (const follower of open) await follower.close();
  await producer.close();
});

async function configure(brand: string): Promise<void> {
  const data = buildData('stopline.program.configured.v1');
  const event = { topic: 'programs', type: 'stopline.program.configured.v1', id: ID, correlationId: ID, key: 'demo/program:p', lane: 0 } as const;
  await publisher.publish([{ ...event, data: { ...data, program: { ...data.program, brand } } }], { timeoutMs: MINUTE });
}

/** A follower, and the brands that it has heard. */
function followed(): { follower: TopicFollower; heard: string[] } {
  const heard: string[] = [];
  const follower = new TopicFollower({
    service: 'suppression-check',
    topic: 'programs',
    brokers: [kafka.brokers],
    hear: (record) => {
      if ('event' in record && record.event.type === 'stopline.program.configured.v1') heard.push(record.event.data.program.brand);
    },
    skipped: () => undefined,
    waiting: () => undefined,
    onCrash: () => undefined,
  });
  open.push(follower);
  return { follower, heard };
}

test('two followers each hear everything, what was there before they start and what comes', async () => {
  for (const brand of ['one', 'two']) await configure(brand);
  const both = [followed(), followed()];
  await Promise.all(both.map(({ follower }) => follower.start()));
  expect(both.map(({ heard }) => heard)).toEqual([['one', 'two'], ['one', 'two']]);
  await configure('three');
  for (const { heard } of both) await waitUntil('it is heard', () => heard.includes('three'));
}, MINUTE);

test('after an outage the follower goes on where it was', async () => {
  const { follower, heard } = followed();
  await follower.start();
  const before = heard.length;
  await kafka.stop();
  await kafka.start();
  await configure('after the outage');
  await waitUntil('it is heard', () => heard.includes('after the outage'), MINUTE);
  expect(heard.slice(before)).toEqual(['after the outage']);
}, 2 * MINUTE);

test('a follower that starts while Kafka is away is ready once it has heard everything', async () => {
  await kafka.stop();
  const { follower, heard } = followed();
  const ready = follower.start();
  await kafka.start();
  await ready;
  expect(heard.slice(0, 2)).toEqual(['one', 'two']);
}, 2 * MINUTE);
