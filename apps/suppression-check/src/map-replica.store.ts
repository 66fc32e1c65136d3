import { scopeKey, type EntryRecorded, type HoldRecorded, type StateKey } from '@stopline/contracts';
import type { OpenHold } from '@stopline/suppression-rule';
import { Replica, type ReplicaEntry, type Standing } from './replica.store.js';

interface Hold extends OpenHold {
  open: boolean;
  version: number;
}

interface Person {
  entries: ReplicaEntry[];
  holds: Hold[];
}

/** One map entry for each person; a person has few entries and holds, so they are searched in a row. */
export class MapReplica extends Replica {
  private readonly persons = new Map<string, Person>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  record({ tenant, subject, scope, authority, state, said, version, since }: EntryRecorded): boolean {
    return this.put(this.person(tenant, subject).entries, { scope, ...(authority && { authority }), state, said, version, since }, sameEntry);
  }

  recordHold({ tenant, subject, holdId, scope, cause, open, version }: HoldRecorded): boolean {
    return this.put(this.person(tenant, subject).holds, { holdId, scope, cause, open, version }, sameHold);
  }

  remove(key: StateKey): void {
    const name = personKey(key.tenant, key.subject);
    const person = this.persons.get(name);
    if (!person) return;
    if (key.kind === 'hold') this.drop(person.holds, (hold) => sameHold(hold, key));
    else this.drop(person.entries, (entry) => sameEntry(entry, key));
    if (person.entries.length + person.holds.length === 0) this.persons.delete(name);
  }

  standing(tenant: string, subjects: readonly string[]): Standing {
    const persons = subjects.flatMap((subject) => this.persons.get(personKey(tenant, subject)) ?? []);
    return {
      entries: persons.flatMap(({ entries }) => entries),
      holds: persons.flatMap(({ holds }) => holds.filter(({ open }) => open)),
    };
  }

  private person(tenant: string, subject: string): Person {
    const name = personKey(tenant, subject);
    const known = this.persons.get(name);
    if (known) return known;
    const person: Person = { entries: [], holds: [] };
    this.persons.set(name, person);
    return person;
  }

  private put<T extends { version: number }>(list: T[], item: T, same: (one: T, other: T) => boolean): boolean {
    const place = list.findIndex((stored) => same(stored, item));
    const stored = list[place];
    if (stored && item.version <= stored.version) return false;
    if (stored) {
      list[place] = item;
      return true;
    }
    list.push(item);
    this.count += 1;
    return true;
  }

  private drop<T>(list: T[], matches: (item: T) => boolean): void {
    const place = list.findIndex(matches);
    if (place >= 0) this.count -= list.splice(place, 1).length;
  }
}

function personKey(tenant: string, subject: string): string {
  return `${tenant}/${subject}`;
}

function sameEntry(one: Pick<ReplicaEntry, 'scope' | 'authority'>, other: Pick<ReplicaEntry, 'scope' | 'authority'>): boolean {
  return one.authority === other.authority && scopeKey(one.scope) === scopeKey(other.scope);
}

function sameHold(one: Pick<OpenHold, 'holdId'>, other: Pick<OpenHold, 'holdId'>): boolean {
  return one.holdId === other.holdId;
}
