import type { ServiceName, StoplineEvent, TenantTopicName, TopicName } from '@stopline/contracts';
import type { FetchedBatch, KafkaClient, RawRecord, TopicLane } from './client-port.js';
import { decodeRecord, type Undecodable } from './decode-record.js';
import { assertFollows } from './topology.js';
import { WholeTopic } from './whole-topic.consumer.js';

/** What a record of the topic says: an event, or that nothing is left of a key. */
export type Followed = { readonly event: StoplineEvent } | { readonly purged: string };

/** Which topic is followed, and who hears it. */
export interface TopicFollowerOptions {
  readonly service: ServiceName;
  readonly topic: Exclude<TopicName, TenantTopicName>;
  readonly brokers: readonly string[];
  /** Hears the records of each partition in order. What it throws counts as a record that cannot be read. */
  readonly hear: (followed: Followed) => void;
  /** A record was passed over: a person must look. */
  readonly skipped: (place: TopicLane & { readonly offset: bigint }, why: Undecodable) => void;
  /** The brokers do not answer: another try follows after so long. */
  readonly waiting: (error: unknown, waitMs: number) => void;
  /** Reading ended and does not begin again by itself: exit the process. */
  readonly onCrash: (error: Error) => void;
  /** Another Kafka client; default kafkajs. */
  readonly client?: KafkaClient;
}

/**
 * Reads a compacted topic whole, outside of any group, and goes on with what comes: for what every process keeps a copy of. One
 * record that cannot be read is told and passed over, since each process would stumble over it for ever.
 */
export class TopicFollower {
  private readonly reading: WholeTopic;

  /** Throws TopologyViolation where `flow.ts` does not let the service follow the topic. */
  constructor(private readonly options: TopicFollowerOptions) {
    const { service, topic, brokers, waiting, onCrash, client } = options;
    assertFollows(service, topic);
    this.reading = new WholeTopic({ clientId: service, topic, brokers, waiting, onCrash, client, take: (fetched) => this.takeAll(fetched) });
  }

  /** Resolves when everything that the topic held at the call was heard, however long Kafka is away. */
  start(): Promise<void> {
    return this.reading.start();
  }

  close(): Promise<void> {
    return this.reading.close();
  }

  private takeAll(fetched: FetchedBatch): void {
    for (const raw of fetched.records) this.take(fetched, raw);
  }

  private take({ topic, lane }: FetchedBatch, raw: RawRecord): void {
    const followed = this.read(raw, lane);
    if ('reason' in followed) this.options.skipped({ topic, lane, offset: raw.offset }, followed);
  }

  private read(raw: RawRecord, lane: number): Followed | Undecodable {
    const { topic, hear } = this.options;
    const decoded = raw.value === null ? { purged: raw.key?.toString() ?? '' } : decodeRecord(raw, { topic, lane });
    if ('reason' in decoded) return decoded;
    try {
      hear(decoded);
      return decoded;
    } catch (error) {
      return { reason: 'schema_violation', detail: error instanceof Error ? error.name : 'refused by who hears it' };
    }
  }
}
