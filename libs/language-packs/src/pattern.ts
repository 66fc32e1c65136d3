/**
 * A pattern of words around one anchor, as packs write it: parts with a space between, one of them in brackets.
 *
 * | Part | Matches |
 * |---|---|
 * | `word` | that word, after folding |
 * | `CLASS` | any word or phrase of that class of the pack; `NUM` is any that begins with a digit, `UNKNOWN` any that no language knows: a name |
 * | `A\|b\|C` | one of them |
 * | `[A]` | the anchor: the word that the rule is about |
 * | `A?` `A*` | at most once; any number of times |
 * | `!A` | nothing is consumed: the next word, going away from the anchor, is not `A` |
 * | `..` `..5` | up to 3 (or 5) words of any kind |
 * | `--` `--5` | the same, with no pause between them nor on either side |
 * | `_` | no pause here |
 * | `,` | a comma, dash, bracket, colon, or any greater pause |
 * | `^` `$` | the beginning, the end of a sentence or line |
 * | `$?` | the end of a sentence that is a question |
 * | `^^` `$$` | the beginning, the end of the message |
 * | `"` | an opening quotation mark before the next word |
 * | `/` | the end of a sentence or line next to which another stands: the parts after it go on there |
 *
 * Nothing but `/` takes a match across the end of a sentence.
 */
export interface Pattern {
  /** Parts before the anchor, nearest first. */
  readonly left: readonly Part[];
  readonly anchor: readonly string[];
  readonly right: readonly Part[];
}

/** One part. `names` are classes (capitals) or words. */
export type Part =
  | { readonly kind: 'words'; readonly names: readonly string[]; readonly repeat: 'once' | 'optional' | 'any' }
  | { readonly kind: 'not'; readonly names: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number; readonly tight: boolean }
  | { readonly kind: 'bound'; readonly of: Bound };

/** `pause` and greater, `line` and greater, only questions, the whole message, a quotation mark, no pause at all, or another sentence. */
export type Bound = 'pause' | 'close' | 'line' | 'question' | 'message' | 'quote' | 'beside';

const BOUNDS: Readonly<Record<string, Bound>> = { ',': 'pause', _: 'close', '^': 'line', $: 'line', '$?': 'question', '^^': 'message', $$: 'message', '"': 'quote', '/': 'beside' };
const NAME = String.raw`(?:[A-Z][A-Z0-9_]*|[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}\p{Extended_Pictographic}]+)`;
const NAMES = new RegExp(String.raw`^(!?)(${NAME}(?:\|${NAME})*)([?*]?)$`, 'u');
const DEFAULT_GAP = 3;

/** Reads a pattern. Throws a SyntaxError that says which part is wrong, and how. */
export function parsePattern(source: string): Pattern {
  const parts = source.split(' ');
  const anchors = parts.filter((part) => part.startsWith('['));
  const [anchor] = anchors;
  if (anchor === undefined || anchors.length > 1) throw new SyntaxError(`"${source}" has ${anchors.length} anchors in brackets; one is needed`);
  const place = parts.indexOf(anchor);
  return {
    left: parts.slice(0, place).reverse().map(parsePart),
    anchor: anchorNames(anchor),
    right: parts.slice(place + 1).map(parsePart),
  };
}

/** A name in capitals is a class, any other a word. */
export function isClassName(name: string): boolean {
  return /^[A-Z]/.test(name);
}

/** All names that a pattern uses. */
export function namesOf({ left, anchor, right }: Pattern): readonly string[] {
  return [...anchor, ...[...left, ...right].flatMap((part) => ('names' in part ? part.names : []))];
}

function anchorNames(part: string): readonly string[] {
  const [, not, names, repeat] = NAMES.exec(part.slice(1, -1)) ?? [];
  if (!part.endsWith(']') || names === undefined || not || repeat) throw new SyntaxError(`"${part}" is no anchor: [CLASS], [word] or [A|B]`);
  return names.split('|');
}

function parsePart(part: string): Part {
  const bound = Object.hasOwn(BOUNDS, part) ? BOUNDS[part] : undefined;
  if (bound) return { kind: 'bound', of: bound };
  const gap = /^(\.\.|--)(\d*)$/.exec(part);
  if (gap) return { kind: 'gap', most: gap[2] ? Number(gap[2]) : DEFAULT_GAP, tight: gap[1] === '--' };
  const [, not, names, repeat] = NAMES.exec(part) ?? [];
  if (names === undefined) throw new SyntaxError(`"${part}" is neither a word in lower case, a CLASS, a gap (..) nor a bound (^ $ , /)`);
  if (not) return { kind: 'not', names: names.split('|') };
  return { kind: 'words', names: names.split('|'), repeat: repeat === '?' ? 'optional' : repeat === '*' ? 'any' : 'once' };
}
