import { Logger } from '@nestjs/common';
import { StatementRefused, WorkLoop, writeLane, type Database } from '@stopline/database';
import { lookUpMs } from './due.js';
import type { Settlement } from './ledger.js';
import { moveReplies, type Move } from './moves.store.js';
import { recordEarlyReceipts } from './receipts.store.js';
import { SERVICE } from './schema.js';
import { countMoves } from './sender-metrics.client.js';

/** What became of a claimed reply. */
export interface Settled {
  readonly replyId: string;
  readonly lane: number;
  readonly settlement: Settlement;
}

const REST_MS = 60_000;

/**
 * Writes down what the calls proved: everything that came in meanwhile, one transaction for each lane. While PostgreSQL is
 * away it keeps what it holds; what dies with the process becomes `unknown` when the lease ends.
 */
export class Settlements {
  private readonly logger = new Logger('settlements');
  private readonly loop = new WorkLoop(
    () => this.step(),
    (error, failures) => this.logger.warn({ msg: 'outcomes wait to be written', err: error, failures, waiting: this.waiting.length }),
  );
  private waiting: Settled[] = [];

  constructor(
    private readonly db: Database,
    private readonly claimer: string,
  ) {}

  start(): void {
    this.loop.start();
  }

  add(settled: Settled): void {
    this.waiting.push(settled);
    this.loop.wake();
  }

  /** Writes what is left. */
  async stop(): Promise<void> {
    await this.loop.stop();
    await this.step();
  }

  private async step(): Promise<number> {
    const byLane = Map.groupBy(this.waiting.splice(0), ({ lane }) => lane);
    const lanes = await Promise.allSettled([...byLane].map(([lane, settled]) => this.write(lane, settled)));
    const failed = lanes.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    return this.waiting.length > 0 ? 0 : REST_MS;
  }

  private async write(lane: number, settled: readonly Settled[]): Promise<void> {
    try {
      await this.commit(lane, settled);
    } catch (error) {
      if (!(error instanceof StatementRefused)) this.waiting.push(...settled);
      if (!(error instanceof StatementRefused) || settled.length === 1) throw error;
      for (const one of settled) await this.write(lane, [one]);
    }
  }

  private async commit(lane: number, settled: readonly Settled[]): Promise<void> {
    const moved = await writeLane(this.db, { service: SERVICE, lane }, async (held) => {
      const replies = await moveReplies(held, settled.map(moveOf), this.claimer);
      await recordEarlyReceipts(held, replies);
      return replies;
    });
    countMoves(moved);
    const lost = settled.length - moved.length;
    if (lost > 0) this.logger.warn({ msg: 'replies were settled by others after their lease', replies: lost });
  }
}

function moveOf({ replyId, settlement }: Settled): Move {
  switch (settlement.to) {
    case 'sent':
    case 'rejected':
      return { replyId, ...settlement };
    case 'unknown':
      return { replyId, ...settlement, waitMs: lookUpMs(1) ?? 0 };
    case 'pending':
      return { replyId, to: 'pending', reason: settlement.reason, waitMs: settlement.retryAfterMs };
  }
}
