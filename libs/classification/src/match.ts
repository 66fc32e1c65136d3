import type { CompiledPart, CompiledPattern, Entry, Phrase } from './lexicon.js';
import { isPicture } from './prepare.js';
import { LINE, MESSAGE, MESSAGE_QUESTION, PAUSE, QUESTION, SENTENCE } from './tokens.js';

/** A text as one language reads it. */
export interface Reading {
  /** Folded words, corrected ones where a slip was found. */
  readonly words: readonly string[];
  /** What the language knows of each. */
  readonly entries: readonly (Entry | undefined)[];
  /** What stands before each word, and after the last. */
  readonly breaks: readonly number[];
  readonly quoted: readonly boolean[];
  /** Phrases of the language that are there, by where they begin, longest first, and by where they end. */
  readonly phrasesFrom: ReadonlyMap<number, readonly FoundPhrase[]>;
  readonly phrasesTo: ReadonlyMap<number, readonly FoundPhrase[]>;
  /** By class id, 1 where some word or phrase is of the class. */
  readonly present: Uint8Array;
  readonly effort: Effort;
}

/** How many more steps the judging of a text may take (S10), in all languages together. At zero nothing matches any more. */
export interface Effort {
  left: number;
}

/** A phrase that is there, of one class. */
export interface FoundPhrase extends Range {
  readonly classId: number;
}

/** Words `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the pattern matches around the anchor at the word `at`. */
export function matchAt(reading: Reading, pattern: CompiledPattern, at: number): Range | undefined {
  if (reading.effort.left <= 0) return undefined;
  for (const ids of pattern.needs) if (!isAnyPresent(reading.present, ids)) return undefined;
  for (const to of endsAt(reading, pattern.anchor, at)) {
    const last = new Walk(reading, pattern.right, 1).from(to);
    if (last < 0) continue;
    const first = new Walk(reading, pattern.left, -1).from(at);
    if (first >= 0) return { from: first, to: last };
  }
  return undefined;
}

function isAnyPresent(present: Uint8Array, ids: readonly number[]): boolean {
  for (const id of ids) if (present[id] === 1) return true;
  return false;
}

/** Whether one of the classes is at the word `at`, as a word or a whole phrase. */
export function isAt(reading: Reading, ids: readonly number[], at: number): boolean {
  return endsAt(reading, ids, at).length > 0;
}

const NOWHERE: readonly number[] = [];
/** `A*` takes no more than this, so that no text makes it slow (S10). */
const MOST_REPEATED = 12;

/** Goes over parts from a place, away from the anchor. A place is between words: the next word is `at` going right, `at - 1` going left. */
class Walk {
  /** Parts and places from where the rest did not match: no way is gone twice. */
  private failed: Set<number> | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly parts: readonly CompiledPart[],
    private readonly step: 1 | -1,
  ) {}

  /** The place reached when every part has matched, or -1. */
  from(at: number, part = 0, repeated = 0): number {
    const next = this.parts[part];
    if (!next) return at;
    if ((this.reading.effort.left -= 1) <= 0) return -1;
    const key = at * this.parts.length + part;
    if (this.failed?.has(key)) return -1;
    const reached = this.over(next, at, part, repeated);
    if (reached < 0 && next.kind !== 'bound') (this.failed ??= new Set()).add(key);
    return reached;
  }

  private over(next: CompiledPart, at: number, part: number, repeated: number): number {
    switch (next.kind) {
      case 'bound':
        return isBound(this.reading, next.of, at, this.step) ? this.from(at, part + 1) : -1;
      case 'not':
        return steps(this.reading, next.ids, at, this.step).length === 0 ? this.from(at, part + 1) : -1;
      case 'gap':
        return this.overGap(next, at, part);
      case 'words':
        return this.overWords(next, at, part, repeated);
    }
  }

  private overGap({ most, tight }: CompiledPart & { kind: 'gap' }, at: number, part: number): number {
    let here = at;
    for (let taken = 0; taken <= most; taken += 1) {
      if (tight && !isClose(this.reading, here)) return -1;
      const reached = this.from(here, part + 1);
      if (reached >= 0) return reached;
      if (!canGo(this.reading, here, this.step)) return -1;
      here += this.step;
    }
    return -1;
  }

  private overWords({ ids, repeat }: CompiledPart & { kind: 'words' }, at: number, part: number, repeated: number): number {
    const again = repeat === 'any' && repeated < MOST_REPEATED;
    for (const here of steps(this.reading, ids, at, this.step)) {
      const reached = again ? this.from(here, part, repeated + 1) : this.from(here, part + 1);
      if (reached >= 0) return reached;
    }
    return repeat === 'once' ? -1 : this.from(at, part + 1);
  }
}

/** The places after one word or phrase of the classes, going from `at`. */
function steps(reading: Reading, ids: readonly number[], at: number, step: 1 | -1): readonly number[] {
  if (!canGo(reading, at, step)) return NOWHERE;
  return step === 1 ? endsAt(reading, ids, at) : beginningsBefore(reading, ids, at);
}

/** Longest phrases first. */
function endsAt({ entries, phrasesFrom }: Reading, ids: readonly number[], at: number): readonly number[] {
  const entry = entries[at];
  if (!entry) return NOWHERE;
  const isWord = isAny(entry.classes, ids);
  const phrases = entry.phrases.length === 0 ? undefined : phrasesFrom.get(at);
  if (!phrases) return isWord ? [at + 1] : NOWHERE;
  const ends = phrases.filter(({ classId }) => ids.includes(classId)).map(({ to }) => to);
  if (isWord) ends.push(at + 1);
  return ends;
}

function beginningsBefore({ entries, phrasesTo }: Reading, ids: readonly number[], at: number): readonly number[] {
  const entry = entries[at - 1];
  const isWord = entry !== undefined && isAny(entry.classes, ids);
  const phrases = phrasesTo.get(at);
  if (!phrases) return isWord ? [at - 1] : NOWHERE;
  const beginnings = phrases.filter(({ classId }) => ids.includes(classId)).map(({ from }) => from);
  if (isWord) beginnings.push(at - 1);
  return beginnings;
}

function isAny(classes: readonly number[], ids: readonly number[]): boolean {
  for (const id of classes) if (ids.includes(id)) return true;
  return false;
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
  for (const { classId } of found) present[classId] = 1;
  found.sort((one, other) => other.to - other.from - (one.to - one.from));
  return { present, phrasesFrom: Map.groupBy(found, ({ from }) => from), phrasesTo: Map.groupBy(found, ({ to }) => to) };
}

const NO_PHRASES: ReadonlyMap<number, readonly FoundPhrase[]> = new Map();
const NONE_FOUND: readonly Phrase[] = [];
const secondWords = new WeakMap<Entry, { readonly words: ReadonlyMap<string, readonly Phrase[]>; readonly stems: readonly Phrase[] }>();

/** Of the phrases that begin with a word, which there may be hundreds of, only those are compared whose second word may be the next one. */
function findPhrasesAt(text: Pick<Reading, 'words' | 'breaks'>, entry: Entry, from: number, found: FoundPhrase[]): void {
  const second = text.words[from + 1];
  if (second === undefined) return;
  let index = secondWords.get(entry);
  if (!index) {
    const [stems, words] = [true, false].map((isStem) => entry.phrases.filter((phrase) => phrase.words[1]?.endsWith('*') === isStem));
    index = { words: Map.groupBy(words ?? [], (phrase) => phrase.words[1] ?? ''), stems: stems ?? [] };
    secondWords.set(entry, index);
  }
  for (const phrases of [index.words.get(second) ?? NONE_FOUND, index.stems]) {
    for (const { words, classId } of phrases) if (isPhraseAt(text, words, from)) found.push({ classId, from, to: from + words.length });
  }
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

function canGo({ words, breaks }: Reading, at: number, step: 1 | -1): boolean {
  return step === 1 ? at < words.length && (breaks[at] ?? MESSAGE) < SENTENCE : at > 0 && (breaks[at] ?? MESSAGE) < SENTENCE;
}

function partingBeyondPictures({ words, breaks }: Reading, at: number, step: 1 | -1): number {
  let here = at;
  let parting = breaks[here] ?? MESSAGE;
  while (isPicture(words[step === 1 ? here : here - 1] ?? '')) {
    here += step;
    parting = Math.max(parting, breaks[here] ?? MESSAGE);
  }
  return parting;
}

function isClose({ breaks }: Reading, at: number): boolean {
  return (breaks[at] ?? MESSAGE) < PAUSE;
}

/** Pictures between a word and the end of its line are no words there. */
function isBound(reading: Reading, of: (CompiledPart & { kind: 'bound' })['of'], at: number, step: 1 | -1): boolean {
  const { breaks, quoted } = reading;
  const parting = of === 'close' ? (breaks[at] ?? MESSAGE) : partingBeyondPictures(reading, at, step);
  switch (of) {
    case 'pause':
      return parting >= PAUSE;
    case 'close':
      return parting < PAUSE;
    case 'line':
      return parting >= LINE;
    case 'question':
      return parting === QUESTION || parting === MESSAGE_QUESTION;
    case 'message':
      return parting >= MESSAGE;
    case 'quote':
      return quoted[at] === true;
  }
}
