import type { LanguagePack } from '@stopline/language-packs';
import { Dictionary, type KnownWord } from './dictionary.js';
import { baseLanguage, type Hints } from './hints.js';
import { Language } from './language.js';
import type { Effort, Reading } from './match.js';
import { findPhrases, type Range } from './phrases.js';
import { isPicture, prepare, selected } from './prepare.js';
import { tokenise } from './tokenise.js';
import type { Tokens } from './tokens.js';

/** A text as one language reads it. */
export interface ReadText extends Reading {
  readonly language: Language;
  readonly tokens: Tokens;
  /** Whether the language may judge a range of words. */
  hasStanding(range: Range): boolean;
}

/** A language is heard only if it knows this share of the words that the best one knows. */
const SHARE_KNOWN = 0.4;

/** The expected language may judge on its own from this share on. */
const SHARE_OF_EXPECTED = 0.7;

/** The language of a text is clear when it knows so many of its words, and such a share of them. */
const LEAST_CLEAR = 2;
const SHARE_CLEAR = 0.6;

/** English is the first pack: its words are in every language. */
const ENGLISH = 0;

/** More than ordinary talk of 1,600 characters takes. */
const MOST_STEPS = 6_000;

/** Slips and disguises are put right in so many words of a text; what people type has fewer. */
const MOST_MISTYPED = 100;

/** All languages over one dictionary. */
export class Languages {
  private readonly languages: readonly Language[];
  private readonly dictionary: Dictionary;

  constructor(packs: readonly LanguagePack[]) {
    const [english] = packs;
    this.languages = english ? packs.map((pack) => new Language(pack, english)) : [];
    if (this.languages.length > 31) throw new RangeError(`${this.languages.length} languages: one bit of a number stands for each, there are 31`);
    this.dictionary = new Dictionary(
      this.languages.map(({ lexicon }) => lexicon),
      (language) => this.languages[language]?.anchors ?? NO_ANCHORS,
    );
  }

  /**
   * The text as each language reads it whose rules it concerns: the one that knows most of its words first. A language that knows far
   * fewer is not heard, unless it is the expected one.
   */
  read(text: string, hints: Hints): readonly ReadText[] {
    const tokens = prepare(tokenise(text), this.dictionary, MOST_MISTYPED);
    const asWritten = tokens.words.map((word, at) => (at < MOST_MISTYPED ? this.dictionary.find(word) : this.dictionary.findExactly(word)));
    const expected = this.languages.findIndex(({ pack }) => pack.language === baseLanguage(hints));
    const pictures = tokens.words.map(isPicture);
    const hasPictures = pictures.includes(true);
    const shares = this.sharesOf(asWritten);
    const most = Math.max(...shares);
    const best = expected >= 0 && shares[expected] === most ? expected : shares.indexOf(most);
    const isClear = best !== ENGLISH && most >= LEAST_CLEAR && most >= SHARE_CLEAR * pictures.filter((isOne) => !isOne).length;
    const known = isClear ? tokens.words.map((word, at) => (at >= MOST_MISTYPED || asWritten[at]?.entries[best] ? asWritten[at] : this.dictionary.findIn(word, best))) : asWritten;
    const concerned = concernedBy(known);
    if (concerned === 0) return [];
    const beyondBest = known.reduce((bits, word) => (word === undefined || (word.ownOf >> best) & 1 ? bits : bits | word.ownOf), 0);
    const effort: Effort = { left: MOST_STEPS };
    return this.languages
      .flatMap((language, place) => {
        const share = shares[place] ?? 0;
        const isSure = place === best || (share === most && shares[ENGLISH] !== most) || (place === expected && share >= SHARE_OF_EXPECTED * most);
        const isHeard = isSure || ((beyondBest >> place) & 1 && (place === expected || share >= SHARE_KNOWN * most));
        return (concerned >> place) & 1 && isHeard ? [{ language, place, share, isSure }] : [];
      })
      .sort((one, other) => (one.place === best ? -1 : other.place === best ? 1 : other.share - one.share))
      .flatMap(({ language, place, isSure }) => {
        const view = hasPictures ? viewOf({ tokens, known }, place, pictures) : { tokens, known };
        const read = (seen: View): ReadText => ({ language, tokens: seen.tokens, effort, hasStanding: isSure ? () => true : standingOf(seen.known, place, best), ...readingOf(seen, place, language) });
        const first = read(view);
        const calm = withoutEmphasis(view, first, language.lexicon.emphasisClass);
        return calm ? [first, read(calm)] : [first];
      });
  }

  /** How many of the words each language knows of itself; pictures belong to none. */
  private sharesOf(known: readonly (KnownWord | undefined)[]): readonly number[] {
    const shares = this.languages.map(() => 0);
    for (const word of known) {
      if (word === undefined || isPicture(word.word)) continue;
      for (let bits = word.ownOf; bits !== 0; bits &= bits - 1) {
        const place = 31 - Math.clz32(bits & -bits);
        shares[place] = (shares[place] ?? 0) + 1;
      }
    }
    return shares;
  }
}

const NO_ANCHORS: ReadonlySet<number> = new Set();

/** The languages to whose rules any word matters, or any two that begin a phrase: one bit each. */
function concernedBy(known: readonly (KnownWord | undefined)[]): number {
  let bits = 0;
  for (const [at, word] of known.entries()) {
    if (!word) continue;
    bits |= word.concerned;
    if (word.begins) bits |= (word.begins.get(known[at + 1]?.word ?? '') ?? 0) | (word.begins.get('') ?? 0);
  }
  return bits;
}

/**
 * A request counts in a language only if it has a word of that language that the best one does not know: what the best language
 * understands word for word, it has judged. Languages that know the same number of words are equally good, but none is as good as English.
 */
function standingOf(known: readonly (KnownWord | undefined)[], place: number, best: number): ReadText['hasStanding'] {
  return ({ from, to }) => known.slice(from, to).some((word) => word !== undefined && (word.ownOf >> place) & 1 && !((word.ownOf >> best) & 1));
}

interface View {
  readonly tokens: Tokens;
  readonly known: readonly (KnownWord | undefined)[];
}

/** What one language sees: pictures that are no words of it are passed over. */
function viewOf({ tokens, known }: View, place: number, pictures: readonly boolean[]): View {
  const isKept = (at: number): boolean => pictures[at] !== true || known[at]?.entries[place] !== undefined;
  const kept = tokens.words.flatMap((_, at) => (isKept(at) ? [at] : []));
  if (kept.length === tokens.words.length) return { tokens, known };
  return { tokens: selected(tokens, kept), known: kept.map((at) => known[at]) };
}

/** The same without the words that only press: people put them anywhere, and rules need not have them everywhere. Undefined where there are none, or nothing else. */
function withoutEmphasis({ tokens, known }: View, { entries, phrasesFrom, present }: Reading, emphasis: number): View | undefined {
  if (present[emphasis] !== 1) return undefined;
  const kept: number[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const phrase = phrasesFrom[at]?.find(({ classes }) => classes.includes(emphasis));
    if (phrase) at = phrase.to - 1;
    else if (!entries[at]?.classes.includes(emphasis)) kept.push(at);
  }
  return kept.length === 0 ? undefined : { tokens: selected(tokens, kept), known: kept.map((at) => known[at]) };
}

function readingOf({ tokens: { words, breaks, quoted }, known }: View, place: number, { lexicon }: Language): Omit<Reading, 'effort'> {
  const read = { words: words.map((word, at) => known[at]?.word ?? word), entries: known.map((word) => (word ? word.entries[place] : lexicon.unknown)), breaks, quoted };
  return { ...read, ...findPhrases(read, lexicon.size) };
}
