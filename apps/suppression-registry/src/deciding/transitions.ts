import { effectId, scopeKey, type Scope } from '@stopline/contracts';
import { applyRequest, decide, sendContextOf } from '@stopline/suppression-rule';
import type { About, Fact, Outcome, StoredEntry, StoredHold, SubjectState, Superseded } from './facts.js';
import { answered, confirmation, withdrawnBy, type StoredQuestion } from './questions.js';
import type { Answered, Ask, Heard, ToConfirm, Wish } from './requests.js';

interface Asked {
  readonly about: About;
  /** The database's clock. */
  readonly now: string;
}

/** Applies one ask to its subject: the facts, and the state after it. */
export function applyAsk(state: SubjectState, ask: Ask, heard: Heard, now: string): Outcome {
  const asked = { about: { heard, tenant: state.tenant, subject: state.subject }, now };
  switch (ask.kind) {
    case 'opt_out':
    case 'opt_in':
      return applyWish(state, ask, asked);
    case 'confirm':
      return askToConfirm(state, ask, asked);
    case 'answer':
      return applyAnswer(state, ask, asked);
    case 'hold':
      return openHolds(state, ask, asked);
    case 'end_holds':
      return endHolds(state, ask, asked);
    case 'drift':
      return { state, facts: driftOf(state, ask, asked) };
  }
}

function applyWish(state: SubjectState, wish: Wish, asked: Asked): Outcome {
  if (wish.scopes.length === 0) return { state, facts: [supersededBy(wish, asked.about, { reason: wish.refused ?? 'sender_unknown' })] };
  const applied = wish.scopes.reduce<Outcome>((outcome, scope) => followedBy(outcome, (current) => applyToScope(current, { wish, scope }, asked)), { state, facts: [] });
  if (wish.kind === 'opt_in' || state.questions.length === 0) return applied;
  return followedBy(applied, (current) => closeQuestions(current, withdrawnBy(wish, current.questions, asked.about.heard.said), 'withdrawn', asked));
}

function followedBy({ state, facts }: Outcome, next: (state: SubjectState) => Outcome): Outcome {
  const outcome = next(state);
  return { state: outcome.state, facts: [...facts, ...outcome.facts] };
}

function applyToScope(state: SubjectState, { wish, scope }: { readonly wish: Wish; readonly scope: Scope }, { about, now }: Asked): Outcome {
  const { kind, refused, cause, actor, authority } = wish;
  if (refused) return { state, facts: [supersededBy(wish, about, { reason: refused, scope })] };
  const before = state.entries.find((entry) => entry.authority === authority && scopeKey(entry.scope) === scopeKey(scope));
  const { said, origin } = about.heard;
  const result = applyRequest(before, { state: kind === 'opt_out' ? 'suppressed' : 'released', said, origin });
  if (result.changed) {
    const since = before?.state === result.entry.state ? before.since : now;
    const entry: StoredEntry = { scope, since, ...(authority && { authority }), ...result.entry };
    return {
      state: put(state, before, entry),
      facts: [{ ...about, kind: 'changed', entry, cause, ...(actor !== undefined && { actor }), ...(before && { before }), ...standing(state, entry) }],
    };
  }
  const stood = supersededBy(wish, about, { reason: 'said_before_the_current_state', scope });
  if (!before || !result.noted) return { state, facts: [{ ...stood, ...(before && { entry: before }) }] };
  const entry = { ...before, ...result.noted };
  return { state: put(state, before, entry), facts: [{ ...stood, entry, noted: true }] };
}

/** What a recorded opt-in leaves as it is, so that who asked for it is told. */
function standing({ entries }: SubjectState, { state, authority, said }: StoredEntry): { readonly standing?: readonly StoredEntry[] } {
  if (state !== 'released' || authority === undefined) return {};
  const kept = entries.filter((other) => other.state === 'suppressed' && other.authority === undefined && other.said < said);
  return kept.length > 0 ? { standing: kept } : {};
}

function supersededBy({ kind: action, cause, actor, authority }: Wish, about: About, why: Pick<Superseded, 'reason' | 'scope'>): Superseded {
  return { ...about, ...why, kind: 'superseded', action, cause, ...(actor !== undefined && { actor }), ...(authority && { authority }) };
}

function put(state: SubjectState, before: StoredEntry | undefined, entry: StoredEntry): SubjectState {
  return { ...state, entries: [...state.entries.filter((other) => other !== before), entry] };
}

/** An opt-in that the person has to confirm: the question takes the place of one that the same sender asked for the same before. */
function askToConfirm(state: SubjectState, ask: ToConfirm, asked: Asked): Outcome {
  const { cause, actor, from } = ask;
  const { about, now } = asked;
  const question = confirmation(ask, about.heard, now);
  const same = state.questions.filter((other) => other.kind === question.kind && other.sender === question.sender);
  return followedBy(closeQuestions(state, same, 'replaced', asked), (current) => ({
    state: { ...current, questions: [...current.questions, question] },
    facts: [
      { ...about, kind: 'question_asked', question, cause, ...(actor !== undefined && { actor }) },
      { ...about, kind: 'reply', reply: 'confirm_opt_in', known: from, language: from.program.language },
    ],
  }));
}

function applyAnswer(state: SubjectState, ask: Answered, asked: Asked): Outcome {
  const answer = answered(state.questions, ask, asked.about.heard.said);
  if (!answer) return { state, facts: [] };
  const closed = closeQuestions(state, [answer.question], answer.outcome, asked);
  const { restores } = answer;
  return restores ? followedBy(closed, (current) => applyWish(current, restores, asked)) : closed;
}

function closeQuestions(state: SubjectState, closing: readonly StoredQuestion[], outcome: 'affirmed' | 'declined' | 'expired' | 'withdrawn' | 'replaced', { about }: Asked): Outcome {
  if (closing.length === 0) return { state, facts: [] };
  return {
    state: { ...state, questions: state.questions.filter((question) => !closing.includes(question)) },
    facts: closing.map((question) => ({ ...about, kind: 'question_closed', question, outcome })),
  };
}

function endHolds(state: SubjectState, { openedBy, scopes, actor }: Ask & { kind: 'end_holds' }, { about }: Asked): Outcome {
  const ids = new Set(openedBy.flatMap((eventId) => scopes.map((scope) => holdIdOf(eventId, state.tenant, scope))));
  const ended = state.holds.filter(({ holdId }) => ids.has(holdId));
  return {
    state: { ...state, holds: state.holds.filter((hold) => !ended.includes(hold)) },
    facts: ended.map((hold) => ({ ...about, kind: 'hold_closed', hold, decision: 'applied', actor })),
  };
}

function holdIdOf(eventId: string, tenant: string, scope: Scope): string {
  return effectId(eventId, 'hold', tenant, scopeKey(scope));
}

function openHolds(state: SubjectState, { scopes, cause }: Ask & { kind: 'hold' }, { about, now }: Asked): Outcome {
  const holds = scopes.map((scope): StoredHold => ({ holdId: holdIdOf(about.heard.eventId, about.tenant, scope), scope, cause, openedAt: now }));
  return {
    state: { ...state, holds: [...state.holds, ...holds] },
    facts: holds.map((hold) => ({ ...about, kind: 'hold_opened', hold })),
  };
}

/** A provider that blocks what we would have let go knows something that we did not (R16). */
function driftOf({ entries }: SubjectState, { drift, sender, known }: Ask & { kind: 'drift' }, { about }: Asked): Fact[] {
  if (known && decide(entries, [], { ...sendContextOf(known), sender }).decision === 'BLOCK') return [];
  return [{ ...about, kind: 'drift', drift, sender, ...(known && { program: known.program.id }) }];
}
