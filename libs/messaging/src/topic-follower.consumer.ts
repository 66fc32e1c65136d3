import { kafkaTopic, type ServiceName, type StoplineEvent, type TenantTopicName, type TopicName } from '@stopline/contracts';
import { backoffMs } from './backoff.js';
import type { AdminPort, ConsumerListener, ConsumerPort, FetchedBatch, KafkaClient, RawRecord, TopicLane } from './client-port.js';
import { decodeRecord, type Undecodable } from './decode-record.js';
import { kafkaClient } from './kafkajs/kafkajs.client.js';
import { assertFollows } from './topology.js';

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

/** Bounds how long a stop waits; a new record ends the wait of a fetch at once. */
const WAIT_MS = 250;

/**
 * Reads a compacted topic whole, outside of any group, and goes on with what comes: for what every process keeps a copy of. One
 * record that cannot be read is told and passed over, since each process would stumble over it for ever.
 */
export class TopicFollower {
  private readonly name: string;
  private readonly client: KafkaClient;
  private readonly consumer: ConsumerPort;
  private readonly next = new Map<number, bigint>();
  /** Lanes that have yet to reach the end they had at the start. */
  private readonly ends = new Map<number, bigint>();
  private caughtUp: () => void = () => undefined;
  private closed = false;

  /** Throws TopologyViolation where `flow.ts` does not let the service follow the topic. */
  constructor(private readonly options: TopicFollowerOptions) {
    const { service, topic, brokers } = options;
    assertFollows(service, topic);
    this.name = kafkaTopic(topic);
    this.client = options.client ?? kafkaClient({ brokers, clientId: service });
    this.consumer = this.client.consumer({ topics: [this.name], maxWaitMs: WAIT_MS, concurrency: 1 });
  }

  /** Resolves when everything that the topic held at the call was heard, however long Kafka is away. */
  async start(): Promise<void> {
    const read = new Promise<void>((resolve) => (this.caughtUp = resolve));
    const admin = this.client.admin();
    await this.untilDone(() => this.aim(admin));
    await admin.disconnect();
    if (this.ends.size === 0) this.caughtUp();
    await this.untilDone(() => this.consumer.start(this.listener()));
    await read;
  }

  async close(): Promise<void> {
    this.closed = true;
    this.caughtUp();
    await this.consumer.stop();
  }

  private async aim(admin: AdminPort): Promise<void> {
    for (const [lane, { low, end }] of await admin.bounds(this.name)) {
      this.next.set(lane, low);
      if (low < end) this.ends.set(lane, end);
    }
  }

  private listener(): ConsumerListener {
    return {
      assigned: (lanes) => {
        for (const place of lanes) this.consumer.seek(place, this.next.get(place.lane) ?? 0n);
      },
      batch: (batch) => {
        for (const raw of batch.records) this.take(batch, raw);
        batch.resolve(batch.next);
        this.reached(batch.lane, batch.next);
        return Promise.resolve();
      },
      skipped: ({ lane }, next) => this.reached(lane, next),
      polled: () => undefined,
      crashed: (error, restarts) => {
        if (restarts) this.options.waiting(error, WAIT_MS);
        else this.options.onCrash(error);
      },
    };
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

  private reached(lane: number, next: bigint): void {
    this.next.set(lane, next);
    if (next < (this.ends.get(lane) ?? next + 1n)) return;
    this.ends.delete(lane);
    if (this.ends.size === 0) this.caughtUp();
  }

  private async untilDone(attempt: () => Promise<void>): Promise<void> {
    for (let failures = 1; !this.closed; failures += 1) {
      try {
        await attempt();
        return;
      } catch (error) {
        const waitMs = backoffMs(failures);
        this.options.waiting(error, waitMs);
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
  }
}
