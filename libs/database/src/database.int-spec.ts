import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usePostgres, waitUntil } from '@stopline/testing';
import { Database } from './database.client.js';
import { DatabaseUnavailable, StatementRefused, WrongRole } from './errors.js';
import { asOwner, laneSchema, openLanes } from './lanes.fake.js';

const postgres = usePostgres();
let db: Database;

beforeAll(async () => {
  db = await openLanes(postgres.url);
  await asOwner(postgres.url, 'CREATE TABLE lanes.note (id int PRIMARY KEY)');
  await asOwner(postgres.url, `GRANT ALL ON lanes.note TO ${laneSchema.role}`);
});
afterAll(() => db.close());

const endAllConnections = (): Promise<object[]> =>
  asOwner(postgres.url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'lanes' AND datname = current_database()`);

async function notes(): Promise<number[]> {
  return (await db.query<{ id: number }>('SELECT id FROM note ORDER BY id')).map(({ id }) => id);
}

describe('the role of a running service (S17)', () => {
  it.each([
    ['create a table', 'CREATE TABLE mine (id int)'],
    ['create a table elsewhere', 'CREATE TABLE public.mine (id int)'],
    ['alter one', 'ALTER TABLE lane ADD COLUMN mine int'],
    ['drop one', 'DROP TABLE inbox'],
    ['truncate one', 'TRUNCATE inbox'],
    ['create a schema', 'CREATE SCHEMA mine'],
    ['create a role', 'CREATE ROLE mine'],
    ['say that it is migrated', 'DELETE FROM migrations'],
    ['give away rights', 'GRANT ALL ON lane TO PUBLIC'],
  ])('may not %s', async (_, sql) => {
    if (sql.startsWith('GRANT')) {
      // PostgreSQL answers a GRANT without grant option with a warning and does nothing.
      await db.query(sql);
      expect(await asOwner(postgres.url, `SELECT 1 AS granted FROM information_schema.role_table_grants WHERE grantee = 'PUBLIC' AND table_schema = 'lanes'`)).toEqual([]);
      return;
    }
    await expect(db.query(sql)).rejects.toMatchObject({ name: 'StatementRefused', sqlstate: '42501' });
  });

  it('is kept when it is reset', async () => {
    const [row] = await db.transaction(async (tx) => {
      await tx.query('RESET ROLE');
      return tx.query<{ role: string }>('SELECT current_user::text AS role');
    });
    expect(row?.role).toBe(laneSchema.role);
  });

  it('is neither superuser nor owner nor beyond row security', async () => {
    expect(await asOwner(postgres.url, `SELECT rolsuper, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = '${laneSchema.role}'`)).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcanlogin: false },
    ]);
    expect(await asOwner(postgres.url, `SELECT 1 FROM pg_tables WHERE tableowner = '${laneSchema.role}'`)).toEqual([]);
  });

  it('must have been taken: a URL with options of its own is refused', async () => {
    const url = `${postgres.url}?options=${encodeURIComponent('-c search_path=lanes')}`;
    await expect(Database.open({ url, schema: 'lanes', role: laneSchema.role, poolSize: 1, applicationName: 'lanes' })).rejects.toThrow(WrongRole);
  });
});

describe('lists as parameters', () => {
  it.each([
    ['text', ['a', '', 'NULL', 'null', null, ' ', '"', '\\', '\\"', '{a,b}', 'ü€𝄞', '\n\t\u001f']],
    ['int', [1, -1, null, 0]],
    ['boolean', [true, false, null]],
    ['timestamptz', ['2026-11-24T08:30:00.000Z', null]],
    ['text', []],
  ])('of %s arrive as they are: %j', async (type, list) => {
    const rows = await db.query<{ element: unknown }>(`SELECT unnest($1::${type}[]) AS element`, [list]);
    expect(JSON.parse(JSON.stringify(rows.map(({ element }) => element)))).toEqual(list);
  });
});

describe('transactions', () => {
  it('commit what resolves and roll back what rejects', async () => {
    await db.transaction((tx) => tx.query('INSERT INTO note VALUES (1)'));
    await expect(
      db.transaction(async (tx) => {
        await tx.query('INSERT INTO note VALUES (2)');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await notes()).toEqual([1]);
  });

  it('go on after a failed savepoint', async () => {
    await db.transaction(async (tx) => {
      await expect(tx.savepoint(() => tx.query('INSERT INTO note VALUES (1)'))).rejects.toThrow(StatementRefused);
      await tx.savepoint(() => tx.query('INSERT INTO note VALUES (3)'));
    });
    expect(await notes()).toEqual([1, 3]);
  });

  it('reject when their connection is lost, and the next one works', async () => {
    const cut = db.transaction(async (tx) => {
      await tx.query('INSERT INTO note VALUES (4)');
      await endAllConnections();
      await tx.query('INSERT INTO note VALUES (5)');
    });
    await expect(cut).rejects.toThrow(DatabaseUnavailable);
    expect(await notes()).toEqual([1, 3]);
  });

  it('under way are waited for when the database is closed', async () => {
    const closing = await openLanes(postgres.url);
    let closed: Promise<void> | undefined;
    await closing.transaction(async (tx) => {
      await tx.query('INSERT INTO note VALUES (6)');
      closed = closing.close();
      await tx.query('INSERT INTO note VALUES (7)');
    });
    await closed;
    expect(await notes()).toEqual([1, 3, 6, 7]);
  });
});

describe('listening', () => {
  it('hears commits with their payload, not rollbacks', async () => {
    const heard: (string | undefined)[] = [];
    const end = db.listen('told', (payload) => void heard.push(payload));
    await waitUntil('the channel is open', () => heard.length === 1);
    await db.transaction((tx) => tx.notify('told', 'first'));
    await db.transaction((tx) => tx.notify('told', 'lost').then(() => Promise.reject(new Error('no')))).catch(() => undefined);
    await db.transaction((tx) => tx.notify('told', 'second'));
    await waitUntil('the second', () => heard.includes('second'));
    end();
    expect(heard).toEqual([undefined, 'first', 'second']);
  });

  it('comes back by itself after every connection was ended, and says so (F10b)', async () => {
    const heard: (string | undefined)[] = [];
    const end = db.listen('again', (payload) => void heard.push(payload));
    await waitUntil('the channel is open', () => heard.length === 1);
    await endAllConnections();
    await waitUntil('it is open again', () => heard.length === 2);
    await db.transaction((tx) => tx.notify('again', 'still here'));
    await waitUntil('the notification', () => heard.includes('still here'));
    end();
    expect(heard).toEqual([undefined, undefined, 'still here']);
  });
});

describe('a PostgreSQL that is not there', () => {
  it('is told as retriable', async () => {
    const options = { url: 'postgres://postgres@127.0.0.1:1/none', schema: 'lanes', role: laneSchema.role, poolSize: 1, applicationName: 'lanes' };
    await expect(Database.open(options)).rejects.toMatchObject({ name: 'DatabaseUnavailable', retriable: true });
  });
});
