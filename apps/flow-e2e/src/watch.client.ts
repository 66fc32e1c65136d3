import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is as awaited, or the time is up. Gives the last answer and when it came. */
export async function watch<Answer>(
  ask: () => Promise<Answer>,
  awaited: (answer: Answer) => boolean,
  withinMs = 10_000,
): Promise<{ answer: Answer; at: number; inTime: boolean }> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    const at = Date.now();
    if (awaited(answer)) return { answer, at, inTime: true };
    if (at > deadline) return { answer, at, inTime: false };
    await pause(2);
  }
}
