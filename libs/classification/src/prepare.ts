import type { Dictionary } from './dictionary.js';
import { NONE, type Tokens } from './tokens.js';

/** Words as the languages can read them: two that were written as one are parted, pictures that no language knows are left out. */
export function prepare(tokens: Tokens, dictionary: Pick<Dictionary, 'find' | 'part'>): Tokens {
  if (tokens.words.every((word) => dictionary.find(word))) return tokens;
  const parts = tokens.words.map((word) => partsOf(word, dictionary));
  if (parts.every(({ length }) => length === 1)) return tokens;
  const { starts, ends, breaks, quoted } = tokens;
  const words = parts.flatMap((found, at) => found.map((word, place) => ({ word, at, place })));
  // What stands before a picture parts the words on both sides of it.
  const breakBefore = ({ at, place }: { at: number; place: number }): number => {
    if (place > 0) return NONE;
    let greatest = breaks[at] ?? NONE;
    for (let before = at - 1; before >= 0 && parts[before]?.length === 0; before -= 1) greatest = Math.max(greatest, breaks[before] ?? NONE);
    return greatest;
  };
  const trailing = words.length === 0 ? -1 : (words.at(-1)?.at ?? -1);
  const last = Math.max(...breaks.slice(trailing + 1));
  return {
    words: words.map(({ word }) => word),
    starts: words.map(({ at }) => starts[at] ?? 0),
    ends: words.map(({ at }) => ends[at] ?? 0),
    breaks: [...words.map(breakBefore), last],
    quoted: words.map(({ at, place }) => place === 0 && (quoted[at] ?? false)),
  };
}

function partsOf(word: string, dictionary: Pick<Dictionary, 'find' | 'part'>): readonly string[] {
  if (dictionary.find(word)) return [word];
  return isPicture(word) ? [] : dictionary.part(word);
}

function isPicture(word: string): boolean {
  return word > '\x7f' && /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(word);
}
