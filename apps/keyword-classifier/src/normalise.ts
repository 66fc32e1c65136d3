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
const IGNORED = /[\p{M}\p{P}\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The message in the form in which keywords are compared (R2): NFKC, case, accents, full-width and invisible characters, direction
 * marks, punctuation and all space folded away, so that "S T O P", "opt-out" and "ＡＲＲÊＴ！" are one word each. Undefined when nothing
 * is left, or more than `longest` characters. Goes character by character and stops there: no text can make it slow (S10).
 */
export function compact(text: string, reading: Reading, longest: number): CompactForm | undefined {
  let compacted = '';
  let start = -1;
  let end = 0;
  let offset = 0;
  for (const character of text) {
    if (offset >= LONGEST_TEXT) return undefined;
    const kept = fold(character, reading);
    offset += character.length;
    if (kept === '') continue;
    compacted += kept;
    if (compacted.length > longest) return undefined;
    if (start < 0) start = offset - character.length;
    end = offset;
  }
  return start < 0 ? undefined : { text: compacted, start, end };
}

/** One character at a time: normalising a whole text would sort thousands of combining marks. */
function fold(character: string, reading: Reading): string {
  if (IGNORED.test(character)) return '';
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (IGNORED.test(part)) continue;
    const read = reading === 'widened' ? latinLookalike(part) : part;
    if (reading === 'exact' || LETTER_OR_DIGIT.test(read)) folded += read;
  }
  return folded;
}
