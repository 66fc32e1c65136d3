import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { MANY_NUMBERS } from '@stopline/contracts';
import { CONFIG, type CallerKey } from '@stopline/service-runtime';
import type { Config } from './config.js';
import { TokenBucket } from './token-bucket.js';

/** How many numbers each API key may ask about (S35), counted in this process. A key that asks too much is refused, never answered wrongly. */
@Injectable()
export class KeyLimits {
  private readonly buckets = new Map<string, TokenBucket>();
  readonly perSecond: number;

  constructor(@Inject(CONFIG) { CHECKS_PER_SECOND }: Pick<Config, 'CHECKS_PER_SECOND'>) {
    this.perSecond = CHECKS_PER_SECOND;
  }

  /** 0: they may be asked about. Else in how many milliseconds. */
  take({ tenant, key }: CallerKey, numbers: number): number {
    const name = `${tenant.id}/${key.id}`;
    const known = this.buckets.get(name) ?? this.full(name);
    return known.take(numbers, performance.now());
  }

  /** Resolves when the key may ask about one more number; rejects when the signal aborts. */
  async taken(caller: CallerKey, signal: AbortSignal): Promise<void> {
    for (let waitMs = this.take(caller, 1); waitMs > 0; waitMs = this.take(caller, 1)) await delay(waitMs, undefined, { signal });
  }

  /** It holds the numbers of a second, and of one full question at least: the largest batch is slow under a small limit, not impossible. */
  private full(name: string): TokenBucket {
    const bucket = new TokenBucket({ perSecond: this.perSecond, holds: Math.max(this.perSecond, MANY_NUMBERS) }, performance.now());
    this.buckets.set(name, bucket);
    return bucket;
  }
}
