import type { MessageKind } from '@stopline/contracts';
import type { Aside, GrammarRule, LanguagePack, RuleMeaning } from '@stopline/language-packs';
import { KEYWORD_CLASS, Lexicon, type CompiledPattern, type Entry } from './lexicon.js';
import { matchAt, type Range, type Reading } from './match.js';
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

/** Holds in every language: a keyword with nothing beside it but politeness is the keyword. */
const ALONE: GrammarRule = { id: 'polite-keyword', is: 'opt_out', when: [`^^ POLITE* [${KEYWORD_CLASS}] POLITE|${KEYWORD_CLASS}* $$`] };

/** One language, ready to read texts: a decision table over its words. */
export class Language {
  readonly lexicon: Lexicon;
  private readonly kinds: Kinds;
  private readonly rules: Table<GrammarRule>;
  private readonly asides: Table<Aside>;

  constructor(
    readonly pack: LanguagePack,
    english: LanguagePack,
  ) {
    this.lexicon = new Lexicon(pack, english);
    this.rules = new Table([...pack.grammar.rules, ALONE], this.lexicon);
    this.asides = new Table(pack.grammar.asides, this.lexicon);
    this.kinds = new Kinds(this.lexicon);
  }

  /** Whether any rule is about a word with this entry. */
  concerns(entry: Entry): boolean {
    return this.rules.about(entry).length > 0 || this.asides.about(entry).length > 0;
  }

  /** A sentence that is all there is was typed: French programs print "STOP au 36xxx", and people answer just that. */
  setAside(reading: Reading): readonly FoundAside[] {
    const whole: Range = { from: 0, to: reading.words.length };
    const found: FoundAside[] = [];
    for (let at = 0; at < reading.entries.length; at += 1) {
      const match = this.asides.firstAt(reading, at);
      const range = match?.row.extent === 'message' ? whole : match && lineOf(reading, match.range);
      if (match && range && (range === whole || range.from > 0 || range.to < whole.to)) found.push({ id: match.row.id, ...range });
    }
    return found;
  }

  /** For each anchor word what the first rule that matches around it says, in order of the words, up to the first certain request. */
  judge(reading: Reading): readonly Finding[] {
    const found: Finding[] = [];
    for (let at = 0; at < reading.entries.length; at += 1) {
      const match = this.rules.firstAt(reading, at);
      if (match) found.push({ is: match.row.is, id: match.row.id, ...match.range });
      if (match?.row.is === 'opt_out') break;
    }
    return found;
  }

  kindNamed(reading: Reading, request: Range): MessageKind | undefined {
    return this.kinds.named(reading, request);
  }
}

interface Row<Of> {
  readonly row: Of;
  readonly pattern: CompiledPattern;
}

/** Rows with patterns, in order; found by the anchor's word. */
class Table<Of extends { readonly when: readonly string[] }> {
  private readonly rows: readonly Row<Of>[];
  private readonly byEntry = new WeakMap<Entry, readonly Row<Of>[]>();

  constructor(rows: readonly Of[], lexicon: Lexicon) {
    this.rows = rows.flatMap((row) => row.when.map((source) => ({ row, pattern: lexicon.compile(source) })));
  }

  /** The rows whose anchor a word with this entry may be, alone or as the beginning of a phrase. */
  about(entry: Entry): readonly Row<Of>[] {
    const known = this.byEntry.get(entry);
    if (known) return known;
    const ids = new Set([...entry.classes, ...entry.phrases.map(({ classId }) => classId)]);
    const rows = this.rows.filter(({ pattern }) => pattern.anchor.some((id) => ids.has(id)));
    this.byEntry.set(entry, rows);
    return rows;
  }

  /** The first row that matches around the word at `at`. */
  firstAt(reading: Reading, at: number): { readonly row: Of; readonly range: Range } | undefined {
    const entry = reading.entries[at];
    if (!entry) return undefined;
    for (const { row, pattern } of this.about(entry)) {
      const range = matchAt(reading, pattern, at);
      if (range) return { row, range };
    }
    return undefined;
  }
}

/** The sentences or lines that a range is in. */
function lineOf({ breaks, words }: Reading, range: Range): Range {
  let { from, to } = range;
  while (from > 0 && (breaks[from] ?? MESSAGE) < LINE) from -= 1;
  while (to < words.length && (breaks[to] ?? MESSAGE) < LINE) to += 1;
  return { from, to };
}
