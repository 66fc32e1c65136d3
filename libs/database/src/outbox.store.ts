import type { KafkaRecord } from '@stopline/messaging';
import type { Session } from './session.client.js';

/** An outbox row as the relay reads it. */
export interface StoredRow {
  readonly id: string;
  readonly record: KafkaRecord;
}

interface OutboxColumns {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly partition: number | null;
  readonly headers: Record<string, string>;
  readonly value: string;
}

const COLUMNS = 'id, topic, key, partition, headers, value';

/** The oldest unpublished rows of each lane, in order within a lane. A set: a row that was committed late is never skipped. */
export async function unpublished(session: Session, lanes: readonly number[], perLane: number): Promise<StoredRow[]> {
  const rows = await session.query<OutboxColumns>(
    `SELECT waiting.* FROM unnest($1::smallint[]) AS held (lane) CROSS JOIN LATERAL (
       SELECT ${COLUMNS} FROM outbox WHERE lane = held.lane AND published_at IS NULL ORDER BY id LIMIT $2
     ) AS waiting`,
    [lanes, perLane],
  );
  return rows.map(stored);
}

export async function markPublished(session: Session, rows: readonly StoredRow[]): Promise<void> {
  await session.query('UPDATE outbox SET published_at = clock_timestamp() WHERE id = ANY($1::bigint[])', [rows.map(({ id }) => id)]);
}

/** The lanes' next rows after `afterId` that were published within the window, in order. */
export async function publishedWithin(
  session: Session,
  lanes: readonly number[],
  { windowMs, afterId, limit }: { windowMs: number; afterId: string; limit: number },
): Promise<StoredRow[]> {
  const rows = await session.query<OutboxColumns>(
    `SELECT ${COLUMNS} FROM outbox
     WHERE lane = ANY($1::smallint[]) AND id > $2 AND published_at > clock_timestamp() - $3 * interval '1 millisecond'
     ORDER BY id LIMIT $4`,
    [lanes, afterId, windowMs, limit],
  );
  return rows.map(stored);
}

/** Takes the session lock of every lane in the list that is free; answers those taken. The locks end with the session. */
export async function takeLanes(session: Session, schema: string, lanes: readonly number[]): Promise<number[]> {
  const rows = await session.query<{ lane: number }>(
    `SELECT wanted.lane FROM unnest($2::smallint[]) AS wanted (lane)
     WHERE pg_try_advisory_lock(hashtext($1), wanted.lane)`,
    [`${schema}.outbox`, lanes],
  );
  return rows.map(({ lane }) => lane);
}

function stored({ id, topic, key, partition, headers, value }: OutboxColumns): StoredRow {
  return { id, record: { topic, key, headers, value, ...(partition !== null && { partition }) } };
}
