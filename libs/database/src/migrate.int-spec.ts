import { describe, expect, it } from '@jest/globals';
import { usePostgres } from '@stopline/testing';
import { Database } from './database.client.js';
import { laneMigrations, positionMigration } from './lane-tables.migration.js';
import { asOwner, laneSchema } from './lanes.fake.js';
import { migrate, pendingMigrations, type ServiceSchema } from './migrate.client.js';

const postgres = usePostgres();

describe('migrating', () => {
  it('runs each migration once, also when many processes start together', async () => {
    expect(await pendingMigrations(postgres.url, laneSchema)).toHaveLength(laneSchema.migrations.length);
    const ran = await Promise.all([0, 1, 2, 3].map(() => migrate(postgres.url, laneSchema)));
    expect(ran.flat().sort()).toEqual([
      'Canaries1764000000006',
      'ConsumerPosition1764000000000',
      'Inbox1764000000002',
      'Lanes1764000000001',
      'Outbox1764000000003',
      'OutboxSets1764000000005',
      'ParkedKeys1764000000004',
    ]);
    expect(await pendingMigrations(postgres.url, laneSchema)).toEqual([]);
  });

  it('keeps two schemas in one database apart', async () => {
    await migrate(postgres.url, { schema: 'other', role: 'stopline_other', migrations: laneMigrations('other') });
    const tables = await asOwner<{ schemaname: string }>(postgres.url, `SELECT schemaname FROM pg_tables WHERE tablename = 'outbox' ORDER BY 1`);
    expect(tables.map(({ schemaname }) => schemaname)).toEqual(['lanes', 'other']);
    const database = await Database.open({ url: postgres.url, schema: 'other', role: 'stopline_other', poolSize: 1, applicationName: 'other' });
    await expect(database.query('SELECT 1 FROM lanes.outbox')).rejects.toMatchObject({ sqlstate: '42501' });
    await database.close();
  });

  it('undoes everything on the way back', async () => {
    await asOwner(postgres.url, 'CREATE SCHEMA undone');
    const statements: string[] = [];
    const runner = { query: (sql: string) => (statements.push(sql), asOwner(postgres.url, sql)) } as never;
    const migrations = laneMigrations('undone').map((Migration) => new Migration());
    for (const migration of migrations) await migration.up(runner);
    for (const migration of migrations.reverse()) await migration.down(runner);
    expect(await asOwner(postgres.url, `SELECT tablename FROM pg_tables WHERE schemaname = 'undone'`)).toEqual([]);
  });

  it('names what a broken migration said', async () => {
    class Broken1764000000009 {
      up = (runner: { query(sql: string): Promise<unknown> }): Promise<unknown> => runner.query('CREATE TABEL oops ()');
      down = (): Promise<void> => Promise.resolve();
    }
    const broken = { schema: 'broken', role: 'stopline_broken', migrations: [Broken1764000000009] } as unknown as ServiceSchema;
    await expect(migrate(postgres.url, broken)).rejects.toThrow('TABEL');
  });
});

describe('grants of its own', () => {
  it('take the place of the role’s (S18)', async () => {
    await migrate(postgres.url, {
      schema: 'audit_like',
      role: 'stopline_insert_only',
      roles: ['stopline_positions'],
      migrations: [positionMigration('audit_like')],
      grants: ['GRANT INSERT ON audit_like.consumer_position TO stopline_insert_only', 'GRANT SELECT ON audit_like.consumer_position TO stopline_positions'],
    });
    const open = (role: string): Promise<Database> =>
      Database.open({ url: postgres.url, schema: 'audit_like', role, poolSize: 1, applicationName: 'audit' });
    const [writer, reader] = [await open('stopline_insert_only'), await open('stopline_positions')];
    await writer.query(`INSERT INTO consumer_position VALUES ('c', 't', 0, 1)`);
    await expect(writer.query('SELECT 1 FROM consumer_position')).rejects.toMatchObject({ sqlstate: '42501' });
    expect(await reader.query('SELECT part FROM consumer_position')).toEqual([{ part: 0 }]);
    await expect(reader.query('DELETE FROM consumer_position')).rejects.toMatchObject({ sqlstate: '42501' });
    await Promise.all([writer.close(), reader.close()]);
  });
});
