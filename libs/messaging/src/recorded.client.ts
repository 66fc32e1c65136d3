import { kafkaTopic, type StoplineEvent, type TenantTopicName, type TopicName } from '@stopline/contracts';
import type { ConsumerListener, ConsumerPort, FetchedBatch, TopicLane } from './client-port.js';
import { decodeRecord } from './decode-record.js';
import { kafkaClient } from './kafkajs/kafkajs.client.js';

/** Which records are read: those of a topic that came from a time on, up to but not including another, milliseconds since 1970. */
export interface RecordedOptions {
  readonly brokers: readonly string[];
  readonly topic: Exclude<TopicName, TenantTopicName>;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads what a topic holds, once, outside of any group: each event in the order of its lane. Resolves when every lane has been read
 * to where it ended at the beginning; rejects when the brokers cannot be reached, or stop answering. What cannot be read is passed over.
 */
export async function readRecorded(options: RecordedOptions, hear: (event: StoplineEvent) => void): Promise<void> {
  const name = kafkaTopic(options.topic);
  const client = kafkaClient({ brokers: options.brokers, clientId: 'stopline-recorded' });
  const admin = client.admin();
  const bounds = await admin.bounds(name).finally(() => admin.disconnect());
  const unread = new Map([...bounds].filter(([, { low, end }]) => low < end).map(([lane, { low, end }]) => [lane, { next: low, end }]));
  if (unread.size === 0) return;
  const consumer = client.consumer({ topics: [name], maxWaitMs: 100, concurrency: 1 });
  try {
    await new Promise<void>((done, failed) => {
      consumer.start(new RecordedListener(consumer, unread, { ...options, hear, done, failed })).catch(failed);
    });
  } finally {
    await consumer.stop();
  }
}

interface Reading extends RecordedOptions {
  hear(event: StoplineEvent): void;
  done(): void;
  failed(error: Error): void;
}

class RecordedListener implements ConsumerListener {
  constructor(
    private readonly consumer: ConsumerPort,
    private readonly unread: Map<number, { next: bigint; readonly end: bigint }>,
    private readonly reading: Reading,
  ) {}

  assigned(lanes: readonly TopicLane[]): void {
    for (const place of lanes) {
      const lane = this.unread.get(place.lane);
      if (lane) this.consumer.seek(place, lane.next);
      else this.consumer.pause([place]);
    }
  }

  batch(batch: FetchedBatch): Promise<void> {
    const { topic, from, to, hear } = this.reading;
    const lane = this.unread.get(batch.lane);
    for (const raw of batch.records) {
      if (!lane || raw.offset >= lane.end || raw.timestamp < from || raw.timestamp >= to) continue;
      const decoded = decodeRecord(raw, { topic, lane: batch.lane });
      if ('event' in decoded) hear(decoded.event);
    }
    batch.resolve(batch.next);
    this.reached(batch.lane, batch.next);
    return Promise.resolve();
  }

  skipped({ lane }: TopicLane, next: bigint): void {
    this.reached(lane, next);
  }

  polled(): void {}

  crashed(error: Error): void {
    this.reading.failed(error);
  }

  private reached(number: number, next: bigint): void {
    const lane = this.unread.get(number);
    if (!lane) return;
    lane.next = next;
    if (next < lane.end) return;
    this.unread.delete(number);
    if (this.unread.size === 0) this.reading.done();
  }
}
