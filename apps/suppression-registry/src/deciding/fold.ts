import { deservesReply } from './replies.js';
import type { Heard } from './requests.js';
import { applyAsk, type Fact, type SubjectState } from './transitions.js';

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
  const after = stateOf(current, { tenant: spoken.tenant, number });
  if (!deservesReply({ spoken, before, after })) return facts;
  return [...facts, { kind: 'reply', heard, tenant: after.tenant, subject: after.subject, spoken }];
}

function stateOf(current: ReadonlyMap<string, SubjectState>, person: Person): SubjectState {
  const state = current.get(personKey(person));
  if (!state) throw new Error(`the state of a person of tenant ${person.tenant} was not read`);
  return state;
}
