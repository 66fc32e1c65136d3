import { effectId, scopeKey, type KnownProgram, type QuestionKind, type QuestionOutcome, type Scope } from '@stopline/contracts';
import { decide, sendContextOf } from '@stopline/suppression-rule';
import type { Answered, Heard, Spoken, ToConfirm, Wish } from './requests.js';
import type { SubjectState } from './facts.js';

/** A question that a person was asked and nobody has closed yet. */
export interface StoredQuestion {
  readonly questionId: string;
  readonly kind: QuestionKind;
  readonly sender: string;
  /** What the answer may restore. */
  readonly scopes: readonly Scope[];
  /** When the person, or who recorded their wish, said what it asks about. */
  readonly said: string;
  readonly askedAt: string;
  readonly expiresAt: string;
}

const HOUR_MS = 60 * 60 * 1000;

/** Asks a person to confirm an opt-in that somebody recorded. */
export function confirmation({ from, scopes }: ToConfirm, { eventId, said }: Heard, now: string): StoredQuestion {
  return {
    questionId: effectId(eventId, 'question', from.tenant.id),
    kind: 'confirm_opt_in',
    sender: from.sender.address,
    scopes,
    said,
    askedAt: now,
    expiresAt: after(now, from.tenant.policies.answerHours),
  };
}

/** What a STOP's one reply asks, and the names that answer it. */
export interface Clarification {
  readonly question: StoredQuestion;
  readonly choices: readonly string[];
}

/**
 * Which messages the STOP was not meant for (R10): asked where the tenant wants it and the person named nothing. Everything is suppressed by
 * then, and only what they were sent until now can come back. Undefined: there is nothing to choose from, so nothing is asked.
 */
export function clarification({ known, verdict, programs = [] }: Spoken, before: SubjectState, { eventId, said }: Heard, now: string): Clarification | undefined {
  const { tenant, sender } = known;
  if (!tenant.policies.clarify || verdict.scope !== undefined || verdict.category !== undefined) return undefined;
  const named = tenant.categories.filter(({ names, exempt }) => names.length > 0 && !exempt);
  const offered = named.filter(({ id }) => programs.some((program) => program.category.id === id && isSentTo(before, program)));
  if (named.length < 2 || offered.length === 0) return undefined;
  return {
    choices: offered.flatMap(({ names: [name] }) => (name === undefined ? [] : [name.toUpperCase()])),
    question: {
      questionId: effectId(eventId, 'question', tenant.id),
      kind: 'clarify',
      sender: sender.address,
      scopes: offered.map(({ id }) => ({ kind: 'category', id })),
      said,
      askedAt: now,
      expiresAt: after(now, tenant.policies.answerHours),
    },
  };
}

function isSentTo({ entries }: SubjectState, program: KnownProgram): boolean {
  return !program.program.retired && decide(entries, [], sendContextOf(program)).decision === 'ALLOW';
}

/** What an answer does to the question it answers. `restores`: the opt-in that it is. */
export interface Answer {
  readonly question: StoredQuestion;
  readonly outcome: QuestionOutcome;
  readonly restores?: Wish;
}

/** The pending question that this is an answer to; undefined: there is none, and a bare word means nothing (R13). */
export function answered(questions: readonly StoredQuestion[], { tenant, sender, answer, scopes }: Answered, said: string): Answer | undefined {
  const named = scopes[0];
  const question = questions.findLast((asked) => asked.sender === sender && asked.said <= said && isAbout(asked, answer, named));
  if (!question) return undefined;
  if (answer === 'negative') return { question, outcome: 'declined' };
  const cause = question.kind === 'confirm_opt_in' ? 'double_opt_in' : 'keyword';
  const restores: Wish = { kind: 'opt_in', tenant, cause, scopes: named ? [named] : question.scopes };
  if (said >= question.expiresAt) return { question, outcome: 'expired', restores: { ...restores, refused: 'question_expired' } };
  return { question, outcome: 'affirmed', restores };
}

/** A confirmation is answered by YES or NO, a clarification by a name that it offered, or NO. */
function isAbout({ kind, scopes }: StoredQuestion, answer: Answered['answer'], named: Scope | undefined): boolean {
  if (named) return kind === 'clarify' && scopes.some((scope) => scopeKey(scope) === scopeKey(named));
  return kind === 'confirm_opt_in' || answer === 'negative';
}

/** Questions that a request to stop withdraws: what they would restore is what the person has now ended. */
export function withdrawnBy({ scopes }: Wish, questions: readonly StoredQuestion[], said: string): StoredQuestion[] {
  const ended = new Set(scopes.map(scopeKey));
  return questions.filter((question) => question.said <= said && (ended.has('tenant') || question.scopes.some((scope) => ended.has(scopeKey(scope)))));
}

function after(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();
}
