import type { LaneTable } from './lane-table.js';

/** What the digests read so far prove: none was comparable, or what the last one said. */
export type Proof = 'none' | 'equal' | 'different';

/** How far one reading of a lane's log is: what {@link LaneReading} and a snapshot of it hold beside the table. */
export interface ReadTo {
  /** Where the log goes on. */
  readonly next?: bigint | undefined;
  /** Every opt-out that was acknowledged before is in the table; ms since 1970 at the database. */
  readonly watermarkMs?: number | undefined;
  /** The greatest outbox number of an entry or hold in the table. */
  readonly stateSeq: number;
  /** The greatest outbox number read, of watermarks and digests too: a write that changed nothing has one. */
  readonly laneSeq: number;
}

/** One reading of a lane's log, from its beginning or a snapshot, into one table. */
export class LaneReading {
  next: bigint | undefined;
  watermarkMs: number | undefined;
  stateSeq: number;
  laneSeq: number;
  proof: Proof = 'none';
  /** It has reached the log's end once: from then on a digest that differs is a defect, not a gap of the log's compaction. */
  caughtUp = false;

  constructor(
    readonly table: LaneTable,
    to: ReadTo = { stateSeq: 0, laneSeq: 0 },
  ) {
    this.next = to.next;
    this.watermarkMs = to.watermarkMs;
    this.stateSeq = to.stateSeq;
    this.laneSeq = to.laneSeq;
  }

  wrote(laneSeq: number): void {
    this.stateSeq = Math.max(this.stateSeq, laneSeq);
    this.numbered(laneSeq);
  }

  numbered(laneSeq: number): void {
    this.laneSeq = Math.max(this.laneSeq, laneSeq);
  }

  /** A watermark that was published late says less than is known: the greatest counts. */
  completeTo(atMs: number): void {
    this.watermarkMs = Math.max(this.watermarkMs ?? atMs, atMs);
  }

  /** false: the digest is of an older state than the table's, published late, and proves nothing. */
  compare({ laneSeq, digest }: { readonly laneSeq: number; readonly digest: string }): boolean {
    if (this.stateSeq > laneSeq) return false;
    this.proof = this.table.digest === digest ? 'equal' : 'different';
    return true;
  }
}
