import type { RowOutcome, RowResult } from './decide-chunk.js';

/** A letter a row, large where the list claimed a time that was still to come: millions of results in as many bytes. */
const CODES: Readonly<Record<RowResult, string>> = { added: 'a', already_suppressed: 's', released_later: 'r', duplicate: 'd' };
const RESULTS = new Map((Object.entries(CODES) as [RowResult, string][]).map(([result, code]) => [code, result]));

export function outcomeCodes(outcomes: readonly RowOutcome[]): string {
  return outcomes.map(({ result, future }) => (future ? CODES[result].toUpperCase() : CODES[result])).join('');
}

/** The inverse of {@link outcomeCodes}, beside the numbers of the rows. Throws on a letter that it does not write. */
export function outcomesOf(rows: readonly number[], codes: string): RowOutcome[] {
  return rows.map((row, at) => {
    const code = codes.charAt(at);
    const result = RESULTS.get(code.toLowerCase());
    if (!result) throw new Error(`no result is written as ${code}`);
    return { row, result, future: code !== code.toLowerCase() };
  });
}
