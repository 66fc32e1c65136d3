import type { OpenHold } from '@stopline/suppression-rule';
import { entryName, Kinds, Owners, type Owner } from './interned.js';
import type { EntryKind, ReplicaEntry } from './lane-table.js';
import { Segment, type Slot } from './segment.js';
import { ASIDE, asideAt, asideSlot, entrySlot, FINGERPRINT, IDENTITY, identitySlot, isIdentity, kindAt, markAt, saidAt, sinceAt, type Fingerprint, type Identity } from './slot.js';

/** As many as there are values of the fingerprint's last bits, which the slots therefore leave out. */
export const SEGMENTS = 2 ** 10;

export interface StoredHold extends OpenHold {
  readonly open: boolean;
  readonly version: number;
}

/** What has no room in a slot, beside the slots: a hold, or an entry of unusual numbers. */
export type Aside = { readonly identity: Identity } & ({ readonly hold: StoredHold } | { readonly entry: ReplicaEntry });

/** One person, as slots know them. */
export interface Person extends Fingerprint {
  readonly segment: Segment;
  readonly identity: Identity;
}

/** Where a record of a person lies: its slots, and what is beside them. */
export interface Found {
  readonly place: number;
  /** Slots: two for a release. */
  readonly length: number;
  readonly aside?: Aside;
}

/** What a table of a lane consists of. `seed` goes into every fingerprint, so that two tokens which share one in this process share none in the next. */
export class Slots {
  private readonly segments: (Segment | undefined)[] = Array.from({ length: SEGMENTS }, () => undefined);
  readonly kinds = new Kinds();
  readonly owners = new Owners();
  private readonly free: number[] = [];
  private readonly firstFactor: number;
  private readonly secondFactor: number;

  constructor(
    readonly seed: number,
    readonly asides: (Aside | null)[] = [],
  ) {
    this.firstFactor = seed | 1;
    this.secondFactor = Math.imul(seed, 0x9e3779b1) | 1;
    asides.forEach((aside, index) => void (aside ?? this.free.push(index)));
  }

  /** Where the persons lie whose fingerprint ends so; undefined: there are none. */
  segment(low: number): Segment | undefined {
    return this.segments[low & (SEGMENTS - 1)];
  }

  adopt(which: number, segment: Segment): void {
    this.segments[which] = segment;
  }

  /** The person whose token's words begin at a place. */
  person(owner: Owner, words: Uint32Array, at = 0): Person {
    const low = this.lowOf(owner, words, at);
    const segment = (this.segments[low & (SEGMENTS - 1)] ??= new Segment());
    return { segment, head: this.headOf(owner, words, at), low, identity: [words[at + 2] as number, words[at + 3] as number, owner.place] };
  }

  /** The first half of the fingerprint of a token: every bit of it is as random as the cipher's. */
  headOf({ firstSalt }: Owner, words: Uint32Array, at: number): number {
    return (((words[at] as number) ^ firstSalt) + Math.imul(words[at + 2] as number, this.firstFactor)) >>> 0;
  }

  /** The second half: what is in {@link FINGERPRINT} stands in the slot, and the rest says which segment. */
  lowOf({ secondSalt }: Owner, words: Uint32Array, at: number): number {
    return (((words[at + 1] as number) ^ secondSalt) + Math.imul(words[at + 3] as number, this.secondFactor)) | 0;
  }

  /** The entry of a person that has this {@link entryName}. */
  findEntry(person: Person, name: string): Found | undefined {
    return this.find(person, (found, segment) =>
      found.aside ? 'entry' in found.aside && entryName(found.aside.entry) === name : this.kinds.nameAt(kindAt(segment, found.place)) === name,
    );
  }

  findHold(person: Person, holdId: string): Found | undefined {
    return this.find(person, ({ aside }) => aside !== undefined && 'hold' in aside && aside.hold.holdId === holdId);
  }

  /** Everything of a person. */
  each(person: Person, visit: (found: Found) => void): void {
    this.find(person, (found) => (visit(found), false));
  }

  entryAt({ segment }: Person, { place, aside }: Found): ReplicaEntry | undefined {
    if (aside) return 'entry' in aside ? aside.entry : undefined;
    return { ...this.kinds.at(kindAt(segment, place)), said: saidAt(segment, place), since: sinceAt(segment, place), version: markAt(segment, place) };
  }

  versionAt({ segment }: Person, { place, aside }: Found): number {
    if (!aside) return markAt(segment, place);
    return 'hold' in aside ? aside.hold.version : aside.entry.version;
  }

  /** Stores an entry where an older one of it lies, or behind the person's others. */
  putEntry(person: Person, entry: ReplicaEntry, old?: Found): void {
    const kind = this.kinds.placeOf(entry);
    const slot = kind === undefined ? undefined : entrySlot(person, { ...entry, kind });
    if (!slot) return this.putAside(person, { identity: person.identity, entry }, old);
    this.replace(person, entry.state === 'released' ? [slot, identitySlot(person, person.identity)] : [slot], old);
  }

  putAside(person: Person, aside: Aside, old?: Found): void {
    const index = this.free.pop() ?? this.asides.length;
    this.asides[index] = aside;
    this.replace(person, [asideSlot(person, index)], old);
  }

  replace(person: Person, slots: readonly Slot[], old?: Found): void {
    if (old?.aside) this.dropAside(asideAt(person.segment, old.place));
    person.segment.replace(old?.place ?? endOf(person), old?.length ?? 0, slots);
  }

  /** A suppression is anybody's who has the fingerprint: it can only block. A release is the person's own, or it is not there. */
  private find(person: Person, matches: (found: Found, segment: Segment) => boolean): Found | undefined {
    const { segment, head, low } = person;
    for (let place = segment.find(head); place < segment.size && segment.head(place) === head; place += 1) {
      if (!hasFingerprint(segment, place, low)) continue;
      const found = this.foundAt(person, place);
      if (found && matches(found, segment)) return found;
    }
    return undefined;
  }

  private foundAt({ segment, identity }: Person, place: number): Found | undefined {
    const mark = markAt(segment, place);
    if (mark === IDENTITY) return undefined;
    if (mark !== ASIDE) {
      if (!isRelease(this.kinds.at(kindAt(segment, place)))) return { place, length: 1 };
      return isIdentity(segment, place + 1, identity) ? { place, length: 2 } : undefined;
    }
    const aside = this.asides[asideAt(segment, place)];
    return aside && aside.identity.every((word, at) => word === identity[at]) ? { place, length: 1, aside } : undefined;
  }

  private dropAside(index: number): void {
    this.asides[index] = null;
    this.free.push(index);
  }
}

export function isRelease({ state }: EntryKind): boolean {
  return state === 'released';
}

/** Whether a slot that has the head has the rest of the fingerprint too. */
export function hasFingerprint(segment: Segment, place: number, low: number): boolean {
  return ((segment.word(place, 1) ^ low) & FINGERPRINT) === 0;
}

/** Behind all slots of the head. */
function endOf({ segment, head }: Fingerprint & { readonly segment: Segment }): number {
  return segment.find(head + 1);
}
