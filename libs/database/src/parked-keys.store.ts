import type { Tx } from './database.client.js';
import type { LaneTx } from './lane.store.js';

/** A record that waits behind a parked key, its bytes sealed. */
export interface ParkedRecord {
  readonly eventId: string;
  /** The topic's name in Kafka. */
  readonly kafkaTopic: string;
  readonly lane: number;
  readonly offset: bigint;
  readonly sealed: string;
  readonly sealedWith: string;
}

/** A key that failed while others succeeded. `key` is a token, never a number in clear. */
export interface ParkedKey {
  readonly consumer: string;
  readonly key: string;
}

/** Which of these keys are parked: their records must queue behind. Costs nothing where the lane has none. */
export async function parkedAmong({ tx, parkedKeys }: LaneTx, consumer: string, keys: readonly string[]): Promise<Set<string>> {
  if (parkedKeys === 0) return new Set();
  const rows = await tx.query<{ key: string }>('SELECT key FROM parked_key WHERE consumer = $1 AND key = ANY($2::text[])', [consumer, keys]);
  return new Set(rows.map(({ key }) => key));
}

/**
 * Parks the key, or finds it parked, and queues the records behind it, in order: in the transaction that moves the position
 * (reliability.md §5). Answers whether the key is newly parked: then a hold must be opened. `reason` is a code, never a value.
 */
export async function park({ tx, lane }: LaneTx, { consumer, key }: ParkedKey, records: readonly ParkedRecord[], reason: string): Promise<boolean> {
  const inserted = await tx.query(
    `WITH parked AS (
       INSERT INTO parked_key (consumer, lane, key, reason) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING lane
     )
     UPDATE lane SET parked_keys = parked_keys + 1 FROM parked WHERE lane.lane = parked.lane RETURNING 1 AS parked`,
    [consumer, lane, key, reason],
  );
  await tx.query(
    `INSERT INTO parked_record (consumer, key, event_id, topic, part, record_offset, sealed, sealed_with)
     SELECT $1, $2, new.* FROM unnest($3::uuid[], $4::text[], $5::smallint[], $6::bigint[], $7::text[], $8::text[])
       AS new (event_id, topic, part, record_offset, sealed, sealed_with)`,
    [
      consumer,
      key,
      records.map(({ eventId }) => eventId),
      records.map(({ kafkaTopic }) => kafkaTopic),
      records.map((record) => record.lane),
      records.map(({ offset }) => String(offset)),
      records.map(({ sealed }) => sealed),
      records.map(({ sealedWith }) => sealedWith),
    ],
  );
  return inserted.length > 0;
}

/** The records that wait behind a key, oldest first. */
export async function parkedRecords(tx: Tx, { consumer, key }: ParkedKey): Promise<ParkedRecord[]> {
  const rows = await tx.query<Omit<ParkedRecord, 'offset'> & { offset: string }>(
    `SELECT event_id AS "eventId", topic AS "kafkaTopic", part AS lane, record_offset AS offset, sealed, sealed_with AS "sealedWith"
     FROM parked_record WHERE consumer = $1 AND key = $2 ORDER BY id`,
    [consumer, key],
  );
  return rows.map((row) => ({ ...row, offset: BigInt(row.offset) }));
}

/** Frees the key, whose records the caller has just applied in order, in the same transaction. */
export async function unpark({ tx }: LaneTx, { consumer, key }: ParkedKey): Promise<void> {
  await tx.query('DELETE FROM parked_record WHERE consumer = $1 AND key = $2', [consumer, key]);
  await tx.query(
    `WITH freed AS (DELETE FROM parked_key WHERE consumer = $1 AND key = $2 RETURNING lane)
     UPDATE lane SET parked_keys = parked_keys - 1 FROM freed WHERE lane.lane = freed.lane`,
    [consumer, key],
  );
}
