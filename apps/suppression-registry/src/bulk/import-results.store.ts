import type { Database } from '@stopline/database';
import type { RowFault, RowResult } from '../lists/list-import.store.js';
import { outcomesOf } from './outcome-codes.js';
import { inRowOrder } from './in-row-order.js';

/** Chunks of one read: some more than lanes, which is how many overlap. */
const CHUNKS = 24;
const REJECTED = 1_000;

/** What is known of each row of a list, in the order of the rows. Holds the chunks that overlap and no more, however long the list is. */
export async function* importResults(db: Database, importId: string): AsyncIterable<RowResult> {
  yield* inRowOrder(appliedRows(db, importId), rejectedRows(db, importId));
}

async function* appliedRows(db: Database, importId: string): AsyncIterable<readonly RowResult[]> {
  for (let after = { firstRow: 0, chunk: -1 }; ; ) {
    const chunks = await db.query<{ chunk: number; first_row: number; rows: number[]; results: string }>(
      `SELECT chunk, first_row, rows, results FROM import_chunk
       WHERE import_id = $1 AND (first_row, chunk) > ($2::int, $3::int) ORDER BY first_row, chunk LIMIT $4`,
      [importId, after.firstRow, after.chunk, CHUNKS],
    );
    for (const { rows, results } of chunks) yield outcomesOf(rows, results).map(({ row, result, future }) => ({ row, result, ...(future && { future }) }) as RowResult);
    const last = chunks.at(-1);
    if (!last) return;
    after = { firstRow: last.first_row, chunk: last.chunk };
  }
}

async function* rejectedRows(db: Database, importId: string): AsyncIterable<readonly RowResult[]> {
  for (let after = 0; ; ) {
    const rows = await db.query<{ row: number; line: number; fault: RowFault }>(
      'SELECT row, line, fault FROM import_rejected WHERE import_id = $1 AND row > $2 ORDER BY row LIMIT $3',
      [importId, after, REJECTED],
    );
    yield rows.map(({ row, line, fault }) => (fault === 'short_code' ? { row, line, result: 'short_code' } : { row, line, result: 'invalid', reason: fault }));
    const last = rows.at(-1);
    if (!last) return;
    after = last.row;
  }
}
