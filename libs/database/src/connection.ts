import type { ClientConfig } from 'pg';

/** Where the database is, and as whom and under which name a service connects. */
export interface ConnectionOptions {
  /** `postgres://…` without an `options` parameter. */
  readonly url: string;
  /** First in the search path: unqualified names are this service's. */
  readonly schema: string;
  /** The restricted role that every connection becomes (S17). */
  readonly role: string;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
}

/** A stopped process must not keep a lane's row locked: its transaction ends after this long without a statement (F11). */
const IDLE_IN_TRANSACTION_MS = 10_000;
/** Longer than a wait for the lane of a stopped process. */
const STATEMENT_MS = 20_000;
/** Past the server's own limit: no answer means that the connection is dead (F13, F15). */
const ANSWER_MS = 25_000;
const CONNECT_MS = 5_000;

/** The driver's settings for a service: restricted role, search path, and limits after which nothing hangs. */
export function serviceConnection(options: ConnectionOptions): ClientConfig {
  const settings = {
    role: options.role,
    search_path: options.schema,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    synchronous_commit: 'on',
    // A client whose host is gone must not keep a lane's lock: the server notices within 25 s.
    tcp_keepalives_idle: 10,
    tcp_keepalives_interval: 5,
    tcp_keepalives_count: 3,
  };
  return {
    connectionString: options.url,
    application_name: options.applicationName,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  };
}

/** Refuses what is not a plain lower-case identifier: names of schemas and roles are put into DDL, which takes no parameters. */
export function identifier(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error('a schema or role must be a lower-case identifier of at most 63 characters');
  return name;
}
