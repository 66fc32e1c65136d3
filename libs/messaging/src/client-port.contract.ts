import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { waitUntil } from '@stopline/testing';
import type { AdminPort, ConsumerListener, ConsumerPort, FetchedBatch, KafkaClient, KafkaRecord, TopicLane } from './client-port.js';
import { murmur2 } from '@stopline/contracts';

const PARTITIONS = 3;

/** Notes what a consumer tells, and resolves each batch it is given. */
class Notes implements ConsumerListener {
  readonly events: string[] = [];
  readonly batches: FetchedBatch[] = [];
  consumer?: ConsumerPort;
  lanes: readonly TopicLane[] = [];
  resolves = true;
  opens = true;

  assigned(lanes: readonly TopicLane[]): void {
    this.events.push('assigned');
    this.lanes = lanes;
    if (!this.opens) this.consumer?.pause(lanes);
  }
  batch(batch: FetchedBatch): Promise<void> {
    this.events.push('batch');
    this.batches.push(batch);
    if (this.resolves) batch.resolve(batch.next);
    return Promise.resolve();
  }
  skipped(): void {
    this.events.push('skipped');
  }
  polled(): void {
    this.events.push('polled');
  }
  crashed(error: Error): void {
    this.events.push(`crashed: ${error.message}`);
  }
  values(): string[] {
    return this.batches.flatMap(({ records }) => records.map(({ value }) => String(value)));
  }
}

/** What every KafkaClient must do; runs against kafkajs on a real broker and against the fake. */
export function kafkaClientContract(make: () => KafkaClient): void {
  let client: KafkaClient;
  let admin: AdminPort;
  let topic: string;
  let groupId: string;
  let notes: Notes;
  const open: { stop(): Promise<void> }[] = [];

  const record = (value: string, partition?: number, key = 'k'): KafkaRecord => ({ topic, key, headers: { h: 'x' }, value, ...(partition !== undefined && { partition }) });

  async function send(...records: KafkaRecord<string | Buffer>[]): Promise<void> {
    const producer = client.producer();
    await producer.send(records);
    await producer.disconnect();
  }

  async function consume(to = notes): Promise<ConsumerPort> {
    const consumer = client.consumer({ groupId, topics: [topic], maxWaitMs: 100, concurrency: PARTITIONS });
    to.consumer = consumer;
    open.push(consumer);
    await consumer.start(to);
    return consumer;
  }

  beforeEach(async () => {
    client = make();
    admin = client.admin();
    topic = `contract.${crypto.randomUUID()}`;
    groupId = topic;
    notes = new Notes();
    await admin.createTopics([{ name: topic, partitions: PARTITIONS, config: { 'cleanup.policy': 'delete' } }]);
  });

  afterEach(async () => {
    for (const consumer of open.splice(0)) await consumer.stop();
    await admin.disconnect();
  });

  describe('topics', () => {
    test('are created once and counted', async () => {
      await admin.createTopics([{ name: topic, partitions: PARTITIONS, config: {} }]);
      expect([...(await admin.partitionCounts([topic, 'contract.missing']))]).toEqual([[topic, PARTITIONS]]);
    });

    test('have bounds, in a cluster that has a name', async () => {
      await send(record('a', 1), record('b', 1));
      expect((await admin.bounds(topic)).get(1)).toEqual({ low: 0n, end: 2n });
      expect((await admin.bounds(topic)).get(0)).toEqual({ low: 0n, end: 0n });
      expect(await admin.clusterId()).toMatch(/./);
    });
  });

  describe('writing', () => {
    test('goes to the given partition, else to the one that the Java client picks for the key', async () => {
      await send(record('given', 2), record('by key', undefined, '+12125550123'));
      await consume();
      await waitUntil('both', () => notes.values().length === 2);
      const laneOfValue = new Map(notes.batches.flatMap(({ lane, records }) => records.map(({ value }) => [String(value), lane])));
      expect(laneOfValue.get('given')).toBe(2);
      expect(laneOfValue.get('by key')).toBe((murmur2(Buffer.from('+12125550123')) & 0x7fffffff) % PARTITIONS);
    });

    test("keeps another's key as it is, none included", async () => {
      await send({ ...record('bytes', 0), keyBytes: Buffer.from([0xff, 0x00]) }, { ...record('none', 0), keyBytes: null });
      await consume();
      await waitUntil('read', () => notes.values().length === 2);
      expect(notes.batches.flatMap(({ records }) => records.map(({ key }) => key))).toEqual([Buffer.from([0xff, 0x00]), null]);
    });

    test('keeps bytes as they are', async () => {
      await send({ topic, key: 'k', partition: 0, headers: { name: 'väl' }, value: Buffer.from([0xff, 0x00]) });
      await consume();
      await waitUntil('read', () => notes.batches.length === 1);
      expect(notes.batches[0]?.records[0]).toMatchObject({ offset: 0n, key: Buffer.from('k'), value: Buffer.from([0xff, 0x00]) });
      expect(String(notes.batches[0]?.records[0]?.headers['name'])).toBe('väl');
    });
  });

  describe('reading', () => {
    test('a lane paused at its assignment is read only when resumed, from where it was sought', async () => {
      await send(record('a', 0), record('b', 0), record('c', 0));
      notes.opens = false;
      const consumer = await consume();
      await waitUntil('assigned', () => notes.events.includes('assigned'));
      consumer.seek({ topic, lane: 0 }, 1n);
      consumer.resume(notes.lanes);
      await waitUntil('read', () => notes.values().length === 2);
      expect(notes.values()).toEqual(['b', 'c']);
      expect(notes.batches[0]).toMatchObject({ topic, lane: 0, fetchedFrom: 1n, next: 3n, end: 3n });
      expect(notes.events.filter((event) => event !== 'polled').slice(0, 2)).toEqual(['assigned', 'batch']);
    });

    test('what was not resolved is read again, what was resolved is not', async () => {
      await send(record('a', 0));
      notes.resolves = false;
      await consume();
      await waitUntil('twice', () => notes.values().length >= 2);
      notes.resolves = true;
      await send(record('b', 0));
      await waitUntil('the next', () => notes.values().includes('b'));
      notes.batches.length = 0;
      await send(record('c', 0));
      await waitUntil('the last', () => notes.values().includes('c'));
      expect(notes.values()).toEqual(['c']);
    });

    test('beyond the log it begins again at what there is: the reader sees that it asked for something else', async () => {
      await send(record('a', 0));
      notes.opens = false;
      const consumer = await consume();
      await waitUntil('assigned', () => notes.lanes.length > 0);
      consumer.seek({ topic, lane: 0 }, 500n);
      consumer.resume(notes.lanes);
      await waitUntil('read', () => notes.batches.length > 0);
      expect(notes.batches[0]?.fetchedFrom).toBe(0n);
    });

    test('an empty fetch that was answered is told', async () => {
      await consume();
      await waitUntil('polled', () => notes.events.includes('polled'));
    });

    test('a committed offset is the group’s', async () => {
      await send(record('a', 0));
      const consumer = await consume();
      await waitUntil('read', () => notes.batches[0]);
      await consumer.commit([{ topic, lane: 0, next: 1n }]);
      expect([...(await admin.groupOffsets(groupId, topic))]).toEqual([[0, 1n]]);
      expect([...(await admin.groupOffsets('contract.nobody', topic))]).toEqual([]);
    });
  });
}
