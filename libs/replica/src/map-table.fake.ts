import { DIGEST_BYTES, entryKey, holdKey, scopeKey, stateTerm, xorInto, type EntryRecorded, type HoldRecorded, type StateKey } from '@stopline/contracts';
import type { SubjectTokens } from '@stopline/phone-number';
import type { OpenHold } from '@stopline/suppression-rule';
import { LaneTable, type EntryKind, type Persons, type ReplicaEntry, type Standing } from './lane-table.js';

interface Hold extends OpenHold {
  open: boolean;
  version: number;
}

interface Person {
  entries: ReplicaEntry[];
  holds: Hold[];
}

/** One map entry for each person; a person has few entries and holds, so they are searched in a row. */
export class MapTable extends LaneTable {
  private readonly known = new Map<string, Person>();
  private readonly sum = new Uint8Array(DIGEST_BYTES);
  private count = 0;

  get size(): number {
    return this.count;
  }

  get digest(): string {
    return Buffer.from(this.sum).toString('hex');
  }

  /** A table of what {@link snapshot} gave. Throws where the bytes are something else. */
  static restore(bytes: Uint8Array): MapTable {
    const table = new MapTable();
    const persons = JSON.parse(Buffer.from(bytes).toString()) as [name: string, person: Person][];
    for (const [name, { entries, holds }] of persons) {
      const [tenant = '', subject = ''] = name.split('/');
      const person = table.person(tenant, subject);
      for (const entry of entries) table.put(person.entries, entry, { same: sameEntry, term: entryTerm(tenant, subject) });
      for (const hold of holds) table.put(person.holds, hold, { same: sameHold, term: holdTerm(tenant, subject) });
    }
    return table;
  }

  record({ tenant, subject, scope, authority, state, said, version, since }: EntryRecorded): boolean {
    const entry = { scope, ...(authority && { authority }), state, said, version, since };
    return this.put(this.person(tenant, subject).entries, entry, { same: sameEntry, term: entryTerm(tenant, subject) });
  }

  recordHold({ tenant, subject, holdId, scope, cause, open, version }: HoldRecorded): boolean {
    return this.put(this.person(tenant, subject).holds, { holdId, scope, cause, open, version }, { same: sameHold, term: holdTerm(tenant, subject) });
  }

  remove(key: StateKey): void {
    const { tenant, subject } = key;
    const name = personKey(tenant, subject);
    const person = this.known.get(name);
    if (!person) return;
    if (key.kind === 'hold') this.drop(person.holds, (hold) => sameHold(hold, key), holdTerm(tenant, subject));
    else this.drop(person.entries, (entry) => sameEntry(entry, key), entryTerm(tenant, subject));
    if (person.entries.length + person.holds.length === 0) this.known.delete(name);
  }

  persons(tenant: string, tokens: readonly SubjectTokens[]): Persons {
    const standing = (place: number): Standing => this.standingOf(tenant, tokens.map((token) => subjectOf(token, place)));
    return { standing, glance: (place) => glanceOf(standing(place)) };
  }

  snapshot(): Uint8Array {
    return Buffer.from(JSON.stringify([...this.known]));
  }

  private standingOf(tenant: string, subjects: readonly string[]): Standing {
    const persons = subjects.flatMap((subject) => this.known.get(personKey(tenant, subject)) ?? []);
    return {
      entries: persons.flatMap(({ entries }) => entries),
      holds: persons.flatMap(({ holds }) => holds.filter(({ open }) => open)),
    };
  }

  private person(tenant: string, subject: string): Person {
    const name = personKey(tenant, subject);
    const stored = this.known.get(name);
    if (stored) return stored;
    const person: Person = { entries: [], holds: [] };
    this.known.set(name, person);
    return person;
  }

  private put<T extends { version: number }>(list: T[], item: T, { same, term }: { same: (one: T, other: T) => boolean; term: (item: T) => Buffer }): boolean {
    const place = list.findIndex((stored) => same(stored, item));
    const stored = list[place];
    if (stored && item.version <= stored.version) return false;
    xorInto(this.sum, term(item));
    if (stored) {
      xorInto(this.sum, term(stored));
      list[place] = item;
      return true;
    }
    list.push(item);
    this.count += 1;
    return true;
  }

  private drop<T>(list: T[], matches: (item: T) => boolean, term: (item: T) => Buffer): void {
    const place = list.findIndex(matches);
    for (const dropped of place >= 0 ? list.splice(place, 1) : []) {
      xorInto(this.sum, term(dropped));
      this.count -= 1;
    }
  }
}

function personKey(tenant: string, subject: string): string {
  return `${tenant}/${subject}`;
}

function subjectOf({ keyId, words }: SubjectTokens, place: number): string {
  return `${keyId}.${Buffer.from(words.slice(place * 4, place * 4 + 4).buffer).toString('hex')}`;
}

function glanceOf({ entries, holds }: Standing): EntryKind | 'several' | undefined {
  return entries.length > 1 || holds.length > 0 ? 'several' : entries[0];
}

function sameEntry(one: Pick<ReplicaEntry, 'scope' | 'authority'>, other: Pick<ReplicaEntry, 'scope' | 'authority'>): boolean {
  return one.authority === other.authority && scopeKey(one.scope) === scopeKey(other.scope);
}

function sameHold(one: Pick<OpenHold, 'holdId'>, other: Pick<OpenHold, 'holdId'>): boolean {
  return one.holdId === other.holdId;
}

function entryTerm(tenant: string, subject: string): (entry: ReplicaEntry) => Buffer {
  return (entry) => stateTerm(entryKey({ tenant, subject, ...entry }), entry);
}

function holdTerm(tenant: string, subject: string): (hold: Hold) => Buffer {
  return (hold) => stateTerm(holdKey({ tenant, subject, ...hold }), hold);
}
