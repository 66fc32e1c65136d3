import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { kafkaTopic, type StoplineEvent } from '@stopline/contracts';
import { buildData, waitUntil } from '@stopline/testing';
import { encodeEvent } from './encode-event.js';
import { TopologyViolation } from './errors.js';
import { FakeKafka } from './kafka-client.fake.js';
import { TopicFollower, type Followed } from './topic-follower.consumer.js';
import { topicPlan } from './topic-plan.js';

const PROGRAMS = kafkaTopic('programs');
const CAUSE = '11111111-1111-5111-8111-111111111111';

let kafka: FakeKafka;
let follower: TopicFollower;
let heard: string[];
let skipped: string[];
let refuse: string | undefined;

function hear(followed: Followed): void {
  const name = 'purged' in followed ? `purged ${followed.purged}` : brandOf(followed.event);
  if (name === refuse) throw new RangeError(name);
  heard.push(name);
}

function brandOf(event: StoplineEvent): string {
  return event.type === 'stopline.program.configured.v1' ? event.data.program.brand : event.type;
}

beforeEach(async () => {
  [heard, skipped, refuse] = [[], [], undefined];
  kafka = new FakeKafka();
  await kafka.admin().createTopics(topicPlan(['demo']));
  follower = new TopicFollower({
    service: 'suppression-check',
    topic: 'programs',
    brokers: [],
    client: kafka,
    hear,
    skipped: ({ lane, offset }, { reason }) => skipped.push(`${lane}/${offset} ${reason}`),
    waiting: () => (kafka.down = false),
    onCrash: () => undefined,
  });
});
afterEach(() => follower.close());

async function configured(brand: string): Promise<void> {
  const data = buildData('stopline.program.configured.v1');
  const event = { topic: 'programs', type: 'stopline.program.configured.v1', id: CAUSE, correlationId: CAUSE, key: 'demo/program:p', lane: 0 } as const;
  await kafka.producer().send([encodeEvent('suppression-registry', { ...event, data: { ...data, program: { ...data.program, brand } } })]);
}

const broken = (key: string, value: string) => kafka.producer().send([{ topic: PROGRAMS, key, partition: 0, headers: {}, value }]);

describe('a follower', () => {
  test('is ready once it has heard everything that the topic held, in order', async () => {
    for (const brand of ['one', 'two', 'three']) await configured(brand);
    await follower.start();
    expect(heard).toEqual(['one', 'two', 'three']);
  });

  test('is ready at once where the topic holds nothing, and hears what comes then', async () => {
    await follower.start();
    await configured('later');
    await waitUntil('it is heard', () => heard.includes('later'));
  });

  test('passes over a record that cannot be read or taken in, tells of it, and goes on', async () => {
    await configured('one');
    await broken('demo/program:p', '{}');
    await configured('refused');
    refuse = 'refused';
    await configured('two');
    await follower.start();
    expect(heard).toEqual(['one', 'two']);
    expect(skipped).toEqual(['0/1 missing_headers', '0/2 schema_violation']);
  });

  test('waits for brokers that are away', async () => {
    await configured('one');
    kafka.down = true;
    await follower.start();
    expect(heard).toEqual(['one']);
  });

  test('hears that nothing is left of a key', async () => {
    await configured('one');
    kafka.laneAt({ topic: PROGRAMS, lane: 0 }).records.push({ offset: 1n, key: Buffer.from('demo/program:p'), value: null, headers: {}, timestamp: 0 });
    kafka.laneAt({ topic: PROGRAMS, lane: 0 }).end = 2n;
    await follower.start();
    expect(heard).toEqual(['one', 'purged demo/program:p']);
  });

  test('follows what flow.ts says, and nothing else', () => {
    const options = { topic: 'programs', brokers: [], client: kafka, hear, skipped: () => undefined, waiting: () => undefined, onCrash: () => undefined } as const;
    expect(() => new TopicFollower({ ...options, service: 'audit-recorder' })).toThrow(TopologyViolation);
    expect(() => new TopicFollower({ ...options, service: 'suppression-check', topic: 'suppression-state' })).toThrow(TopologyViolation);
  });
});
