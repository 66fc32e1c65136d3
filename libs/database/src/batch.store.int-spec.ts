import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GapDetected, type LaneBatch } from '@stopline/messaging';
import { usePostgres } from '@stopline/testing';
import { applyBatches, type BatchOutcome } from './batch.store.js';
import type { Database } from './database.client.js';
import { DatabaseUnavailable } from './errors.js';
import { writeLane, type Held } from './lane.store.js';
import { changeBy, inputId, inputs, openLanes } from './lanes.fake.js';
import { positions } from './position.store.js';

const postgres = usePostgres();
const service = 'suppression-registry';
const consumer = 'registry';
let db: Database;

beforeAll(async () => {
  db = await openLanes(postgres.url);
});
afterAll(() => db.close());
beforeEach(async () => {
  for (const table of ['outbox', 'inbox', 'consumer_position']) await db.query(`DELETE FROM ${table}`);
  await db.query('UPDATE lane SET next_seq = 1');
});

/** Applies batches as the registry would: one change for each fresh record. */
async function apply(...batches: LaneBatch[]): Promise<BatchOutcome[]> {
  const outcomes = await applyHeld('wait', ...batches);
  return outcomes.map((outcome) => outcome!);
}

function applyHeld(held: Held, ...batches: LaneBatch[]): Promise<(BatchOutcome | undefined)[]> {
  return applyBatches(db, { service, consumer, batches, held }, (lanes) => {
    for (const { lane, outbox, records } of lanes) {
      for (const { event } of records) outbox.add((laneSeq) => changeBy(event.id, lane, laneSeq));
    }
    return Promise.resolve();
  });
}

/** Runs `work` while another transaction holds a lane. */
function whileHeld(lane: number, work: () => Promise<void>): Promise<void> {
  return writeLane(db, { service, lane }, work);
}

async function outboxOf(lane: number): Promise<unknown[]> {
  const rows = await db.query<{ lane_seq: string; event_id: string }>('SELECT lane_seq, event_id FROM outbox WHERE lane = $1 ORDER BY id', [lane]);
  return rows.map((row) => [Number(row.lane_seq), row.event_id]);
}

const changed = (number: number): string => changeBy(inputId(number), 0, 0).id;
const positionsOf = (kafkaTopic = 'stopline.reply-requests.v1'): Promise<ReadonlyMap<number, bigint>> => positions(db, consumer).load(kafkaTopic, [0, 1, 2]);

describe('batches of several lanes', () => {
  it('are applied in one transaction: each lane numbered for itself, each position moved', async () => {
    const outcomes = await apply(inputs([10, 11], { lane: 2, from: 0 }), inputs([0], { lane: 0 }), inputs([], { lane: 1, from: 0 }));
    expect(outcomes.map(({ applied, laneSeq }) => [applied, laneSeq])).toEqual([[2, 2], [1, 1], [0, 0]]);
    expect([await outboxOf(0), await outboxOf(2)]).toEqual([[[1, changed(0)]], [[1, changed(10)], [2, changed(11)]]]);
    expect(await positionsOf()).toEqual(new Map([[0, 1n], [2, 2n]]));
    const [rows] = await db.query<{ transactions: number }>('SELECT count(DISTINCT xmin::text)::int AS transactions FROM outbox');
    expect(rows?.transactions).toBe(1);
  });

  it('of one lane and two topics are decided in their order, with one numbering', async () => {
    const other = { ...inputs([5], { from: 0 }), kafkaTopic: 'another' };
    await apply(inputs([0, 1]), other);
    expect(await outboxOf(0)).toEqual([[1, changed(0)], [2, changed(1)], [3, changed(5)]]);
    expect([await positionsOf(), await positionsOf('another')]).toEqual([new Map([[0, 2n]]), new Map([[0, 1n]])]);
  });

  it('that come again change nothing (I12); an event that stands in two of them counts once', async () => {
    await apply(inputs([0, 1]), inputs([7], { lane: 1, from: 0 }));
    const again = await apply(inputs([0, 1]), inputs([7, 1], { lane: 1, from: 0 }), inputs([1], { lane: 2, from: 0 }));
    expect(again.map(({ applied, duplicates, skipped }) => [applied, duplicates, skipped])).toEqual([[0, 0, 2], [0, 1, 1], [0, 1, 0]]);
    expect(await outboxOf(1)).toHaveLength(1);
    const [first, second] = await apply(inputs([3], { lane: 1, from: 2 }), inputs([3], { lane: 2, from: 1 }));
    expect([first?.applied, second?.duplicates]).toEqual([1, 1]);
  });

  it('of a lane that somebody holds are left out where that is asked for: the others wait for nobody', async () => {
    await whileHeld(1, async () => {
      const [free, held] = await applyHeld('leave', inputs([0]), inputs([7], { lane: 1, from: 0 }));
      expect([free?.applied, held]).toEqual([1, undefined]);
      expect(await positionsOf()).toEqual(new Map([[0, 1n]]));
      await expect(applyHeld({ waitMs: 50 }, inputs([7], { lane: 1, from: 0 }))).rejects.toThrow(DatabaseUnavailable);
    });
    expect(await applyHeld({ waitMs: 50 }, inputs([7], { lane: 1, from: 0 }))).toMatchObject([{ applied: 1 }]);
    expect(await outboxOf(1)).toEqual([[1, changed(7)]]);
  });

  it('with a gap in one lane leave nothing behind in any (I10)', async () => {
    await expect(apply(inputs([0]), inputs([4], { lane: 1, from: 4 }))).rejects.toThrow(GapDetected);
    expect(await positionsOf()).toEqual(new Map());
    expect(await outboxOf(0)).toEqual([]);
  });

  it('of the same lanes at once, in any order, wait for each other and never in a circle', async () => {
    const rounds = Array.from({ length: 6 }, (_, round) => {
      const batches = [0, 1, 2].map((lane) => inputs([0, 1, 2].map((place) => 100 * lane + place), { lane, from: 0 }));
      return round % 2 === 0 ? batches : batches.toReversed();
    });
    const outcomes = (await Promise.all(rounds.map((batches) => apply(...batches)))).flat();
    expect(outcomes.reduce((sum, { applied }) => sum + applied, 0)).toBe(9);
    expect((await outboxOf(1)).map((row) => (row as [number, string])[0])).toEqual([1, 2, 3]);
  });
});
