import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { LocalServer } from './local-server.worker.js';
import { freePort } from './ports.client.js';
import { postgresHome, type PostgresHome } from './postgres-home.store.js';

const run = promisify(execFile);
const NAME = 'stopline';

/** Where a server keeps its data and listens. */
export interface PostgresOptions {
  /** Holds the cluster; kept when the server stops. Made when it is missing. */
  readonly dataDir: string;
  readonly logFile: string;
  /** Where it listens on 127.0.0.1. Default: a free port. */
  readonly port?: number;
}

/** A server on this machine. Stopped and started again, it has the same URL and data. */
export interface Postgres {
  /** Connects as the owner, with its password, to the database `stopline`. */
  readonly url: string;
  readonly server: LocalServer;
}

/**
 * Prepares the real PostgreSQL from its npm package: `server.start()` resolves when its database `stopline` takes queries
 * (UTF-8, locale C, every commit on disk before it is acknowledged). Root may start it too.
 */
export async function preparePostgres(options: PostgresOptions): Promise<Postgres> {
  const port = options.port ?? (await freePort());
  const home = await postgresHome(options.dataDir);
  const cluster = join(home.dataDir, 'cluster');
  if (!existsSync(cluster)) await initialise(home, cluster);
  const password = (await readFile(passwordFile(home), 'utf8')).trim();
  const url = (database: string): string => `postgres://${NAME}:${password}@127.0.0.1:${port}/${database}`;
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    synchronous_commit: 'on',
    max_connections: '200',
    log_timezone: 'UTC',
    timezone: 'UTC',
  };
  const server = new LocalServer({
    name: 'PostgreSQL',
    command: join(home.binaries, 'bin', 'postgres'),
    args: ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    cwd: home.dataDir,
    logFile: options.logFile,
    ...(home.user && { user: home.user }),
    // SIGINT is its fast shutdown; at SIGTERM it would wait for its clients.
    stopSignal: 'SIGINT',
    ready: () => hasDatabase(url('postgres')),
    readyWithinMs: 60_000,
  });
  return { url: url(NAME), server };
}

/** {@link preparePostgres}, and starts it. Throws `StartFailed` with its last log lines when it ends before it is ready. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const postgres = await preparePostgres(options);
  await postgres.server.start();
  return postgres;
}

function passwordFile(home: PostgresHome): string {
  return join(home.dataDir, 'password');
}

async function initialise(home: PostgresHome, cluster: string): Promise<void> {
  const part = `${cluster}.part`;
  await rm(part, { recursive: true, force: true });
  await writeFile(passwordFile(home), `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  if (home.user) await chown(passwordFile(home), home.user.uid, home.user.gid);
  await run(
    join(home.binaries, 'bin', 'initdb'),
    [`--pgdata=${part}`, `--username=${NAME}`, `--pwfile=${passwordFile(home)}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'],
    { ...home.user, cwd: home.dataDir },
  );
  await rename(part, cluster);
}

/** True when queries are answered and the database is there; made the first time. */
async function hasDatabase(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
