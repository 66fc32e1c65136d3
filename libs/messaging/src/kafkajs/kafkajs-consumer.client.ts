import { setTimeout as delay } from 'node:timers/promises';
import kafkajs, { type Consumer, type EachBatchPayload, type Kafka } from 'kafkajs';
import type { ConsumerListener, ConsumerOptions, ConsumerPort, FetchedBatch, LaneOffset, TopicLane } from '../client-port.js';
import { keyOf } from '../progress.js';
import { rawRecord } from './raw-record.js';
import { isRefusal } from './refusal.client.js';
import { RETRY } from './retry.js';

const HEARTBEAT_MS = 500;
const SESSION_MS = 10_000;
const BYTES_PER_LANE = 512 * 1024;
const MOST_REFUSALS = 3;

/**
 * ConsumerPort on kafkajs. Its silent-loss defaults are turned off: every lane begins at the log's beginning where no
 * offset says otherwise, nothing is resolved or committed but by the listener.
 */
export class KafkaJsConsumer implements ConsumerPort {
  /** kafkajs's consumer of the current run; each run has a new one. */
  private consumer: Consumer | undefined;
  /** Rises with each assignment: work begun under an older one must not touch the offsets of the new one. */
  private generation = 0;
  /** Lanes whose fetch kafkajs keeps to itself because it holds control records only. */
  private readonly unseen = new Map<string, bigint>();
  /** Crashes in a row, without a join between, that no waiting mends. */
  private refusals = 0;
  private stopped = false;
  private starting: Promise<void> | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly options: ConsumerOptions,
  ) {}

  start(listener: ConsumerListener): Promise<void> {
    this.starting = this.run(listener);
    return this.starting;
  }

  pause(lanes: readonly TopicLane[]): void {
    unlessBetweenRuns(() => this.consumer?.pause(lanes.map(({ topic, lane }) => ({ topic, partitions: [lane] }))));
  }

  resume(lanes: readonly TopicLane[]): void {
    unlessBetweenRuns(() => this.consumer?.resume(lanes.map(({ topic, lane }) => ({ topic, partitions: [lane] }))));
  }

  seek({ topic, lane }: TopicLane, offset: bigint): void {
    unlessBetweenRuns(() => this.consumer?.seek({ topic, partition: lane, offset: String(offset) }));
  }

  async commit(offsets: readonly LaneOffset[]): Promise<void> {
    await this.consumer?.commitOffsets(offsets.map(({ topic, lane, next }) => ({ topic, partition: lane, offset: String(next) })));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    // kafkajs does not stop what is still joining.
    await this.starting?.catch(() => undefined);
    await this.consumer?.disconnect();
  }

  private async run(listener: ConsumerListener): Promise<void> {
    const consumer = (this.consumer = this.create());
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...this.options.topics], fromBeginning: true });
    } catch (error) {
      await consumer.disconnect();
      throw error;
    }
    if (this.stopped) return;
    this.relayEvents(consumer, listener);
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: this.options.concurrency,
      eachBatch: (payload) => {
        this.unseen.delete(keyOf(placeOf(payload.batch)));
        return listener.batch(this.fetched(payload));
      },
    });
  }

  private create(): Consumer {
    const { groupId, maxWaitMs, minBytes = 1 } = this.options;
    return this.kafka.consumer({
      groupId: groupId ?? `single-${crypto.randomUUID()}`,
      sessionTimeout: SESSION_MS,
      rebalanceTimeout: 3 * SESSION_MS,
      heartbeatInterval: HEARTBEAT_MS,
      minBytes,
      maxWaitTimeInMs: maxWaitMs,
      maxBytesPerPartition: BYTES_PER_LANE,
      allowAutoTopicCreation: false,
      retry: { ...RETRY, restartOnFailure: () => Promise.resolve(false) },
    });
  }

  /**
   * After a crash a new kafkajs consumer takes over, for as long as an outage lasts. kafkajs's own restarts count an
   * unreachable coordinator as final, and would leave a reader that is alone waiting for the session of its former self.
   */
  private async beginAgain(listener: ConsumerListener): Promise<void> {
    while (!this.stopped) {
      await delay(RETRY.maxRetryTime);
      if (this.stopped) return;
      try {
        await this.start(listener);
        return;
      } catch {
        // The brokers are still away.
      }
    }
  }

  private crashed(listener: ConsumerListener, error: Error): void {
    if (this.stopped) return;
    if (isRefusal(error)) this.refusals += 1;
    const again = this.refusals < MOST_REFUSALS;
    listener.crashed(error, again);
    if (again) void this.beginAgain(listener);
  }

  private relayEvents(consumer: Consumer, listener: ConsumerListener): void {
    const { events } = consumer;
    consumer.on(events.GROUP_JOIN, ({ payload }) => {
      this.generation += 1;
      this.refusals = 0;
      this.unseen.clear();
      listener.assigned(Object.entries(payload.memberAssignment).flatMap(([topic, lanes]) => lanes.map((lane) => ({ topic, lane }))));
    });
    consumer.on(events.START_BATCH_PROCESS, ({ payload }) => {
      this.unseen.set(keyOf(placeOf(payload)), BigInt(payload.lastOffset) + 1n);
    });
    consumer.on(events.END_BATCH_PROCESS, ({ payload }) => {
      const place = placeOf(payload);
      const next = this.unseen.get(keyOf(place));
      if (next !== undefined) listener.skipped(place, next);
      this.unseen.delete(keyOf(place));
    });
    // Not FETCH: kafkajs reports a fetch that failed in the same way.
    consumer.on(events.REQUEST, ({ payload }) => {
      if (payload.apiName === 'Fetch') listener.polled();
    });
    consumer.on(events.CRASH, ({ payload }) => this.crashed(listener, payload.error));
  }

  private fetched(payload: EachBatchPayload): FetchedBatch {
    const { batch } = payload;
    const { topic, partition: lane } = batch;
    const generation = this.generation;
    let member = true;
    return {
      topic,
      lane,
      fetchedFrom: fetchedOffset(batch),
      next: BigInt(batch.lastOffset()) + 1n,
      end: BigInt(batch.highWatermark),
      records: batch.messages.map(rawRecord),
      heartbeat: async () => {
        try {
          await payload.heartbeat();
        } catch (error) {
          member = false;
          throw error;
        }
      },
      isCurrent: () => member && generation === this.generation && payload.isRunning() && !payload.isStale(),
      resolve: (next) => {
        if (generation === this.generation) payload.resolveOffset(String(next - 1n));
      },
    };
  }
}

function placeOf({ topic, partition }: { readonly topic: string; readonly partition: number }): TopicLane {
  return { topic, lane: partition };
}

/** kafkajs refuses these calls while it restarts. */
function unlessBetweenRuns(call: () => void): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof kafkajs.KafkaJSNonRetriableError)) throw error;
  }
}

/** kafkajs keeps the offset that was asked for on the batch, but not in its types. */
function fetchedOffset(batch: EachBatchPayload['batch']): bigint {
  if ('fetchedOffset' in batch && typeof batch.fetchedOffset === 'string') return BigInt(batch.fetchedOffset);
  throw new kafkajs.KafkaJSNonRetriableError('this kafkajs does not tell which offset it fetched from');
}
