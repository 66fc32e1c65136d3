import type { Entry, Phrase } from './lexicon.js';
import type { Reading } from './match.js';
import { MESSAGE, SENTENCE } from './tokens.js';

/** By place, longest first. */
export type PhrasesAt = readonly (readonly FoundPhrase[] | undefined)[];

/** A phrase that is there, and its classes. */
export interface FoundPhrase extends Range {
  readonly classes: readonly number[];
}

/** Words `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The phrases of a language in a text, and which of its so many classes are there at all. */
export function findPhrases(text: Pick<Reading, 'words' | 'entries' | 'breaks'>, classes: number): Pick<Reading, 'phrasesFrom' | 'phrasesTo' | 'present'> {
  const present = new Uint8Array(classes);
  const found: FoundPhrase[] = [];
  for (let from = 0; from < text.entries.length; from += 1) {
    const entry = text.entries[from];
    if (!entry) continue;
    for (const id of entry.classes) present[id] = 1;
    if (entry.phrases.length > 0) findPhrasesAt(text, entry, from, found);
  }
  if (found.length === 0) return { present, phrasesFrom: NO_PHRASES, phrasesTo: NO_PHRASES };
  for (const { classes } of found) for (const id of classes) present[id] = 1;
  return { present, phrasesFrom: byPlace(found, 'from', text.entries.length), phrasesTo: byPlace(found, 'to', text.entries.length) };
}

function byPlace(found: readonly FoundPhrase[], place: 'from' | 'to', last: number): PhrasesAt {
  const lists = new Array<FoundPhrase[] | undefined>(last + 1).fill(undefined);
  for (const phrase of found) {
    const list = lists[phrase[place]];
    if (list) list.push(phrase);
    else lists[phrase[place]] = [phrase];
  }
  for (const list of lists) if (list && list.length > 1) list.sort((one, other) => other.to - other.from - (one.to - one.from));
  return lists;
}

const NO_PHRASES: PhrasesAt = [];
const NONE_FOUND: readonly Phrase[] = [];
interface BySecond {
  readonly words: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: readonly Phrase[];
}

/** Entries are remembered up to this many; then remembering begins anew. */
const MOST_REMEMBERED = 50_000;
const secondWords = new Map<Entry, BySecond>();

/** Of the phrases that begin with a word, which there may be hundreds of, only those are compared whose second word may be the next one. */
function findPhrasesAt(text: Pick<Reading, 'words' | 'breaks'>, entry: Entry, from: number, found: FoundPhrase[]): void {
  const second = text.words[from + 1];
  if (second === undefined) return;
  let index = secondWords.get(entry);
  if (!index) {
    const [stems, words] = [true, false].map((isStem) => entry.phrases.filter((phrase) => phrase.words[1]?.endsWith('*') === isStem));
    index = { words: Map.groupBy(words ?? [], (phrase) => phrase.words[1] ?? ''), stems: stems ?? [] };
    if (secondWords.size >= MOST_REMEMBERED) secondWords.clear();
    secondWords.set(entry, index);
  }
  addPhrases(text, index.words.get(second) ?? NONE_FOUND, from, found);
  addPhrases(text, index.stems, from, found);
}

function addPhrases(text: Pick<Reading, 'words' | 'breaks'>, phrases: readonly Phrase[], from: number, found: FoundPhrase[]): void {
  for (const { words, classes } of phrases) if (isPhraseAt(text, words, from)) found.push({ classes, from, to: from + words.length });
}

function isPhraseAt({ words, breaks }: Pick<Reading, 'words' | 'breaks'>, phrase: readonly string[], at: number): boolean {
  for (let place = 1; place < phrase.length; place += 1) {
    const word = words[at + place];
    const expected = phrase[place];
    if (word === undefined || expected === undefined || (breaks[at + place] ?? MESSAGE) >= SENTENCE) return false;
    if (expected.endsWith('*') ? !word.startsWith(expected.slice(0, -1)) : word !== expected) return false;
  }
  return true;
}
