import { readUtf8, type RowLimits, type RowScanner, type ScannedRow } from './scanned-row.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Cuts newline-delimited JSON into rows: one object a line, of which only some fields are cells. */
export class NdjsonScanner implements RowScanner {
  private rest = '';
  private line = 1;
  private skipping = false;

  constructor(
    private readonly columns: readonly string[],
    private readonly limits: RowLimits,
  ) {}

  scan(text: string, last: boolean): ScannedRow[] {
    const all = this.rest === '' ? text : this.rest + text;
    const rows: ScannedRow[] = [];
    let at = 0;
    for (let end = all.indexOf('\n'); end >= 0 || (last && at < all.length); end = all.indexOf('\n', at)) {
      const stop = end < 0 ? all.length : end;
      this.addLine(all.slice(at, stop), rows);
      this.line += 1;
      at = stop + 1;
    }
    this.rest = all.slice(at);
    if (this.rest.length > this.limits.rowBytes) this.skip(rows);
    return rows;
  }

  private skip(rows: ScannedRow[]): void {
    if (!this.skipping) rows.push({ line: this.line, raw: '', cells: [], fault: 'row_too_long' });
    this.skipping = true;
    this.rest = '';
  }

  private addLine(text: string, rows: ScannedRow[]): void {
    const told = this.skipping;
    this.skipping = false;
    const raw = text.trim();
    if (told || raw === '') return;
    const { line } = this;
    if (text.length > this.limits.rowBytes) return void rows.push({ line, raw: '', cells: [], fault: 'row_too_long' });
    const fields = readObject(raw);
    if (!fields) return void rows.push({ line, raw, cells: [], fault: 'not_json' });
    rows.push({ line, raw, cells: this.columns.map((column) => cellOf(fields, column)) });
  }
}

/** The object that a line holds; undefined: it holds none. */
export function readObject(raw: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(readUtf8(raw));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

function cellOf(fields: Fields, column: string): string {
  const value = Object.hasOwn(fields, column) ? fields[column] : undefined;
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
