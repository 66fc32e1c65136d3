import { types } from 'node:util';
import { StoplineError } from '@stopline/contracts';

/** What went wrong with PostgreSQL. Never carries values of rows. */
export abstract class DatabaseError extends StoplineError {}

/** PostgreSQL cannot be reached, is shutting down, or gave up on this transaction in favour of another: the same works later. */
export class DatabaseUnavailable extends DatabaseError {
  readonly code = 'database_unavailable';
  override readonly retriable = true;
  readonly logLevel = 'warn';
}

/** PostgreSQL refused a statement for what it says. Names the SQLSTATE, table and constraint, never the values. */
export class StatementRefused extends DatabaseError {
  readonly code = 'statement_refused';
  readonly logLevel = 'error';
  constructor(
    readonly sqlstate: string,
    readonly table?: string,
    readonly constraint?: string,
  ) {
    super(`PostgreSQL refused a statement: ${[sqlstate, table, constraint].filter(Boolean).join(' ')}`);
  }
}

/** The connection did not become the role it asked for; nothing was read or written. */
export class WrongRole extends DatabaseError {
  readonly code = 'wrong_role';
  readonly logLevel = 'error';
  constructor(wanted: string, found: string) {
    super(`connected as ${found}, not as ${wanted}: DATABASE_URL must not set options of its own`);
  }
}

/** SQLSTATE classes and codes after which the same statement may well succeed (PostgreSQL 18, Appendix A). */
const PASSING = [
  '08', // connection
  '40', // serialisation failure, deadlock
  '53', // out of disk, memory, connections
  '57', // shutting down, cancelled by a timeout
  '58', // I/O
  '55000', // the database lets nobody in just now
  '25006', // read-only: a standby that was a primary
  '25P03', // idle in transaction too long
  '55P03', // lock not available
];

/** What a failed call of the driver means. A mistake in code comes back unchanged. */
export function readDriverError(error: unknown): unknown {
  if (!types.isNativeError(error) || error instanceof TypeError || error instanceof RangeError) return error;
  const { code, severity, table, constraint } = error as Error & Partial<Record<'code' | 'severity' | 'table' | 'constraint', string>>;
  if (severity === undefined) return new DatabaseUnavailable(`no answer from PostgreSQL: ${code ?? error.message}`);
  const sqlstate = code ?? 'unknown';
  if (PASSING.some((prefix) => sqlstate.startsWith(prefix))) return new DatabaseUnavailable(`PostgreSQL cannot now: ${sqlstate}`);
  return new StatementRefused(sqlstate, table, constraint);
}

/** What a failed connection means to a running service: whatever the reason, nothing was read or written and a later one may succeed. */
export function readConnectError(error: unknown): unknown {
  const read = readDriverError(error);
  return read instanceof StatementRefused ? new DatabaseUnavailable(`PostgreSQL lets nobody in: ${read.sqlstate}`) : read;
}
