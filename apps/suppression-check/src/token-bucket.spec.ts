import { describe, expect, test } from '@jest/globals';
import { TokenBucket } from './token-bucket.js';

describe('S35: a token bucket', () => {
  const limit = { perSecond: 100, holds: 200 };

  test.each<[string, [count: number, nowMs: number, waits: number][]]>([
    ['is full at first, and says when the next ones are there', [[200, 0, 0], [1, 0, 10], [1, 9, 1], [1, 10, 0]]],
    ['takes nothing where it has too little', [[150, 0, 0], [100, 0, 500], [50, 0, 0]]],
    ['never holds more than it may', [[200, 0, 0], [200, 3_600_000, 0], [1, 3_600_000, 10]]],
    ['never gives more than it holds', [[201, 0, Infinity], [200, 0, 0]]],
    ['a clock that stands still or goes back fills nothing', [[200, 1_000, 0], [1, 0, 10], [1, 0, 10]]],
  ])('%s', (_, takes) => {
    const bucket = new TokenBucket(limit, takes[0]![1]);
    expect(takes.map(([count, nowMs]) => bucket.take(count, nowMs))).toEqual(takes.map(([, , waits]) => waits));
  });
});
