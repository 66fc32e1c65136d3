import type { Question, SendOfMany } from './question.js';
import type { Verdict } from './verdict.js';

/**
 * May a text message go to a person? Asked at the last moment before each send (R6), of a replica over gRPC, of the copy in this process, or, in
 * tests, of a fake. Any doubt resolves as `UNKNOWN` and never rejects: a failure is no permission. Rejects with a {@link CallerMistake} alone, for a
 * question that is none.
 */
export interface MayText {
  mayText(question: Question): Promise<Verdict>;
  /** One verdict for each number, in their order. Rejects before it asks anything when one of them is no number. */
  mayTextMany(send: SendOfMany, numbers: readonly string[]): Promise<readonly Verdict[]>;
  /** Ends connections and timers. Questions from then on are `UNKNOWN`, reason `CLOSED`. */
  close(): Promise<void>;
}
