import { setImmediate as others } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { reasonNumbers, type CheckAnswer, type ChecksAnswer, type ChecksQuestion, type Directory } from '@stopline/contracts';
import { Checker, shown } from '@stopline/replica';
import { DIRECTORY } from '@stopline/service-runtime';
import type { NamedSend } from '@stopline/suppression-rule';
import { countReasons, observeBatch } from './check-metrics.client.js';

/** So many numbers are decided in a row; then what else waits has its turn, so that a batch does not make single checks slow. */
const SLICE = 1_000;

/** The answer to many numbers as bytes. */
export interface PackedAnswer {
  /** For each number its reason, as the proto numbers them. */
  readonly reasons: Uint8Array;
  /** Of the oldest lane that was asked. */
  readonly freshness: CheckAnswer['freshness'];
}

/** Decides for many numbers at once. Stops where the signal aborts, by throwing its reason: nobody waits for the answer. */
@Injectable()
export class ManyChecks {
  constructor(
    private readonly checker: Checker,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  /** One answer for each number. */
  each(tenant: string, { to, ...send }: ChecksQuestion, signal: AbortSignal): Promise<ChecksAnswer> {
    return observeBatch('answers', async () => {
      const answers: CheckAnswer[] = [];
      for await (const [from, end] of slices(to.length, signal)) {
        for (const number of to.slice(from, end)) answers.push(this.checker.checkNow(tenant, { ...send, to: number }));
      }
      countReasons(Uint8Array.from(answers, ({ reason }) => reasonNumbers[reason]));
      return { answers, freshness: this.freshnessOf(answers.map(({ freshness }) => freshness.ageMs)) };
    });
  }

  /** One byte for each number: E.164 without the plus sign. */
  packed(tenant: string, numbers: Float64Array, { send, signal }: { send: NamedSend; signal: AbortSignal }): Promise<PackedAnswer> {
    return observeBatch('packed', async () => {
      const reasons = new Uint8Array(numbers.length);
      const ages: (number | undefined)[] = [];
      for await (const [from, end] of slices(numbers.length, signal)) {
        const slice = this.checker.checkMany(tenant, send, numbers.subarray(from, end));
        reasons.set(slice.reasons, from);
        ages.push(slice.ageMs);
      }
      countReasons(reasons);
      return { reasons, freshness: this.freshnessOf(ages) };
    });
  }

  /** Never complete is older than anything. */
  private freshnessOf(ages: readonly (number | undefined)[]): CheckAnswer['freshness'] {
    const known = ages.flatMap((age) => age ?? []);
    const ageMs = known.length < ages.length ? undefined : known.reduce((old, age) => Math.max(old, age), 0);
    return shown({ ageMs, boundMs: this.directory.installation.freshness.boundMs });
  }
}

async function* slices(length: number, signal: AbortSignal): AsyncGenerator<readonly [number, number]> {
  for (let from = 0; from < length; from += SLICE) {
    if (from > 0) await others();
    signal.throwIfAborted();
    yield [from, Math.min(from + SLICE, length)];
  }
}
