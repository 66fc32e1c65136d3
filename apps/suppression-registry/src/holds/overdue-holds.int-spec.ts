import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Database } from '@stopline/database';
import { useKeys, usePostgres, waitUntil } from '@stopline/testing';
import { fakeDirectory } from '../directory.fake.js';
import { asOwner, forget, message, messages, NEIGHBOUR, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';
import { HoldStore } from './holds.store.js';
import { OverdueHolds } from './overdue-holds.worker.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const directory = fakeDirectory({ reviewHours: 1 });
let db: Database;
let logged: jest.Mock<(line: object) => void>;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
});
afterAll(() => db.close());
beforeEach(async () => {
  logged = jest.fn();
  Logger.overrideLogger({ log: () => undefined, warn: () => undefined, error: (line: object) => logged(line) });
  await forget(postgres.url);
  await registrarOf(db, keys.keys).apply(messages(0, message('a', 'UNCLEAR', 1, { text: `leave me, ${NUMBER}` }), message('b', 'UNCLEAR', 2, { from: NEIGHBOUR })));
});

const OVERDUE = "SELECT value FROM outbox WHERE headers->>'ce_type' = 'stopline.hold.overdue.v1'";
const told = async () => (await asOwner<{ value: string }>(postgres.url, OVERDUE)).map(({ value }) => JSON.parse(value) as { holdId: string; deadline: string; openedAt: string });
const opened = (ago: string, where = 'true') => asOwner(postgres.url, `UPDATE hold SET open_since = clock_timestamp() - interval '${ago}' WHERE ${where}`);

/** Runs workers, as many processes would, while `work` does. */
async function watching(work: (worker: OverdueHolds) => Promise<unknown>, count = 1): Promise<void> {
  const workers = Array.from({ length: count }, () => new OverdueHolds(db, keys.keys.sealer, directory));
  for (const worker of workers) worker.start();
  try {
    await work(workers[0]!);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

describe('a hold that nobody decided by its deadline', () => {
  it('stays open and is told of once, whoever looks and however often (log, event, list)', async () => {
    await opened('61 minutes');
    await watching(() => waitUntil('both are told of', async () => (await told()).length === 2), 3);
    await watching(async (worker) => {
      for (let again = 0; again < 3; again += 1) worker.wake();
      await opened('61 minutes', 'false');
    });
    expect(new Set((await told()).map(({ holdId }) => holdId)).size).toBe(2);
    expect(await told()).toHaveLength(2);
    expect(logged).toHaveBeenCalledTimes(2);
    expect(JSON.stringify(logged.mock.calls)).not.toMatch(/leave me|2125550/);
    expect(await asOwner(postgres.url, 'SELECT 1 FROM hold WHERE closed_at IS NULL AND overdue_at IS NOT NULL')).toHaveLength(2);
  });

  it('is told of when the deadline comes: the worker sleeps until then', async () => {
    await opened('59 minutes 58.5 seconds', `caused_by IN (SELECT caused_by FROM hold ORDER BY opened_at, lane_seq LIMIT 1)`);
    const queries = jest.spyOn(db, 'query');
    await watching(async () => {
      expect(await told()).toEqual([]);
      await waitUntil('it is told of', async () => (await told()).length === 1);
      expect(queries.mock.calls.length).toBeLessThan(8);
    });
    queries.mockRestore();
  });

  it('is told of anew when it was dismissed and reopened meanwhile', async () => {
    const holds = new HoldStore(db, keys.keys, directory);
    const [{ hold_id: holdId }] = (await asOwner<{ hold_id: string }>(postgres.url, 'SELECT hold_id FROM hold LIMIT 1')) as [{ hold_id: string }];
    await opened('2 hours', `hold_id = '${holdId}'`);
    await watching(() => waitUntil('it is told of', async () => (await told()).length === 1));
    await holds.decide('demo', { holdId, decision: 'dismiss', reason: 'asks_for_nothing', actor: 'demo-compliance: Jo' });
    await holds.reopen('demo', { holdId, actor: 'demo-compliance: Jo' });
    await watching((worker) => Promise.resolve(worker.wake()));
    expect(await told()).toHaveLength(1);
    await opened('2 hours', `hold_id = '${holdId}'`);
    await watching(() => waitUntil('it is told of again', async () => (await told()).length === 2));
  });
});
