import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@stopline/database';
import { useKeys, usePostgres } from '@stopline/testing';
import { asOwner, forget, message, messages, openRegistry, registrarOf } from '../registry.fake.js';
import { bareClients, recording, replay, type Transaction } from './statements.client.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');

/** Everything written but the ids of outbox rows, which no TRUNCATE takes back, and times of PostgreSQL's own. */
async function written(): Promise<unknown[]> {
  const columns = 'lane, lane_seq, topic, key, partition, headers::text, value, event_id';
  const selects = ['* FROM entry', '* FROM transition', '* FROM lane', '* FROM consumer_position', 'event_id, kept FROM inbox', `${columns} FROM outbox`];
  return Promise.all(selects.map((select) => asOwner(postgres.url, `SELECT ${select} ORDER BY 1, 2`)));
}

describe('recorded statements', () => {
  let db: Database;
  beforeAll(async () => {
    db = await openRegistry(postgres.url);
  });
  afterAll(() => db.close());

  it('replayed by a bare driver, write what the registry wrote', async () => {
    const transactions: Transaction[] = [];
    const registrar = registrarOf(recording(db, (transaction) => transactions.push(transaction)), keys.keys);
    await registrar.apply(messages(0, message('a', 'STOP', 1), message('b', 'START', 2)));
    await registrar.apply(messages(2, message('c', 'STOP', 3)));
    const byRegistry = await written();
    expect(transactions).toHaveLength(2);
    await forget(postgres.url);
    const [client] = await bareClients(postgres.url, 1);
    await replay(client!, transactions);
    await client!.end();
    expect(await written()).toEqual(byRegistry);
    expect(byRegistry.flat()).not.toEqual([]);
  });
});
