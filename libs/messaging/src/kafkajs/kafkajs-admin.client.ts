import { setTimeout as delay } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import type { AdminPort, LaneBounds, TopicSettings } from '../client-port.js';

const LEADERS_WITHIN_MS = 30_000;

/** AdminPort on kafkajs. */
export class KafkaJsAdmin implements AdminPort {
  private readonly admin: Admin;
  private connected: Promise<Admin> | undefined;

  constructor(kafka: Kafka) {
    this.admin = kafka.admin();
  }

  async bounds(topic: string): Promise<ReadonlyMap<number, LaneBounds>> {
    const offsets = await (await this.connect()).fetchTopicOffsets(topic);
    return new Map(offsets.map(({ partition, low, high }) => [partition, { low: BigInt(low), end: BigInt(high) }]));
  }

  async groupOffsets(groupId: string, topic: string): Promise<ReadonlyMap<number, bigint>> {
    const [offsets] = await (await this.connect()).fetchOffsets({ groupId, topics: [topic] });
    const known = (offsets?.partitions ?? []).map(({ partition, offset }) => [partition, BigInt(offset)] as const);
    return new Map(known.filter(([, offset]) => offset >= 0n));
  }

  async clusterId(): Promise<string> {
    return (await (await this.connect()).describeCluster()).clusterId;
  }

  async partitionCounts(topics: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const admin = await this.connect();
    const existing = new Set(await admin.listTopics());
    const asked = topics.filter((topic) => existing.has(topic));
    if (asked.length === 0) return new Map();
    const metadata = await admin.fetchTopicMetadata({ topics: asked });
    return new Map(metadata.topics.map(({ name, partitions }) => [name, partitions.length]));
  }

  async createTopics(topics: readonly TopicSettings[]): Promise<void> {
    const admin = await this.connect();
    await admin.createTopics({
      // kafkajs would fail on a broker that has not heard of the topic yet.
      waitForLeaders: false,
      topics: topics.map(({ name, partitions, config }) => ({
        topic: name,
        numPartitions: partitions,
        replicationFactor: -1,
        configEntries: Object.entries(config).map(([entry, value]) => ({ name: entry, value })),
      })),
    });
    for (const { name } of topics) await this.untilLed(name);
  }

  /** A new topic is announced before its leaders take requests. */
  private async untilLed(topic: string): Promise<void> {
    for (const deadline = performance.now() + LEADERS_WITHIN_MS; ; await delay(50)) {
      try {
        await this.bounds(topic);
        return;
      } catch (error) {
        if (performance.now() > deadline) throw error;
      }
    }
  }

  async disconnect(): Promise<void> {
    await this.admin.disconnect();
  }

  private connect(): Promise<Admin> {
    this.connected ??= this.admin.connect().then(
      () => this.admin,
      (error: unknown) => {
        this.connected = undefined;
        throw error;
      },
    );
    return this.connected;
  }
}
