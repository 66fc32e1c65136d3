import { exportedNumbers, listFilter, listFormat, suppressionState, words, type Cause, type SuppressionState } from '@stopline/contracts';
import { z } from 'zod';

export const exportQuestion = z.strictObject({
  ...listFilter,
  state: suppressionState.default('suppressed'),
  format: listFormat.default('csv'),
  numbers: exportedNumbers.default('masked').describe('clear: for a key with clearNumbers only'),
  actor: words(256).optional().describe("Who asks, in the tenant's own words; the API key is recorded in any case"),
});
export type ExportQuestion = z.infer<typeof exportQuestion>;

/** An entry as the list has it: a person may have several of one scope. */
export interface ExportedEntry {
  readonly subject: string;
  readonly scope: string;
  readonly state: SuppressionState;
  readonly cause: Cause;
  readonly said: Date;
  readonly since: Date;
  readonly version: number;
}

const COLUMNS = ['number', 'scope', 'state', 'cause', 'said', 'since', 'version'] as const;

/** What stands before the first row. */
export function exportHeader({ format }: Pick<ExportQuestion, 'format'>): string {
  return format === 'csv' ? `${COLUMNS.join(',')}\n` : '';
}

/** One row. No value of an entry holds what CSV would quote but a sender's name, which has no comma and no quote. */
export function exportRow({ scope, state, cause, said, since, version }: ExportedEntry, number: string, format: ExportQuestion['format']): string {
  const values = { number, scope, state, cause, said: said.toISOString(), since: since.toISOString(), version };
  return `${format === 'csv' ? Object.values(values).join(',') : JSON.stringify(values)}\n`;
}
