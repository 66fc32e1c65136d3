import { Logger } from '@nestjs/common';
import { StatementRefused, WorkLoop, writeLanes, type Database } from '@stopline/database';
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
 * Writes down what the calls proved: everything that came in meanwhile, in one transaction. While PostgreSQL is
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
    const settled = this.waiting.splice(0);
    if (settled.length > 0) await this.write(settled);
    return this.waiting.length > 0 ? 0 : REST_MS;
  }

  /** One outcome that PostgreSQL refuses must not keep the others: its reply becomes `unknown`. */
  private async write(settled: readonly Settled[]): Promise<void> {
    try {
      await this.commit(settled);
    } catch (error) {
      if (!(error instanceof StatementRefused)) {
        this.waiting.unshift(...settled);
        throw error;
      }
      const half = Math.ceil(settled.length / 2);
      if (settled.length === 1) this.logger.error({ msg: 'an outcome cannot be written', err: error, replyId: settled[0]?.replyId });
      else for (const part of [settled.slice(0, half), settled.slice(half)]) await this.write(part);
    }
  }

  private async commit(settled: readonly Settled[]): Promise<void> {
    const moved = await writeLanes(this.db, { service: SERVICE, lanes: settled.map(({ lane }) => lane) }, async (held) => {
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
