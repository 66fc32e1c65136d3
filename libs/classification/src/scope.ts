import { messageKind, type MessageKind } from '@stopline/contracts';
import { kindClass, type Lexicon } from './lexicon.js';
import { isAt, type Reading } from './match.js';
import type { Range } from './phrases.js';
import { MESSAGE, SENTENCE } from './tokens.js';

/** One sort of messages is narrower than those of this program, and that is narrower than all of them. */
const WIDE: readonly MessageKind[] = ['program', 'all'];
const NARROW = messageKind.options.filter((kind) => !WIDE.includes(kind));

/** The kinds of one language, to be looked for around a request. */
export class Kinds {
  private readonly ids: ReadonlyMap<MessageKind, readonly number[]>;
  private readonly keep: readonly number[];

  constructor(lexicon: Lexicon) {
    this.ids = new Map(messageKind.options.map((kind) => [kind, [lexicon.idOf(kindClass(kind))]]));
    this.keep = [lexicon.idOf('KEEP')];
  }

  /** What was named in the sentence of a request: the first narrow kind, else "all", else "these". What is to be kept is not meant. */
  named(reading: Reading, request: Range): MessageKind | undefined {
    const words = this.sentenceOf(reading, request);
    const found = (kinds: readonly MessageKind[]) =>
      words.flatMap(({ from, to }) => {
        for (let at = from; at < to; at += 1) {
          const kind = kinds.find((candidate) => isAt(reading, this.ids.get(candidate) ?? [], at));
          if (kind) return [kind];
        }
        return [];
      })[0];
    return found(NARROW) ?? found(['all']) ?? found(['program']);
  }

  private sentenceOf(reading: Reading, request: Range): readonly Range[] {
    const { entries, breaks } = reading;
    let from = request.from;
    while (from > 0 && (breaks[from] ?? MESSAGE) < SENTENCE) from -= 1;
    let to = request.from + 1;
    const isKept = (at: number) => at > request.from && isAt(reading, this.keep, at);
    while (to < entries.length && (breaks[to] ?? MESSAGE) < SENTENCE && !isKept(to)) to += 1;
    return [{ from: request.from, to }, { from, to: request.from }];
  }
}
