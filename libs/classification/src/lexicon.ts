import { isClassName, KEYWORD_CLASS, names, namesOf, parsePattern, type Bound, type Keyword, type LanguagePack, type Pattern } from '@stopline/language-packs';
import { foldWord } from './fold.js';
import { tokenise } from './tokenise.js';

/** What one language knows of a word. */
export interface Entry {
  /** Ids of the classes that the word is in. */
  readonly classes: readonly number[];
  /** Phrases that begin with it. */
  readonly phrases: readonly Phrase[];
  /** The language has it from English alone. */
  readonly borrowed: boolean;
}

/** An entry while the lexicon is being made. */
interface OpenEntry extends Entry {
  readonly classes: number[];
  readonly phrases: Phrase[];
  borrowed: boolean;
}

/** A phrase of some classes: its folded words; one that ends in `*` is the beginning of a word. */
export interface Phrase {
  readonly words: readonly string[];
  readonly classes: number[];
}

/** A pattern whose names are ids of the lexicon. */
export type CompiledPart =
  | { readonly kind: 'words'; readonly ids: readonly number[]; readonly repeat: 'once' | 'optional' | 'any' }
  | { readonly kind: 'not'; readonly ids: readonly number[] }
  | { readonly kind: 'gap'; readonly most: number; readonly tight: boolean }
  | { readonly kind: 'bound'; readonly of: Bound };

export interface CompiledPattern {
  readonly left: readonly CompiledPart[];
  readonly anchor: readonly number[];
  readonly right: readonly CompiledPart[];
  /** What must stand next to the anchor on each side; undefined where that may be anything. */
  readonly nextLeft: Next | undefined;
  readonly nextRight: Next | undefined;
  /** One class of each of these must be somewhere in a text for the pattern to match. */
  readonly needs: readonly (readonly number[])[];
}

/** Words or phrases of these classes (one bit each), or the bound if there is one. */
export interface Next {
  readonly bits: Uint32Array;
  readonly bound: Bound | undefined;
}

/** Any token that begins with a digit. */
export const NUMBER_CLASS = 'NUM';
/** Any token that no language knows. */
export const UNKNOWN_CLASS = 'UNKNOWN';
/** Given names of people, in every language; a pack may add its own. */
export const NAME_CLASS = 'NAME';
/** Classes to which English words belong in every language (R17): people mix. */
const BORROWED: readonly string[] = ['STOP', 'UNSUBSCRIBE', 'MESSAGE', 'SENDING'];

/** The words of one language: which classes each is in, and how its patterns are to be read. */
export class Lexicon {
  private readonly ids = new Map<string, number>();
  /** What the language knows of whole words. A word that stands in phrases alone is known too: it is no slip of another. */
  readonly exact = new Map<string, OpenEntry>();
  /** What it knows of all words that begin so. */
  readonly stems = new Map<string, OpenEntry>();
  /** What it knows of all words that end so, which compounds do. */
  readonly endings = new Map<string, OpenEntry>();
  private readonly phrases = new Map<string, Phrase>();
  /** Letters that are written together with the next word. */
  readonly clitics: readonly string[];

  constructor(
    readonly pack: LanguagePack,
    english: LanguagePack,
  ) {
    const { grammar, keywords } = pack;
    this.clitics = (grammar.clitics ?? '').split(' ').filter((letter) => letter !== '').map(foldWord);
    for (const [name, words] of Object.entries(grammar.classes)) this.add(name, words.split(','));
    if (pack !== english) for (const name of BORROWED) this.add(name, (english.grammar.classes[name] ?? '').split(','), true);
    for (const [kind, words] of Object.entries(grammar.kinds)) this.add(kindClass(kind), words.split(','));
    this.add(NAME_CLASS, names, true);
    this.add('KEEP', grammar.keep.split(','));
    const englishWords = new Set(pack === english ? [] : english.keywords.opt_out.map(({ word }) => word));
    for (const { word } of keywords.opt_out.filter(countsEverywhere)) this.add(KEYWORD_CLASS, [word], englishWords.has(word));
    for (const word of grammar.common.split(/\s+/)) this.entryOf(this.exact, foldWord(word), false);
  }

  /** The id of a class or of a single word; a word gets one here. */
  idOf(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(name, id);
    if (!isClassName(name)) this.addWord(id, name);
    return id;
  }

  compile(source: string): CompiledPattern {
    const pattern = parsePattern(source);
    for (const name of namesOf(pattern)) this.idOf(name);
    const [left, right] = [this.parts(pattern.left), this.parts(pattern.right)];
    const needs = [...left, ...right].flatMap((part) => (part.kind === 'words' && part.repeat === 'once' ? [part.ids] : []));
    return { left, anchor: this.idsOf(pattern.anchor), right, nextLeft: this.nextOf(left), nextRight: this.nextOf(right), needs };
  }

  /** How many classes there are; ids are below. */
  get size(): number {
    return this.ids.size;
  }

  /** What is known of a word that nobody knows. */
  readonly unknown: Entry = { classes: [this.idOf(UNKNOWN_CLASS)], phrases: [], borrowed: true };

  /** The class that any number is in. */
  get numberClass(): number {
    return this.idOf(NUMBER_CLASS);
  }

  /** The class of words that only press: "now", "for god's sake". */
  readonly emphasisClass = this.idOf('EMPHASIS');

  private add(name: string, words: readonly string[], borrowed = false): void {
    const id = this.idOf(name);
    for (const word of words) if (word.trim() !== '') this.addWord(id, word.trim(), borrowed);
  }

  private addWord(id: number, written: string, borrowed = false): void {
    const words = phraseWords(written);
    const [head, ...rest] = words;
    if (head === undefined) return;
    const entry = this.entryOf(...this.placeOf(head), borrowed);
    for (const word of rest) if (!word.endsWith('*')) this.entryOf(this.exact, word, borrowed);
    if (rest.length === 0) entry.classes.push(id);
    else this.phraseOf(entry, words).classes.push(id);
  }

  private phraseOf(entry: OpenEntry, words: readonly string[]): Phrase {
    const key = words.join(' ');
    const phrase = this.phrases.get(key) ?? { words, classes: [] };
    if (!this.phrases.has(key)) entry.phrases.push(phrase);
    this.phrases.set(key, phrase);
    return phrase;
  }

  private placeOf(word: string): [Map<string, OpenEntry>, string] {
    if (word.endsWith('*')) return [this.stems, word.slice(0, -1)];
    return word.startsWith('*') ? [this.endings, word.slice(1)] : [this.exact, word];
  }

  private entryOf(map: Map<string, OpenEntry>, word: string, borrowed: boolean): OpenEntry {
    const entry = map.get(word) ?? { classes: [], phrases: [], borrowed };
    entry.borrowed &&= borrowed;
    map.set(word, entry);
    return entry;
  }

  private parts(parts: Pattern['left']): readonly CompiledPart[] {
    return parts.map((part) => {
      if (part.kind === 'words') return { kind: part.kind, ids: this.idsOf(part.names), repeat: part.repeat };
      return part.kind === 'not' ? { kind: part.kind, ids: this.idsOf(part.names) } : part;
    });
  }

  private nextOf(parts: readonly CompiledPart[]): Next | undefined {
    const bits = new Uint32Array((this.ids.size >> 5) + 1);
    for (const part of parts) {
      if (part.kind === 'gap') return undefined;
      if (part.kind === 'bound' && part.of !== 'close' && part.of !== 'quote') return { bits, bound: part.of };
      if (part.kind !== 'words') continue;
      for (const id of part.ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
      if (part.repeat === 'once') return { bits, bound: undefined };
    }
    return undefined;
  }

  private idsOf(called: readonly string[]): readonly number[] {
    // A name is in the packs' words one that nobody knows; those that are known are names all the same.
    return called.flatMap((name) => (name === UNKNOWN_CLASS ? [this.idOf(name), this.idOf(NAME_CLASS)] : [this.idOf(name)]));
  }
}

function countsEverywhere({ countries, numberTypes }: Keyword): boolean {
  return countries === undefined && numberTypes === undefined;
}

/** The class of the words that name a kind of messages. */
export function kindClass(kind: string): string {
  return `KIND_${kind.toUpperCase()}`;
}

/** The words of a phrase as the tokeniser makes them, each with its `*` if it has one. */
function phraseWords(written: string): readonly string[] {
  return written.split(' ').flatMap((word) => {
    if (word.startsWith('*')) return tokenise(word.slice(1)).words.map((part) => `*${part}`);
    const stem = word.endsWith('*');
    const { words } = tokenise(stem ? word.slice(0, -1) : word);
    return stem ? words.map((part, place) => (place === words.length - 1 ? `${part}*` : part)) : words;
  });
}
