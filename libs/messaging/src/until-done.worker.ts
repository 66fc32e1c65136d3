import { setTimeout as delay } from 'node:timers/promises';
import { backoffMs } from './backoff.js';

/** What is told of each failure, and whether anybody still waits. */
export interface UntilDoneOptions {
  /** Another try follows after so long. */
  readonly failed: (error: unknown, waitMs: number) => void;
  readonly isOver: () => boolean;
}

/** Tries until it is done or nobody waits any more, with growing waits: for what Kafka's absence only delays. */
export async function untilDone(attempt: () => Promise<void>, { failed, isOver }: UntilDoneOptions): Promise<void> {
  for (let failures = 1; !isOver(); failures += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      const waitMs = backoffMs(failures);
      failed(error, waitMs);
      await delay(waitMs);
    }
  }
}
