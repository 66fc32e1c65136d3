import { describe, expect, it } from '@jest/globals';
import { sendShare } from './send-share.js';

const row = (id: number, lane: number, records = 1) => ({ id: String(id), lane, records: Array.from({ length: records }) });
const idsOf = (rows: readonly { id: string }[]): number[] => rows.map(({ id }) => Number(id));

describe('the next send', () => {
  it.each([
    ['nothing waits', [], []],
    ['all that fits goes, the lanes with the least first', [row(1, 0, 30), row(4, 0), row(2, 1), row(3, 2, 5)], [2, 3, 1, 4]],
    ['a list of another lane waits for what is short', [row(1, 0, 90), row(2, 1, 80), row(3, 2), row(4, 2)], [3, 4, 1]],
    ['the lane that has waited longest goes, also where it alone is too much', [row(1, 0, 500), row(2, 1)], [1]],
    ['ids are numbers, not texts', [row(10, 0, 90), row(9, 1, 80)], [9]],
  ])('%s', (_, rows, expected) => {
    expect(idsOf(sendShare(rows, 100))).toEqual(expected);
  });
});
