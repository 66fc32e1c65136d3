import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { severityOf } from '../errors.js';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/** Tries until a dependency answers, with growing waits and a log line for each. An error that is not retriable ends it. */
export async function untilAnswered<T>(name: string, logger: Logger, attempt: () => Promise<T>): Promise<T> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!severityOf(error).retriable) throw error;
      logger.warn({ dependency: name, waitMs, err: error }, `${name} does not answer yet, trying again`);
      await delay(waitMs);
    }
  }
}
