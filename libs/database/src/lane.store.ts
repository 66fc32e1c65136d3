import type { ServiceName } from '@stopline/contracts';
import type { LaneBatch, LaneRecord } from '@stopline/messaging';
import type { Database, Tx } from './database.client.js';
import { beyondPosition, firstOfEach } from './fence.js';
import { Outbox, type OutboxRow } from './outbox.js';

/** The channel that a commit with outbox rows notifies. */
export const OUTBOX_CHANNEL = 'outbox';

/** RFC 3339, UTC, milliseconds: the database's clock, read after the lane was locked, so that it never runs back within a lane. */
const NOW = `to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A transaction that holds one lane's lock. */
export interface LaneTx {
  readonly tx: Tx;
  readonly lane: number;
  /** The database's clock, RFC 3339 with milliseconds. */
  readonly now: string;
  readonly outbox: Outbox;
  /** How many keys of the lane are parked: 0 spares the look-up. */
  readonly parkedKeys: number;
  /** Undoes what `work` wrote, outbox included, when it rejects, and rejects alike; the transaction goes on. */
  attempt<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface BatchInput {
  readonly service: ServiceName;
  /** Whose positions and inbox: one name for all input topics of a service. */
  readonly consumer: string;
  readonly batch: LaneBatch;
  /** true for records whose ids must be known for ever: opt-ins (design §4.2). */
  readonly keep?: (record: LaneRecord) => boolean;
}

export interface BatchOutcome {
  /** Records seen for the first time. */
  readonly applied: number;
  /** Records whose event id was known. */
  readonly duplicates: number;
  /** Records below the stored position: another owner had applied them. */
  readonly skipped: number;
  /** The lane's last number after this batch. */
  readonly laneSeq: number;
}

/**
 * Applies a batch in one transaction (reliability.md §3): locks the lane, then the position; drops what lies below it;
 * drops known event ids; lets `decide` apply the fresh records and add to the outbox; moves the position; commits.
 * Waits first while the database or the relay cannot keep up (§4). Throws GapDetected, with nothing written, where records are missing before the batch. Resolved: durable; the Kafka
 * offset may be committed. Rejected with a retriable error: the outcome may be unknown, and the same batch again is safe.
 */
export async function applyBatch(
  db: Database,
  input: BatchInput,
  decide: (lane: LaneTx & { readonly records: readonly LaneRecord[] }) => Promise<void>,
): Promise<BatchOutcome> {
  const { service, consumer, batch } = input;
  await db.pace.untilFree(batch);
  let written = 0;
  const outcome = await db.transaction(async (tx) => {
    const row = await lockLane(tx, batch.lane);
    const { position, now } = await lockPosition(tx, consumer, batch);
    const lane = laneTx(tx, row, now, service);
    const beyond = beyondPosition(batch, position);
    const records = firstOfEach(beyond, await remember(tx, input, beyond));
    if (records.length > 0) await decide({ ...lane, records });
    if (batch.next > position) await movePosition(tx, consumer, batch);
    await writeOutbox(tx, db.channel(OUTBOX_CHANNEL), lane);
    written = performance.now();
    return {
      applied: records.length,
      duplicates: beyond.length - records.length,
      skipped: batch.records.length - beyond.length,
      laneSeq: lane.outbox.last,
    };
  });
  db.pace.noteCommit(performance.now() - written);
  return outcome;
}

/** Runs `work` in a transaction that holds the lane's lock, with an outbox but without an input: for workers. */
export function writeLane<Result>(
  db: Database,
  { service, lane }: { readonly service: ServiceName; readonly lane: number },
  work: (lane: LaneTx) => Promise<Result>,
): Promise<Result> {
  return db.transaction(async (tx) => {
    const row = await lockLane(tx, lane);
    const [clock] = await tx.query<{ now: string }>(`SELECT ${NOW} AS now`);
    const locked = laneTx(tx, row, clock?.now ?? '', service);
    const result = await work(locked);
    await writeOutbox(tx, db.channel(OUTBOX_CHANNEL), locked);
    return result;
  });
}

/** Moves the position past the batch, never back; for consumers whose own inserts are idempotent. Throws GapDetected. */
export async function advance(tx: Tx, consumer: string, batch: LaneBatch): Promise<void> {
  const { position } = await lockPosition(tx, consumer, batch);
  beyondPosition(batch, position);
  if (batch.next > position) await movePosition(tx, consumer, batch);
}

interface LaneRow {
  readonly lane: number;
  readonly next_seq: string;
  readonly parked_keys: number;
}

async function lockLane(tx: Tx, lane: number): Promise<LaneRow> {
  const [row] = await tx.query<LaneRow>('SELECT lane, next_seq, parked_keys FROM lane WHERE lane = $1 FOR UPDATE', [lane]);
  if (!row) throw new Error(`there is no lane ${lane}`);
  return row;
}

function laneTx(tx: Tx, row: LaneRow, now: string, service: ServiceName): LaneTx {
  const outbox = new Outbox(service, row.lane, Number(row.next_seq), now);
  return {
    tx,
    lane: row.lane,
    now,
    outbox,
    parkedKeys: row.parked_keys,
    attempt: (work) => tx.savepoint(() => outbox.attempt(work)),
  };
}

async function lockPosition(tx: Tx, consumer: string, batch: LaneBatch): Promise<{ position: bigint; now: string }> {
  const [row] = await tx.query<{ next_offset: string | null; now: string }>(
    `SELECT (SELECT next_offset FROM consumer_position WHERE consumer = $1 AND topic = $2 AND part = $3 FOR UPDATE), ${NOW} AS now`,
    [consumer, batch.kafkaTopic, batch.lane],
  );
  return { position: BigInt(row?.next_offset ?? 0), now: row?.now ?? '' };
}

/** Notes the ids as seen and answers those that were not. */
async function remember(tx: Tx, { consumer, keep }: BatchInput, records: readonly LaneRecord[]): Promise<string[]> {
  if (records.length === 0) return [];
  const inserted = await tx.query<{ event_id: string }>(
    `INSERT INTO inbox (event_id, consumer, kept)
     SELECT seen.event_id, $1, seen.kept FROM unnest($2::uuid[], $3::boolean[]) AS seen (event_id, kept)
     ON CONFLICT DO NOTHING RETURNING event_id`,
    [consumer, records.map(({ event }) => event.id), records.map((record) => keep?.(record) ?? false)],
  );
  return inserted.map((row) => row.event_id);
}

async function movePosition(tx: Tx, consumer: string, batch: LaneBatch): Promise<void> {
  await tx.query(
    `INSERT INTO consumer_position AS stored (consumer, topic, part, next_offset) VALUES ($1, $2, $3, $4)
     ON CONFLICT (consumer, topic, part) DO UPDATE SET next_offset = greatest(stored.next_offset, excluded.next_offset)`,
    [consumer, batch.kafkaTopic, batch.lane, String(batch.next)],
  );
}

/** JSON holds no raw control character (RFC 8259 §7). Joined by one, documents cost a third less than as an array, whose quotes are escaped. */
const SEPARATOR = '\u001f';

/** Rows get their ids in the order of the array, and ids are in commit order since the lane is locked until commit. */
async function writeOutbox(tx: Tx, channel: string, { lane, outbox: { rows, last } }: LaneTx): Promise<void> {
  if (rows.length === 0) return;
  const column = <Value>(read: (row: OutboxRow) => Value): Value[] => rows.map(read);
  await tx.query(
    `WITH numbered AS (UPDATE lane SET next_seq = $2 WHERE lane = $1),
     written AS (
       INSERT INTO outbox (lane, lane_seq, topic, key, partition, headers, value, event_id)
       SELECT $1, new.lane_seq, new.topic, new.key, new.partition, new.headers::json, new.value, new.event_id
       FROM unnest($3::bigint[], $4::text[], $5::text[], $6::smallint[], string_to_array($7, $11), string_to_array($8, $11), $9::uuid[])
         AS new (lane_seq, topic, key, partition, headers, value, event_id)
     )
     SELECT pg_notify($10, '')`,
    [
      lane,
      last + 1,
      column(({ laneSeq }) => laneSeq),
      column(({ record }) => record.topic),
      column(({ record }) => record.key),
      column(({ record }) => record.partition ?? null),
      column(({ record }) => JSON.stringify(record.headers)).join(SEPARATOR),
      column(({ record }) => record.value).join(SEPARATOR),
      column(({ eventId }) => eventId),
      channel,
      SEPARATOR,
    ],
  );
}
