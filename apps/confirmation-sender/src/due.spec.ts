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
