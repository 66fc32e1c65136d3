import { laneOf, LANES } from '@stopline/contracts';
import { CHUNK_ROWS, type ImportChunk, type ImportedRow } from '../lists/list-import.store.js';

/** The nth subscriber of country code 999, which no country has: millions of numbers that nobody can have. */
export function nobodysNumber(n: number): string {
  return `+999${String(n).padStart(9, '0')}`;
}

/** The number in the nth row of a generated list, from 1: every tenth row has that of an earlier one. */
function numberInRow(row: number, offset = 0): string {
  return nobodysNumber(offset + (row % 10 === 0 ? row - 5 : row));
}

/** The chunks of a generated list of so many rows, in order; people of lists with different offsets are different. */
export function* chunksOfList(importId: string, rows: number, offset = 0): Generator<ImportChunk> {
  const open = Array.from({ length: LANES }, (): ImportedRow[] => []);
  let chunk = 0;
  for (let row = 1; row <= rows; row += 1) {
    const number = numberInRow(row, offset);
    const lane = laneOf(number);
    const ofLane = open[lane] ?? [];
    ofLane.push({ row, number });
    if (ofLane.length < CHUNK_ROWS) continue;
    yield { importId, chunk: chunk++, lane, rows: ofLane };
    open[lane] = [];
  }
  for (const [lane, ofLane] of open.entries()) if (ofLane.length > 0) yield { importId, chunk: chunk++, lane, rows: ofLane };
}
