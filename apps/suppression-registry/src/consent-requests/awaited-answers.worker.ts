import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '@stopline/database';
import type { Answer } from './answers.js';
import { ANSWERED_CHANNEL, readAnswers } from './api-write.store.js';

/** How long a caller waits before it is told that its write will be applied later (design §2). */
const WAIT_MS = 2_000;

/** Waits for what comes of writes by API. Whichever process applies a write, its commit wakes the one that waits. */
export class AwaitedAnswers {
  private readonly waiting = new Map<string, Set<(answer: Answer) => void>>();
  private reading: Promise<void> | undefined;
  private heardAgain = false;

  constructor(private readonly db: Database) {
    db.listen(ANSWERED_CHANNEL, () => this.look());
  }

  /** Waits from before `write`, so that no answer is missed. `write` may know the answer already. undefined: none within two seconds. */
  async answerTo(eventId: string, write: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const late = new AbortController();
    const waiters = this.waiting.get(eventId) ?? new Set();
    this.waiting.set(eventId, waiters.add(resolve));
    try {
      const known = await write();
      if (known) return known;
      const heard = await Promise.race([promise, delay(WAIT_MS, undefined, { signal: late.signal })]);
      return heard ?? (await readAnswers(this.db, [eventId])).get(eventId);
    } finally {
      late.abort();
      waiters.delete(resolve);
      if (waiters.size === 0) this.waiting.delete(eventId);
    }
  }

  /** One reading serves all notifications that come while it runs. */
  private look(): void {
    this.heardAgain = true;
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
    });
  }

  private async read(): Promise<void> {
    while (this.heardAgain && this.waiting.size > 0) {
      this.heardAgain = false;
      // Where PostgreSQL does not answer now, the caller's own last look will tell.
      const answers = await readAnswers(this.db, [...this.waiting.keys()]).catch(() => new Map<string, Answer>());
      for (const [eventId, answer] of answers) for (const resolve of this.waiting.get(eventId) ?? []) resolve(answer);
    }
  }
}
