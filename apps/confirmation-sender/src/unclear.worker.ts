import { Logger } from '@nestjs/common';
import { WorkLoop, writeLanes, type Database } from '@stopline/database';
import { UNCLEAR_CHANNEL } from './channels.js';
import { lookUpMs } from './due.js';
import { moveReplies } from './moves.store.js';
import type { ProviderClient } from './provider.client.js';
import { forgetEarlyReceipts, recordEarlyReceipts } from './receipts.store.js';
import { SERVICE } from './schema.js';
import { countMoves } from './sender-metrics.client.js';
import { findAbandoned, knownMessages, lookUpAgain, takeLookUps, untilNextUnclear, type UnclearReply } from './unclear.store.js';

/** The most of one step; each is one call. */
const LOOK_UPS = 20;
const LOOK_UP_LEASE_MS = 60_000;
/** Others claim without telling: their leases are looked for this often. */
const LONGEST_REST_MS = 15_000;

/** Clears up what a crash or a lost answer left: asks the provider, and never sends. */
export class Unclear {
  private readonly logger = new Logger('unclear');
  private readonly loop = new WorkLoop(
    () => this.step(),
    (error, failures) => this.logger.warn({ msg: 'unknown outcomes wait', err: error, failures }),
  );
  private endListening: (() => void) | undefined;

  constructor(
    private readonly db: Database,
    private readonly provider: Pick<ProviderClient, 'lookUp'>,
  ) {}

  start(): void {
    this.endListening = this.db.listen(UNCLEAR_CHANNEL, () => this.loop.wake());
    this.loop.start();
  }

  async stop(): Promise<void> {
    this.endListening?.();
    await this.loop.stop();
  }

  private async step(): Promise<number> {
    const abandoned = await findAbandoned(this.db);
    if (abandoned.length > 0) await this.giveUp(abandoned);
    const unclear = await takeLookUps(this.db, { limit: LOOK_UPS, leaseMs: LOOK_UP_LEASE_MS });
    // One after the other: two replies of the same words must not be given the same message.
    for (const reply of unclear) await this.lookUp(reply);
    await forgetEarlyReceipts(this.db);
    return unclear.length === LOOK_UPS ? 0 : Math.min(LONGEST_REST_MS, (await untilNextUnclear(this.db)) ?? LONGEST_REST_MS);
  }

  /** Found claimed after a crash: it may have been sent. */
  private async giveUp(abandoned: readonly { readonly lane: number; readonly replyId: string }[]): Promise<void> {
    const moved = await writeLanes(this.db, { service: SERVICE, lanes: abandoned.map(({ lane }) => lane) }, (held) =>
      moveReplies(held, abandoned.map(({ replyId }) => ({ replyId, to: 'unknown', reason: 'claimer_gone', waitMs: lookUpMs(1) ?? 0 }))),
    );
    countMoves(moved);
    if (moved.length > 0) this.logger.warn({ msg: 'claimed replies were left behind', replies: moved.length });
  }

  private async lookUp(reply: UnclearReply): Promise<void> {
    const { replyId, lane } = reply;
    const result = await this.provider.lookUp(reply, reply);
    const known = result === 'unknown' ? new Set<string>() : await knownMessages(this.db, reply, result.found);
    const providerMessageId = result === 'unknown' ? undefined : result.found.find((id) => !known.has(id));
    if (providerMessageId === undefined) {
      await lookUpAgain(this.db, replyId, lookUpMs(reply.lookUps + 1));
      return;
    }
    const moved = await writeLanes(this.db, { service: SERVICE, lanes: [lane] }, async (held) => {
      const replies = await moveReplies(held, [{ replyId, to: 'sent', reason: 'looked_up', providerMessageId }]);
      await recordEarlyReceipts(held, replies);
      return replies;
    });
    countMoves(moved);
  }
}
