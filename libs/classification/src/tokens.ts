/** How much parts two words: greater is more. A match never goes across `SENTENCE`. */
export const NONE = 0;
export const PAUSE = 1;
export const LINE = 2;
export const SENTENCE = 3;
export const QUESTION = 4;
export const MESSAGE = 5;
/** The end of a message that is a question. */
export const MESSAGE_QUESTION = 6;

/** The words of a text in order, as parallel lists. */
export interface Tokens {
  /** Folded. */
  readonly words: readonly string[];
  /** UTF-16 offsets in the original text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before each word; one more than there are words. The first is `MESSAGE`, the last too, or `MESSAGE_QUESTION`. */
  readonly breaks: readonly number[];
  /** Whether a quotation mark stands right before the word. */
  readonly quoted: readonly boolean[];
}
