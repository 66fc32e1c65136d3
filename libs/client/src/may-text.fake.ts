import type { MayText } from './may-text.js';
import { askedIn, askedInMany, CallerMistake, type Question, type SendOfMany } from './question.js';
import { unknownFor, type UnknownReason, type Verdict } from './verdict.js';

/** Which numbers the fake blocks, and of which it knows nothing. All others may be sent to. */
export interface FakeAnswers {
  readonly block?: readonly string[];
  readonly unknown?: readonly string[];
  /** Why it knows nothing; default `STALE`. */
  readonly because?: UnknownReason;
}

/** A {@link MayText} for the tests of who sends. */
export interface FakeMayText extends MayText {
  /** Every question so far, in order. */
  readonly asked: readonly Question[];
}

const FRESH = { ageMs: 5, boundMs: 3_000 };

/** Answers without any Stopline, for a sender's own tests. Throws a {@link CallerMistake} for a number that is none, or that is to be both. */
export function fakeMayText({ block = [], unknown = [], because = 'STALE' }: FakeAnswers = {}): FakeMayText {
  askedInMany({}, [...block, ...unknown]);
  if (block.some((number) => unknown.includes(number))) throw new CallerMistake('fakeMayText: a number is both blocked and unknown');
  const asked: Question[] = [];
  let closed = false;
  const answer = (question: Question): Verdict => {
    asked.push(question);
    if (closed) return unknownFor('CLOSED');
    if (block.includes(question.to)) return { decision: 'BLOCK', reason: 'SUPPRESSED', freshness: FRESH };
    if (unknown.includes(question.to)) return unknownFor(because, FRESH);
    return { decision: 'ALLOW', to: question.to, reason: 'NO_ENTRY', freshness: FRESH };
  };
  return {
    asked,
    mayText: async (question) => answer(askedIn(question)),
    mayTextMany: async (send: SendOfMany, numbers) => askedInMany(send, numbers).to.map((to) => answer({ ...send, to })),
    close: async () => void (closed = true),
  };
}
