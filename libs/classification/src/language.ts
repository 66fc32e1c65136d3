import type { MessageKind } from '@stopline/contracts';
import { FIRST_RULES, LAST_RULES, type Aside, type GrammarRule, type LanguagePack, type RuleMeaning } from '@stopline/language-packs';
import { Lexicon, type CompiledPattern, type Entry } from './lexicon.js';
import { hasNeeds, matchAt, type Reading } from './match.js';
import type { Range } from './phrases.js';
import { Kinds } from './scope.js';
import { LINE, MESSAGE } from './tokens.js';

/** What a rule found around one anchor. */
export interface Finding extends Range {
  readonly is: RuleMeaning;
  readonly id: string;
}

/** What is not the person speaking, as a range of words. */
export interface FoundAside extends Range {
  readonly id: string;
}

/** One language, ready to read texts: a decision table over its words. */
export class Language {
  readonly lexicon: Lexicon;
  private readonly kinds: Kinds;
  private readonly rules: Table<GrammarRule>;
  private readonly asides: Table<Aside>;
  private known: ReadonlySet<number> | undefined;

  constructor(
    readonly pack: LanguagePack,
    english: LanguagePack,
  ) {
    this.lexicon = new Lexicon(pack, english);
    this.rules = new Table([...FIRST_RULES, ...pack.grammar.rules, ...LAST_RULES], this.lexicon);
    this.asides = new Table(pack.grammar.asides, this.lexicon);
    this.kinds = new Kinds(this.lexicon);
  }

  /** The classes that any rule is about. */
  get anchors(): ReadonlySet<number> {
    return (this.known ??= new Set([...this.rules.anchors, ...this.asides.anchors]));
  }

  /** A sentence that is all there is was typed: French programs print "STOP au 36xxx", and people answer just that. */
  setAside(reading: Reading): readonly FoundAside[] {
    const whole: Range = { from: 0, to: reading.words.length };
    const found: FoundAside[] = [];
    const asides = new Search(this.asides, reading);
    for (let at = 0; at < reading.entries.length; at += 1) {
      const match = asides.firstAt(at);
      const range = match?.row.extent === 'message' ? whole : match && lineOf(reading, match.range);
      if (match && range && (range === whole || range.from > 0 || range.to < whole.to)) found.push({ id: match.row.id, ...range });
    }
    return found;
  }

  /** For each anchor word what the first rule that matches around it says, in order of the words, up to the first certain request. */
  judge(reading: Reading): readonly Finding[] {
    const found: Finding[] = [];
    const rules = new Search(this.rules, reading);
    for (let at = 0; at < reading.entries.length; at += 1) {
      const match = rules.firstAt(at);
      if (match) found.push({ is: match.row.is, id: match.row.id, ...match.range });
      if (match?.row.is === 'opt_out') break;
    }
    return found;
  }

  kindNamed(reading: Reading, request: Range): MessageKind | undefined {
    return this.kinds.named(reading, request);
  }
}

/** Entries are remembered up to this many; then remembering begins anew. */
const MOST_REMEMBERED = 50_000;
const NO_ROWS: readonly never[] = [];

interface Row<Of> {
  readonly row: Of;
  readonly pattern: CompiledPattern;
}

/** Rows with patterns, in order; found by the anchor's word. */
class Table<Of extends { readonly when: readonly string[] }> {
  private readonly rows: readonly Row<Of>[];
  private readonly aboutWords = new Map<Entry, readonly Row<Of>[]>();
  private readonly aboutPhrases = new Map<Entry, readonly Row<Of>[]>();

  constructor(rows: readonly Of[], lexicon: Lexicon) {
    this.rows = rows.flatMap((row) => row.when.map((source) => ({ row, pattern: lexicon.compile(source) })));
  }

  get anchors(): readonly number[] {
    return this.rows.flatMap(({ pattern }) => pattern.anchor);
  }

  /** The rows whose anchor may be a word with this entry, or, where any phrase is, also the beginning of one. */
  about(entry: Entry, isPhrase: boolean): readonly Row<Of>[] {
    const about = isPhrase ? this.aboutPhrases : this.aboutWords;
    const known = about.get(entry);
    if (known) return known;
    if (about.size >= MOST_REMEMBERED) about.clear();
    const ids = new Set([...entry.classes, ...(isPhrase ? entry.phrases.flatMap(({ classes }) => classes) : [])]);
    const rows = ids.size === 0 ? NO_ROWS : this.rows.filter(({ pattern }) => pattern.anchor.some((id) => ids.has(id)));
    about.set(entry, rows);
    return rows;
  }
}

/** From so many words on, a text has the same ones many times. */
const LONG = 40;

/** The rows of a table that the words of one text may match. */
class Search<Of extends { readonly when: readonly string[] }> {
  private needed: Map<readonly Row<Of>[], readonly Row<Of>[]> | undefined;

  constructor(
    private readonly table: Table<Of>,
    private readonly reading: Reading,
  ) {}

  /** The first row that matches around the word at `at`. */
  firstAt(at: number): { readonly row: Of; readonly range: Range } | undefined {
    const entry = this.reading.entries[at];
    if (!entry) return undefined;
    const about = this.table.about(entry, this.reading.phrasesFrom[at] !== undefined);
    if (about.length === 0) return undefined;
    const isLong = this.reading.entries.length >= LONG;
    for (const { row, pattern } of isLong ? this.possible(about) : about) {
      if (!isLong && !hasNeeds(this.reading, pattern)) continue;
      const range = matchAt(this.reading, pattern, at);
      if (range) return { row, range };
    }
    return undefined;
  }

  /** Without those that need a word which the text does not have; remembered where the same words come again and again. */
  private possible(rows: readonly Row<Of>[]): readonly Row<Of>[] {
    this.needed ??= new Map();
    const before = this.needed.get(rows);
    if (before) return before;
    const possible = rows.filter(({ pattern }) => hasNeeds(this.reading, pattern));
    this.needed.set(rows, possible);
    return possible;
  }
}

/** The sentences or lines that a range is in. */
function lineOf({ breaks, words }: Reading, range: Range): Range {
  let { from, to } = range;
  while (from > 0 && (breaks[from] ?? MESSAGE) < LINE) from -= 1;
  while (to < words.length && (breaks[to] ?? MESSAGE) < LINE) to += 1;
  return { from, to };
}
