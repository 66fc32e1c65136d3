import { characterAt } from './clusters.js';
import { fold, type CharacterKind } from './fold.js';
import { joinSpelled, joinStaccato, withoutRepetition } from './joined-words.js';
import { LINE, MESSAGE, MESSAGE_QUESTION, NONE, PAUSE, QUESTION, SENTENCE, type Tokens } from './tokens.js';

/** Kinds of the ASCII characters, so that ordinary text needs no look into a map. */
const ASCII = Array.from({ length: 128 }, (_, code) => fold(String.fromCharCode(code)).kind);

/** Parts a text into folded words (R2) with their places. Linear in its length; any string will do, lone surrogates too. */
export function tokenise(text: string): Tokens {
  const reader = new Reader(text);
  reader.read();
  return withoutRepetition(joinSpelled(joinStaccato(reader)));
}

const NUMBER_SIGN = '#';

class Reader implements Tokens {
  readonly words: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly breaks: number[] = [];
  readonly quoted: boolean[] = [];
  /** Where the word that is being read began; -1 between words. */
  private start = -1;
  /** Where it ended so far, without the mark that may follow. */
  private end = 0;
  /** The folded word, once it is more than ASCII letters in a row. */
  private folded: string | undefined;
  private pending = MESSAGE;
  private quote = false;

  constructor(private readonly text: string) {}

  read(): void {
    const { text } = this;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (code < 128) {
        this.take(ASCII[code] ?? 'ignored', at, 1, undefined);
        at += 1;
        continue;
      }
      const character = characterAt(text, at);
      const { kind, text: folded } = fold(character);
      this.take(kind, at, character.length, folded);
      at += character.length;
    }
    this.close();
    this.breaks.push(this.pending === QUESTION ? MESSAGE_QUESTION : MESSAGE);
  }

  private take(kind: CharacterKind, at: number, length: number, folded: string | undefined): void {
    switch (kind) {
      case 'word':
        return this.extend(at, length, folded);
      case 'sign':
        return this.isInWord(at) ? this.extend(at, length, this.text.charAt(at)) : this.part(PAUSE);
      case 'single':
      case 'picture':
        this.close();
        this.extend(at, length, folded);
        return this.close();
      case 'ignored':
        // An accent that stands by itself belongs to the letter before it.
        if (this.start >= 0 && at === this.end) {
          this.folded ??= this.text.slice(this.start, this.end).toLowerCase();
          this.end += length;
        }
        return;
      case 'apostrophe':
        return this.apostrophe(at);
      case 'space':
        return this.close();
      case 'dot':
        return this.part(this.dot(at));
      case 'quote':
        this.close();
        this.quote = true;
        return;
      case 'pause':
        // "wrong #" is how people write "number".
        if (this.text.charAt(at) === NUMBER_SIGN && this.start < 0 && !isWordAt(this.text, at + 1)) {
          this.extend(at, length, NUMBER_SIGN);
          return this.close();
        }
        return this.part(this.isTight(at) ? NONE : PAUSE);
      case 'end':
        return this.text.charAt(at) === ';' && this.isTight(at) ? undefined : this.part(SENTENCE);
      case 'line':
        return this.part(LINE);
      case 'question':
        return this.part(QUESTION);
    }
  }

  private extend(at: number, length: number, folded: string | undefined): void {
    if (this.start < 0) {
      this.start = at;
      this.folded = folded;
    } else if (folded !== undefined || this.folded !== undefined || at !== this.end) {
      this.folded = (this.folded ?? this.text.slice(this.start, this.end).toLowerCase()) + (folded ?? this.text.slice(at, at + length).toLowerCase());
    }
    this.end = at + length;
  }

  /** Within a word it is lost ("don't" is dont); elsewhere it may quote. */
  private apostrophe(at: number): void {
    if (this.start >= 0 && isWordAt(this.text, at + 1)) return;
    this.close();
    this.quote = true;
  }

  private part(greatness: number): void {
    this.close();
    if (this.pending < greatness) this.pending = greatness;
    if (greatness > PAUSE) this.quote = false;
  }

  private close(): void {
    if (this.start < 0) return;
    this.words.push(this.folded ?? this.text.slice(this.start, this.end).toLowerCase());
    this.starts.push(this.start);
    this.ends.push(this.end);
    this.breaks.push(this.pending);
    this.quoted.push(this.quote);
    this.start = -1;
    this.folded = undefined;
    this.pending = NONE;
    this.quote = false;
  }

  /** A dot between letters parts no sentence (S.T.O.P, p.m.), several are a pause for thought. */
  private dot(at: number): number {
    const { text } = this;
    if (text.charAt(at + 1) === '.' || text.charAt(at - 1) === '.') return LINE;
    const isSingle = this.start >= 0 && this.end - this.start === 1;
    if (!isWordAt(text, at + 1)) return isSingle ? PAUSE : SENTENCE;
    if (this.start < 0 || isSingle) return NONE;
    return /\p{Lu}/u.test(text.charAt(at + 1)) ? SENTENCE : NONE;
  }

  private isTight(at: number): boolean {
    return this.start >= 0 && isWordAt(this.text, at + 1);
  }

  private isInWord(at: number): boolean {
    const before = this.text.charAt(at - 1);
    return isLetter(this.text.charAt(at + 1)) && (this.start < 0 || isLetter(before)) && !/[0-9]/.test(before);
  }
}

function isWordAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  const { kind } = fold(String.fromCodePoint(code));
  return kind === 'word' || kind === 'single';
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}
