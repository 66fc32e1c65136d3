import type { SubjectTokens } from '@stopline/phone-number';
import type { OpenHold } from '@stopline/suppression-rule';
import type { Owner } from './interned.js';
import type { EntryKind, Persons, ReplicaEntry, Standing } from './lane-table.js';
import type { Segment } from './segment.js';
import { ASIDE, IDENTITY, isIdentity, kindAt, markAt } from './slot.js';
import { hasFingerprint, isRelease, type Slots } from './slots.js';

const TOKEN_WORDS = 4;

interface Key {
  readonly owner: Owner;
  readonly words: Uint32Array;
}

/** Persons looked up in the slots of a lane. Most are not there, and cost one look at the heads of a segment for each key. */
export class CompactPersons implements Persons {
  /** Nothing stands under a key that no record was made with. */
  private readonly keys: Key[] = [];

  constructor(
    private readonly slots: Slots,
    tenant: string,
    tokens: readonly SubjectTokens[],
  ) {
    for (const { keyId, words } of tokens) {
      const owner = slots.owners.find(tenant, keyId);
      if (owner) this.keys.push({ owner, words });
    }
  }

  glance(place: number): EntryKind | 'several' | undefined {
    let seen: EntryKind | 'several' | undefined;
    for (const key of this.keys) {
      const found = this.glanceUnder(key, place * TOKEN_WORDS);
      if (found === undefined) continue;
      if (seen !== undefined) return 'several';
      seen = found;
    }
    return seen;
  }

  standing(place: number): Standing {
    const entries: ReplicaEntry[] = [];
    const holds: OpenHold[] = [];
    for (const key of this.keys) this.collect(key, place, { entries, holds });
    return { entries, holds };
  }

  private glanceUnder({ owner, words }: Key, at: number): EntryKind | 'several' | undefined {
    const head = this.slots.headOf(owner, words, at);
    const low = this.slots.lowOf(owner, words, at);
    const segment = this.slots.segment(low);
    if (!segment) return undefined;
    let seen: EntryKind | undefined;
    for (let place = segment.find(head); place < segment.size && segment.head(place) === head; place += 1) {
      if (!hasFingerprint(segment, place, low)) continue;
      const mark = markAt(segment, place);
      if (mark === IDENTITY) continue;
      if (mark === ASIDE || seen) return 'several';
      const kind = this.slots.kinds.at(kindAt(segment, place));
      if (!isRelease(kind) || this.isOwn(segment, place + 1, { owner, words, at })) seen = kind;
    }
    return seen;
  }

  private isOwn(segment: Segment, place: number, { owner, words, at }: { owner: Owner; words: Uint32Array; at: number }): boolean {
    return isIdentity(segment, place, [words[at + 2] as number, words[at + 3] as number, owner.place]);
  }

  private collect({ owner, words }: Key, place: number, into: { entries: ReplicaEntry[]; holds: OpenHold[] }): void {
    const person = this.slots.person(owner, words, place * TOKEN_WORDS);
    this.slots.each(person, (found) => {
      const entry = this.slots.entryAt(person, found);
      if (entry) into.entries.push(entry);
      else if (found.aside && 'hold' in found.aside && found.aside.hold.open) into.holds.push(found.aside.hold);
    });
  }
}
