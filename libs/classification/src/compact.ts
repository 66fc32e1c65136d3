import { characterAt } from './clusters.js';
import { fold, isOtherLetter } from './fold.js';
import { latinLookalike } from './lookalikes.js';

/** What is left of a message to compare with a keyword, and where in the original it stood (UTF-16 offsets). */
export interface CompactForm {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `exact` drops what R2 ignores and folds the rest; every other character stays and so prevents a match. `widened` also drops
 * symbols and takes look-alikes for letters: only ever to find an opt-out (security.md, Unicode).
 */
export type Reading = 'exact' | 'widened';

/** Longer texts are no keyword anyway; the contracts allow no longer one. */
const LONGEST_TEXT = 65_536;
const SYMBOL = /[\p{S}\p{Cs}]/u;

/**
 * The message in the form in which keywords are compared (R2): NFKC, case, accents, full-width and invisible characters, direction
 * marks, punctuation and all space folded away, so that "S T O P", "opt-out" and "ＡＲＲÊＴ！" are one word each. Undefined when nothing
 * is left, or more than `longest` characters. Goes character by character and stops there: no text can make it slow (S10).
 */
export function compact(text: string, reading: Reading, longest: number): CompactForm | undefined {
  let joined = '';
  let start = -1;
  let end = 0;
  let offset = 0;
  while (offset < text.length) {
    if (offset >= LONGEST_TEXT) return undefined;
    const character = characterAt(text, offset);
    const kept = compacted(character, reading);
    offset += character.length;
    if (kept === '') continue;
    joined += kept;
    if (joined.length > longest) return undefined;
    if (start < 0) start = offset - character.length;
    end = offset;
  }
  return start < 0 ? undefined : { text: joined, start, end };
}

function compacted(character: string, reading: Reading): string {
  const { kind, text } = fold(character);
  switch (kind) {
    case 'word':
    case 'single':
      if (reading === 'widened') return latin(text);
      return character > '\x7f' && isOtherLetter(character) ? character.toLowerCase() : text;
    case 'picture':
    case 'sign':
    case 'pause':
      return reading === 'exact' ? symbol(character) : letters(latinLookalike(character));
    case 'ignored':
    case 'apostrophe':
    case 'space':
    case 'line':
    case 'end':
    case 'question':
    case 'dot':
    case 'quote':
      return '';
  }
}

/** A symbol is no punctuation: it stays, and so prevents a match. */
function symbol(character: string): string {
  return SYMBOL.test(character) ? character : '';
}

function latin(text: string): string {
  return text.length === 1 ? latinLookalike(text) : [...text].map(latinLookalike).join('');
}

function letters(character: string): string {
  return /^[\p{L}\p{N}]$/u.test(character) ? character : '';
}
