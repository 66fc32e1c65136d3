import type { KafkaRecord } from '@stopline/messaging';
import type { Tx } from './database.client.js';
import { recordsOf } from './event-set.js';
import type { Outbox } from './outbox.js';
import type { Session } from './session.client.js';

/** The channel that a commit with outbox rows notifies. */
export const OUTBOX_CHANNEL = 'outbox';

/** JSON holds no raw control character (RFC 8259 §7). Joined by one, documents cost a third less than as an array, whose quotes are escaped. */
const SEPARATOR = '\u001f';

type Value = string | number | boolean | null;

/** Writes what the lanes' transaction added. Rows get their ids in order, and ids are in commit order since the lanes are locked until commit. */
export async function appendToOutbox(tx: Tx, channel: string, lanes: readonly { readonly lane: number; readonly outbox: Outbox }[]): Promise<void> {
  const written = lanes.filter(({ outbox }) => outbox.length > 0);
  if (written.length === 0) return;
  const column = (name: keyof Outbox['columns']): Value[] => ([] as Value[]).concat(...written.map(({ outbox }): readonly Value[] => outbox.columns[name]));
  await tx.query(
    `WITH numbered AS (
       UPDATE lane SET next_seq = last.seq + 1, digest = last.digest::bytea
       FROM unnest($1::smallint[], $2::bigint[], $15::text[]) AS last (lane, seq, digest) WHERE lane.lane = last.lane
     ), written AS (
       INSERT INTO outbox (lane, lane_seq, topic, key, partition, headers, value, event_id, records, again)
       SELECT new.lane, new.lane_seq, new.topic, new.key, new.partition, new.headers::json, new.value, new.event_id, new.records, new.again
       FROM unnest($3::smallint[], $4::bigint[], $5::text[], $6::text[], $7::smallint[], string_to_array($8, $12), string_to_array($9, $12), $10::uuid[], $13::integer[], $14::boolean[])
         AS new (lane, lane_seq, topic, key, partition, headers, value, event_id, records, again)
     )
     SELECT pg_notify($11, '')`,
    [
      written.map(({ lane }) => lane),
      written.map(({ outbox }) => outbox.last),
      column('lane'),
      column('laneSeq'),
      column('topic'),
      column('key'),
      column('partition'),
      column('headers').join(SEPARATOR),
      column('value').join(SEPARATOR),
      column('eventId'),
      channel,
      SEPARATOR,
      column('records'),
      column('again'),
      written.map(({ outbox }) => `\\x${outbox.digest.toString('hex')}`),
    ],
  );
}

/** An outbox row as the relay reads it: what goes out for it, and the lane's number that it has. */
export interface StoredRow {
  readonly id: string;
  readonly lane: number;
  readonly laneSeq: number;
  readonly records: readonly KafkaRecord[];
}

interface OutboxColumns {
  readonly id: string;
  readonly lane: number;
  readonly lane_seq: string;
  readonly topic: string;
  readonly key: string;
  readonly partition: number | null;
  readonly headers: Record<string, string>;
  readonly value: string;
  readonly records: number;
}

const COLUMNS = 'id, lane, lane_seq, topic, key, partition, headers, value, records';

/** How many records lie before a row: a row that holds many counts as many, and a run always has its first. */
const BEFORE = 'sum(records) OVER (ORDER BY id) - records AS before';

/**
 * Lets the session read the index of unpublished rows entry by entry. A bitmap, which the planner prefers, visits each time the rows that
 * were published since the last vacuum: only a plain scan notes in the index that they are gone.
 */
export async function readInOrder(session: Session): Promise<void> {
  await session.query('SET enable_bitmapscan = off');
}

/** The oldest unpublished rows of each lane, of about so many records, in order within a lane. A set: a row that was committed late is never skipped. */
export async function unpublished(session: Session, lanes: readonly number[], perLane: number): Promise<StoredRow[]> {
  const rows = await session.query<OutboxColumns>(
    `SELECT waiting.* FROM unnest($1::smallint[]) AS held (lane) CROSS JOIN LATERAL (
       SELECT ${COLUMNS} FROM (
         SELECT *, ${BEFORE} FROM (SELECT * FROM outbox WHERE lane = held.lane AND published_at IS NULL ORDER BY id LIMIT $2) AS oldest
       ) AS run WHERE before < $2 ORDER BY id
     ) AS waiting`,
    [lanes, perLane],
  );
  return rows.map(stored);
}

/** Notes that Kafka acknowledged these rows. Rejects with a DatabaseError: they are published again then. */
export async function markPublished(session: Session, rows: readonly StoredRow[]): Promise<void> {
  await session.query('UPDATE outbox SET published_at = clock_timestamp() WHERE id = ANY($1::bigint[])', [rows.map(({ id }) => id)]);
}

/** The lanes' next rows after `afterId` that were published within the window and are to be published again, of about `limit` records, in order. */
export async function publishedWithin(
  session: Session,
  lanes: readonly number[],
  { windowMs, afterId, limit }: { windowMs: number; afterId: string; limit: number },
): Promise<StoredRow[]> {
  const rows = await session.query<OutboxColumns>(
    `SELECT ${COLUMNS} FROM (
       SELECT *, ${BEFORE} FROM (
         SELECT * FROM outbox
         WHERE lane = ANY($1::smallint[]) AND id > $2 AND again AND published_at > clock_timestamp() - $3 * interval '1 millisecond'
         ORDER BY id LIMIT $4
       ) AS next
     ) AS run WHERE before < $4 ORDER BY id`,
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

function stored({ id, lane, lane_seq: laneSeq, topic, key, partition, headers, value, records }: OutboxColumns): StoredRow {
  return { id, lane, laneSeq: Number(laneSeq), records: recordsOf({ topic, key, headers, value, records, ...(partition !== null && { partition }) }) };
}
