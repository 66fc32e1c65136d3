import { describe, expect, it } from '@jest/globals';
import { CommitTimes } from './commit-times.js';

function timesOf(...commits: [at: number, tookMs: number][]): CommitTimes {
  const times = new CommitTimes();
  for (const [at, tookMs] of commits) times.note(at, tookMs);
  return times;
}
const steady = (count: number, tookMs: number, at = 0): [number, number][] => Array.from({ length: count }, () => [at, tookMs]);

describe('the 95th percentile of commits', () => {
  it.each([
    { given: 'too few to tell', commits: steady(19, 900), p95: undefined },
    { given: 'all alike', commits: steady(20, 7), p95: 7 },
    { given: 'one slow of twenty', commits: [...steady(19, 5), ...steady(1, 900)], p95: 5 },
    { given: 'two slow of twenty', commits: [...steady(18, 5), ...steady(2, 900)], p95: 900 },
    { given: 'slow ones of long ago', commits: [...steady(50, 900, -60_000), ...steady(20, 5)], p95: 5 },
    { given: 'slow ones before the last hundred', commits: [...steady(50, 900), ...steady(100, 5)], p95: 5 },
  ])('$given: $p95', ({ commits, p95 }) => {
    expect(timesOf(...commits).p95(1_000)).toBe(p95);
  });
});
