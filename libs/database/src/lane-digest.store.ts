import { DIGEST_BYTES, xorInto } from '@stopline/contracts';
import type { Database, Tx } from './database.client.js';

interface LaneSum {
  readonly lane: number;
  readonly digest: Buffer;
}

/** Reads all that stands in a snapshot and sums it up, lane by lane; a lane without anything may be absent. */
export type SumUp = (tx: Tx) => Promise<ReadonlyMap<number, Uint8Array>>;

/**
 * Completes the digests of lanes in which something stood before they were kept, and answers which. No lane is locked while `sumUp` reads,
 * however long that takes: a digest moves with every change from its migration on, so that the changes since the snapshot are what it has moved
 * by since. Another process that does the same at the same time changes nothing (the first to be done counts).
 */
export async function completeDigests(db: Database, sumUp: SumUp): Promise<number[]> {
  const lacking = await db.query('SELECT 1 FROM lane WHERE NOT digest_complete LIMIT 1');
  if (lacking.length === 0) return [];
  const counted = await db.transaction(async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const [alone] = await tx.query<{ alone: boolean }>("SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS alone", [`${db.schema}.digests`]);
    if (!alone?.alone) return [];
    const moved = await tx.query<LaneSum>('SELECT lane, digest FROM lane WHERE NOT digest_complete');
    const sums = await sumUp(tx);
    return moved.map(({ lane, digest }) => ({ lane, digest: xor(digest, sums.get(lane)) }));
  });
  const completed: number[] = [];
  for (const sum of counted) if (await complete(db, sum)) completed.push(sum.lane);
  return completed;
}

function complete(db: Database, { lane, digest }: LaneSum): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [now] = await tx.query<LaneSum>('SELECT lane, digest FROM lane WHERE lane = $1 AND NOT digest_complete FOR UPDATE', [lane]);
    if (now) await tx.query('UPDATE lane SET digest = $2, digest_complete = true WHERE lane = $1', [lane, xor(now.digest, digest)]);
    return now !== undefined;
  });
}

function xor(one: Uint8Array, other: Uint8Array = new Uint8Array(DIGEST_BYTES)): Buffer {
  const sum = Buffer.from(one);
  xorInto(sum, other);
  return sum;
}
