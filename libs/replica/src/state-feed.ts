import { LANES, parseStateKey, type Digest, type StoplineEvent } from '@stopline/contracts';
import type { AppliedNumbers } from './applied-numbers.js';
import type { DatabaseClock } from './database-clock.js';
import { LaneReading, type ReadTo } from './lane-reading.js';
import type { LaneTable } from './lane-table.js';
import { inLogOrder, type StateBatch } from './log-order.js';
import type { Replica } from './replica.js';

/** What the feed needs of who reads the log, and tells. */
export interface FeedOptions {
  readonly replica: Replica;
  readonly applied: AppliedNumbers;
  readonly clock: DatabaseClock;
  /** Begins the lane's log again: the next batch of the lane is its first. */
  readonly readAgain: (lane: number) => void;
  /** The copy of a lane is not what the registry says: a person must look. Told once, until a digest is equal again. */
  readonly differs: (lane: number) => void;
  /** The lane is answered from a table that was read anew. */
  readonly rebuilt: (lane: number) => void;
}

interface Lane {
  /** What it is answered from. */
  answering: LaneReading;
  /** What the log is read into: another one while the lane is rebuilt. */
  filling: LaneReading;
  /** Digests in a row that differed. */
  differed: number;
}

/** What a snapshot keeps of a lane. */
export interface KeptLane extends ReadTo {
  readonly lane: number;
  readonly next: bigint;
  readonly table: LaneTable;
}

/**
 * Feeds the log of suppression-state into a replica, and knows how old each lane of it is: by the watermarks in the log, against the
 * database's clock. A lane whose digest differs has no age, so that it allows nothing while what it holds still blocks; it is read anew into a
 * second table (reliability.md §7).
 */
export class StateFeed {
  private readonly lanes: readonly Lane[];

  constructor(private readonly options: FeedOptions) {
    this.lanes = Array.from({ length: LANES }, (_, lane) => laneOn(new LaneReading(options.replica.table(lane))));
  }

  /** Takes the next records of a lane in. Those of a fetch in hand when the lane began anew must not come. */
  take(batch: StateBatch): void {
    const lane = this.lane(batch.lane);
    const { filling } = lane;
    for (const step of inLogOrder(batch)) {
      if ('event' in step) this.apply(lane, step.event, batch.lane);
      else remove(filling.table, step.key);
      if (lane.filling !== filling) return;
    }
    filling.next = batch.next;
    filling.caughtUp ||= batch.next >= batch.end;
    if (filling.caughtUp && filling !== lane.answering) this.swap(lane, batch.lane);
    if (filling === lane.answering) this.options.applied.advance(batch.lane, filling.laneSeq);
  }

  /** Milliseconds since all that was acknowledged in the lane is known to be in the copy; undefined: nobody knows. Never too young (I7). */
  ageMs(lane: number): number | undefined {
    const { watermarkMs, proof } = this.lane(lane).answering;
    const latest = this.options.clock.latestMs();
    if (watermarkMs === undefined || latest === undefined || proof === 'different') return undefined;
    return Math.max(0, latest - watermarkMs);
  }

  /** Up to when all that was acknowledged in the lane is in the copy, milliseconds since 1970 by the database's clock; undefined before the first watermark. */
  watermarkMs(lane: number): number | undefined {
    return this.lane(lane).answering.watermarkMs;
  }

  /** No lane's last digest differs from what the copy adds up to. */
  isProven(): boolean {
    return this.lanes.every(({ filling, answering }) => filling === answering && answering.proof !== 'different');
  }

  /** What a snapshot may keep of a lane; undefined of one that is unread or in doubt. It must be written down before the next batch is taken. */
  kept(lane: number): KeptLane | undefined {
    const { answering, filling } = this.lane(lane);
    const { next, watermarkMs, stateSeq, laneSeq, table, proof } = answering;
    if (next === undefined || proof === 'different' || answering !== filling) return undefined;
    return { lane, next, watermarkMs, stateSeq, laneSeq, table };
  }

  /** Goes on from what a snapshot kept, before the first batch of the lane. */
  restore({ lane, table, ...to }: KeptLane): void {
    Object.assign(this.lane(lane), laneOn(new LaneReading(table, to)));
    this.options.replica.replace(lane, table);
    this.options.applied.advance(lane, to.laneSeq);
  }

  private apply(lane: Lane, event: StoplineEvent, number: number): void {
    const { filling } = lane;
    if (event.type === 'stopline.suppression-entry.recorded.v1') filling.table.record(event.data);
    else if (event.type === 'stopline.hold.recorded.v1') filling.table.recordHold(event.data);
    else if (event.type === 'stopline.watermark.recorded.v1') return this.mark(filling, event.data);
    else if (event.type === 'stopline.digest.recorded.v1') return this.compare(lane, event.data, number);
    else return;
    filling.wrote(event.data.laneSeq);
  }

  private mark(filling: LaneReading, { at, laneSeq }: { readonly at: string; readonly laneSeq: number }): void {
    const atMs = Date.parse(at);
    this.options.clock.witness(atMs);
    filling.completeTo(atMs);
    filling.numbered(laneSeq);
  }

  private compare(lane: Lane, digest: Digest, number: number): void {
    const { filling } = lane;
    filling.numbered(digest.laneSeq);
    if (!filling.compare(digest)) return;
    if (filling.proof === 'equal') lane.differed = 0;
    else if (filling.caughtUp) this.doubt(lane, number);
  }

  /** Where a copy that was read anew differs too, reading it at every digest would only keep the machine busy: at the 1st, 2nd, 4th, 8th … in a row. */
  private doubt(lane: Lane, number: number): void {
    lane.differed += 1;
    if (lane.differed === 1) this.options.differs(number);
    if (!Number.isInteger(Math.log2(lane.differed))) return;
    lane.filling = new LaneReading(this.options.replica.create());
    this.options.readAgain(number);
  }

  private swap(lane: Lane, number: number): void {
    lane.answering = lane.filling;
    this.options.replica.replace(number, lane.answering.table);
    this.options.rebuilt(number);
  }

  private lane(number: number): Lane {
    const lane = this.lanes[number];
    if (!lane) throw new RangeError(`there is no lane ${number}`);
    return lane;
  }
}

function laneOn(reading: LaneReading): Lane {
  return { answering: reading, filling: reading, differed: 0 };
}

function remove(table: LaneTable, key: string): void {
  const named = parseStateKey(key);
  if (named) table.remove(named);
}
