import { CsvScanner, type CsvDialect } from './csv.js';

export type FileKind = 'csv' | 'ndjson';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const LOOKED_AT = 50;
const UNLIMITED = { rowBytes: Number.MAX_SAFE_INTEGER, columns: Number.MAX_SAFE_INTEGER };

/** What a file that does not say it is: an object begins NDJSON, anything else CSV. Undefined: it is JSON, but no line of its own for each row. */
export function kindOf(beginning: string): FileKind | undefined {
  const first = beginning.trimStart().charAt(0);
  if (first === '[') return undefined;
  return first === '{' ? 'ndjson' : 'csv';
}

/** How a CSV file separates rows and cells, by how it begins: the separator that cuts most rows alike; none where nothing does. */
export function dialectOf(beginning: string): CsvDialect {
  const lineEnd = !beginning.includes('\n') && beginning.includes('\r') ? '\r' : '\n';
  let best: { readonly separator: string; readonly alike: number } = { separator: '', alike: 0 };
  for (const separator of SEPARATORS) {
    const alike = rowsCutAlike(beginning, { separator, lineEnd });
    if (alike > best.alike) best = { separator, alike };
  }
  return { separator: best.separator, lineEnd };
}

/** How many of the first rows have as many cells as the first one; 0 where that is one cell, or where most rows differ. */
function rowsCutAlike(beginning: string, dialect: CsvDialect): number {
  const rows = new CsvScanner(dialect, UNLIMITED).scan(beginning, true).filter(({ fault }) => fault === undefined).slice(0, LOOKED_AT);
  const cells = rows[0]?.cells.length ?? 0;
  const alike = rows.filter((row) => row.cells.length === cells).length;
  return cells > 1 && alike * 2 >= rows.length ? alike : 0;
}
