import type { Bound } from '@stopline/language-packs';
import type { CompiledPart, CompiledPattern, Entry, Next } from './lexicon.js';
import type { PhrasesAt, Range } from './phrases.js';
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
  readonly phrasesFrom: PhrasesAt;
  readonly phrasesTo: PhrasesAt;
  /** By class id, 1 where some word or phrase is of the class. */
  readonly present: Uint8Array;
  readonly effort: Effort;
}

/** How many more steps the judging of a text may take (S10), in all languages together. At zero nothing matches any more. */
export interface Effort {
  left: number;
}

/** Where the pattern matches around the anchor at the word `at`. */
export function matchAt(reading: Reading, pattern: CompiledPattern, at: number): Range | undefined {
  if (reading.effort.left <= 0 || !mayStandNext(reading, pattern.nextLeft, at, -1)) return undefined;
  for (const to of endsAt(reading, pattern.anchor, at)) {
    if (!mayStandNext(reading, pattern.nextRight, to, 1)) continue;
    const last = new Walk(reading, pattern.right, 1).from(to);
    if (last < 0) continue;
    const first = new Walk(reading, pattern.left, -1).from(at);
    if (first >= 0) return { from: first, to: last };
  }
  return undefined;
}

/** Whether every class that a pattern cannot do without is somewhere in the text. */
export function hasNeeds({ present }: Reading, { needs }: CompiledPattern): boolean {
  for (const ids of needs) if (!isAnyPresent(present, ids)) return false;
  return true;
}

/** A quick look at the neighbour of an anchor: most patterns fail there already. */
function mayStandNext(reading: Reading, next: Next | undefined, at: number, step: 1 | -1): boolean {
  if (next === undefined || (next.bound !== undefined && isBound(reading, next.bound, at, step))) return true;
  if (!canGo(reading, at, step)) return false;
  const entry = reading.entries[step === 1 ? at : at - 1];
  if (entry) for (const id of entry.classes) if (hasBit(next, id)) return true;
  const phrases = step === -1 ? reading.phrasesTo[at] : entry?.phrases.length === 0 ? undefined : reading.phrasesFrom[at];
  if (phrases) for (const { classes } of phrases) for (const id of classes) if (hasBit(next, id)) return true;
  return false;
}

function hasBit({ bits }: Next, id: number): boolean {
  return (((bits[id >> 5] ?? 0) >> (id & 31)) & 1) === 1;
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
  /** Where the walk may go on into the sentence beside. */
  private crossing = -1;

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
    if (reached < 0 && next.kind !== 'bound' && at !== this.crossing) (this.failed ??= new Set()).add(key);
    return reached;
  }

  private over(next: CompiledPart, at: number, part: number, repeated: number): number {
    switch (next.kind) {
      case 'bound':
        return this.overBound(next.of, at, part);
      case 'not':
        return this.steps(next.ids, at).length === 0 ? this.from(at, part + 1) : -1;
      case 'gap':
        return this.overGap(next, at, part);
      case 'words':
        return this.overWords(next, at, part, repeated);
    }
  }

  private overBound(of: Bound, at: number, part: number): number {
    if (!isBound(this.reading, of, at, this.step)) return -1;
    if (of !== 'beside') return this.from(at, part + 1);
    const before = this.crossing;
    this.crossing = at;
    const reached = this.from(at, part + 1);
    this.crossing = before;
    return reached;
  }

  private canGo(at: number): boolean {
    return canGo(this.reading, at, this.step) || (at === this.crossing && isWithin(this.reading, at));
  }

  private steps(ids: readonly number[], at: number): readonly number[] {
    return this.canGo(at) ? steps(this.reading, ids, at, this.step) : NOWHERE;
  }

  private overGap({ most, tight }: CompiledPart & { kind: 'gap' }, at: number, part: number): number {
    let here = at;
    for (let taken = 0; taken <= most; taken += 1) {
      if (tight && !isClose(this.reading, here)) return -1;
      const reached = this.from(here, part + 1);
      if (reached >= 0) return reached;
      if (!this.canGo(here)) return -1;
      here += this.step;
    }
    return -1;
  }

  private overWords({ ids, repeat }: CompiledPart & { kind: 'words' }, at: number, part: number, repeated: number): number {
    const again = repeat === 'any' && repeated < MOST_REPEATED;
    for (const here of this.steps(ids, at)) {
      const reached = again ? this.from(here, part, repeated + 1) : this.from(here, part + 1);
      if (reached >= 0) return reached;
    }
    return repeat === 'once' ? -1 : this.from(at, part + 1);
  }
}

/** The places after one word or phrase of the classes, going from `at`. */
function steps(reading: Reading, ids: readonly number[], at: number, step: 1 | -1): readonly number[] {
  return step === 1 ? endsAt(reading, ids, at) : beginningsBefore(reading, ids, at);
}

/** Longest phrases first. */
function endsAt({ entries, phrasesFrom }: Reading, ids: readonly number[], at: number): readonly number[] {
  const entry = entries[at];
  if (!entry) return NOWHERE;
  const isWord = isAny(entry.classes, ids);
  const phrases = entry.phrases.length === 0 ? undefined : phrasesFrom[at];
  if (!phrases) return isWord ? [at + 1] : NOWHERE;
  const ends = phrases.filter(({ classes }) => isAny(classes, ids)).map(({ to }) => to);
  if (isWord) ends.push(at + 1);
  return ends;
}

function beginningsBefore({ entries, phrasesTo }: Reading, ids: readonly number[], at: number): readonly number[] {
  const entry = entries[at - 1];
  const isWord = entry !== undefined && isAny(entry.classes, ids);
  const phrases = phrasesTo[at];
  if (!phrases) return isWord ? [at - 1] : NOWHERE;
  const beginnings = phrases.filter(({ classes }) => isAny(classes, ids)).map(({ from }) => from);
  if (isWord) beginnings.push(at - 1);
  return beginnings;
}

function isAny(classes: readonly number[], ids: readonly number[]): boolean {
  for (const id of classes) if (ids.includes(id)) return true;
  return false;
}

function canGo({ words, breaks }: Reading, at: number, step: 1 | -1): boolean {
  return step === 1 ? at < words.length && (breaks[at] ?? MESSAGE) < SENTENCE : at > 0 && (breaks[at] ?? MESSAGE) < SENTENCE;
}

/** Not at the beginning nor the end of the message. */
function isWithin({ words }: Reading, at: number): boolean {
  return at > 0 && at < words.length;
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
  const parting = of === 'close' || of === 'beside' ? (breaks[at] ?? MESSAGE) : partingBeyondPictures(reading, at, step);
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
    case 'beside':
      return parting >= LINE && isWithin(reading, at);
    case 'quote':
      return quoted[at] === true;
  }
}
