import pg from 'pg';
import { DataSource } from 'typeorm';
import { identifier } from './connection.js';
import { readDriverError, StatementRefused } from './errors.js';
import type { MigrationClass } from './lane-tables.migration.js';

/** What a service owns in the database: one schema and the role that its connections take. */
export interface ServiceSchema {
  readonly schema: string;
  /** Gets SELECT, INSERT, UPDATE and DELETE on the schema's tables, nothing else (S17). */
  readonly role: string;
  /** Further roles, created like `role`; they get what `grants` says. */
  readonly roles?: readonly string[];
  /** GRANT and REVOKE statements to run in place of the ones for `role`, for a service that needs less or several roles (S18). */
  readonly grants?: readonly string[];
  readonly migrations: readonly MigrationClass[];
}

/** Two starting processes must not migrate one schema at the same time. */
const LOCK = "pg_advisory_lock(hashtextextended('stopline.migrate', 0))";

/**
 * Brings the schema up to date, each migration in a transaction of its own, and answers the names of those that ran.
 * Connects as the owner; creates the schema and its roles (NOLOGIN, granted to the connected user) where they are missing.
 * Safe to call from many processes at once. Rejects with a DatabaseError.
 */
export async function migrate(url: string, service: ServiceSchema): Promise<string[]> {
  const schema = identifier(service.schema);
  const roles = [service.role, ...(service.roles ?? [])].map(identifier);
  const owner = new pg.Client({ connectionString: url, application_name: `migrate ${schema}` });
  // The statement under way rejects as well.
  owner.on('error', () => undefined);
  try {
    await owner.connect();
    await owner.query(`SELECT ${LOCK}`);
    await owner.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    for (const role of roles) await owner.query(createRole(role));
    const ran = await runMigrations(url, service);
    for (const statement of service.grants ?? dataGrants(schema, service.role)) await owner.query(statement);
    for (const role of roles) await owner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
    return ran;
  } catch (error) {
    const read = readDriverError(error);
    // What PostgreSQL said of a migration is for its author, and DDL holds no person's data.
    throw read instanceof StatementRefused ? error : read;
  } finally {
    await owner.end();
  }
}

/** The names of the migrations that have yet to run, in order; all of them where the schema is not there. Changes nothing. Rejects with a DatabaseError. */
export async function pendingMigrations(url: string, { schema, migrations }: ServiceSchema): Promise<string[]> {
  const owner = new pg.Client({ connectionString: url, application_name: `migrations of ${identifier(schema)}` });
  owner.on('error', () => undefined);
  try {
    await owner.connect();
    const table = `${schema}.migrations`;
    const { rows: found } = await owner.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [table]);
    const ran = found[0]?.there ? (await owner.query<{ name: string }>(`SELECT name FROM ${table}`)).rows : [];
    const names = new Set(ran.map(({ name }) => name));
    return migrations.map((Migration) => new Migration().name ?? Migration.name).filter((name) => !names.has(name));
  } catch (error) {
    throw readDriverError(error);
  } finally {
    await owner.end();
  }
}

async function runMigrations(url: string, { schema, migrations }: ServiceSchema): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    schema,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    logger: 'debug',
    extra: { options: `-c search_path=${schema}`, max: 1 },
  });
  await source.initialize();
  try {
    const ran = await source.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** Roles belong to the whole cluster: another database's migration may create the same one at the same moment. */
function createRole(role: string): string {
  return `DO $$ BEGIN
    CREATE ROLE ${role} NOLOGIN;
    GRANT ${role} TO CURRENT_USER;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END $$`;
}

function dataGrants(schema: string, role: string): string[] {
  return [
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`,
    // What has been migrated is the owner's to say.
    `REVOKE ALL ON ${schema}.migrations FROM ${role}`,
  ];
}
