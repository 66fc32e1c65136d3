import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 20;

/**
 * Asks until the answer is neither false nor undefined, and gives it. Rejects when that takes longer than `withinMs` (10 s),
 * naming `what` was waited for and the latest answer or error. A condition that throws is asked again.
 */
export async function waitUntil<T>(
  what: string,
  condition: () => T | false | undefined | Promise<T | false | undefined>,
  withinMs = 10_000,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    let latest: unknown;
    try {
      const answer = await condition();
      if (answer !== false && answer !== undefined) return answer;
      latest = answer;
    } catch (error) {
      latest = error;
    }
    if (performance.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what} (latest: ${String(latest)})`, { cause: latest });
    await delay(POLL_MS);
  }
}
