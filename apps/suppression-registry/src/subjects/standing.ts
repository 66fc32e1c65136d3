import { instant, questionOutcome, scope, scopeKey, suppressionState, eventId, holdCause, questionKind, senderAddress, saidBy, cause } from '@stopline/contracts';
import { z } from 'zod';
import { provenance, reply, restsOn, type ChangedStep, type Reply, type Step, type StepOf } from './history.js';
import { without } from './without.js';

export const entryView = z.strictObject({
  scope,
  authority: restsOn,
  state: suppressionState,
  version: z.int().min(1),
  since: instant.describe('When the registry gave it this state'),
  ...provenance,
  confirmation: reply.exactOptional().describe('The reply to it, and how that ended'),
});
export type EntryView = z.infer<typeof entryView>;

export const holdView = z.strictObject({
  holdId: eventId,
  scope,
  cause: holdCause,
  openedAt: instant,
  openSince: instant.describe('When it was last opened: a dismissal of it may have been undone'),
  causedBy: eventId,
  correlationId: z.string(),
  sender: senderAddress.exactOptional(),
  said: instant,
  saidBy,
  receivedAt: instant,
});
export type HoldView = z.infer<typeof holdView>;

export const questionView = z.strictObject({
  questionId: eventId,
  kind: questionKind,
  sender: senderAddress,
  scopes: z.array(scope),
  cause,
  actor: z.string().exactOptional(),
  said: instant,
  askedAt: instant,
  expiresAt: instant,
  causedBy: eventId,
  correlationId: z.string(),
  outcome: questionOutcome.exactOptional().describe('Left out: pending'),
  closedAt: instant.exactOptional(),
  closedBy: eventId.exactOptional().describe('The event that closed it'),
  reply: reply.exactOptional().describe('The text that asked, and how it ended'),
});
export type QuestionView = z.infer<typeof questionView>;

/** All that stands of a person, and how it came about. */
export interface Known {
  readonly entries: EntryView[];
  /** Open ones. */
  readonly holds: HoldView[];
  readonly closedHolds: HoldView[];
  readonly questions: QuestionView[];
  readonly history: Step[];
}

/** What stands after this history: nothing else is kept of a person that this does not tell. */
export function standingAfter(history: Step[]): Known {
  const replies = new Map(history.flatMap((one) => (one.what === 'reply_concluded' ? [[one.causedBy, one.reply] as const] : [])));
  const holds = holdsAfter(history);
  return {
    entries: entriesAfter(history, replies),
    holds: holds.open,
    closedHolds: holds.closed,
    questions: questionsAfter(history, replies),
    history,
  };
}

type Replies = ReadonlyMap<string, Reply>;

function entriesAfter(history: readonly Step[], replies: Replies): EntryView[] {
  const entries = new Map<string, EntryView>();
  for (const one of history) {
    if (one.what !== 'changed') continue;
    const name = `${scopeKey(one.scope)}/${one.authority ?? ''}`;
    entries.set(name, entryOf(one, entries.get(name), replies.get(one.correlationId)));
  }
  return [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function entryOf(changed: ChangedStep, before: EntryView | undefined, confirmation: Reply | undefined): EntryView {
  return { ...without(changed, 'what', 'previousState'), since: before?.state === changed.state ? before.since : changed.decidedAt, ...(confirmation && { confirmation }) };
}

function holdsAfter(history: readonly Step[]): { readonly open: HoldView[]; readonly closed: HoldView[] } {
  const open = new Map<string, HoldView>();
  const closed = new Map<string, HoldView>();
  for (const one of history) {
    if (one.what === 'hold_opened') open.set(one.holdId, holdOf(one));
    if (one.what === 'hold_closed') move(one.holdId, open, closed);
    if (one.what === 'hold_reopened') move(one.holdId, closed, open, { openSince: one.decidedAt });
  }
  return { open: [...open.values()], closed: [...closed.values()] };
}

function holdOf(opened: StepOf<'hold_opened'>): HoldView {
  return { ...without(opened, 'what', 'decidedAt'), openedAt: opened.decidedAt, openSince: opened.decidedAt };
}

function move(holdId: string, from: Map<string, HoldView>, to: Map<string, HoldView>, changes: Partial<HoldView> = {}): void {
  const hold = from.get(holdId);
  if (!hold) return;
  from.delete(holdId);
  to.set(holdId, { ...hold, ...changes });
}

function questionsAfter(history: readonly Step[], replies: Replies): QuestionView[] {
  const questions = new Map<string, QuestionView>();
  for (const one of history) {
    if (one.what === 'question_asked') questions.set(one.questionId, questionOf(one, replies.get(one.correlationId)));
    if (one.what !== 'question_closed') continue;
    const asked = questions.get(one.questionId);
    if (asked) questions.set(one.questionId, { ...asked, outcome: one.outcome, closedAt: one.decidedAt, closedBy: one.causedBy });
  }
  return [...questions.values()];
}

function questionOf(asked: StepOf<'question_asked'>, asking: Reply | undefined): QuestionView {
  return { ...without(asked, 'what', 'decidedAt'), askedAt: asked.decidedAt, ...(asking && { reply: asking }) };
}
