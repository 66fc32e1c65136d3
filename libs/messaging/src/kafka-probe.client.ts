import { topicOf } from '@stopline/contracts';
import type { ConsumerListener, ConsumerPort, FetchedBatch, RawRecord, TopicLane } from './client-port.js';
import { decodeRecord, type Decoded } from './decode-record.js';
import { kafkaClient } from './kafkajs/kafkajs.client.js';

/** A record that a probe saw: raw, and decoded where it can be. */
export interface ProbedRecord {
  readonly topic: string;
  readonly lane: number;
  readonly raw: RawRecord;
  readonly decoded: Decoded | undefined;
}

/** What a probe reads. */
export interface ProbeOptions {
  readonly brokers: readonly string[];
  /** Names in Kafka. */
  readonly topics: readonly string[];
  /** `beginning`: all that the topics hold; `now`: what comes after `open` resolved. */
  readonly from: 'beginning' | 'now';
}

interface Waiter {
  readonly matches: (record: ProbedRecord) => boolean;
  readonly found: (record: ProbedRecord) => void;
}

/** Reads topics from outside of any service: for tests, which wait for a record instead of sleeping. */
export class KafkaProbe {
  private readonly seen: ProbedRecord[] = [];
  private readonly waiters = new Set<Waiter>();

  private constructor(private readonly consumer: ConsumerPort) {}

  /** Resolves when every lane is read from where it should. */
  static async open({ brokers, topics, from }: ProbeOptions): Promise<KafkaProbe> {
    const client = kafkaClient({ brokers, clientId: 'stopline-probe' });
    const admin = client.admin();
    try {
      const starts = new Map<string, bigint>();
      for (const topic of topics) {
        for (const [lane, { low, end }] of await admin.bounds(topic)) starts.set(`${topic}/${lane}`, from === 'now' ? end : low);
      }
      const consumer = client.consumer({ topics, maxWaitMs: 100, concurrency: 1 });
      const probe = new KafkaProbe(consumer);
      await consumer.start(probe.listener(starts));
      return probe;
    } finally {
      await admin.disconnect();
    }
  }

  /** What was read so far, in order within each lane. */
  records(): readonly ProbedRecord[] {
    return this.seen;
  }

  /** The first record that matches, read already or yet to come. Rejects after `timeoutMs`. */
  waitFor(matches: (record: ProbedRecord) => boolean, timeoutMs = 10_000): Promise<ProbedRecord> {
    const already = this.seen.find(matches);
    if (already) return Promise.resolve(already);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiters.delete(waiter);
        reject(new Error(`no such record within ${timeoutMs} ms; ${this.seen.length} others came`));
      }, timeoutMs);
      const waiter: Waiter = {
        matches,
        found: (record) => {
          clearTimeout(timer);
          this.waiters.delete(waiter);
          resolve(record);
        },
      };
      this.waiters.add(waiter);
    });
  }

  async close(): Promise<void> {
    await this.consumer.stop();
  }

  private listener(starts: ReadonlyMap<string, bigint>): ConsumerListener {
    const next = new Map(starts);
    return {
      assigned: (lanes: readonly TopicLane[]) => {
        for (const place of lanes) this.consumer.seek(place, next.get(`${place.topic}/${place.lane}`) ?? 0n);
      },
      batch: (batch: FetchedBatch) => {
        for (const raw of batch.records) this.take(batch, raw);
        batch.resolve(batch.next);
        next.set(`${batch.topic}/${batch.lane}`, batch.next);
        return Promise.resolve();
      },
      skipped: ({ topic, lane }, to) => void next.set(`${topic}/${lane}`, to),
      polled: () => undefined,
      crashed: () => undefined,
    };
  }

  private take({ topic, lane }: TopicLane, raw: RawRecord): void {
    const known = topicOf(topic);
    const record: ProbedRecord = { topic, lane, raw, decoded: known && decodeRecord(raw, { topic: known.topic, lane }) };
    this.seen.push(record);
    for (const waiter of this.waiters) if (waiter.matches(record)) waiter.found(record);
  }
}
