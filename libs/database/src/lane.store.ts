import type { ServiceName } from '@stopline/contracts';
import type { Database, Tx } from './database.client.js';
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
    const { now, held } = await holdLanes(tx, service, lanes);
    const result = await work({ tx, now, lane: (lane) => held.get(lane) ?? noLane(lane) });
    await appendToOutbox(tx, db.channel(OUTBOX_CHANNEL), [...held.values()]);
    return result;
  });
}

/** What is done about a lane that another transaction holds: wait for it, not longer than so many milliseconds, or leave it out. */
export type Held = 'wait' | 'leave' | { readonly waitMs: number };

/** Locks lanes in ascending order and begins an outbox for each; lanes that do not exist, or were left out, are absent. */
export async function holdLanes(
  tx: Tx,
  service: ServiceName,
  lanes: readonly number[],
  held: Held = 'wait',
): Promise<{ readonly now: string; readonly held: ReadonlyMap<number, LaneTx> }> {
  if (typeof held === 'object') await tx.query("SELECT set_config('lock_timeout', $1, true)", [String(held.waitMs)]);
  const rows = await lockLanes(tx, lanes, held);
  const now = rows.at(-1)?.now ?? '';
  return { now, held: new Map(rows.map((row) => [row.lane, laneTx(tx, { ...row, now }, service)])) };
}

interface LaneRow {
  readonly lane: number;
  readonly next_seq: string;
  readonly parked_keys: number;
  readonly digest: Buffer;
  readonly now: string;
}

/** The clock is read row by row, each after its lock: the last one's is later than all locks. */
function lockLanes(tx: Tx, lanes: readonly number[], held: Held): Promise<LaneRow[]> {
  return tx.query<LaneRow>(
    `WITH locked AS MATERIALIZED (
       SELECT lane, next_seq, parked_keys, digest FROM lane WHERE lane = ANY($1::smallint[]) ORDER BY lane FOR UPDATE ${held === 'leave' ? 'SKIP LOCKED' : ''}
     )
     SELECT lane, next_seq, parked_keys, digest, ${NOW} AS now FROM locked`,
    [lanes],
  );
}

/** The lane is not there, or not held by this transaction. */
export function noLane(lane: number): never {
  throw new Error(`lane ${lane} is not there or not held`);
}

function laneTx(tx: Tx, { lane, next_seq: nextSeq, parked_keys: parkedKeys, digest, now }: LaneRow, service: ServiceName): LaneTx {
  const outbox = new Outbox(service, { lane, firstSeq: Number(nextSeq), digest, now });
  return { tx, lane, now, outbox, parkedKeys, attempt: (work) => tx.savepoint(() => outbox.attempt(work)) };
}
