import { UNREADABLE } from './fold.js';

/** Keys beside one another, by rows of a QWERTY keyboard and the letters below and above. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The shortest word that may be meant by another one. */
export const SHORTEST_SLIPPED = 4;
/** From this length on any letter may be wrong, missing or too many; shorter words are too near to others. */
const LONG = 6;

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
  return (word.length >= LONG && same > 0) || (same > 0 && areNeighbours(typed.charAt(same), word.charAt(same)));
}

function isInserted(typed: string, word: string, same: number): boolean {
  if (typed.slice(same + 1) !== word.slice(same)) return false;
  const extra = typed.charAt(same);
  if (extra === typed.charAt(same - 1) || word.length >= LONG) return same > 0;
  return same > 0 && same < word.length && (areNeighbours(extra, typed.charAt(same - 1)) || areNeighbours(extra, typed.charAt(same + 1)));
}

function areNeighbours(one: string, other: string): boolean {
  return placesOf(one).some(([row, column]) => placesOf(other).some(([otherRow, otherColumn]) => Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1));
}

function placesOf(letter: string): readonly (readonly [number, number])[] {
  return ROWS.flatMap((keys, row) => (letter !== '' && keys.includes(letter) ? [[row, keys.indexOf(letter)] as const] : []));
}

function commonPrefix(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one.charAt(same) === other.charAt(same)) same += 1;
  return same;
}
