import { decide, type SendContext } from '@stopline/suppression-rule';
import { csvCell } from './reading/csv.js';
import type { ListRow, OpenList } from './reading/list-reader.js';
import type { Standing } from './standings.store.js';

/** How the rows of a scrubbed list came out; `reasons` adds up to `rows`. */
export interface ScrubTotals {
  rows: number;
  readonly decisions: { ALLOW: number; BLOCK: number; UNKNOWN: number };
  readonly reasons: Record<string, number>;
}

export function noTotals(): ScrubTotals {
  return { rows: 0, decisions: { ALLOW: 0, BLOCK: 0, UNKNOWN: 0 }, reasons: {} };
}

interface Answer {
  readonly decision: keyof ScrubTotals['decisions'];
  readonly reason: string;
}

/** May the person of a row be sent to? A row without a number that can be read is UNKNOWN, which means do not send, with its fault as the reason. */
export function answerer(send: SendContext): (row: ListRow, standing: Standing | undefined) => Answer {
  const nothingKnown = decide([], [], send);
  return ({ fault }, standing) => {
    if (fault !== undefined) return { decision: 'UNKNOWN', reason: fault.toUpperCase() };
    return standing ? decide(standing.entries, standing.holds, send) : nothingKnown;
  };
}

/** Writes a list as it came, with decision and reason behind each row. */
export class ScrubWriter {
  private readonly separator: string;
  private readonly lineEnd: string;

  constructor(
    private readonly list: OpenList,
    readonly totals: ScrubTotals = noTotals(),
  ) {
    this.separator = list.sample.dialect?.separator || ',';
    this.lineEnd = list.beginning.includes('\r\n') ? '\r\n' : '\n';
  }

  /** What stands before the first row. */
  begin(): string {
    const { mark, header } = this.list;
    return header === undefined ? mark : `${mark}${header}${this.separator}decision${this.separator}reason${this.lineEnd}`;
  }

  row(row: ListRow, { decision, reason }: Answer): string {
    this.totals.rows += 1;
    this.totals.decisions[decision] += 1;
    this.totals.reasons[reason] = (this.totals.reasons[reason] ?? 0) + 1;
    if (this.list.sample.kind === 'ndjson') return `${jsonRow(row, decision, reason)}\n`;
    return `${this.csvRow(row)}${this.separator}${decision}${this.separator}${reason}${this.lineEnd}`;
  }

  /** A row whose quotes or cells cannot be right becomes one cell: what follows would stand in the wrong column, or vanish in a quote. */
  private csvRow({ raw, cells, fault }: ListRow): string {
    const { length } = this.list.sample.columns;
    const odd = fault === 'broken_row' || fault === 'too_many_columns' || (length === 1 && raw.includes(this.separator) && !raw.startsWith('"'));
    const missing = length - (odd ? 1 : Math.max(cells, 1));
    const text = odd ? csvCell(raw, this.separator) : raw;
    return missing > 0 ? text + this.separator.repeat(missing) : text;
  }
}

function jsonRow({ raw, row, fault }: ListRow, decision: string, reason: string): string {
  const answer = `"decision":"${decision}","reason":"${reason}"}`;
  if (fault === 'not_json' || fault === 'row_too_long') return `{"row":${row},${answer}`;
  const fields = raw.slice(0, -1).trimEnd();
  return fields === '{' ? `{${answer}` : `${fields},${answer}`;
}
