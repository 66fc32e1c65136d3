import { describe, expect, it } from '@jest/globals';
import { gateMs, lookUpMs, retryMs } from './due.js';

describe('when a reply is due', () => {
  const freshness = { boundMs: 3_000, skewMs: 500 };

  it.each([
    ['opt_out', 3_500],
    ['opt_in', 0],
    ['help', 0],
  ] as const)('%s waits %i ms: no ALLOW may follow the promise of a confirmed STOP (I5)', (kind, ms) => {
    expect(gateMs(kind, freshness)).toBe(ms);
  });

  it('no check that starts after a confirmation can rest on a copy without the opt-out, by times of the database alone (I5)', () => {
    const acknowledged = Date.parse('2026-11-24T08:30:00.000Z');
    // The ledger's row follows the registry's commit, which follows the acknowledgement: the earliest that a provider can get it.
    const confirmed = acknowledged + gateMs('opt_out', freshness);
    // A copy without the opt-out has a watermark that is no later than it, and its age is never told too young.
    const lastAllow = acknowledged + freshness.boundMs;
    expect(confirmed - lastAllow).toBe(freshness.skewMs);
    expect(confirmed).toBeGreaterThan(lastAllow);
  });

  it.each([
    { attempts: 1, wished: undefined, ms: 500 },
    { attempts: 2, wished: undefined, ms: 1_000 },
    { attempts: 7, wished: undefined, ms: 30_000 },
    { attempts: 500, wished: undefined, ms: 30_000 },
    { attempts: 1, wished: 10_000, ms: 10_000 },
    { attempts: 5, wished: 100, ms: 8_000 },
  ])('not accepted at attempt $attempts, the provider wishes $wished: again after $ms ms', ({ attempts, wished, ms }) => {
    expect(retryMs(attempts, wished)).toBe(ms);
  });

  it('is looked up a few times, then left as it is', () => {
    expect([1, 2, 3, 4, 5].map(lookUpMs)).toEqual([2_000, 15_000, 60_000, 240_000, undefined]);
  });
});
