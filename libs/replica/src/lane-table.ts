import type { EntryRecorded, HoldRecorded, StateKey } from '@stopline/contracts';
import { parseToken, type SubjectTokens } from '@stopline/phone-number';
import type { Entry, OpenHold } from '@stopline/suppression-rule';

export interface ReplicaEntry extends Entry {
  /** When the registry gave it this state. */
  since: string;
  version: number;
}

/** What stands beside one person: every entry, and the holds that are still open. */
export interface Standing {
  readonly entries: readonly ReplicaEntry[];
  readonly holds: readonly OpenHold[];
}

/** The standing of a person nobody spoke of. */
export const NOTHING_STANDS: Standing = { entries: [], holds: [] };

/** What the rule reads of an entry, but for its time. A table gives the same object for the same kind each time. */
export type EntryKind = Pick<Entry, 'scope' | 'authority' | 'state'>;

/** The persons that somebody asks about at once, all of one tenant, each known by their place in the list. */
export interface Persons {
  /** What there is to be read before deciding: undefined: nothing stands; a kind: one entry, and no open hold; `several`: look at the {@link standing}. */
  glance(place: number): EntryKind | 'several' | undefined;
  standing(place: number): Standing;
}

/**
 * A copy of one lane of suppression-state in memory. Versions never go down (I8): a record that is not newer than what is stored
 * changes nothing, in whatever order and however often records arrive.
 */
export abstract class LaneTable {
  /** false: not newer than what is stored. */
  abstract record(entry: EntryRecorded): boolean;
  /** false: not newer than what is stored. A closed hold keeps its version, so that its opening cannot come back. */
  abstract recordHold(hold: HoldRecorded): boolean;
  /** A legal purge (a tombstone): the entry or hold is gone, and its versions may begin anew. */
  abstract remove(key: StateKey): void;
  /** Persons by their tokens under each key of the tenant: during a re-key there are two, and a person's entries may stand under both. */
  abstract persons(tenant: string, tokens: readonly SubjectTokens[]): Persons;
  /** Entries and holds, closed ones included. */
  abstract readonly size: number;
  /** XOR of the {@link stateTerm} of each of them, in hexadecimal: what the registry's digest of the lane must be (I9). */
  abstract readonly digest: string;
  /** All of it as bytes, from which a table that is equal can be made. */
  abstract snapshot(): Uint8Array;

  /** The standing of one person by their tokens, as text. */
  standing(tenant: string, subjects: readonly string[]): Standing {
    return this.persons(tenant, subjects.map(parseToken)).standing(0);
  }
}

/** A kind of table: how one begins, and how one comes back from what {@link LaneTable.snapshot} gave, throwing where the bytes are something else. */
export interface LaneTables {
  readonly create: () => LaneTable;
  readonly restore: (bytes: Uint8Array) => LaneTable;
}
