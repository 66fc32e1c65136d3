import { describe, expect, it } from '@jest/globals';
import { problemInWords } from './imports.client.js';
import { appliedText, dryRunText, exitCodeOf, mappingText, progressText, sentText } from './report.js';

const mapping = { format: 'columns', number: 'Phone', numbers: 'of US', columns: ['Phone', 'Note'] };

describe('what is shown', () => {
  it('of the mapping', () => {
    expect(mappingText(mapping)).toBe('  format    columns (Phone, Note)\n  number    Phone; without a plus sign: of US\n  time      none: said now');
  });

  it('of a dry run', () => {
    const run = { mapping, rows: 1200, added: 1100, alreadySuppressed: 90, duplicates: 9, future: 1, rejected: { short_code: 1 }, examples: [{ row: 3, line: 4, fault: 'short_code' }] };
    expect(dryRunText(run).split('\n').map((line) => line.trim())).toEqual([
      '1,200 rows', '1,100 would be added', '90 are suppressed already', '9 are duplicates', '1 have a time in the future, which counts as now', '1 rejected: short_code', 'line 4: short_code',
    ]);
  });

  it('of an import', () => {
    const read = { rows: 10, accepted: 9, rejected: { no_number: 1 }, future: 0 };
    const progress = { id: 'x', state: 'applying' as const, read, applied: { added: 4, already_suppressed: 2, released_later: 1, duplicate: 1 } };
    expect([appliedText(progress), sentText(3_000_000, 4_000_000), sentText(0, 0)]).toEqual(['applied 8 of 9 rows', 'sent 75 % of 4 MB', 'sent 100 % of 0 MB']);
    expect(progressText(progress)).toContain('1 rejected: no_number');
    expect(progressText(progress)).toContain('1 opted in later than the list says');
    expect([exitCodeOf(read.rejected), exitCodeOf({})]).toEqual([2, 0]);
  });

  it('of a problem', () => {
    expect(problemInWords(422, { code: 'mapping_required', detail: 'Which?', columns: ['a', 'b'], candidates: ['b'], examples: ['row 1'] })).toBe('422 mapping_required: Which?\n  row 1\n  columns: a, b\n  candidates: b');
  });
});
