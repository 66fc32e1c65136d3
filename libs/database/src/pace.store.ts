import type { LaneBatch } from '@stopline/messaging';
import { CommitTimes } from './commit-times.js';
import { pause } from './work-loop.worker.js';

/** reliability.md §4: beyond either of these a lane waits. The log is the buffer, and it does not fill up. */
const SLOW_COMMIT_MS = 500;
const MOST_UNPUBLISHED = 50_000;
const PAUSE_MS = 1_000;
/** The relay sends so many in a fraction of a second: what is said live waits no longer behind a list. */
const MOST_IN_SETS = 3_000;
const SETS_PAUSE_MS = 10;

/** Keeps lanes from outrunning PostgreSQL or the relay. */
export class Pace {
  private readonly commits = new CommitTimes();
  private counting: { readonly since: number; readonly full: Promise<boolean> } | undefined;

  constructor(private readonly query: (sql: string, parameters: readonly unknown[]) => Promise<object[]>) {}

  noteCommit(tookMs: number): void {
    this.commits.note(performance.now(), tookMs);
  }

  /** Resolves when the lane may go on: a pause while commits are slow, and until the outbox is shorter while it is too long. */
  async untilFree({ heartbeat, isStale }: LaneBatch): Promise<void> {
    if ((this.commits.p95(performance.now()) ?? 0) > SLOW_COMMIT_MS) await pause(PAUSE_MS, NEVER);
    while (!isStale() && (await this.outboxIsFull())) {
      await heartbeat();
      await pause(PAUSE_MS, NEVER);
    }
  }

  /** For what yields to everything else: resolves when few enough records of sets wait for the relay, which nothing can overtake in their lane. */
  async untilRelayed({ heartbeat, isStale }: LaneBatch): Promise<void> {
    while (!isStale() && (await this.waitingInSets()) >= MOST_IN_SETS) {
      await heartbeat();
      await pause(SETS_PAUSE_MS, NEVER);
    }
  }

  private async waitingInSets(): Promise<number> {
    const [waiting] = await this.query('SELECT coalesce(sum(records), 0)::int AS records FROM outbox WHERE published_at IS NULL AND records > 1', []);
    return (waiting as { records: number } | undefined)?.records ?? 0;
  }

  /** Counted once a second for all lanes, and no further than needed. */
  private outboxIsFull(): Promise<boolean> {
    const now = performance.now();
    if (!this.counting || now - this.counting.since >= PAUSE_MS) this.counting = { since: now, full: this.count() };
    return this.counting.full;
  }

  private async count(): Promise<boolean> {
    const beyond = await this.query('SELECT 1 AS waits FROM outbox WHERE published_at IS NULL OFFSET $1 LIMIT 1', [MOST_UNPUBLISHED]);
    return beyond.length > 0;
  }
}

const NEVER = new AbortController().signal;
