import { TextDecoder } from 'node:util';
import type { RowFault } from '../list-import.store.js';
import { CsvScanner } from './csv.js';
import { dialectOf, kindOf, type FileKind } from './dialect.js';
import { NdjsonScanner, readObject } from './ndjson.js';
import { numberReader } from './read-number.js';
import { readTime, type TimeRead } from './read-time.js';
import { looksLikeNumber, recognise, type AskedMapping, type Mapping, type Sample, type Unrecognised } from './recognise.js';
import { readUtf8, type RowLimits, type RowScanner, type ScannedRow } from './scanned-row.js';

/** A row as the file has it, and what was understood of it. */
export interface ListRow {
  /** From 1, over data rows. */
  readonly row: number;
  readonly line: number;
  readonly raw: string;
  /** How many cells it has. */
  readonly cells: number;
  /** E.164; absent where `fault` says why. */
  readonly number?: string;
  readonly said?: string;
  readonly future?: true;
  readonly fault?: RowFault;
}

/** A list that is known how to read. */
export interface OpenList {
  readonly mapping: Mapping;
  readonly sample: Sample;
  /** What stands before the data rows and must stand before them again: a byte order mark, the header without its line end. */
  readonly mark: string;
  readonly header: string | undefined;
  /** How the file begins, at most 64 kB. */
  readonly beginning: string;
  /** The data rows, once, in the order of the file, as many at a time as came at a time. */
  rows(receivedAt: string): AsyncGenerator<ListRow[]>;
  /** Bytes read so far, uncompressed. */
  readonly bytes: () => number;
}

export interface ListQuestion {
  readonly kind: FileKind | undefined;
  readonly asked: AskedMapping;
  readonly limits: RowLimits;
}

const SAMPLE_ROWS = 1_000;
const SAMPLE_BYTES = 64 * 1024;
const UTF8_MARK = '\xef\xbb\xbf';

/** Reads how a list begins and finds out how to read the rest. */
export async function openList(blocks: AsyncIterable<Buffer>, question: ListQuestion): Promise<OpenList | Unrecognised | { readonly kind: 'unreadable_list' }> {
  let bytes = 0;
  const texts = asBytes(blocks, (count) => void (bytes += count));
  const { opening, whole } = await begin(texts);
  const mark = opening.startsWith(UTF8_MARK) ? UTF8_MARK : '';
  const unmarked = opening.slice(mark.length);
  // Always as much, however the list came in pieces: the same list must be read in the same way again.
  const beginning = unmarked.slice(0, SAMPLE_BYTES);
  const kind = question.kind ?? kindOf(beginning);
  if (kind === undefined) return { kind: 'unreadable_list' };
  const { sample, header, scanner } = kind === 'csv' ? csvSample(beginning, whole && unmarked === beginning, question) : ndjsonSample(beginning, whole && unmarked === beginning, question);
  const recognised = recognise(sample, question.asked);
  if ('problem' in recognised) return recognised.problem;
  const { mapping } = recognised;
  const rest = (async function* () {
    yield unmarked;
    yield* texts;
  })();
  return {
    mapping,
    sample,
    mark,
    header,
    beginning,
    rows: (receivedAt) => readRows(rest, scanner(mapping), { sample, mapping, receivedAt }),
    bytes: () => bytes,
  };
}

/** Enough of the list to see how it is made, or all of it. */
async function begin(texts: AsyncIterator<string>): Promise<{ opening: string; whole: boolean }> {
  let opening = '';
  while (opening.length < SAMPLE_BYTES + UTF8_MARK.length) {
    const next = await texts.next();
    if (next.done) return { opening, whole: true };
    opening += next.value;
  }
  return { opening, whole: false };
}

interface Opened {
  readonly sample: Sample;
  readonly header: string | undefined;
  readonly scanner: (mapping: Mapping) => { readonly rows: RowScanner; readonly places: Places };
}

/** Where in a scanned row's cells the mapped columns stand. */
interface Places {
  readonly number: number;
  readonly time: number;
  readonly optOut: number;
}

function csvSample(beginning: string, whole: boolean, { asked, limits }: ListQuestion): Opened {
  const dialect = dialectOf(beginning);
  const all = new CsvScanner(dialect, limits).scan(beginning, whole).slice(0, SAMPLE_ROWS);
  const [first, ...behind] = all;
  const header = first !== undefined && (asked.header ?? isHeader(first));
  const rows = (header ? behind : all).filter(({ fault }) => fault === undefined).map(({ cells }) => cells);
  const width = Math.max(0, ...(header ? [first.cells] : rows).map(({ length }) => length));
  const names = header ? first.cells.map((cell) => readUtf8(cell).trim()) : Array.from({ length: width }, (_, place) => `#${place + 1}`);
  return {
    sample: { kind: 'csv', dialect, columns: names, header, rows },
    header: header ? first.raw : undefined,
    scanner: ({ number, time = -1, optOut }) => ({ rows: new CsvScanner(dialect, limits), places: { number, time, optOut: optOut?.column ?? -1 } }),
  };
}

function isHeader({ cells, fault }: ScannedRow): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return fault === undefined && filled.length > 0 && filled.every((cell) => !looksLikeNumber(cell) && /[^\d\s+().-]/.test(cell));
}

function ndjsonSample(beginning: string, whole: boolean, { limits }: ListQuestion): Opened {
  const objects = beginning.split('\n', SAMPLE_ROWS).map((line) => readObject(line.trim())).filter((object) => object !== undefined);
  const columns = [...new Set(objects.flatMap((object) => Object.keys(object)))].slice(0, limits.columns);
  const rows = new NdjsonScanner(columns, limits).scan(beginning, whole).slice(0, SAMPLE_ROWS);
  return {
    sample: { kind: 'ndjson', columns, header: true, rows: rows.filter(({ fault }) => fault === undefined).map(({ cells }) => cells) },
    header: undefined,
    scanner: ({ number, time, optOut }) => {
      const read = [number, time, optOut?.column].map((place) => (place === undefined ? '' : (columns[place] ?? '')));
      return { rows: new NdjsonScanner(read, limits), places: { number: 0, time: time === undefined ? -1 : 1, optOut: optOut ? 2 : -1 } };
    },
  };
}

async function* readRows(
  texts: AsyncIterable<string>,
  { rows: scanner, places }: { rows: RowScanner; places: Places },
  { sample, mapping, receivedAt }: { sample: Sample; mapping: Mapping; receivedAt: string },
): AsyncGenerator<ListRow[]> {
  const width = sample.kind === 'csv' && sample.header ? sample.columns.length : Number.MAX_SAFE_INTEGER;
  const understand = understander({ mapping, places, width }, receivedAt);
  let row = 0;
  let passHeader = sample.kind === 'csv' && sample.header;
  const numbered = (scanned: ScannedRow[]): ListRow[] => {
    if (passHeader && scanned.length > 0) {
      scanned.shift();
      passHeader = false;
    }
    return scanned.map((one) => understand(one, (row += 1)));
  };
  for await (const text of texts) yield numbered(scanner.scan(text, false));
  yield numbered(scanner.scan('', true));
}

/** What a row of the list says: whose number, since when, or why it cannot be used. */
function understander({ mapping, places, width }: { mapping: Mapping; places: Places; width: number }, receivedAt: string): (scanned: ScannedRow, row: number) => ListRow {
  const read = numberReader(mapping.plusless);
  return ({ line, raw, cells, fault }, row) => {
    const place = { row, line, raw, cells: cells.length };
    if (fault) return { ...place, fault };
    // Which cell the surplus one is, nobody knows: the number may stand in another column.
    if (cells.length > width) return { ...place, fault: 'broken_row' };
    if (mapping.optOut && !mapping.optOut.values.has((cells[places.optOut] ?? '').trim().toLowerCase())) return { ...place, fault: 'not_an_opt_out' };
    const result = read(cells[places.number] ?? '');
    if ('fault' in result) return { ...place, fault: result.fault };
    if (places.time < 0) return { ...place, number: result.number };
    const time: TimeRead = readTime(cells[places.time] ?? '', receivedAt);
    return 'fault' in time ? { ...place, fault: time.fault } : { ...place, number: result.number, ...time };
  };
}

/** Text of one character a byte. A UTF-16 file, as spreadsheets write it, is made UTF-8. */
async function* asBytes(blocks: AsyncIterable<Buffer>, count: (bytes: number) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let begun = false;
  for await (const block of blocks) {
    count(block.length);
    if (!begun && block[0] === 0xff && block[1] === 0xfe) decoder = new TextDecoder('utf-16le');
    if (!begun && block[0] === 0xfe && block[1] === 0xff) decoder = new TextDecoder('utf-16be');
    begun = true;
    yield decoder ? Buffer.from(decoder.decode(block, { stream: true }), 'utf8').toString('latin1') : block.toString('latin1');
  }
}
