import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GapDetected, type LaneRecord } from '@stopline/messaging';
import { usePostgres, waitUntil } from '@stopline/testing';
import { applyBatch, type BatchOutcome } from './batch.store.js';
import type { Database } from './database.client.js';
import { DatabaseUnavailable } from './errors.js';
import { writeLane, writeLanes } from './lane.store.js';
import { asOwner, changeBy, inputId, inputs, openLanes } from './lanes.fake.js';
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

type Batch = Parameters<typeof applyBatch>[1]['batch'];

/** Applies a batch as the registry would: one change for each fresh record. */
function apply(batch: Batch, meanwhile: () => Promise<void> = () => Promise.resolve(), owner = db): Promise<BatchOutcome> {
  return applyBatch(owner, { service, consumer, batch }, async ({ records, lane, outbox }) => {
    await meanwhile();
    for (const { event } of records) outbox.add((laneSeq) => changeBy(event.id, lane, laneSeq));
  });
}

async function outboxSeqs(lane = 0): Promise<number[]> {
  const rows = await db.query<{ lane_seq: string }>('SELECT lane_seq FROM outbox WHERE lane = $1 ORDER BY id', [lane]);
  return rows.map((row) => Number(row.lane_seq));
}

async function positionOf(topic = 'stopline.reply-requests.v1', lane = 0): Promise<bigint | undefined> {
  return (await positions(db, consumer).load(topic, [lane])).get(lane);
}

describe('a batch of one lane', () => {
  it('is applied, numbered and its position moved, in one transaction', async () => {
    expect(await apply(inputs([0, 1, 2]))).toEqual({ applied: 3, duplicates: 0, skipped: 0, laneSeq: 3 });
    expect(await outboxSeqs()).toEqual([1, 2, 3]);
    expect(await positionOf()).toBe(3n);
    expect(await db.query('SELECT event_id, consumer FROM inbox WHERE event_id = $1', [inputId(1)])).toEqual([{ event_id: inputId(1), consumer }]);
  });

  it('changes nothing when the log is replayed (I12)', async () => {
    await apply(inputs([0, 1, 2]));
    expect(await apply(inputs([0, 1, 2]))).toEqual({ applied: 0, duplicates: 0, skipped: 3, laneSeq: 3 });
    expect(await outboxSeqs()).toEqual([1, 2, 3]);
    expect(await positionOf()).toBe(3n);
  });

  it('drops known event ids at new offsets, and the second of one batch', async () => {
    await apply(inputs([0, 1]));
    expect(await apply(inputs([1, 7, 7], { from: 2 }))).toEqual({ applied: 1, duplicates: 2, skipped: 0, laneSeq: 3 });
    expect(await positionOf()).toBe(5n);
  });

  it('is applied beyond the position only, where another owner has applied its beginning', async () => {
    await apply(inputs([0, 1]));
    expect(await apply(inputs([0, 1, 2, 3]))).toEqual({ applied: 2, duplicates: 0, skipped: 2, laneSeq: 4 });
  });

  it('moves the position also when it holds no records', async () => {
    await apply(inputs([0]));
    const empty = { ...inputs([], { from: 1 }), next: 9n };
    expect(await apply(empty)).toEqual({ applied: 0, duplicates: 0, skipped: 0, laneSeq: 1 });
    expect(await positionOf()).toBe(9n);
  });

  it('goes on over numbers that are missing inside one fetch', async () => {
    const { records, ...batch } = inputs([0, 1, 2]);
    await apply({ ...batch, records: records.filter(({ offset }) => offset !== 1n) });
    expect(await positionOf()).toBe(3n);
  });

  it.each([
    ['after the stored position', [0, 1], 3],
    ['on a topic that was never read', [], 1],
  ])('with records missing before it, %s, is a gap and leaves nothing behind (I10)', async (_, before, fetchedFrom) => {
    if (before.length > 0) await apply(inputs(before));
    const stood = await positionOf();
    await expect(apply(inputs([9, 10], { from: fetchedFrom }))).rejects.toThrow(GapDetected);
    expect(await positionOf()).toBe(stood);
    expect(await outboxSeqs()).toHaveLength(before.length);
    expect(await db.query('SELECT 1 FROM inbox WHERE event_id = $1', [inputId(9)])).toEqual([]);
  });

  it('leaves nothing behind when the decision fails, and is applied whole the next time', async () => {
    await expect(apply(inputs([0, 1]), () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
    expect(await positionOf()).toBeUndefined();
    expect(await apply(inputs([0, 1]))).toMatchObject({ applied: 2, laneSeq: 2 });
    expect(await outboxSeqs()).toEqual([1, 2]);
  });

  it('keeps the ids that must be known for ever, and no others', async () => {
    const keep = ({ event }: LaneRecord): boolean => event.id === inputId(1);
    await applyBatch(db, { service, consumer, batch: inputs([0, 1]), keep }, () => Promise.resolve());
    const kept = await db.query<{ event_id: string }>('SELECT event_id FROM inbox WHERE kept');
    expect(kept.map((row) => row.event_id)).toEqual([inputId(1)]);
  });
});

describe('a lane whose outbox is too long', () => {
  it('waits with heartbeats until the relay has caught up; the log is the buffer', async () => {
    await db.query(
      `INSERT INTO outbox (lane, lane_seq, topic, key, headers, value, event_id) SELECT 9, n, 't', 'k', '{}', '{}', gen_random_uuid() FROM generate_series(1, 50001) AS n`,
    );
    // The count of the spec before may be a second old.
    const slow = await openLanes(postgres.url);
    let heartbeats = 0;
    const batch = { ...inputs([0, 1]), heartbeat: () => Promise.resolve(void (heartbeats += 1)) };
    const applying = apply(batch, undefined, slow);
    await waitUntil('it waits', () => heartbeats > 0);
    expect(await positionOf()).toBeUndefined();
    await db.query('UPDATE outbox SET published_at = now()');
    expect(await applying).toMatchObject({ applied: 2 });
    await slow.close();
  });

  it('gives up when the lane has another owner: the fence decides', async () => {
    const slow = await openLanes(postgres.url);
    await db.query(
      `INSERT INTO outbox (lane, lane_seq, topic, key, headers, value, event_id) SELECT 9, n, 't', 'k', '{}', '{}', gen_random_uuid() FROM generate_series(1, 50001) AS n`,
    );
    expect(await apply({ ...inputs([0]), isStale: () => true }, undefined, slow)).toMatchObject({ applied: 1 });
    await slow.close();
  });
});

describe('two owners of a lane (F11)', () => {
  it('take turns: the late one finds its records applied', async () => {
    let entered = 0;
    let most = 0;
    const zombie = await openLanes(postgres.url);
    const decideSlowly = async (): Promise<void> => {
      most = Math.max(most, ++entered);
      await waitUntil('the other owner waits for the lane', async () => (await waitingForLocks()) > 0);
      entered -= 1;
    };
    const outcomes = await Promise.all([apply(inputs([0, 1, 2]), decideSlowly), apply(inputs([0, 1, 2]), decideSlowly, zombie)]);
    await zombie.close();
    expect(most).toBe(1);
    expect(outcomes.map(({ applied }) => applied).sort()).toEqual([0, 3]);
    expect(await outboxSeqs()).toEqual([1, 2, 3]);
  });

  it('one that stops inside its transaction loses it, and the lane goes on', async () => {
    const stopped = apply(inputs([0, 1]), async () => {
      await asOwner(
        postgres.url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'lanes' AND datname = current_database() AND state = 'idle in transaction'`,
      );
    });
    await expect(stopped).rejects.toThrow(DatabaseUnavailable);
    expect(await apply(inputs([0, 1]))).toMatchObject({ applied: 2, laneSeq: 2 });
  });

  it('a stopped one cannot keep the lane: its connections end after 10 s without a statement', async () => {
    const [setting] = await db.query<{ ms: string }>(`SELECT setting AS ms FROM pg_settings WHERE name = 'idle_in_transaction_session_timeout'`);
    expect(setting?.ms).toBe('10000');
  });

  async function waitingForLocks(): Promise<number> {
    const rows = await asOwner(
      postgres.url,
      `SELECT 1 AS waits FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND application_name = 'lanes' AND datname = current_database()`,
    );
    return rows.length;
  }
});

describe('numbers of a lane (I13)', () => {
  it('are dense under concurrent inputs and workers', async () => {
    const topics = ['stopline.classified-messages.v1', 'stopline.consent-requests.v1', 'stopline.delivery-reports.v1'];
    const batches = topics.flatMap((kafkaTopic, topic) =>
      [0, 1, 2, 3].map((turn) => ({ ...inputs([0, 1, 2].map((place) => 100 * topic + 3 * turn + place), { from: 3 * turn }), kafkaTopic })),
    );
    const byTopic = Map.groupBy(batches, ({ kafkaTopic }) => kafkaTopic);
    const consume = async (ofTopic: readonly Batch[]): Promise<void> => {
      for (const batch of ofTopic) await apply(batch);
    };
    const write = (place: number): Promise<number> =>
      writeLane(db, { service, lane: 0 }, ({ outbox }) => Promise.resolve(outbox.add((laneSeq) => changeBy(inputId(1_000 + place), 0, laneSeq))));
    await Promise.all([...[...byTopic.values()].map(consume), ...[0, 1, 2, 3].map(write)]);
    expect(await outboxSeqs()).toEqual(Array.from({ length: 40 }, (_, place) => place + 1));
  });

  it('are dense in each lane where one transaction writes many, in any order, beside others', async () => {
    const write = (lanes: number[]): Promise<void> =>
      writeLanes(db, { service, lanes }, (held) => {
        for (const lane of lanes) held.lane(lane).outbox.add((laneSeq) => changeBy(inputId(lane), lane, laneSeq));
        return Promise.resolve();
      });
    await Promise.all([write([1, 2, 3]), write([3, 2, 1]), write([2, 3]), write([3]), write([2, 1])]);
    expect([await outboxSeqs(1), await outboxSeqs(2), await outboxSeqs(3)]).toEqual([
      [1, 2, 3],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
    await expect(writeLanes(db, { service, lanes: [1] }, (held) => Promise.resolve(held.lane(2).lane))).rejects.toThrow('not held');
  });

  it('of a failed attempt are given again', async () => {
    await writeLane(db, { service, lane: 0 }, async ({ outbox, attempt }) => {
      outbox.add((laneSeq) => changeBy(inputId(0), 0, laneSeq));
      const failing = attempt(async () => {
        outbox.add((laneSeq) => changeBy(inputId(1), 0, laneSeq));
        return Promise.reject(new Error('this key fails'));
      });
      await expect(failing).rejects.toThrow('this key fails');
      outbox.add((laneSeq) => changeBy(inputId(2), 0, laneSeq));
    });
    const rows = await db.query<{ event_id: string }>('SELECT event_id FROM outbox ORDER BY id');
    expect(await outboxSeqs()).toEqual([1, 2]);
    expect(rows[1]?.event_id).toBe(changeBy(inputId(2), 0, 2).id);
  });

  it('are given lane by lane, and the clock is the database’s', async () => {
    const now = await writeLane(db, { service, lane: 3 }, (lane) => {
      lane.outbox.add((laneSeq) => changeBy(inputId(0), 3, laneSeq));
      return Promise.resolve(lane.now);
    });
    expect(await outboxSeqs(3)).toEqual([1]);
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const [clock] = await db.query<{ ms: string }>('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS ms');
    expect(Math.abs(Number(clock?.ms) - Date.parse(now))).toBeLessThan(10_000);
  });
});
