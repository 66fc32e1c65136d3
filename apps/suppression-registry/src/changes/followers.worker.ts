import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { severityOf } from '@stopline/contracts';
import { OUTBOX_CHANNEL, type Database } from '@stopline/database';
import { cursorOf, passing, type Positions } from './cursor.js';
import { readChanges, type Followed } from './changes.store.js';

/** Whose changes are asked for, from where on. */
export interface Following {
  readonly tenant: string;
  readonly positions: Positions;
  readonly limit: number;
}

/** However often others commit, one follower reads no more often. */
const REST_MS = 50;
const HEARTBEAT_MS = 10_000;

/** Those who wait for changes: woken by the commits that may bring some, sent home in order when the service ends. */
export class Followers {
  private readonly logger = new Logger('followers');
  private readonly ending = new AbortController();
  private commit = Promise.withResolvers<true>();
  private listening: (() => void) | undefined;

  constructor(private readonly db: Database) {}

  /** The next changes: at once where there are some, else when some come, with none after `waitMs`, when the caller leaves or the service ends. */
  async next({ tenant, positions, limit }: Following, waitMs: number, left: AbortSignal): Promise<Followed> {
    const deadline = performance.now() + waitMs;
    const over = AbortSignal.any([left, this.ending.signal]);
    this.listening ??= this.db.listen(OUTBOX_CHANNEL, () => this.wake());
    for (;;) {
      // Noted before the read: a commit that the read just missed ends the wait.
      const commit = this.commit.promise;
      const followed = await readChanges(this.db, tenant, positions, limit);
      const rest = deadline - performance.now();
      if (followed.changes.length > 0 || rest <= 0 || over.aborted) return followed;
      await waitFor(Promise.all([commit, delay(REST_MS, undefined, { ref: false })]), rest, over);
    }
  }

  /** The changes as server-sent events: each with its cursor as its id, and a comment while there are none. Ends when the follower leaves or the service ends. */
  async *stream(following: Following, left: AbortSignal): AsyncGenerator<string> {
    yield ': following\n\n';
    let { positions } = following;
    try {
      while (!left.aborted && !this.ending.signal.aborted) {
        const { changes } = await this.next({ ...following, positions }, HEARTBEAT_MS, left);
        if (changes.length === 0) yield ': nothing new\n\n';
        for (const change of changes) {
          positions = passing(positions, change.data);
          yield `id: ${cursorOf(following.tenant, positions)}\ndata: ${JSON.stringify(change)}\n\n`;
        }
      }
    } catch (error) {
      // The follower comes again with the last id that it has, and nothing is lost.
      this.logger.warn({ msg: 'a stream of changes is cut', code: severityOf(error).code });
    }
  }

  /** Everybody who waits is answered, every stream ends behind its last whole event. */
  end(): void {
    this.listening?.();
    this.ending.abort();
  }

  private wake(): void {
    const { resolve } = this.commit;
    this.commit = Promise.withResolvers<true>();
    resolve(true);
  }
}

async function waitFor(event: Promise<unknown>, ms: number, over: AbortSignal): Promise<void> {
  const done = new AbortController();
  const late = delay(ms, undefined, { signal: AbortSignal.any([over, done.signal]) }).catch(() => undefined);
  await Promise.race([event, late]);
  done.abort();
}
