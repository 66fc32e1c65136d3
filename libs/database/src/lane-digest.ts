import { stateTerm, xorInto, type EntryTerm, type HoldTerm } from '@stopline/contracts';

/** One record of suppression-state: its key, what it says, and what it replaces. */
export interface StateMove {
  readonly key: string;
  readonly data: EntryTerm | HoldTerm;
  readonly replaces: EntryTerm | HoldTerm | undefined;
}

/** What the entries and holds of a lane add up to, moved with each of their changes (reliability.md §7). */
export class LaneDigest {
  private sum: Buffer;

  constructor(stored: Uint8Array) {
    this.sum = Buffer.from(stored);
  }

  /** 32 bytes, as they are stored. */
  get bytes(): Buffer {
    return Buffer.from(this.sum);
  }

  move({ key, data, replaces }: StateMove): void {
    if (replaces) xorInto(this.sum, stateTerm(key, replaces));
    xorInto(this.sum, stateTerm(key, data));
  }

  /** Goes back to what it was at some time before. */
  reset(bytes: Buffer): void {
    this.sum = Buffer.from(bytes);
  }
}
