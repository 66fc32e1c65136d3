import { setTimeout as delay } from 'node:timers/promises';
import { severityOf } from '@stopline/contracts';
import { backoffMs } from '@stopline/messaging';
import type { Logger } from 'pino';

/** Tries until a dependency answers, with growing waits and a log line for each. An error that is not retriable ends it. */
export async function untilAnswered<T>(name: string, logger: Logger, attempt: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!severityOf(error).retriable) throw error;
      const waitMs = backoffMs(failures);
      logger.warn({ dependency: name, waitMs, err: error }, `${name} does not answer yet, trying again`);
      await delay(waitMs);
    }
  }
}
