import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usePostgres, waitUntil } from '@stopline/testing';
import type { Database } from './database.client.js';
import { asOwner, openLanes } from './lanes.fake.js';
import { Retention } from './retention.worker.js';

const postgres = usePostgres();
let db: Database;

beforeAll(async () => {
  db = await openLanes(postgres.url);
});
afterAll(() => db.close());

const left = async (table: string): Promise<string[]> =>
  (await db.query<{ label: string }>(`SELECT DISTINCT ${table === 'inbox' ? 'consumer' : 'key'} AS label FROM ${table} ORDER BY 1`)).map(({ label }) => label);

describe('retention', () => {
  it('deletes what is past its time, however much it is, and nothing else', async () => {
    await db.query(
      `INSERT INTO inbox (event_id, consumer, applied_at, kept)
       SELECT gen_random_uuid(), row.consumer, now() - row.age::interval, row.kept FROM generate_series(1, 6000) CROSS JOIN (VALUES
         ('expired', '35 days 1 minute', false), ('expired opt-in', '3 years', true), ('recent', '34 days 23 hours', false)
       ) AS row (consumer, age, kept)`,
    );
    await db.query(
      `INSERT INTO outbox (lane, lane_seq, topic, key, headers, value, event_id, published_at)
       SELECT 0, 1, 't', row.key, '{}', '{}', gen_random_uuid(), now() - row.age::interval FROM generate_series(1, 6000) CROSS JOIN (VALUES
         ('long published', '6 minutes'), ('still to be repeated at a takeover', '2 minutes'), ('unpublished', null)
       ) AS row (key, age) ORDER BY row.key`,
    );
    const failures: unknown[] = [];
    const retention = new Retention(db, { failed: (error) => void failures.push(error) });
    retention.start();
    await waitUntil('expired ids are gone', async () => !(await left('inbox')).includes('expired'));
    await waitUntil('published rows are gone', async () => !(await left('outbox')).includes('long published'));
    await retention.stop();
    expect(await left('inbox')).toEqual(['expired opt-in', 'recent']);
    expect(await left('outbox')).toEqual(['still to be repeated at a takeover', 'unpublished']);
    expect(await asOwner(postgres.url, 'SELECT count(*)::int AS rows FROM lanes.inbox')).toEqual([{ rows: 12_000 }]);
    expect(failures).toEqual([]);
  });

  it('leaves a backlog that waits to be published alone', async () => {
    await db.query('DELETE FROM outbox');
    await db.query(
      `INSERT INTO outbox (lane, lane_seq, topic, key, headers, value, event_id) SELECT 0, 1, 't', 'k', '{}', '{}', gen_random_uuid() FROM generate_series(1, 100)`,
    );
    const retention = new Retention(db, { failed: () => undefined });
    retention.start();
    await retention.stop();
    expect(await left('outbox')).toEqual(['k']);
  });
});
