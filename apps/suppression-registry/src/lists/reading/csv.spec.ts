import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvCell, CsvScanner, type CsvDialect } from './csv.js';
import type { ScannedRow } from './scanned-row.js';

const limits = { rowBytes: 64, columns: 8 };
const comma: CsvDialect = { separator: ',', lineEnd: '\n' };

/** All rows of a text that comes in pieces of these lengths. */
function scanAll(text: string, pieces: readonly number[] = [text.length], dialect = comma): ScannedRow[] {
  const scanner = new CsvScanner(dialect, limits);
  const rows: ScannedRow[] = [];
  let at = 0;
  for (const length of pieces) {
    rows.push(...scanner.scan(text.slice(at, at + length), false));
    at += length;
  }
  return [...rows, ...scanner.scan(text.slice(at), true)];
}
const cellsOf = (text: string, dialect = comma) => scanAll(text, [text.length], dialect).map(({ cells, fault }) => fault ?? cells);

describe('CSV', () => {
  it.each<[string, string, (string | string[])[]]>([
    ['rows', 'a,b\nc,d\n', [['a', 'b'], ['c', 'd']]],
    ['a last row without a line end', 'a,b\nc,d', [['a', 'b'], ['c', 'd']]],
    ['CRLF', 'a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
    ['blank lines, which are no rows', '\na\n\n\r\nb\n\n', [['a'], ['b']]],
    ['quotes', '"a","b"\n', [['a', 'b']]],
    ['a quoted separator', '"a,b",c\n', [['a,b', 'c']]],
    ['a quoted line end', '"a\nb",c\nd,e\n', [['a\nb', 'c'], ['d', 'e']]],
    ['a quoted CRLF', '"a\r\nb",c\r\nd,e\r\n', [['a\r\nb', 'c'], ['d', 'e']]],
    ['a doubled quote', '"say ""hi""",b\n', [['say "hi"', 'b']]],
    ['an empty quoted cell', '"",b\n', [['', 'b']]],
    ['a quote inside a plain cell', '5" pipe,b\n', [['5" pipe', 'b']]],
    ['more behind a closing quote', '"a"b,c\nd,e\n', ['broken_row', ['d', 'e']]],
    ['a quote that never closes', 'a,b\n"c,d\ne,f\n', [['a', 'b'], 'broken_row', ['e', 'f']]],
    ['a quote that closes too late', `"a\n${'b\n'.repeat(40)}"\nc\n`, ['broken_row', ...Array.from({ length: 40 }, () => ['b']), 'broken_row', ['c']]],
    ['a row that is too long', `${'x'.repeat(70)}\nb\n`, ['row_too_long', ['b']]],
    ['too many columns', '1,2,3,4,5,6,7,8,9\na\n', ['too_many_columns', ['a']]],
    ['empty cells', ',,\n', [['', '', '']]],
  ])('reads %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it('reads other dialects', () => {
    expect(cellsOf('a,b\rc,"d"\r', { separator: ',', lineEnd: '\r' })).toEqual([['a', 'b'], ['c', 'd']]);
    expect(cellsOf('a,b\n"c,d"\n', { separator: '', lineEnd: '\n' })).toEqual([['a,b'], ['c,d']]);
    expect(cellsOf('a\tb\n"c\td"\te\n', { separator: '\t', lineEnd: '\n' })).toEqual([['a', 'b'], ['c\td', 'e']]);
  });

  it('says on which line each row begins', () => {
    expect(scanAll('a\n\n"b\nb"\n"c\nd\n').map(({ line, fault }) => [line, fault])).toEqual([[1, undefined], [3, undefined], [5, 'broken_row'], [6, undefined]]);
  });

  it('keeps a row as it came', () => {
    expect(scanAll('"a" ,b\n "c",d\r\n"e""",f').map(({ raw }) => raw)).toEqual(['"a" ,b', ' "c",d', '"e""",f']);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', '1', '+', ',', '"', '\n', '\r', ' ', ';'), maxLength: 6 });
  const pieces = fc.array(fc.nat({ max: 9 }), { maxLength: 60 });

  it('reads back every table that it can write', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), pieces, (table, lineEnd, cuts) => {
        const text = table.map((row) => row.map((value) => csvCell(value, ',')).join(',') + lineEnd).join('');
        expect(scanAll(text, cuts).map(({ cells }) => cells)).toEqual(table);
      }),
    );
  });

  it('gives the same rows however the text is cut, also of what is no CSV', () => {
    const soup = fc.array(fc.constantFrom('a', '"', ',', '\n', '\r\n', '""', '",', '"\n', 'x'.repeat(30), '\n"'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(soup, pieces, (text, cuts) => {
        expect(scanAll(text, cuts)).toEqual(scanAll(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses no line: what is broken is told of, and lines ascend', () => {
    const soup = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n'), maxLength: 200 });
    fc.assert(
      fc.property(soup, (text) => {
        const rows = scanAll(text);
        const lines = text.split('\n');
        let expected = 1;
        for (const { line, raw, fault } of rows) {
          for (; expected < line; expected += 1) expect(lines[expected - 1]).toBe('');
          expected += fault === undefined ? raw.split('\n').length : 1;
        }
        for (; expected <= lines.length; expected += 1) expect(lines[expected - 1]).toBe('');
      }),
      { numRuns: 1_000 },
    );
  });
});
