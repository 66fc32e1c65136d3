import { describe, expect, test } from '@jest/globals';
import { cutRound } from './cut-round.js';

const batch = (lane: number, records: number, topic = 'a') => ({ lane, topic, records: Array<never>(records).fill(undefined as never) });
const lanesOf = (parts: readonly { lane: number }[][]): number[][] => parts.map((part) => part.map(({ lane }) => lane));

describe('what a fetch brought', () => {
  test('is one transaction where it is little, in the order of lanes', () => {
    expect(lanesOf(cutRound([batch(3, 5), batch(1, 9), batch(2, 0)]))).toEqual([[1, 2, 3]]);
  });

  test('is several where it is much, alike in size', () => {
    const parts = cutRound(Array.from({ length: 12 }, (_, lane) => batch(lane, 50)));
    expect(lanesOf(parts)).toEqual([[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11]]);
  });

  test('keeps the topics of one lane together: two transactions would wait for its lock', () => {
    const parts = cutRound([batch(1, 300), batch(2, 300), batch(1, 300, 'b')]);
    expect(lanesOf(parts)).toEqual([[1, 1], [2]]);
  });

  test.each([
    ['nothing', [], []],
    ['batches without records, whose positions move all the same', [batch(4, 0), batch(5, 0)], [[4, 5]]],
    ['one batch larger than a transaction', [batch(4, 5_000)], [[4]]],
  ])('%s', (_, batches, lanes) => {
    expect(lanesOf(cutRound(batches))).toEqual(lanes);
  });
});
