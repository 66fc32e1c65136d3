import { UNREADABLE } from './fold.js';
import { KEYWORD_CLASS, type Entry, type Lexicon } from './lexicon.js';
import { latinLookalike } from './lookalikes.js';
import { isSlipOf, SHORTEST_SLIPPED } from './slips.js';

/** A word as the languages know it. */
export interface KnownWord {
  /** The word as it was meant: with slips, repeated letters and look-alikes put right. */
  readonly word: string;
  /** What each language knows of it, in the order of the lexicons. */
  readonly entries: readonly (Entry | undefined)[];
  /** Languages to whose rules the word matters: one bit each, in the order of the lexicons. */
  readonly concerned: number;
  /** Languages that know it of themselves, not from English alone. */
  readonly ownOf: number;
}

interface Found {
  readonly language: number;
  readonly entry: Entry;
}

/** Words are remembered up to this many; then remembering begins anew. */
const MOST_REMEMBERED = 50_000;
const LONGEST_WORD = 32;
/** Two words written as one have at least so many letters, and each of them so many. */
const SHORTEST_JOINED = 7;
const SHORTEST_OF_JOINED = 3;

/** Finds what the languages know of a word, also one that is mistyped, drawn out (stooop) or disguised (ѕtор). Remembers its answers. */
export class Dictionary {
  private readonly remembered = new Map<string, KnownWord | null>();
  private readonly exact: ReadonlyMap<string, readonly Found[]>;
  private readonly stems: ReadonlyMap<string, readonly Found[]>;
  private readonly stemLengths: readonly number[];
  private readonly endings: ReadonlyMap<string, readonly Found[]>;
  private readonly endingLengths: readonly number[];
  private readonly parted = new Map<string, readonly string[]>();
  private readonly clitics: readonly { readonly language: number; readonly letters: string }[];
  private readonly meant = new Map<string, { readonly word: string; readonly letters: number }[]>();
  private readonly keywords = new Set<string>();

  constructor(
    private readonly lexicons: readonly Lexicon[],
    private readonly matters: (entry: Entry, language: number) => boolean,
  ) {
    this.exact = byWord(lexicons.map(({ exact }) => exact));
    this.stems = byWord(lexicons.map(({ stems }) => stems));
    this.stemLengths = lengthsOf(this.stems);
    this.endings = byWord(lexicons.map(({ endings }) => endings));
    this.endingLengths = lengthsOf(this.endings);
    this.clitics = lexicons.flatMap(({ clitics }, language) => clitics.map((letters) => ({ language, letters })));
    for (const [word, found] of this.exact) this.noteMeant(word, found);
  }

  find(word: string): KnownWord | undefined {
    const before = this.remembered.get(word);
    if (before !== undefined) return before ?? undefined;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const found = word.length <= LONGEST_WORD ? this.findAnew(word) : this.known(withoutRepetition(word));
    this.remembered.set(word, found ?? null);
    return found;
  }

  /** Two words that were written as one ("stoptexting"), of which rules are about the first; the word itself where it is none such. */
  part(word: string): readonly string[] {
    const before = this.parted.get(word);
    if (before) return before;
    if (this.parted.size >= MOST_REMEMBERED) this.parted.clear();
    const parts = this.partAnew(word);
    this.parted.set(word, parts);
    return parts;
  }

  private partAnew(word: string): readonly string[] {
    if (word.length < SHORTEST_JOINED || word.length > LONGEST_WORD || !isTyped(word) || this.find(word)) return [word];
    for (let at = word.length - SHORTEST_OF_JOINED; at >= SHORTEST_OF_JOINED; at -= 1) {
      const [first, second] = [this.exactly(word.slice(0, at)), this.exactly(word.slice(at))];
      if (first && second && first.concerned & second.ownOf) return [first.word, second.word];
    }
    return [word];
  }

  private exactly(word: string): KnownWord | undefined {
    return this.exact.has(word) ? this.known(word) : undefined;
  }

  /** Words of classes and keywords may be meant by a slip of the thumb. */
  private noteMeant(word: string, found: readonly Found[]): void {
    if (word.length < SHORTEST_SLIPPED || !isTyped(word)) return;
    if (!found.some(({ entry }) => entry.classes.length > 0 || entry.phrases.length > 0)) return;
    const shelf = shelfOf(word.charAt(0), word.length);
    const candidate = { word, letters: lettersOf(word) };
    const candidates = this.meant.get(shelf);
    if (candidates) candidates.push(candidate);
    else this.meant.set(shelf, [candidate]);
    if (found.some(({ entry, language }) => entry.classes.includes(this.lexicons[language]?.idOf(KEYWORD_CLASS) ?? -1))) this.keywords.add(word);
  }

  private findAnew(word: string): KnownWord | undefined {
    const found = this.known(word);
    // A digit at the beginning may be a letter in disguise: 5top.
    if (found && (found.ownOf !== 0 || !/^\p{N}+\p{L}/u.test(word))) return found;
    const others = otherReadings(word).flatMap((reading) => this.known(reading) ?? []);
    return others.find(({ concerned }) => concerned !== 0) ?? found ?? others[0] ?? this.findMeant(word);
  }

  private known(word: string): KnownWord | undefined {
    if (word === '') return undefined;
    const found = this.foundOf(word);
    if (found.length === 0) return undefined;
    const entries = this.lexicons.map((_, language) => merged(found.filter((one) => one.language === language).map(({ entry }) => entry)));
    const bits = (holds: (entry: Entry, language: number) => boolean) => entries.reduce((sum, entry, language) => (entry && holds(entry, language) ? sum | (1 << language) : sum), 0);
    return { word, entries, ownOf: bits(({ borrowed }) => !borrowed), concerned: bits(this.matters) };
  }

  private foundOf(word: string): readonly Found[] {
    const whole = this.wholeOf(word);
    // What is known of the whole word counts more, unless that is only that it occurs.
    const isSure = (language: number): boolean => whole.some((found) => found.language === language && (found.entry.classes.length > 0 || found.entry.phrases.length > 0));
    const others = this.clitics.flatMap(({ language, letters }) =>
      word.startsWith(letters) && !isSure(language) ? this.afterClitic(word.slice(letters.length), language) : [],
    );
    const numbers = /^\p{N}/u.test(word) ? this.lexicons.map(({ numberClass }, language) => ({ language, entry: { classes: [numberClass], phrases: [], borrowed: true } })) : [];
    return [...whole, ...others, ...numbers];
  }

  private wholeOf(word: string): readonly Found[] {
    const found = [...(this.exact.get(word) ?? [])];
    for (const length of this.stemLengths) {
      if (length > word.length) break;
      found.push(...(this.stems.get(word.slice(0, length)) ?? []));
    }
    for (const length of this.endingLengths) {
      if (length > word.length) break;
      found.push(...(this.endings.get(word.slice(-length)) ?? []));
    }
    return found;
  }

  /** What follows a letter that is written together with it; a second such letter may stand between. */
  private afterClitic(rest: string, language: number): readonly Found[] {
    const found = this.wholeOf(rest).filter((one) => one.language === language);
    if (rest.length < 2 || found.length > 0) return rest.length < 2 ? [] : found;
    const second = this.clitics.find((clitic) => clitic.language === language && rest.startsWith(clitic.letters));
    return second ? this.wholeOf(rest.slice(second.letters.length)).filter((one) => one.language === language) : [];
  }

  /** The word that a slip of the thumb has turned into this one; a keyword first, then one that rules are about. */
  private findMeant(word: string): KnownWord | undefined {
    if (word.length < SHORTEST_SLIPPED - 1 || !isTyped(word)) return undefined;
    const { length } = word;
    const shelves = [...[length - 1, length, length + 1].map((near) => shelfOf(word.charAt(0), near)), shelfOf(word.charAt(1), length)];
    const letters = lettersOf(word);
    const near = shelves.flatMap((shelf) => this.meant.get(shelf)?.filter((candidate) => differIn(candidate.letters ^ letters, MOST_OTHER_LETTERS)) ?? []);
    const meant = near.flatMap((candidate) => (isSlipOf(word, candidate.word) ? [candidate.word] : [])).sort();
    const known = [...meant.filter((candidate) => this.keywords.has(candidate)), ...meant].flatMap((candidate) => this.known(candidate) ?? []);
    return known.find(({ concerned }) => concerned !== 0) ?? known[0];
  }
}

/** A slip changes one letter for another at most. */
const MOST_OTHER_LETTERS = 2;

/** Which letters a word has: one bit each. It rules out most words before they are compared. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) - 97) % 32;
  return bits;
}

function differIn(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; count < most; count += 1) left &= left - 1;
  return left === 0;
}

/** Where the words of a length stand that begin with a letter: a slip changes the length by one at most, and the first letter only by a swap. */
function shelfOf(first: string, length: number): string {
  return `${first}${length}`;
}

function lengthsOf(words: ReadonlyMap<string, unknown>): readonly number[] {
  return [...new Set([...words.keys()].map(({ length }) => length))].sort((one, other) => one - other);
}

function byWord(maps: readonly ReadonlyMap<string, Entry>[]): ReadonlyMap<string, readonly Found[]> {
  const all = new Map<string, Found[]>();
  for (const [language, map] of maps.entries()) {
    for (const [word, entry] of map) {
      const found = all.get(word);
      if (found) found.push({ language, entry });
      else all.set(word, [{ language, entry }]);
    }
  }
  return all;
}

function merged(entries: readonly Entry[]): Entry | undefined {
  const [first, ...others] = entries;
  if (!first || others.length === 0) return first;
  return {
    classes: [...new Set(entries.flatMap(({ classes }) => classes))],
    phrases: entries.flatMap(({ phrases }) => phrases),
    borrowed: entries.every(({ borrowed }) => borrowed),
  };
}

function isTyped(word: string): boolean {
  return /^[a-z]+$/.test(word.replaceAll(UNREADABLE, 'x'));
}

/** Drawn out letters as one or two, a word said several times in one, letters of other alphabets as the Latin ones they look like. */
function otherReadings(word: string): readonly string[] {
  const latin = [...word].map(latinLookalike).join('');
  const readings = [word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/(.)\1+/gu, '$1'), withoutRepetition(word), latin, latin.replace(/(.)\1+/gu, '$1')];
  return [...new Set(readings)].filter((reading) => reading !== word);
}

const MOST_REPEATED = 400;

function withoutRepetition(word: string): string {
  if (word.length > MOST_REPEATED) return '';
  for (let length = 4; length <= word.length / 2; length += 1) {
    if (word.length % length === 0 && word === word.slice(0, length).repeat(word.length / length)) return word.slice(0, length);
  }
  return '';
}
