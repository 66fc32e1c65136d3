import { UNREADABLE } from './fold.js';
import { areNeighbours } from './keyboards.js';

/** The shortest word that may be meant by another one. */
export const SHORTEST_SLIPPED = 4;
/** From this length on any letter may be wrong, missing or too many; shorter words are too near to others. */
const LONG = 6;
/** A long word is heard by its consonants: its first vowel may be another one. */
const VOWELS = 'aeiouyаеиоуыэюяіїєαεηιουω';

/**
 * Whether `typed` is `word` with one slip of the thumb: two letters swapped, one doubled, a neighbour's key instead of or beside a
 * letter; in words of six letters and more any one letter that is wrong, missing or too many. The first letter is never missing.
 */
export function isSlipOf(typed: string, word: string): boolean {
  if (word.length < SHORTEST_SLIPPED) return false;
  const same = commonPrefix(typed, word);
  if (typed.length === word.length) return isSwapped(typed, word, same) || isReplaced(typed, word, same);
  if (typed.length === word.length + 1) return isInserted(typed, word, same);
  return typed.length === word.length - 1 && word.length >= LONG - 1 && same > 0 && typed.slice(same) === word.slice(same + 1);
}

function isSwapped(typed: string, word: string, same: number): boolean {
  return typed.charAt(same) === word.charAt(same + 1) && typed.charAt(same + 1) === word.charAt(same) && typed.slice(same + 2) === word.slice(same + 2);
}

function isReplaced(typed: string, word: string, same: number): boolean {
  if (typed.slice(same + 1) !== word.slice(same + 1)) return false;
  if (typed.charAt(same) === UNREADABLE) return true;
  if (same === 0) return word.length > LONG && VOWELS.includes(typed.charAt(0)) && VOWELS.includes(word.charAt(0));
  return word.length >= LONG || areNeighbours(typed.charAt(same), word.charAt(same));
}

function isInserted(typed: string, word: string, same: number): boolean {
  if (typed.slice(same + 1) !== word.slice(same)) return false;
  const extra = typed.charAt(same);
  if (extra === typed.charAt(same - 1) || word.length >= LONG) return same > 0;
  return same > 0 && same < word.length && (areNeighbours(extra, typed.charAt(same - 1)) || areNeighbours(extra, typed.charAt(same + 1)));
}

/** Words that may be meant by others. */
export class Slips {
  /** By the fingerprint of what is left of them without any one letter, which a slip leaves as it is. */
  private readonly shortened = new Map<number, readonly string[]>();

  add(word: string): void {
    if (word.length < SHORTEST_SLIPPED) return;
    for (let without = 0; without <= word.length; without += 1) {
      const left = fingerprint(word, without);
      const others = this.shortened.get(left);
      if (others?.at(-1) !== word) this.shortened.set(left, others ? [...others, word] : [word]);
    }
  }

  /** The words of which `typed` is a slip, in alphabetical order. */
  meantBy(typed: string): readonly string[] {
    const meant: string[] = [];
    for (let without = 0; without <= typed.length; without += 1) {
      const near = this.shortened.get(fingerprint(typed, without));
      if (near) for (const word of near) if (isSlipOf(typed, word) && !meant.includes(word)) meant.push(word);
    }
    return meant.length > 1 ? meant.sort() : meant;
  }
}

/** A number for the word without one of its letters, the same for the same letters; others may share it. No word is made for it: this is asked for every word that nobody knows. */
function fingerprint(word: string, without: number): number {
  let mixed = 0;
  for (let at = 0; at < word.length; at += 1) if (at !== without) mixed = (Math.imul(mixed, 31) + word.charCodeAt(at)) & 0x3fffffff;
  return mixed;
}

function commonPrefix(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one.charAt(same) === other.charAt(same)) same += 1;
  return same;
}
