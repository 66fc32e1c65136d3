import { metrics } from '@opentelemetry/api';
import type { Database } from './database.client.js';

const meter = metrics.getMeter('@stopline/database');
const published = meter.createCounter('stopline.outbox.published', { description: 'Outbox rows acknowledged by Kafka, repetitions after a takeover apart' });
const repeated = meter.createCounter('stopline.outbox.repeated', { description: 'Rows published again by a relay that took over a lane' });

/** Counts rows that Kafka acknowledged. */
export function countPublished(rows: number): void {
  published.add(rows);
}

/** Counts rows that were published a second time after a takeover. */
export function countRepeated(rows: number): void {
  repeated.add(rows);
}

/** Counting stops here: lanes wait long before it matters how much longer the outbox is. */
const COUNTED = 100_000;

/** Shows at each reading how many rows wait to be published. */
export function observeOutbox(db: Database): void {
  meter.createObservableGauge('stopline.outbox.unpublished', { description: `Rows that wait for the relay, counted up to ${COUNTED}` }).addCallback(async (result) => {
    const [waiting] = await db
      .query<{ rows: number }>('SELECT count(*)::int AS rows FROM (SELECT 1 FROM outbox WHERE published_at IS NULL LIMIT $1) AS waiting', [COUNTED])
      .catch(() => []);
    if (waiting) result.observe(waiting.rows);
  });
}
