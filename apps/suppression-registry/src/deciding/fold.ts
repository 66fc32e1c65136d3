import type { Fact, SubjectState } from './facts.js';
import { clarification } from './questions.js';
import { deservesReply, replyLanguage, type Exchange } from './replies.js';
import type { Heard } from './requests.js';
import { applyAsk } from './transitions.js';

/** A person as the events name them: known to the registry by the token of this number under this tenant's key. */
export interface Person {
  readonly tenant: string;
  readonly number: string;
}

/** The current state of each person that a batch speaks of, by {@link personKey}. */
export type People = ReadonlyMap<string, SubjectState>;

export function personKey({ tenant, number }: Person): string {
  return `${tenant}/${number}`;
}

/** Everybody whose state must be known to decide these events; each once. */
export function peopleOf(events: readonly Heard[]): Person[] {
  const people = new Map<string, Person>();
  for (const { asks, spoken, number } of events) {
    for (const tenant of [...asks.map((ask) => ask.tenant), ...(spoken ? [spoken.tenant] : [])]) {
      const person = { tenant, number };
      people.set(personKey(person), person);
    }
  }
  return [...people.values()];
}

/** Decides events of one lane in the order of its log. `now` is the database's clock. */
export function fold(events: readonly Heard[], people: People, now: string): Fact[] {
  const current = new Map(people);
  return events.flatMap((heard) => foldOne(heard, current, now));
}

function foldOne(heard: Heard, current: Map<string, SubjectState>, now: string): Fact[] {
  const { spoken, number } = heard;
  const before = spoken && stateOf(current, { tenant: spoken.tenant, number });
  const facts: Fact[] = heard.asks.flatMap((ask) => {
    const person = { tenant: ask.tenant, number };
    const outcome = applyAsk(stateOf(current, person), ask, heard, now);
    current.set(personKey(person), outcome.state);
    return outcome.facts;
  });
  if (!spoken || !before) return facts;
  const person = { tenant: spoken.tenant, number };
  const exchange = { spoken, before, after: stateOf(current, person) };
  const restored = facts.some((fact) => fact.kind === 'question_closed' && fact.outcome === 'affirmed');
  const replied = replyTo(exchange, heard, now, restored);
  current.set(personKey(person), replied.state);
  return [...facts, ...replied.facts];
}

/** The one reply where one is deserved; where it asks something, the question is recorded with it. */
export function replyTo(exchange: Exchange, heard: Heard, now: string, restored = false): { readonly state: SubjectState; readonly facts: Fact[] } {
  const { spoken, before, after } = exchange;
  if (!deservesReply(exchange, restored)) return { state: after, facts: [] };
  const about = { heard, tenant: after.tenant, subject: after.subject };
  const reply = { ...about, kind: 'reply', reply: spoken.intent, known: spoken.known, language: replyLanguage(spoken) } as const;
  const asked = spoken.intent === 'opt_out' ? clarification(spoken, before, heard, now) : undefined;
  if (!asked) return { state: after, facts: [reply] };
  const { question, choices } = asked;
  return {
    state: { ...after, questions: [...after.questions, question] },
    facts: [{ ...about, kind: 'question_asked', question, cause: 'keyword' }, { ...reply, reply: 'clarify', choices }],
  };
}

function stateOf(current: ReadonlyMap<string, SubjectState>, person: Person): SubjectState {
  const state = current.get(personKey(person));
  if (!state) throw new Error(`the state of a person of tenant ${person.tenant} was not read`);
  return state;
}
