import { setTimeout as delay } from 'node:timers/promises';
import { StoplineError } from '@stopline/contracts';
import pg from 'pg';

const BETWEEN_TRIES_MS = 200;
const CONNECT_LIMIT_MS = 5_000;
/** Wrong password or role, no such database (PostgreSQL 18, Appendix A): waiting does not help. */
const REFUSAL = /^(28|3D)[0-9A-Z]{3}$/;

/** A database whose address was given cannot be used. Names host and reason, never the password. */
export class NoGivenPostgres extends StoplineError {
  readonly code = 'no_given_postgres';
  readonly logLevel = 'fatal';

  constructor(url: string, reason: string) {
    super(`DATABASE_URL: PostgreSQL at ${URL.parse(url)?.host || 'that address'} cannot be used: ${reason}`);
  }
}

/** Resolves when the database takes connections. Rejects with {@link NoGivenPostgres} after `timeoutMs`, or at once when it refuses this user. */
export async function waitForPostgres(url: string, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    signal.throwIfAborted();
    const { code, message } = await failureOf(url);
    if (code === undefined) return;
    if (REFUSAL.test(code)) throw new NoGivenPostgres(url, message);
    if (performance.now() > deadline) throw new NoGivenPostgres(url, `no answer within ${timeoutMs / 1000} s (${code})`);
    await delay(BETWEEN_TRIES_MS, undefined, { signal });
  }
}

async function failureOf(url: string): Promise<{ code?: string; message: string }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return { message: '' };
  } catch (error) {
    const { code = 'timeout', message = '' } = Object(error) as { code?: string; message?: string };
    return { code, message };
  } finally {
    await client.end().catch(() => undefined);
  }
}
