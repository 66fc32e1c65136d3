import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from './client-port.js';
import { slicesOf } from './slices.js';

const record = (offset: bigint): RawRecord => ({ offset, key: null, value: null, headers: {}, timestamp: 0 });

describe('slicesOf', () => {
  test.each([
    { name: 'one run', offsets: [5n, 6n, 7n], max: 10, slices: [[5n, 8n, 3]] },
    { name: 'full runs', offsets: [5n, 6n, 7n, 8n], max: 2, slices: [[5n, 7n, 2], [7n, 9n, 2]] },
    { name: 'a rest', offsets: [5n, 6n, 7n], max: 2, slices: [[5n, 7n, 2], [7n, 8n, 1]] },
    { name: 'holes of compaction and of control records', offsets: [5n, 9n, 20n], max: 2, slices: [[5n, 20n, 2], [20n, 21n, 1]] },
    { name: 'nothing', offsets: [], max: 2, slices: [] },
  ])('$name: runs join without a gap', ({ offsets, max, slices }) => {
    const next = (offsets.at(-1) ?? 4n) + 1n;
    const cut = slicesOf({ fetchedFrom: 5n, next, records: offsets.map(record) }, max);
    expect(cut.map((slice) => [slice.fetchedFrom, slice.next, slice.records.length])).toEqual(slices);
  });

  test('the last run ends where the fetch does, beyond its last record', () => {
    expect(slicesOf({ fetchedFrom: 0n, next: 4n, records: [record(0n), record(1n)] }, 1).map(({ next }) => next)).toEqual([1n, 4n]);
  });
});
