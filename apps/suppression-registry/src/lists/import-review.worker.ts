import { scopeKey, type Scope } from '@stopline/contracts';
import { inOrder } from './in-order.js';
import type { RejectedRow, RowFault } from './list-import.store.js';
import { NumberSet } from './number-set.js';
import type { ListRow, OpenList } from './reading/list-reader.js';
import type { Standing, Standings } from './standings.store.js';

/** What an import would do. */
export interface Review {
  rows: number;
  added: number;
  alreadySuppressed: number;
  /** Rows whose number an earlier row has; they are counted here alone. */
  duplicates: number;
  /** false: more different numbers than are remembered; later duplicates count as added. */
  duplicatesExact: boolean;
  future: number;
  readonly rejected: Partial<Record<RowFault, number>>;
  /** The first rejected rows. */
  readonly examples: RejectedRow[];
}

/** Different numbers that a dry run remembers: 64 MB. */
const REMEMBERED = 5_000_000;
const EXAMPLES = 20;
const UNDER_WAY = 2;

/** A dry run: reads the whole list, asks where its people stand, writes nothing. */
export async function reviewImport(list: OpenList, standings: Standings, { tenant, scope, now }: { tenant: string; scope: Scope; now: string }): Promise<Review> {
  const review: Review = { rows: 0, added: 0, alreadySuppressed: 0, duplicates: 0, duplicatesExact: true, future: 0, rejected: {}, examples: [] };
  const seen = new NumberSet(REMEMBERED);
  const key = scopeKey(scope);
  const looked = inOrder(list.rows(now), UNDER_WAY, async (rows) => {
    const numbers = rows.flatMap((row) => (isNew(row, review, seen) ? [row.number] : []));
    return { asked: numbers.length, known: await standings.of(tenant, numbers) };
  });
  for await (const { asked, known } of looked) {
    const suppressed = [...known.values()].filter((standing) => isSuppressed(standing, key)).length;
    review.alreadySuppressed += suppressed;
    review.added += asked - suppressed;
  }
  review.duplicatesExact = seen.exact;
  return review;
}

function isNew(row: ListRow, review: Review, seen: NumberSet): row is ListRow & { readonly number: string } {
  review.rows += 1;
  if (row.number === undefined) {
    const fault = row.fault ?? 'not_a_number';
    review.rejected[fault] = (review.rejected[fault] ?? 0) + 1;
    if (review.examples.length < EXAMPLES) review.examples.push({ row: row.row, line: row.line, fault });
    return false;
  }
  if (row.future) review.future += 1;
  const isFirst = seen.add(row.number);
  if (!isFirst) review.duplicates += 1;
  return isFirst;
}

/** A person may have several entries of one scope. */
function isSuppressed({ entries }: Standing, key: string): boolean {
  return entries.some(({ scope, state }) => state === 'suppressed' && scopeKey(scope) === key);
}
