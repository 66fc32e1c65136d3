import type { Range } from './phrases.js';
import { MESSAGE, NONE, SENTENCE, type Tokens } from './tokens.js';

/** "Quit. Texting. Me." is one sentence: from three words on that stand as sentences of their own, side by side. */
const LEAST_STACCATO = 3;

/** The words, with the full stops between such words gone. */
export function joinStaccato(tokens: Tokens): Tokens {
  const { words, breaks } = tokens;
  const isParted = (at: number): boolean => breaks[at] === SENTENCE;
  let joined: number[] | undefined;
  for (let from = 1; from < words.length; from += 1) {
    if (!isParted(from)) continue;
    let last = from;
    while (last + 1 < words.length && isParted(last + 1)) last += 1;
    // The word before the first of these full stops and the one after the last are of the run where they are sentences of their own too.
    const first = (breaks[from - 1] ?? MESSAGE) >= SENTENCE ? from : from + 1;
    const end = (breaks[last + 1] ?? MESSAGE) >= SENTENCE ? last : last - 1;
    if (end - first + 2 >= LEAST_STACCATO) for (let at = first; at <= end; at += 1) (joined ??= [...breaks])[at] = NONE;
    from = last;
  }
  return joined ? { words, starts: tokens.starts, ends: tokens.ends, quoted: tokens.quoted, breaks: joined } : tokens;
}

const SHORTEST_SPELLED = 3;

/** Letters that stand singly ("s t o p", "S.T.O.P") as the word that they spell. */
export function joinSpelled(tokens: Tokens): Tokens {
  const { words } = tokens;
  if (!words.some((word, at) => isSpelled(word) && isSpelled(words[at + 1]))) return tokens;
  const joined = emptyTokens();
  for (let from = 0; from < words.length; ) {
    const to = Math.max(spelledEnd(tokens, from), from + 1);
    add(joined, tokens, { from, to }, words.slice(from, to).join(''));
    from = to;
  }
  joined.breaks.push(tokens.breaks.at(-1) ?? MESSAGE);
  return joined;
}

const LONGEST_REPEATED = 4;
const LEAST_REPEATED = 3;

/** A word, or up to four in a row, that are said three times or more, as said once. */
export function withoutRepetition(tokens: Tokens): Tokens {
  const { words } = tokens;
  if (!words.some((_, at) => repetitionAt(words, at))) return tokens;
  const joined = emptyTokens();
  for (let from = 0; from < words.length; ) {
    const found = repetitionAt(words, from) ?? { length: 1, to: from + 1 };
    for (let place = 0; place < found.length; place += 1) {
      const isLast = place === found.length - 1;
      add(joined, tokens, { from: from + place, to: isLast ? found.to : from + place + 1 }, words[from + place] ?? '');
    }
    from = found.to;
  }
  joined.breaks.push(tokens.breaks.at(-1) ?? MESSAGE);
  return joined;
}

interface OpenTokens extends Tokens {
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly breaks: number[];
  readonly quoted: boolean[];
}

function emptyTokens(): OpenTokens {
  return { words: [], starts: [], ends: [], breaks: [], quoted: [] };
}

function add(joined: OpenTokens, tokens: Tokens, { from, to }: Range, word: string): void {
  joined.words.push(word);
  joined.starts.push(tokens.starts[from] ?? 0);
  joined.ends.push(tokens.ends[to - 1] ?? 0);
  joined.breaks.push(tokens.breaks[from] ?? MESSAGE);
  joined.quoted.push(tokens.quoted[from] ?? false);
}

function spelledEnd({ words, breaks }: Tokens, from: number): number {
  let to = from;
  while (isSpelled(words[to]) && (to === from || (breaks[to] ?? MESSAGE) < SENTENCE)) to += 1;
  return to - from < SHORTEST_SPELLED ? from : to;
}

/** How many words from `at` on are said again right after, and where that ends. */
function repetitionAt(words: readonly string[], at: number): { readonly length: number; readonly to: number } | undefined {
  for (let length = 1; length <= LONGEST_REPEATED; length += 1) {
    let to = at + length;
    while (to < words.length && words[to] === words[to - length]) to += 1;
    if (to - at >= LEAST_REPEATED * length) return { length, to: at + length * Math.floor((to - at) / length) };
  }
  return undefined;
}

function isSpelled(word: string | undefined): boolean {
  return word?.length === 1 && /^[\p{Ll}0-9]$/u.test(word);
}
