import type { EntryRecorded, HoldRecorded, StateKey } from '@stopline/contracts';
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
  /** The standing of one person, who during a re-key has a token under each of two keys. */
  abstract standing(tenant: string, subjects: readonly string[]): Standing;
  /** Entries and holds, closed ones included. */
  abstract readonly size: number;
  /** XOR of the {@link stateTerm} of each of them, in hexadecimal: what the registry's digest of the lane must be (I9). */
  abstract readonly digest: string;
}
