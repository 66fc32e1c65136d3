import { describe, expect, it } from '@jest/globals';
import { laneOf } from '@stopline/contracts';
import { fictionalNumber } from '@stopline/phone-number';
import { Chunker } from './chunker.js';
import { CHUNK_ROWS, type ImportChunk } from './list-import.store.js';
import { NumberSet } from './number-set.js';

const rows = Array.from({ length: 15_000 }, (_, place) => ({ row: place + 1, line: place + 1, raw: '', cells: 1, number: fictionalNumber(place) }));
function cut(): ImportChunk[] {
  const chunker = new Chunker('import-1');
  return [...rows.flatMap((row) => chunker.add(row) ?? []), ...chunker.rest()];
}

describe('chunks', () => {
  it('hold every row once, each chunk of one lane and ascending, numbered without a gap', () => {
    const chunks = cut();
    expect(chunks.map(({ chunk }) => chunk)).toEqual(chunks.map((_, place) => place));
    expect(chunks.flatMap((chunk) => chunk.rows).map(({ row }) => row).toSorted((one, other) => one - other)).toEqual(rows.map(({ row }) => row));
    for (const { lane, rows: taken } of chunks) {
      expect(taken.length).toBeLessThanOrEqual(CHUNK_ROWS);
      expect(taken.every(({ number, row }) => laneOf(number) === lane && rows[row - 1]?.number === number)).toBe(true);
      expect(taken.every(({ row }, place) => place === 0 || row > (taken[place - 1]?.row ?? 0))).toBe(true);
    }
  });

  it('are the same for the same rows', () => {
    expect(cut()).toEqual(cut());
  });

  it('keep times, and numbers of 15 digits', () => {
    const chunker = new Chunker('import-1');
    const row = { row: 1, line: 1, raw: '', cells: 1 };
    chunker.add({ ...row, number: '+999999999999999', said: '1990-01-01T00:00:00.000Z' });
    chunker.add({ ...row, number: '+999999999999999', future: true });
    chunker.add({ ...row, number: '+999999999999999' });
    expect(chunker.rest().flatMap((chunk) => chunk.rows)).toEqual([
      { row: 1, number: '+999999999999999', said: '1990-01-01T00:00:00.000Z' },
      { row: 1, number: '+999999999999999', future: true },
      { row: 1, number: '+999999999999999' },
    ]);
  });
});

describe('a set of numbers', () => {
  it('knows which were there, through every growth', () => {
    const set = new NumberSet(1_000_000);
    const numbers = Array.from({ length: 100_000 }, (_, place) => `+${12_000_000_000 + place * 7919}`);
    expect(numbers.filter((number) => !set.add(number))).toEqual([]);
    expect(numbers.filter((number) => set.add(number))).toEqual([]);
    expect(set.exact).toBe(true);
  });

  it('says when it cannot learn more, and still knows what it has learned', () => {
    const set = new NumberSet(2);
    expect(['+12025550101', '+12025550102', '+12025550103', '+12025550103', '+12025550101'].map((number) => set.add(number))).toEqual([true, true, true, true, false]);
    expect(set.exact).toBe(false);
  });
});
