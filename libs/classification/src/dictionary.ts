import { KEYWORD_CLASS } from '@stopline/language-packs';
import { UNREADABLE } from './fold.js';
import type { Entry, Lexicon } from './lexicon.js';
import { latinLookalike } from './lookalikes.js';
import { Slips } from './slips.js';
import { Trie } from './trie.js';

/** A word as the languages know it. */
export interface KnownWord {
  /** The word as it was meant: with slips, repeated letters and look-alikes put right. */
  readonly word: string;
  /** What each language knows of it, in the order of the lexicons. */
  readonly entries: readonly (Entry | undefined)[];
  /** Languages to whose rules the word matters: one bit each, in the order of the lexicons. */
  readonly concerned: number;
  /** The same for phrases that begin with it, by the word that must follow; those whose second word is not a whole one under an empty string. */
  readonly begins: ReadonlyMap<string, number> | undefined;
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
/** A word that denies may be shorter: "нешлите". */
const SHORTEST_NEGATION = 2;
const NEGATION_CLASS = 'NEG';
const NOTHING: readonly Found[] = [];

/** Finds what the languages know of a word, also one that is mistyped, drawn out (stooop) or disguised (ѕtор). Remembers its answers. */
export class Dictionary {
  private readonly remembered = new Map<string, KnownWord | null>();
  private readonly exactlyRemembered = new Map<string, KnownWord | null>();
  private readonly exact: ReadonlyMap<string, readonly Found[]>;
  private readonly stems: Trie<readonly Found[]>;
  private readonly endings: Trie<readonly Found[]>;
  private readonly parted = new Map<string, readonly string[]>();
  private readonly clitics: readonly { readonly language: number; readonly letters: string }[];
  private readonly slips = new Slips();
  private readonly keywords = new Set<string>();

  constructor(
    private readonly lexicons: readonly Lexicon[],
    /** The classes that rules of a language are about. */
    private readonly anchorsOf: (language: number) => ReadonlySet<number>,
  ) {
    this.exact = byWord(lexicons.map(({ exact }) => exact));
    this.stems = new Trie(byWord(lexicons.map(({ stems }) => stems)), 'beginning');
    this.endings = new Trie(byWord(lexicons.map(({ endings }) => endings)), 'end');
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

  /** The same without slips and disguises: what is left to do for the end of a long text (S10). */
  findExactly(word: string): KnownWord | undefined {
    const before = this.exactlyRemembered.get(word);
    if (before !== undefined) return before ?? undefined;
    if (this.exactlyRemembered.size >= MOST_REMEMBERED) this.exactlyRemembered.clear();
    const found = word.length <= LONGEST_WORD ? this.known(word) : undefined;
    this.exactlyRemembered.set(word, found ?? null);
    return found;
  }

  /**
   * The same for a text that is surely in one language: a word that only others know may be a slip of one of its own. Other languages
   * keep what they know of it.
   */
  findIn(word: string, language: number): KnownWord | undefined {
    const found = this.find(word);
    if (!found || found.entries[language] !== undefined || found.word !== word) return found;
    const key = `${language} ${word}`;
    const before = this.remembered.get(key);
    if (before !== undefined) return before ?? undefined;
    const meant = this.slips.meantBy(word).find((candidate) => this.exact.get(candidate)?.some((one) => one.language === language && isOfRules(one)));
    const corrected = meant === undefined ? found : this.corrected(found, meant, language);
    this.remembered.set(key, corrected);
    return corrected;
  }

  private corrected(found: KnownWord, meant: string, language: number): KnownWord {
    const entry = this.known(meant)?.entries[language];
    const bit = 1 << language;
    if (!entry) return found;
    return {
      word: meant,
      entries: found.entries.with(language, entry),
      ownOf: entry.borrowed ? found.ownOf : found.ownOf | bit,
      concerned: this.matters(entry, language) ? found.concerned | bit : found.concerned,
      begins: found.begins,
    };
  }

  /** Two words that were written as one ("stoptexting"), of which rules are about the first; the word itself where it is none such. */
  part(word: string): readonly string[] {
    if (word.length < SHORTEST_JOINED || word.length > LONGEST_WORD || !isTyped(word)) return [word];
    const before = this.parted.get(word);
    if (before) return before;
    if (this.parted.size >= MOST_REMEMBERED) this.parted.clear();
    const parts = this.partAnew(word);
    this.parted.set(word, parts);
    return parts;
  }

  private partAnew(word: string): readonly string[] {
    if (this.find(word)) return [word];
    for (let at = word.length - SHORTEST_OF_JOINED; at >= SHORTEST_NEGATION; at -= 1) {
      const [first, second] = [this.exactly(word.slice(0, at)), this.exactly(word.slice(at))];
      if (!first || !second) continue;
      const about = at < SHORTEST_OF_JOINED ? this.denying(first) & second.concerned : first.concerned | (first.begins?.get(second.word) ?? 0);
      if (about & second.ownOf) return [first.word, second.word];
    }
    return [word];
  }

  /** The languages in which it denies. */
  private denying({ entries }: KnownWord): number {
    return entries.reduce((bits, entry, language) => (entry?.classes.includes(this.lexicons[language]?.idOf(NEGATION_CLASS) ?? -1) ? bits | (1 << language) : bits), 0);
  }

  private exactly(word: string): KnownWord | undefined {
    return this.exact.has(word) ? this.known(word) : undefined;
  }

  /** Words of classes and keywords may be meant by a slip of the thumb. */
  private noteMeant(word: string, found: readonly Found[]): void {
    if (!isTyped(word) || !found.some(isOfRules)) return;
    this.slips.add(word);
    if (found.some(({ entry, language }) => entry.classes.includes(this.lexicons[language]?.idOf(KEYWORD_CLASS) ?? -1))) this.keywords.add(word);
  }

  private findAnew(word: string): KnownWord | undefined {
    const found = this.known(word);
    // A digit at the beginning may be a letter in disguise: 5top.
    if (found && (found.ownOf !== 0 || !/^\p{N}+\p{L}/u.test(word))) return found;
    const meant = isTyped(word) ? this.slips.meantBy(word) : [];
    const keyword = meant.find((candidate) => this.keywords.has(candidate));
    if (keyword !== undefined && found === undefined) return this.known(keyword);
    const others = otherReadings(word).flatMap((reading) => this.known(reading) ?? []);
    return others.find(({ concerned }) => concerned !== 0) ?? found ?? this.mostKnown(meant) ?? others[0];
  }

  private known(word: string): KnownWord | undefined {
    if (word === '') return undefined;
    const found = this.foundOf(word);
    if (found.length === 0) return undefined;
    const entries = new Array<Entry | undefined>(this.lexicons.length).fill(undefined);
    for (const { language, entry } of found) {
      const before = entries[language];
      entries[language] = before ? merged(before, entry) : entry;
    }
    let [ownOf, concerned] = [0, 0];
    for (const [language, entry] of entries.entries()) {
      if (entry && !entry.borrowed) ownOf |= 1 << language;
      if (entry && this.matters(entry, language)) concerned |= 1 << language;
    }
    return { word, entries, ownOf, concerned, begins: this.beginsOf(entries) };
  }

  private matters({ classes }: Entry, language: number): boolean {
    const anchors = this.anchorsOf(language);
    return classes.some((id) => anchors.has(id));
  }

  private beginsOf(entries: KnownWord['entries']): KnownWord['begins'] {
    let begins: Map<string, number> | undefined;
    for (const [language, entry] of entries.entries()) {
      for (const { words, classes } of entry?.phrases ?? []) {
        if (!this.matters({ classes, phrases: [], borrowed: false }, language)) continue;
        const second = words[1]?.endsWith('*') ? '' : (words[1] ?? '');
        begins = (begins ?? new Map<string, number>()).set(second, (begins?.get(second) ?? 0) | (1 << language));
      }
    }
    return begins;
  }

  private foundOf(word: string): readonly Found[] {
    const whole = this.wholeOf(word);
    // What is known of the whole word counts more, unless that is only that it occurs.
    const isSure = (language: number): boolean => whole.some((found) => found.language === language && isOfRules(found));
    const clitics = this.clitics.filter(({ letters }) => word.startsWith(letters));
    const others = clitics.flatMap(({ language, letters }) => (isSure(language) ? [] : this.afterClitic(word.slice(letters.length), language)));
    const isNumber = /^\p{N}/u.test(word);
    if (!isNumber && others.length === 0) return whole;
    const numbers = isNumber ? this.lexicons.map(({ numberClass }, language) => ({ language, entry: { classes: [numberClass], phrases: [], borrowed: true } })) : [];
    return [...whole, ...others, ...numbers];
  }

  private wholeOf(word: string): readonly Found[] {
    const [exact, stems, endings] = [this.exact.get(word) ?? NOTHING, this.stems.within(word), this.endings.within(word)];
    return stems.length === 0 && endings.length === 0 ? exact : [exact, ...stems, ...endings].flat();
  }

  /** What follows a letter that is written together with it; a second such letter may stand between. */
  private afterClitic(rest: string, language: number): readonly Found[] {
    const found = this.wholeOf(rest).filter((one) => one.language === language);
    if (rest.length < 2 || found.length > 0) return rest.length < 2 ? [] : found;
    const second = this.clitics.find((clitic) => clitic.language === language && rest.startsWith(clitic.letters));
    return second ? this.wholeOf(rest.slice(second.letters.length)).filter((one) => one.language === language) : [];
  }

  /** Of the words that a slip of the thumb may have turned into this one, the one that rules of the most languages are about. */
  private mostKnown(meant: readonly string[]): KnownWord | undefined {
    const known = meant.flatMap((candidate) => this.known(candidate) ?? []);
    return known.reduce<KnownWord | undefined>((most, one) => (most === undefined || bitsIn(one.concerned) > bitsIn(most.concerned) ? one : most), undefined);
  }
}

function isOfRules({ entry: { classes, phrases } }: Found): boolean {
  return classes.length > 0 || phrases.length > 0;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
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

function merged(one: Entry, other: Entry): Entry {
  return { classes: [...new Set([...one.classes, ...other.classes])], phrases: [...one.phrases, ...other.phrases], borrowed: one.borrowed && other.borrowed };
}

function isTyped(word: string): boolean {
  return PLAIN.test(word) || TYPED.test(word.replaceAll(UNREADABLE, ''));
}

/** Drawn out letters as one or two, a word said several times in one, letters of other alphabets as the Latin ones they look like. */
function otherReadings(word: string): readonly string[] {
  if (PLAIN.test(word) && !repeats(word)) return [];
  const latin = [...word].map(latinLookalike).join('');
  const readings = [word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/(.)\1+/gu, '$1'), withoutRepetition(word), latin, latin.replace(/(.)\1+/gu, '$1')];
  return [...new Set(readings)].filter((reading) => reading !== word);
}

const PLAIN = /^[a-z]+$/;
/** Letters of an alphabet that has keys beside one another; none of scripts whose characters are words of their own. */
const TYPED = /^[a-zα-ωа-яѐ-џґ\u05d0-\u05ea\u0620-\u064a]*$/;

const MOST_REPEATED = 400;

/** Whether a letter is there twice side by side, or the word may be one that is said several times. */
function repeats(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return withoutRepetition(word) !== '';
}

function withoutRepetition(word: string): string {
  if (word.length > MOST_REPEATED) return '';
  for (let length = 4; length <= word.length / 2; length += 1) {
    if (word.length % length === 0 && word === word.slice(0, length).repeat(word.length / length)) return word.slice(0, length);
  }
  return '';
}
