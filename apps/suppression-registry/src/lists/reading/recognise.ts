import type { CsvDialect } from './csv.js';
import type { FileKind } from './dialect.js';
import { bareName, listFormats, numberNames, timeNames, type ListFormat } from './formats.js';
import { isInternational, numberReader, type Plusless } from './read-number.js';
import { looksLikeTime } from './read-time.js';

/** What a caller says about the columns; what is left out is recognised. A column is named as the header has it, or by its place: `#1`. */
export interface AskedMapping {
  readonly numberColumn?: string | undefined;
  readonly timeColumn?: string | undefined;
  readonly optOutColumn?: string | undefined;
  readonly optOutValues?: readonly string[] | undefined;
  readonly header?: boolean | undefined;
  readonly defaultRegion?: string | undefined;
}

/** How a file begins. */
export interface Sample {
  readonly kind: FileKind;
  readonly dialect?: CsvDialect;
  /** The names of the columns; of CSV without a header `#1`, `#2`, and so on. */
  readonly columns: readonly string[];
  readonly header: boolean;
  /** Data rows. */
  readonly rows: readonly (readonly string[])[];
}

/** How each row of a list is read. Columns are places in {@link Sample.columns}. */
export interface Mapping {
  /** `plain`: one column; `columns`: guessed or told by the caller; else a recognised export. */
  readonly format: string;
  readonly number: number;
  readonly time?: number;
  readonly optOut?: { readonly column: number; readonly values: ReadonlySet<string> };
  readonly plusless: Plusless;
}

/** Why nobody can say how to read the list. `examples` shows rows without telling numbers. */
export type Unrecognised =
  | { readonly kind: 'empty_list' }
  | { readonly kind: 'unknown_column'; readonly field: keyof AskedMapping; readonly columns: readonly string[] }
  | { readonly kind: 'mapping_required'; readonly candidates: readonly string[]; readonly columns: readonly string[] }
  | { readonly kind: 'default_region_required'; readonly examples: readonly string[] };

export type Recognised = { readonly mapping: Mapping } | { readonly problem: Unrecognised };

const EXAMPLES = 5;
const TELLING_SHARE = 0.5;

/** Finds out how to read a list by how it begins and by what the caller says. Refuses what could be read in two ways. */
export function recognise(sample: Sample, asked: AskedMapping): Recognised {
  if (sample.rows.length === 0) return { problem: { kind: 'empty_list' } };
  const found = asked.numberColumn === undefined ? recognisedColumns(sample) : toldColumns(sample, asked.numberColumn);
  if ('problem' in found) return found;
  const mapping: Mapping = { ...found, plusless: plusless(asked, found.plusless) };
  const told = withTold(sample, asked, mapping);
  return 'problem' in told ? told : withRegion(sample, told.mapping);
}

function plusless({ defaultRegion }: AskedMapping, found: Plusless): Plusless {
  return defaultRegion === undefined ? found : { kind: 'national', region: defaultRegion };
}

function toldColumns(sample: Sample, numberColumn: string): Mapping | { problem: Unrecognised } {
  const number = placeOf(sample, numberColumn);
  if (number === undefined) return { problem: { kind: 'unknown_column', field: 'numberColumn', columns: shownColumns(sample) } };
  return withTime(sample, { format: 'columns', number, plusless: { kind: 'undecided' } });
}

function recognisedColumns(sample: Sample): Mapping | { problem: Unrecognised } {
  const names = sample.columns.map(bareName);
  const format = listFormats.find(({ columns }) => columns.every((column) => names.includes(bareName(column))));
  if (format) return formatColumns(format, names);
  if (sample.columns.length === 1) return { format: 'plain', number: 0, plusless: { kind: 'undecided' } };
  const telling = sample.columns.flatMap((_, place) => (shareOf(sample, place, looksLikeNumber) >= TELLING_SHARE ? [place] : []));
  const named = telling.filter((place) => (numberNames as readonly string[]).includes(names[place] ?? ''));
  const candidates = named.length > 0 ? named : telling;
  const [number, ...others] = candidates;
  if (number !== undefined && others.length === 0) return withTime(sample, { format: 'columns', number, plusless: { kind: 'undecided' } });
  return { problem: { kind: 'mapping_required', candidates: candidates.map((place) => shownColumn(sample, place)), columns: shownColumns(sample) } };
}

function formatColumns(format: ListFormat, names: readonly string[]): Mapping {
  const place = (column: string): number => names.indexOf(bareName(column));
  const time = format.time === undefined ? -1 : place(format.time);
  return {
    format: format.id,
    number: place(format.number),
    ...(time >= 0 && { time }),
    ...(format.optOut && { optOut: { column: place(format.optOut.column), values: valuesOf(format.optOut.values) } }),
    plusless: { kind: format.international ? 'international' : 'undecided' },
  };
}

/** A column whose name says that it is the time of the opt-out, and whose content is a time. */
function withTime(sample: Sample, mapping: Mapping): Mapping {
  const names = sample.columns.map(bareName);
  const time = timeNames.map((name) => names.indexOf(name)).find((place) => place >= 0 && shareOf(sample, place, looksLikeTime) >= TELLING_SHARE);
  return time === undefined ? mapping : { ...mapping, time };
}

function withTold(sample: Sample, asked: AskedMapping, mapping: Mapping): Recognised {
  const unknown = (['timeColumn', 'optOutColumn'] as const).find((field) => asked[field] !== undefined && placeOf(sample, asked[field]) === undefined);
  if (unknown) return { problem: { kind: 'unknown_column', field: unknown, columns: shownColumns(sample) } };
  const time = asked.timeColumn === undefined ? undefined : placeOf(sample, asked.timeColumn);
  const column = asked.optOutColumn === undefined ? undefined : placeOf(sample, asked.optOutColumn);
  return {
    mapping: {
      ...mapping,
      ...(time !== undefined && { time }),
      ...(column !== undefined && { optOut: { column, values: valuesOf(asked.optOutValues ?? []) } }),
    },
  };
}

function valuesOf(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.map((value) => value.trim().toLowerCase()));
}

/** Numbers without a plus sign could be of any country, or of several. */
function withRegion({ rows }: Sample, mapping: Mapping): Recognised {
  const read = numberReader(mapping.plusless);
  const examples = rows.flatMap((cells, place) => {
    const cell = cells[mapping.number] ?? '';
    const result = read(cell);
    return 'fault' in result && result.fault === 'region_needed' ? [maskedExample(place + 1, cell)] : [];
  });
  return examples.length === 0 ? { mapping } : { problem: { kind: 'default_region_required', examples: examples.slice(0, EXAMPLES) } };
}

/** S29: at most the last two digits. */
function maskedExample(row: number, cell: string): string {
  const digits = cell.replace(/\D/g, '');
  return `row ${row}: ${digits.length} digits without a plus sign, ..${digits.slice(-2)}`;
}

function placeOf({ columns }: Sample, column: string): number | undefined {
  const byPlace = /^#(\d{1,4})$/.exec(column)?.[1];
  const place = byPlace === undefined ? columns.indexOf(column) : Number(byPlace) - 1;
  return place >= 0 && place < columns.length ? place : undefined;
}

function shareOf({ rows }: Sample, place: number, test: (cell: string) => boolean): number {
  const cells = rows.map((row) => row[place] ?? '').filter((cell) => cell.trim() !== '');
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

const NUMBER_LIKE = /^(?:tel:)?[+\d][\d\s().\-/]{5,24}$/i;

/** Whether a cell could be a telephone number by its characters; a date with dashes is none. */
export function looksLikeNumber(cell: string): boolean {
  const text = cell.trim();
  const digits = text.replace(/\D/g, '').length;
  return NUMBER_LIKE.test(text) && digits >= 7 && digits <= 15 && (isInternational(text) || !/^\d{4}-\d{2}-\d{2}/.test(text));
}

/** Names come from the file: one that could be a number is shown by its place alone (I16). */
export function shownColumn({ columns }: Sample, place: number): string {
  const name = columns[place] ?? '';
  return name === '' || name.length > 64 || /\d{5}/.test(name.replace(/\D/g, '')) ? `#${place + 1}` : name;
}

function shownColumns(sample: Sample): string[] {
  return sample.columns.map((_, place) => shownColumn(sample, place));
}
