import type { RowFault } from '../list-import.store.js';

/** One data row as it stands in the file. Text is of one character a byte (latin1), so that what is not ours comes out as it came in. */
export interface ScannedRow {
  /** Where it begins, from 1. */
  readonly line: number;
  /** The row without its line end; empty where it was too long to keep. */
  readonly raw: string;
  readonly cells: readonly string[];
  readonly fault?: RowFault;
}

export interface RowLimits {
  /** Bytes of one row. */
  readonly rowBytes: number;
  readonly columns: number;
}

/** Cuts a text that comes in pieces into rows. */
export interface RowScanner {
  /** The rows that end within what was given so far; with `last` also the one that ends with the text. Blank lines are no rows. */
  scan(text: string, last: boolean): ScannedRow[];
}

const NOT_ASCII = /[\x80-\xff]/;

/** The characters of a text of bytes, read as UTF-8. */
export function readUtf8(bytes: string): string {
  return NOT_ASCII.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

/** The bytes of a text, one character each: the inverse of {@link readUtf8}. */
export function writeUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
