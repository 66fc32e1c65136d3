import { beforeAll, describe, expect, test } from '@jest/globals';
import { Database, migrate } from '@stopline/database';
import { usePostgres } from '@stopline/testing';
import { KEEPER, READER, schema, WRITER } from './schema.js';

const postgres = usePostgres();
const DENIED = { code: 'statement_refused', sqlstate: '42501' };

const insert = `INSERT INTO audit.record (event_id, type, source, at, correlation_id, payload_sealed, payload_key)
  VALUES (gen_random_uuid(), 't', 's', now(), 'c', '', 'k')`;
const statements = {
  insert: `${insert} ON CONFLICT DO NOTHING`,
  'insert with a conflict target': `${insert} ON CONFLICT (event_id) DO NOTHING`,
  'insert, returning what is there': `${insert} RETURNING event_id`,
  'insert, or change what is there': `${insert} ON CONFLICT (event_id) DO UPDATE SET type = 'u'`,
  select: 'SELECT * FROM audit.record',
  count: 'SELECT count(*) FROM audit.record',
  update: "UPDATE audit.record SET type = 'u'",
  delete: 'DELETE FROM audit.record',
  truncate: 'TRUNCATE audit.record',
  'read positions': 'SELECT * FROM audit.consumer_position',
  'move positions': 'UPDATE audit.consumer_position SET next_offset = 0',
  'delete positions': 'DELETE FROM audit.consumer_position',
  'switch row security off': 'ALTER TABLE audit.record NO FORCE ROW LEVEL SECURITY',
  'create a table': 'CREATE TABLE audit.own (id int)',
  'read migrations': 'SELECT * FROM audit.migrations',
} as const;
type Statement = keyof typeof statements;

const may: Record<string, readonly Statement[]> = {
  [WRITER]: ['insert'],
  [READER]: ['select', 'count'],
  [KEEPER]: ['read positions', 'move positions'],
};

beforeAll(async () => {
  await migrate(postgres.url, schema);
});

describe.each(Object.entries(may))('S17, S18: %s', (role, allowed) => {
  const run = async (statement: Statement): Promise<unknown> => {
    const database = await Database.open({ url: postgres.url, schema: schema.schema, role, poolSize: 1, applicationName: 'spec' });
    try {
      return await database.query(statements[statement]);
    } finally {
      await database.close();
    }
  };

  test.each(allowed)('may %s', async (statement) => {
    await expect(run(statement)).resolves.toEqual(expect.anything());
  });

  test.each((Object.keys(statements) as Statement[]).filter((statement) => !allowed.includes(statement)))('may not %s', async (statement) => {
    await expect(run(statement)).rejects.toMatchObject(DENIED);
  });
});

test('a second migration of the same schema changes nothing', async () => {
  await expect(migrate(postgres.url, schema)).resolves.toEqual([]);
});
