import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { startPostgres, type Postgres } from '@stopline/local-stack';
import pg from 'pg';
import { given } from './config.js';
import { makeFolder, START_MS, STOP_MS, type Folder } from './folder.store.js';

/** A database of this spec file alone. `stop`, `start` and `kill` are for outage tests: URL and data stay. */
export interface TestPostgres {
  /** Connects as a role that may create schemas and roles; throws before the spec's `beforeAll`. */
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends the server as a crash would (SIGKILL). */
  kill(): Promise<void>;
}

/**
 * A new, empty database on a real PostgreSQL, dropped after the spec file. The server is the one of TEST_DATABASE_URL
 * (`npm test` starts one for the whole run) or DATABASE_URL, else one that lives as long as the spec. A spec that stops the server says
 * `own: true`.
 *
 * Call it at the top of the file, outside any `describe`, and close your own connections in an `afterAll` inside the `describe`:
 * Jest runs the inner hooks first.
 */
export function usePostgres(options: { own?: boolean } = {}): TestPostgres {
  const external = options.own ? undefined : given.databaseUrl;
  const database = `spec_${randomBytes(6).toString('hex')}`;
  let postgres: Postgres | undefined;
  let folder: Folder | undefined;

  beforeAll(async () => {
    if (external === undefined) {
      folder = makeFolder('postgres');
      postgres = await startPostgres({ dataDir: folder.path('postgres'), logFile: folder.path('postgres.log') });
    }
    await query(external ?? own().url, `CREATE DATABASE ${database}`);
  }, START_MS);

  afterAll(async () => {
    if (external !== undefined) await query(external, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await postgres?.server.stop();
    folder?.remove();
  }, STOP_MS);

  const own = (): Postgres => {
    if (postgres) return postgres;
    throw new Error(external === undefined ? 'the server starts in beforeAll' : 'the given server is not ours to stop: say usePostgres({ own: true })');
  };
  return {
    get url() {
      const url = new URL(external ?? own().url);
      url.pathname = `/${database}`;
      return url.href;
    },
    stop: () => own().server.stop(),
    start: () => own().server.start(),
    kill: () => own().server.kill(),
  };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
