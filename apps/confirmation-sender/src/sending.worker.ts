import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { WorkLoop, writeLanes, type Database } from '@stopline/database';
import { DUE_CHANNEL } from './channels.js';
import { claim, findDue, lockDue, noteTimeline, untilNextDue } from './claims.store.js';
import { moveReplies } from './moves.store.js';
import type { PlanClaims, PlannedClaim } from './plan-claims.js';
import type { ProviderClient } from './provider.client.js';
import { SERVICE } from './schema.js';
import { countMoves, timeCall } from './sender-metrics.client.js';
import { settlementOf } from './settle.js';
import { Settlements } from './settlements.worker.js';

/** Longer than a call and the writing of its outcome: past it the claimer is dead, or must not call any more. */
const LEASE_MS = 60_000;
/** Notifications and due times wake the loop; this finds what a lost notification left. */
const LONGEST_REST_MS = 30_000;

export interface SendingLimits {
  readonly inFlight: number;
  readonly timeoutMs: number;
}

/** A claimed reply, and until when its call may begin, by the monotonic clock. */
interface Call extends PlannedClaim {
  readonly expires: number;
  readonly beginBefore: number;
}

/** Sends what is due, the nearest deadline first: claims, commits, calls, settles. Several calls at a time, none twice. */
export class Sending {
  private readonly logger = new Logger('sending');
  private readonly claimer = randomUUID();
  private readonly settlements: Settlements;
  private readonly loop = new WorkLoop(
    () => this.step(),
    (error, failures) => this.logger.warn({ msg: 'replies wait', err: error, failures }),
  );
  private readonly calls = new Set<Promise<void>>();
  private endListening: (() => void) | undefined;

  constructor(
    private readonly db: Database,
    private readonly plan: PlanClaims,
    private readonly provider: ProviderClient,
    private readonly limits: SendingLimits,
  ) {
    this.settlements = new Settlements(db, this.claimer);
  }

  start(): void {
    this.settlements.start();
    this.endListening = this.db.listen(DUE_CHANNEL, () => this.loop.wake());
    this.loop.start();
  }

  /** Claims nothing more; waits for the calls under way and writes down their outcomes. */
  async stop(): Promise<void> {
    this.endListening?.();
    await this.loop.stop();
    await Promise.all(this.calls);
    await this.settlements.stop();
  }

  private async step(): Promise<number> {
    const free = this.limits.inFlight - this.calls.size;
    if (free <= 0) return LONGEST_REST_MS;
    await noteTimeline(this.db);
    const due = await findDue(this.db, free);
    if (due.length === 0) return Math.min(LONGEST_REST_MS, (await untilNextDue(this.db)) ?? LONGEST_REST_MS);
    await this.claimAndCall(due);
    return 0;
  }

  private async claimAndCall(due: readonly { readonly lane: number; readonly replyId: string }[]): Promise<void> {
    const begun = performance.now();
    const { claims, ended } = await writeLanes(this.db, { service: SERVICE, lanes: due.map(({ lane }) => lane) }, async (held) => {
      const { claims, ends } = this.plan(await lockDue(held.tx, due.map(({ replyId }) => replyId)));
      if (claims.length > 0) {
        await claim(held.tx, claims.map((planned) => planned.claim), { claimer: this.claimer, leaseMs: LEASE_MS });
      }
      return { claims, ended: await moveReplies(held, ends) };
    });
    countMoves(ended);
    for (const planned of claims) {
      const expires = begun + planned.reply.expiresInMs;
      this.launch({ ...planned, expires, beginBefore: Math.min(expires, begun + LEASE_MS - this.limits.timeoutMs) });
    }
  }

  private launch(call: Call): void {
    const calling = this.call(call).finally(() => {
      this.calls.delete(calling);
      this.loop.wake();
    });
    this.calls.add(calling);
  }

  /** Asks the clock once more: a process that was stopped since its claim gives the reply back. */
  private async call({ reply, claim: { account, text }, expires, beginBefore }: Call): Promise<void> {
    const { replyId, lane } = reply;
    const begun = performance.now();
    if (begun >= beginBefore) {
      this.settlements.add({ replyId, lane, settlement: { to: 'pending', reason: 'claimed_too_long_ago', retryAfterMs: 0 } });
      return;
    }
    const result = await this.provider.send({ ...reply, account, text }, expires - begun);
    timeCall(account, result.outcome, (performance.now() - begun) / 1000);
    this.settlements.add({ replyId, lane, settlement: settlementOf(result, reply.attempts + 1) });
  }
}
