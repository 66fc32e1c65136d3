import type { LaneBatch, PositionStore } from '@stopline/messaging';
import type { Database, Tx } from './database.client.js';

/** The stored positions that lanes are sought to on assignment; a lane that was never applied is absent and must begin at offset 0. */
export function positions(db: Database, consumer: string): PositionStore {
  return {
    async load(kafkaTopic, lanes) {
      const rows = await db.query<{ part: number; next_offset: string }>(
        'SELECT part, next_offset FROM consumer_position WHERE consumer = $1 AND topic = $2 AND part = ANY($3::smallint[])',
        [consumer, kafkaTopic, lanes],
      );
      return new Map(rows.map((row) => [row.part, BigInt(row.next_offset)]));
    },
  };
}

type Place = Pick<LaneBatch, 'kafkaTopic' | 'lane'>;

/** Locks the positions of these lanes, in one order for everybody, and answers them in the order asked; 0 where none is stored. */
export async function lockPositions(tx: Tx, consumer: string, places: readonly Place[]): Promise<bigint[]> {
  const rows = await tx.query<{ topic: string; part: number; next_offset: string }>(
    `SELECT topic, part, next_offset FROM consumer_position
     WHERE consumer = $1 AND (topic, part) IN (SELECT * FROM unnest($2::text[], $3::smallint[]))
     ORDER BY topic, part FOR UPDATE`,
    [consumer, places.map(({ kafkaTopic }) => kafkaTopic), places.map(({ lane }) => lane)],
  );
  const stored = new Map(rows.map(({ topic, part, next_offset: next }) => [`${topic}/${part}`, BigInt(next)]));
  return places.map(({ kafkaTopic, lane }) => stored.get(`${kafkaTopic}/${lane}`) ?? 0n);
}

type Move = Place & Pick<LaneBatch, 'next'>;

/** Moves positions to the batches' ends, never back. */
export async function movePositions(tx: Tx, consumer: string, batches: readonly Move[]): Promise<void> {
  if (batches.length === 0) return;
  await tx.query(
    `INSERT INTO consumer_position AS stored (consumer, topic, part, next_offset)
     SELECT $1, topic, part, max(next_offset) FROM unnest($2::text[], $3::smallint[], $4::bigint[]) AS moved (topic, part, next_offset)
     GROUP BY topic, part ORDER BY topic, part
     ON CONFLICT (consumer, topic, part) DO UPDATE SET next_offset = greatest(stored.next_offset, excluded.next_offset)`,
    [consumer, ...columnsOf(batches)],
  );
}

/** The same for batches with canaries: notes the newest of each beside the position, never back, and tells the channel when it commits. */
export async function movePastCanaries(tx: Tx, { consumer, channel }: { readonly consumer: string; readonly channel: string }, batches: readonly (Move & Pick<LaneBatch, 'marks'>)[]): Promise<void> {
  await tx.query(
    `WITH moved AS (
       INSERT INTO consumer_position AS stored (consumer, topic, part, next_offset, canary_at)
       SELECT $1, topic, part, max(next_offset), max(canary_at)
       FROM unnest($2::text[], $3::smallint[], $4::bigint[], $5::timestamptz[]) AS moved (topic, part, next_offset, canary_at)
       GROUP BY topic, part ORDER BY topic, part
       ON CONFLICT (consumer, topic, part) DO UPDATE
         SET next_offset = greatest(stored.next_offset, excluded.next_offset), canary_at = greatest(stored.canary_at, excluded.canary_at)
     )
     SELECT pg_notify($6, $7)`,
    [consumer, ...columnsOf(batches), batches.map((batch) => newestCanary(batch) ?? null), channel, CANARY_NOTED],
  );
}

/** What the relay's channel says of a commit that noted canaries. */
export const CANARY_NOTED = 'canary';

/** When the newest canary among the batch was sent; undefined where it has none. */
export function newestCanary({ marks }: Pick<LaneBatch, 'marks'>): string | undefined {
  return marks.flatMap(({ event }) => (event.type === 'stopline.canary.sent.v1' ? [event.data.at] : [])).sort().at(-1);
}

function columnsOf(batches: readonly Move[]): [string[], number[], string[]] {
  return [batches.map(({ kafkaTopic }) => kafkaTopic), batches.map(({ lane }) => lane), batches.map(({ next }) => String(next))];
}

/**
 * Moves a position over a gap, in the transaction that records why: from where it is said to stand to where the log begins. False, with nothing
 * changed, where it stands elsewhere by now. A lane that was never applied stands at 0.
 */
export async function moveOverGap(tx: Tx, consumer: string, { kafkaTopic, lane }: Place, { from, to }: { readonly from: bigint; readonly to: bigint }): Promise<boolean> {
  const [stored = 0n] = await lockPositions(tx, consumer, [{ kafkaTopic, lane }]);
  if (stored !== from || to <= from) return false;
  await movePositions(tx, consumer, [{ kafkaTopic, lane, next: to }]);
  return true;
}
