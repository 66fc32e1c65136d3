import type { ServiceName } from '@stopline/contracts';
import type { LaneBatch, LaneRecord } from '@stopline/messaging';
import type { Database, Tx } from './database.client.js';
import { beyondPosition, firstOfEach } from './fence.js';
import { Outbox } from './outbox.js';
import { appendToOutbox, OUTBOX_CHANNEL } from './outbox.store.js';

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

/** Who applies a batch, and the batch. */
export interface BatchInput {
  readonly service: ServiceName;
  /** Whose positions and inbox: one name for all input topics of a service. */
  readonly consumer: string;
  readonly batch: LaneBatch;
  /** true for records whose ids must be known for ever: opt-ins (design §4.2). */
  readonly keep?: (record: LaneRecord) => boolean;
}

/** What became of the records of a batch: each counts once. */
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
    const lane = laneTx(tx, { ...row, now }, service);
    const beyond = beyondPosition(batch, position);
    const records = firstOfEach(beyond, await remember(tx, input, beyond));
    if (records.length > 0) await decide({ ...lane, records });
    if (batch.next > position) await movePosition(tx, consumer, batch);
    await appendToOutbox(tx, db.channel(OUTBOX_CHANNEL), [lane]);
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
  return writeLanes(db, { service, lanes: [lane] }, (held) => work(held.lane(lane)));
}

/** A transaction that holds the locks of several lanes. */
export interface LanesTx {
  readonly tx: Tx;
  /** The database's clock, RFC 3339 with milliseconds. */
  readonly now: string;
  /** Throws for a lane that is not held. */
  lane(lane: number): LaneTx;
}

/** The same for several lanes at once, locked in ascending order: one transaction where a worker's rows are of many lanes. */
export function writeLanes<Result>(
  db: Database,
  { service, lanes }: { readonly service: ServiceName; readonly lanes: readonly number[] },
  work: (held: LanesTx) => Promise<Result>,
): Promise<Result> {
  return db.transaction(async (tx) => {
    const rows = await lockLanes(tx, lanes);
    const now = rows.at(-1)?.now ?? '';
    const held = new Map(rows.map((row) => [row.lane, laneTx(tx, { ...row, now }, service)]));
    const result = await work({ tx, now, lane: (lane) => held.get(lane) ?? noLane(lane) });
    await appendToOutbox(tx, db.channel(OUTBOX_CHANNEL), [...held.values()]);
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
  readonly now: string;
}

async function lockLane(tx: Tx, lane: number): Promise<Omit<LaneRow, 'now'>> {
  const [row] = await tx.query<LaneRow>('SELECT lane, next_seq, parked_keys FROM lane WHERE lane = $1 FOR UPDATE', [lane]);
  return row ?? noLane(lane);
}

/** The clock is read row by row, each after its lock: the last one's is later than all locks. */
function lockLanes(tx: Tx, lanes: readonly number[]): Promise<LaneRow[]> {
  return tx.query<LaneRow>(
    `WITH locked AS MATERIALIZED (
       SELECT lane, next_seq, parked_keys FROM lane WHERE lane = ANY($1::smallint[]) ORDER BY lane FOR UPDATE
     )
     SELECT lane, next_seq, parked_keys, ${NOW} AS now FROM locked`,
    [lanes],
  );
}

function noLane(lane: number): never {
  throw new Error(`lane ${lane} is not there or not held`);
}

function laneTx(tx: Tx, { lane, next_seq: nextSeq, parked_keys: parkedKeys, now }: LaneRow, service: ServiceName): LaneTx {
  const outbox = new Outbox(service, lane, Number(nextSeq), now);
  return { tx, lane, now, outbox, parkedKeys, attempt: (work) => tx.savepoint(() => outbox.attempt(work)) };
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
