import type { RowLimits, RowScanner, ScannedRow } from './scanned-row.js';

export interface CsvDialect {
  /** Empty: one column. */
  readonly separator: string;
  readonly lineEnd: '\n' | '\r';
}

const QUOTE = '"';
/** Bytes of a line end, at most: how much further than the row one must see to know that it is complete. */
const LINE_END = 2;

type Quoted = { readonly kind: 'row'; readonly cells: string[]; readonly end: number; readonly next: number } | { readonly kind: 'broken' | 'unfinished' };

/**
 * Cuts CSV (RFC 4180) into rows. A row whose quotes cannot be right is given as broken, and reading goes on with the line behind the one it
 * began on; without a quote in sight a row costs one search for its end.
 */
export class CsvScanner implements RowScanner {
  private rest = '';
  private line = 1;
  /** Where the next quote stands, at or behind the place that is read; the length of the text where there is none. */
  private quote = 0;
  private skipping = false;

  constructor(
    private readonly dialect: CsvDialect,
    private readonly limits: RowLimits,
  ) {}

  scan(text: string, last: boolean): ScannedRow[] {
    const all = this.rest === '' ? text : this.rest + text;
    const rows: ScannedRow[] = [];
    this.quote = -1;
    let at = 0;
    while (at < all.length) {
      const next = this.readRow(all, at, last, rows);
      if (next === undefined) break;
      at = next;
    }
    this.rest = all.slice(at);
    return rows;
  }

  /** Reads the row at this place, if it has one, and answers where the next begins; undefined: it is not complete. */
  private readRow(all: string, at: number, last: boolean, rows: ScannedRow[]): number | undefined {
    const lineEnd = this.endOfLine(all, at, last);
    const longest = at + this.limits.rowBytes + LINE_END;
    if (this.skipping || (lineEnd ?? all.length) > longest) return this.skipLine(all, lineEnd, rows);
    if (lineEnd === undefined) return undefined;
    if (this.quoteFrom(all, at) >= lineEnd) {
      const raw = all.slice(at, withoutReturn(all, at, lineEnd));
      if (raw !== '') this.add(rows, raw, this.dialect.separator === '' ? [raw] : raw.split(this.dialect.separator));
      this.line += 1;
      return lineEnd + 1;
    }
    const read = this.readQuoted(all, at, last);
    if (read.kind === 'unfinished' && all.length <= longest) return undefined;
    if (read.kind === 'row' && read.end <= longest) {
      const raw = all.slice(at, read.end);
      this.add(rows, raw, read.cells);
      this.line += linesIn(raw, this.dialect.lineEnd) + 1;
      return read.next;
    }
    rows.push({ line: this.line, raw: all.slice(at, withoutReturn(all, at, lineEnd)), cells: [], fault: 'broken_row' });
    this.line += 1;
    return lineEnd + 1;
  }

  /** A line that is too long is told of once and dropped, piece by piece where its end is not in sight. */
  private skipLine(all: string, lineEnd: number | undefined, rows: ScannedRow[]): number {
    if (!this.skipping) rows.push({ line: this.line, raw: '', cells: [], fault: 'row_too_long' });
    this.skipping = lineEnd === undefined;
    if (lineEnd === undefined) return all.length;
    this.line += 1;
    return lineEnd + 1;
  }

  private endOfLine(all: string, at: number, last: boolean): number | undefined {
    const end = all.indexOf(this.dialect.lineEnd, at);
    return end >= 0 ? end : last ? all.length : undefined;
  }

  private quoteFrom(all: string, at: number): number {
    if (this.quote < at) {
      const found = all.indexOf(QUOTE, at);
      this.quote = found < 0 ? all.length : found;
    }
    return this.quote;
  }

  private add(rows: ScannedRow[], raw: string, cells: string[]): void {
    if (cells.length > this.limits.columns) rows.push({ line: this.line, raw, cells: [], fault: 'too_many_columns' });
    else rows.push({ line: this.line, raw, cells });
  }

  private readQuoted(all: string, start: number, last: boolean): Quoted {
    const cells: string[] = [];
    for (let at = start; ; at += 1) {
      const cell = all[at] === QUOTE ? quotedCell(all, at + 1, last) : this.plainCell(all, at, last);
      if (cell === undefined) return { kind: last ? 'broken' : 'unfinished' };
      cells.push(cell.value);
      at = cell.end;
      if (at < all.length && all[at] === this.dialect.separator) continue;
      const end = this.rowEnd(all, at, last);
      return end === undefined ? { kind: 'unfinished' } : end < 0 ? { kind: 'broken' } : { kind: 'row', cells, end: at, next: end };
    }
  }

  /** A quote inside a cell that does not begin with one is a character like any other. */
  private plainCell(all: string, at: number, last: boolean): { value: string; end: number } | undefined {
    const lineEnd = this.endOfLine(all, at, last);
    if (lineEnd === undefined) return undefined;
    const separator = this.dialect.separator === '' ? -1 : all.indexOf(this.dialect.separator, at);
    const end = separator >= 0 && separator < lineEnd ? separator : withoutReturn(all, at, lineEnd);
    return { value: all.slice(at, end), end };
  }

  /** Where the next row begins if this one ends here; -1: something stands behind the closing quote. */
  private rowEnd(all: string, at: number, last: boolean): number | undefined {
    if (at >= all.length) return last ? at : undefined;
    if (all[at] === this.dialect.lineEnd) return at + 1;
    if (all[at] !== '\r') return -1;
    if (at + 1 >= all.length) return last ? at + 1 : undefined;
    return all[at + 1] === '\n' ? at + 2 : -1;
  }
}

/** The cell whose opening quote stands before this place; undefined: its closing one is not in sight. */
function quotedCell(all: string, from: number, last: boolean): { value: string; end: number } | undefined {
  let value = '';
  for (let at = from; ; ) {
    const quote = all.indexOf(QUOTE, at);
    if (quote < 0 || (quote + 1 === all.length && !last)) return undefined;
    if (all[quote + 1] !== QUOTE) return { value: value + all.slice(at, quote), end: quote + 1 };
    value += all.slice(at, quote + 1);
    at = quote + 2;
  }
}

function withoutReturn(all: string, from: number, end: number): number {
  return end > from && all[end - 1] === '\r' ? end - 1 : end;
}

function linesIn(raw: string, lineEnd: string): number {
  let lines = 0;
  for (let at = raw.indexOf(lineEnd); at >= 0; at = raw.indexOf(lineEnd, at + 1)) lines += 1;
  return lines;
}

/** A cell as CSV writes it. */
export function csvCell(value: string, separator: string): string {
  const plain = !/["\r\n]/.test(value) && (separator === '' || !value.includes(separator));
  return plain ? value : `${QUOTE}${value.replaceAll(QUOTE, QUOTE + QUOTE)}${QUOTE}`;
}
