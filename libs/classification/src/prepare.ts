import type { Dictionary } from './dictionary.js';
import { MESSAGE, NONE, type Tokens } from './tokens.js';

/** Words as the languages can read them: two that were written as one are parted, among the first `most`. */
export function prepare(tokens: Tokens, dictionary: Pick<Dictionary, 'find' | 'part'>, most: number): Tokens {
  if (tokens.words.every((word, at) => at >= most || dictionary.find(word))) return tokens;
  const { starts, ends, breaks, quoted } = tokens;
  const parts = tokens.words.map((word, at) => (at >= most || dictionary.find(word) ? [word] : dictionary.part(word)));
  if (parts.every(({ length }) => length === 1)) return tokens;
  const words = parts.flatMap((found, at) => found.map((word, place) => ({ word, at, isFirst: place === 0 })));
  return {
    words: words.map(({ word }) => word),
    starts: words.map(({ at }) => starts[at] ?? 0),
    ends: words.map(({ at }) => ends[at] ?? 0),
    breaks: [...words.map(({ at, isFirst }) => (isFirst ? (breaks[at] ?? NONE) : NONE)), breaks.at(-1) ?? MESSAGE],
    quoted: words.map(({ at, isFirst }) => isFirst && (quoted[at] ?? false)),
  };
}

/** Only the words at some places, in order. What stood before one that is left out parts those on both sides of it. */
export function selected({ words, starts, ends, breaks, quoted }: Tokens, places: readonly number[]): Tokens {
  const pick = <Of>(list: readonly Of[]): Of[] => places.map((at) => list[at] as Of);
  const partings: number[] = [];
  let from = 0;
  for (const at of [...places, breaks.length - 1]) {
    let greatest: number = NONE;
    for (; from <= at; from += 1) greatest = Math.max(greatest, breaks[from] ?? NONE);
    partings.push(greatest);
  }
  return { words: pick(words), starts: pick(starts), ends: pick(ends), quoted: pick(quoted), breaks: partings };
}

/** The last emoji below U+10000; what follows up to the surrogates is Han and Hangul, of which texts have many. */
const LAST_OF_PLANE = '\u329a';
const FIRST_BEYOND = '\ud800';

/** An emoji. */
export function isPicture(word: string): boolean {
  return word > '\x7f' && (word < LAST_OF_PLANE || word >= FIRST_BEYOND) && /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(word);
}
