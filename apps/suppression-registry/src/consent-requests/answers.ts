import { authority, entryKey, instant, saidBy, scope, supersededReason, suppressionState } from '@stopline/contracts';
import { z } from 'zod';
import type { Changed, Fact, Numbered, QuestionAsked, StoredEntry, Superseded } from '../deciding/facts.js';

const entry = z.strictObject({
  scope,
  authority: authority.extract(['record']).exactOptional().describe("It rests on a record; left out: on the person's own word"),
  state: suppressionState,
  version: z.int().min(1),
  said: instant,
});

/** What came of a consent request by API. */
export const answer = z.strictObject({
  outcome: z.enum(['changed', 'superseded', 'awaits_confirmation']).describe('awaits_confirmation: the person is asked by text, and nothing changes without a YES'),
  reason: supersededReason.optional().describe('Why nothing changed'),
  said: instant.describe('When it counts as said: what was claimed, our receipt where nothing was or where that was later'),
  saidBy,
  entries: z.array(entry).describe('The entries that the request met, as they are after it'),
  blockedBy: z.array(entry).describe("What an opt-in leaves standing: the person's own STOP, which only the person lifts (R13)"),
  token: z.string().optional().describe('`<lane>:<lane_seq>`: a check with it as `minToken` knows at least as much as this answer'),
});
export type Answer = z.infer<typeof answer>;

type Decision = Numbered<Changed> | Numbered<Superseded> | Numbered<QuestionAsked>;

/** The answers to the events among a lane's facts that changed or met entries, or asked the person, by event id. */
export function answersTo(facts: readonly Numbered[]): Map<string, Answer> {
  const decisions = facts.filter(isDecision);
  const written = new Map(decisions.flatMap((fact) => (fact.kind === 'changed' ? [[versionOf(fact), fact.laneSeq]] : [])));
  const seqOf = (fact: Decision): number => written.get(versionOf(fact)) ?? entryOf(fact)?.stateSeq ?? 0;
  const byEvent = Map.groupBy(decisions, ({ heard }) => heard.eventId);
  return new Map([...byEvent].map(([eventId, ofEvent]) => [eventId, answerOf(ofEvent, seqOf)]));
}

function entryOf(fact: Decision): StoredEntry | undefined {
  return fact.kind === 'question_asked' ? undefined : fact.entry;
}

function versionOf(fact: Decision): string {
  const met = entryOf(fact);
  return met ? `${entryKey({ tenant: fact.tenant, subject: fact.subject, ...met })}@${met.version}` : '';
}

function isDecision(fact: Numbered<Fact>): fact is Decision {
  return fact.kind === 'changed' || fact.kind === 'superseded' || fact.kind === 'question_asked';
}

function answerOf(decisions: readonly Decision[], seqOf: (fact: Decision) => number): Answer {
  const met = decisions.filter((fact) => entryOf(fact) !== undefined);
  const standing = decisions.flatMap((fact) => (fact.kind === 'changed' ? (fact.standing ?? []) : []));
  return {
    ...outcomeOf(decisions),
    ...whenOf(decisions),
    entries: met.flatMap((fact) => viewsOf(entryOf(fact))),
    blockedBy: standing.flatMap(viewsOf),
    // The replicas see `suppression-state` alone: a token of any other event would never be reached.
    ...(met[0] && { token: `${met[0].lane}:${Math.max(...met.map(seqOf))}` }),
  };
}

function outcomeOf(decisions: readonly Decision[]): Pick<Answer, 'outcome' | 'reason'> {
  if (decisions.some(({ kind }) => kind === 'changed')) return { outcome: 'changed' };
  if (decisions.some(({ kind }) => kind === 'question_asked')) return { outcome: 'awaits_confirmation' };
  const reason = decisions.find((fact) => fact.kind === 'superseded')?.reason;
  return { outcome: 'superseded', ...(reason && { reason }) };
}

function whenOf([first]: readonly Decision[]): Pick<Answer, 'said' | 'saidBy'> {
  if (!first) throw new RangeError('an answer is to at least one decision');
  return { said: first.heard.said, saidBy: first.heard.saidBy };
}

function viewsOf(of: StoredEntry | undefined): Answer['entries'] {
  return of ? [{ scope: of.scope, ...(of.authority && { authority: of.authority }), state: of.state, version: of.version, said: of.said }] : [];
}
