import { setTimeout as delay } from 'node:timers/promises';
import kafkajs, { type Consumer, type EachBatchPayload, type Kafka, type KafkaMessage } from 'kafkajs';
import type { ConsumerListener, ConsumerOptions, ConsumerPort, FetchedBatch, RawRecord, TopicLane } from '../client-port.js';
import { keyOf } from '../progress.js';
import { RETRY } from './retry.js';

const HEARTBEAT_MS = 500;
const SESSION_MS = 10_000;
const BYTES_PER_LANE = 512 * 1024;

/**
 * ConsumerPort on kafkajs. Its silent-loss defaults are turned off: every lane begins at the log's beginning where no
 * offset says otherwise, nothing is resolved or committed but by the listener.
 */
export class KafkaJsConsumer implements ConsumerPort {
  private consumer: Consumer;
  /** Rises with each assignment: work begun under an older one must not touch the offsets of the new one. */
  private generation = 0;
  /** Lanes whose fetch kafkajs keeps to itself because it holds control records only. */
  private readonly unseen = new Map<string, bigint>();
  private beginsAgain = false;
  private stopped = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly options: ConsumerOptions,
  ) {
    this.consumer = this.create();
  }

  async start(listener: ConsumerListener): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.options.topics], fromBeginning: true });
    this.relayEvents(listener);
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: this.options.concurrency,
      eachBatch: (payload) => {
        this.unseen.delete(keyOf(placeOf(payload.batch)));
        return listener.batch(this.fetched(payload));
      },
    });
  }

  pause(lanes: readonly TopicLane[]): void {
    unlessBetweenRuns(() => this.consumer.pause(lanes.map(({ topic, lane }) => ({ topic, partitions: [lane] }))));
  }

  resume(lanes: readonly TopicLane[]): void {
    unlessBetweenRuns(() => this.consumer.resume(lanes.map(({ topic, lane }) => ({ topic, partitions: [lane] }))));
  }

  seek({ topic, lane }: TopicLane, offset: bigint): void {
    unlessBetweenRuns(() => this.consumer.seek({ topic, partition: lane, offset: String(offset) }));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.consumer.disconnect();
  }

  private create(): Consumer {
    const { groupId, maxWaitMs } = this.options;
    return this.kafka.consumer({
      groupId: groupId ?? `single-${crypto.randomUUID()}`,
      sessionTimeout: SESSION_MS,
      rebalanceTimeout: 3 * SESSION_MS,
      heartbeatInterval: HEARTBEAT_MS,
      minBytes: 1,
      maxWaitTimeInMs: maxWaitMs,
      maxBytesPerPartition: BYTES_PER_LANE,
      allowAutoTopicCreation: false,
      retry: {
        ...RETRY,
        restartOnFailure: () => {
          this.beginsAgain = groupId === undefined;
          return Promise.resolve(!this.beginsAgain);
        },
      },
    });
  }

  /** A reader alone in its group takes a new group: in the old one the broker would wait for the session of its former self. */
  private async beginAgain(listener: ConsumerListener): Promise<void> {
    this.beginsAgain = false;
    while (!this.stopped) {
      await delay(RETRY.maxRetryTime);
      if (this.stopped) return;
      this.consumer = this.create();
      try {
        await this.start(listener);
        return;
      } catch {
        // The brokers are still away.
      }
    }
  }

  private relayEvents(listener: ConsumerListener): void {
    const { events } = this.consumer;
    this.consumer.on(events.GROUP_JOIN, ({ payload }) => {
      this.generation += 1;
      this.unseen.clear();
      listener.assigned(Object.entries(payload.memberAssignment).flatMap(([topic, lanes]) => lanes.map((lane) => ({ topic, lane }))));
    });
    this.consumer.on(events.START_BATCH_PROCESS, ({ payload }) => {
      this.unseen.set(keyOf(placeOf(payload)), BigInt(payload.lastOffset) + 1n);
    });
    this.consumer.on(events.END_BATCH_PROCESS, ({ payload }) => {
      const place = placeOf(payload);
      const next = this.unseen.get(keyOf(place));
      if (next !== undefined) listener.skipped(place, next);
      this.unseen.delete(keyOf(place));
    });
    // Not FETCH: kafkajs reports a fetch that failed in the same way.
    this.consumer.on(events.REQUEST, ({ payload }) => {
      if (payload.apiName === 'Fetch') listener.polled(payload.broker, payload.duration);
    });
    this.consumer.on(events.CRASH, ({ payload }) => {
      listener.crashed(payload.error, payload.restart || this.beginsAgain);
      if (this.beginsAgain) void this.beginAgain(listener);
    });
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
      commit: async (next) => {
        if (generation !== this.generation) return;
        await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition: lane, offset: String(next) }] }] });
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

function rawRecord({ offset, key, value, headers, timestamp }: KafkaMessage): RawRecord {
  return { offset: BigInt(offset), key, value, headers: lastOfEach(headers), timestamp: Number(timestamp) };
}

function lastOfEach(headers: KafkaMessage['headers']): Record<string, Buffer> {
  const last: Record<string, Buffer> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    const one = Array.isArray(value) ? value.at(-1) : value;
    if (one !== undefined) last[name] = Buffer.from(one);
  }
  return last;
}
