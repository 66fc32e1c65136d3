import { describe, expect, it } from '@jest/globals';
import { inRowOrder } from './in-row-order.js';

interface Row {
  readonly row: number;
}
const rows = (...numbers: number[]): Row[] => numbers.map((row) => ({ row }));

async function* runs(read: (at: number) => void, ...given: Row[][]): AsyncIterable<readonly Row[]> {
  for (const [at, run] of given.entries()) {
    read(at);
    yield await Promise.resolve(run);
  }
}

async function merged(...sources: AsyncIterable<readonly Row[]>[]): Promise<number[]> {
  const all: number[] = [];
  for await (const { row } of inRowOrder(...sources)) all.push(row);
  return all;
}

const unheard = (): void => undefined;

describe('runs of rows', () => {
  it.each([
    ['that overlap', [rows(1, 4, 9), rows(2, 3, 12), rows(5, 6), rows(13)], [1, 2, 3, 4, 5, 6, 9, 12, 13]],
    ['of which some are empty', [rows(), rows(2), rows(), rows(3)], [2, 3]],
    ['of which there is none', [], []],
    ['one inside another', [rows(1, 100), rows(2, 3), rows(4, 5)], [1, 2, 3, 4, 5, 100]],
  ])('%s come in the order of the rows', async (_, given, expected) => {
    expect(await merged(runs(unheard, ...given))).toEqual(expected);
  });

  it('of two sources are one sequence', async () => {
    expect(await merged(runs(unheard, rows(1, 5), rows(3)), runs(unheard, rows(2, 4), rows(6)))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('are not read before they are needed: memory holds what overlaps', async () => {
    let read = 0;
    const sequence = inRowOrder(runs((at) => void (read = at), ...Array.from({ length: 100 }, (_, n) => rows(10 * n + 1, 10 * n + 5))));
    for await (const { row } of sequence) expect(read).toBeLessThanOrEqual(Math.floor(row / 10) + 2);
    expect(read).toBe(99);
  });
});
