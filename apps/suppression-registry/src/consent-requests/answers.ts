import { entryKey, instant, scope, supersededReason, suppressionState } from '@stopline/contracts';
import { z } from 'zod';
import type { Changed, Fact, Numbered, Superseded } from '../deciding/facts.js';

/** What came of a consent request by API. */
export const answer = z.strictObject({
  outcome: z.enum(['changed', 'superseded']),
  reason: supersededReason.optional().describe('Why nothing changed'),
  entries: z
    .array(z.strictObject({ scope, state: suppressionState, version: z.int().min(1), said: instant }))
    .describe('The entries that the request met, as they are after it'),
  token: z.string().optional().describe('`<lane>:<lane_seq>`: a check with it as `minToken` knows at least as much as this answer'),
});
export type Answer = z.infer<typeof answer>;

type Decision = Numbered<Changed> | Numbered<Superseded>;

/** The answers to the events among a lane's facts that changed or met entries, by event id. */
export function answersTo(facts: readonly Numbered[]): Map<string, Answer> {
  const decisions = facts.filter(isDecision);
  const written = new Map(decisions.flatMap((fact) => (fact.kind === 'changed' ? [[versionOf(fact), fact.laneSeq]] : [])));
  const seqOf = (fact: Decision): number => written.get(versionOf(fact)) ?? fact.entry?.stateSeq ?? 0;
  const byEvent = Map.groupBy(decisions, ({ heard }) => heard.eventId);
  return new Map([...byEvent].map(([eventId, ofEvent]) => [eventId, answerOf(ofEvent, seqOf)]));
}

function versionOf({ tenant, subject, entry }: Decision): string {
  return entry ? `${entryKey({ tenant, subject, ...entry })}@${entry.version}` : '';
}

function isDecision(fact: Numbered<Fact>): fact is Decision {
  return fact.kind === 'changed' || fact.kind === 'superseded';
}

function answerOf(decisions: readonly Decision[], seqOf: (fact: Decision) => number): Answer {
  const changed = decisions.some(({ kind }) => kind === 'changed');
  const reason = decisions.find((fact) => fact.kind === 'superseded')?.reason;
  const met = decisions.filter(({ entry }) => entry !== undefined);
  return {
    outcome: changed ? 'changed' : 'superseded',
    ...(!changed && reason && { reason }),
    entries: met.flatMap(({ entry }) => (entry ? [{ scope: entry.scope, state: entry.state, version: entry.version, said: entry.said }] : [])),
    // The replicas see `suppression-state` alone: a token of any other event would never be reached.
    ...(met[0] && { token: `${met[0].lane}:${Math.max(...met.map(seqOf))}` }),
  };
}
