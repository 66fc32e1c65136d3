import { cause, checkReason, decision, e164, eventId, holdCause, holdDecision, instant, scope, slug, suppressionState, type KnownProgram } from '@stopline/contracts';
import { decide, explain, type Explanation, type SendContext, sendContextOf, type Undecisive } from '@stopline/suppression-rule';
import { z } from 'zod';
import { askedSend, type AskedSend } from './asked-send.js';
import { restsOn, step } from './history.js';
import { entryView, holdView, questionView, type EntryView, type HoldView, type Known } from './standing.js';
import { summaryOf, type Standing } from './summary.js';

export const subjectQuestion = z.strictObject({
  number: e164,
  at: instant.exactOptional().describe('What had been applied by then; a time to come counts as now'),
  for: askedSend.exactOptional().describe('A send: may it go, and why or why not'),
});
export type SubjectQuestion = z.infer<typeof subjectQuestion>;

const standing = z.strictObject({
  program: slug,
  decision: decision.extract(['ALLOW', 'BLOCK']),
  reason: checkReason.exclude(['STALE', 'TOKEN_NOT_REACHED', 'CONFIG']),
});

const entryName = z.strictObject({ scope, authority: restsOn, version: z.int().min(1), state: suppressionState, said: instant, cause });
const holdName = z.strictObject({ holdId: eventId, scope, cause: holdCause, decision: holdDecision.exactOptional() });
const named = { entry: entryName.exactOptional(), hold: holdName.exactOptional() };

const whyNot = z.enum([
  'void',
  'not_covering',
  'covers_part',
  'former_program',
  'exempt',
  'lifted',
  'said_earlier',
  'said_at_the_same_time',
  'lesser_authority',
  'global',
  'held',
  'blocked_already',
  'closed',
]);

const sendView = z.strictObject({
  ...askedSend.shape,
  decision: standing.shape.decision,
  reason: standing.shape.reason,
  decidedBy: z.strictObject({ entry: entryView.exactOptional(), hold: holdView.exactOptional() }).exactOptional().describe('Left out: nothing that is known decided'),
  others: z
    .array(z.strictObject({ ...named, reason: whyNot, by: z.strictObject(named).exactOptional().describe('What is the reason') }))
    .describe('Every other entry and hold, and why it did not decide'),
});
export type SendView = z.infer<typeof sendView>;

export const subjectView = z.strictObject({
  asOf: instant.describe('The instant that this is the state of, by the clock of the database'),
  note: z.string().exactOptional().describe('What was not answered as it was asked'),
  summary: z.string().describe('The same for people, in a sentence or two'),
  entries: z.array(entryView),
  holds: z.array(holdView).describe('Open ones'),
  questions: z.array(questionView).describe('Pending and closed'),
  decisions: z.array(standing).describe('What a check of each program says once this has reached every copy'),
  send: sendView.exactOptional().describe('The decision for the send that was asked about'),
  history: z.array(step).describe('Oldest first'),
});
export type SubjectView = z.infer<typeof subjectView>;

/** Of which instant, and for which send, a person is looked up. */
export interface Asked {
  readonly asOf: string;
  /** It lies in the past: the answer says so. */
  readonly past: boolean;
  readonly note?: string;
  readonly send?: { readonly asked: AskedSend; readonly context: SendContext };
}

/** What is known of a person, with what it means for each program of the tenant that still sends and for the send that was asked about. */
export function viewOf(programs: readonly KnownProgram[], known: Known, { asOf, past, note, send }: Asked): SubjectView {
  const { entries, holds, questions, history } = known;
  const standings = programs
    .filter(({ program }) => !program.retired)
    .map((sending): Standing => ({ program: sending.program.id, category: sending.category.id, ...decide(entries, holds, sendContextOf(sending)) }));
  const explanation = send && explain(entries, holds, send.context);
  return {
    asOf,
    ...(note !== undefined && { note }),
    summary: summaryOf({ standings, holds, questions, ...(explanation && { send: explanation }), ...(past && { at: asOf }) }),
    entries,
    holds,
    questions,
    decisions: standings.map(({ program, decision, reason }) => ({ program, decision, reason })),
    ...(send && explanation && { send: sendViewOf(send.asked, explanation, known) }),
    history,
  };
}

function sendViewOf(asked: AskedSend, explanation: Explanation<EntryView, HoldView>, { closedHolds, history }: Known): SendView {
  const { decision, reason, entry, hold, others } = explanation;
  return {
    ...asked,
    decision,
    reason,
    ...((entry ?? hold) && { decidedBy: { ...(entry && { entry }), ...(hold && { hold }) } }),
    others: [...others.map(otherOf), ...closedHolds.map((closed) => ({ hold: { ...holdNameOf(closed), ...closingOf(closed, history) }, reason: 'closed' as const }))],
  };
}

function otherOf({ reason, by, ...other }: Undecisive<EntryView, HoldView>): SendView['others'][number] {
  return { ...nameOf(other), reason, ...(by && { by: nameOf(by) }) };
}

function nameOf({ entry, hold }: Pick<Undecisive<EntryView, HoldView>, 'entry' | 'hold'>): NonNullable<SendView['others'][number]['by']> {
  return { ...(entry && { entry: entryNameOf(entry) }), ...(hold && { hold: holdNameOf(hold) }) };
}

function entryNameOf({ scope, authority, version, state, said, cause }: EntryView): z.infer<typeof entryName> {
  return { scope, ...(authority && { authority }), version, state, said, cause };
}

function holdNameOf({ holdId, scope, cause }: HoldView): z.infer<typeof holdName> {
  return { holdId, scope, cause };
}

function closingOf({ holdId }: HoldView, history: Known['history']): Pick<z.infer<typeof holdName>, 'decision'> {
  const closing = history.findLast((one) => one.what === 'hold_closed' && one.holdId === holdId);
  return closing?.what === 'hold_closed' && closing.decision ? { decision: closing.decision } : {};
}
