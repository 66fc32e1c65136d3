import { kafkaTopic, type TopicName } from '@stopline/contracts';
import type { AdminPort, ConsumerListener, ConsumerPort, FetchedBatch, KafkaClient } from './client-port.js';
import { kafkaClient } from './kafkajs/kafkajs.client.js';
import { untilDone } from './until-done.worker.js';

/** Which topic is read, and who gets what is read. */
export interface WholeTopicOptions {
  /** By what name the brokers know us. */
  readonly clientId: string;
  readonly topic: TopicName;
  readonly brokers: readonly string[];
  /** Gets the records of each lane in order, and must not throw. */
  readonly take: (fetched: FetchedBatch) => void;
  /** The brokers do not answer: another try follows after so long. */
  readonly waiting: (error: unknown, waitMs: number) => void;
  /** Reading ended and does not begin again by itself. */
  readonly onCrash: (error: Error) => void;
  /** Another Kafka client; default kafkajs. */
  readonly client?: KafkaClient | undefined;
}

/** Bounds how long a stop waits; a new record ends the wait of a fetch at once. */
const WAIT_MS = 250;

/** Reads a topic from its beginning, outside of any group, and goes on with what comes: for what every process keeps a copy of. */
export class WholeTopic {
  private readonly name: string;
  private readonly client: KafkaClient;
  private readonly consumer: ConsumerPort;
  private readonly next = new Map<number, bigint>();
  /** Lanes that have yet to reach the end they had at the start. */
  private readonly ends = new Map<number, bigint>();
  private caughtUp: () => void = () => undefined;
  private closed = false;

  constructor(private readonly options: WholeTopicOptions) {
    const { clientId, topic, brokers } = options;
    this.name = kafkaTopic(topic);
    this.client = options.client ?? kafkaClient({ brokers, clientId });
    this.consumer = this.client.consumer({ topics: [this.name], maxWaitMs: WAIT_MS, concurrency: 1 });
  }

  /** Resolves when everything that the topic held at the call was taken, however long Kafka is away, or when it is closed. */
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
        this.options.take(batch);
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

  private reached(lane: number, next: bigint): void {
    this.next.set(lane, next);
    if (next < (this.ends.get(lane) ?? next + 1n)) return;
    this.ends.delete(lane);
    if (this.ends.size === 0) this.caughtUp();
  }

  private untilDone(attempt: () => Promise<void>): Promise<void> {
    return untilDone(attempt, { failed: this.options.waiting, isOver: () => this.closed });
  }
}
