import { Logger } from '@nestjs/common';
import { LANES } from '@stopline/contracts';
import { decodeSnapshot, refuseOtherLog, SnapshotEncoder, SnapshotRefused, type KeptLane, type LaneTables, type SnapshotOrigin, type StateFeed } from '@stopline/replica';
import { countSnapshot } from './copy-metrics.client.js';
import type { SnapshotStore } from './snapshot.store.js';
import type { StateLog } from './state-log.client.js';

/** What snapshots are taken of, where they lie, and what they are held against. */
export interface SnapshotsOptions {
  readonly store: SnapshotStore;
  readonly log: Pick<StateLog, 'origin' | 'bounds' | 'beginAt'>;
  readonly feed: StateFeed;
  readonly restore: LaneTables['restore'];
  readonly everyMs: number;
}

/** Keeps the replica in a file, so that the next start reads the end of the log only. */
export class Snapshots {
  private readonly logger = new Logger('snapshots');
  private origin: SnapshotOrigin | undefined;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly options: SnapshotsOptions) {}

  /** Before the lanes are read: gives what the replica begins with. A file that cannot be gone on from is refused with the reason; the log is read whole then. */
  async load(): Promise<'snapshot' | 'log'> {
    this.origin = await this.options.log.origin();
    const lanes = await this.read(this.origin).catch((error: unknown) => this.refuse(error));
    if (!lanes) return 'log';
    for (const kept of lanes) this.options.feed.restore(kept);
    this.options.log.beginAt(new Map(lanes.map(({ lane, next }) => [lane, next])));
    return 'snapshot';
  }

  start(): void {
    this.timer = setInterval(() => void this.write(), this.options.everyMs);
  }

  /** Writes a last one: nothing must read on meanwhile that the next start should not read again. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  /** Writes the replica down, each lane as it is at an instant of its own. */
  write(): Promise<void> {
    this.writing = this.writing.then(() => this.writeNow());
    return this.writing;
  }

  private async read(origin: SnapshotOrigin): Promise<readonly KeptLane[] | undefined> {
    const { store, log, restore } = this.options;
    const lanes = await store.read((read) => decodeSnapshot(read, { origin, nowMs: Date.now(), restore }));
    if (lanes) refuseOtherLog(lanes, await log.bounds());
    return lanes;
  }

  private refuse(error: unknown): undefined {
    countSnapshot('refused');
    // Of an error that nobody foresaw only the name: its words may quote what it stumbled over.
    const why = error instanceof SnapshotRefused ? error.message : error instanceof Error ? error.name : typeof error;
    this.logger.warn(`the snapshot is refused, the log is read from its beginning: ${why}`);
  }

  private async writeNow(): Promise<void> {
    // Nothing was loaded: nobody knows yet of which log it would be.
    if (!this.origin) return;
    try {
      await this.options.store.write(this.slices(this.origin));
      countSnapshot('written');
    } catch (error) {
      countSnapshot('failed');
      this.logger.warn(`the snapshot was not written, the one before stays: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private *slices(origin: SnapshotOrigin): Generator<Uint8Array> {
    const encoder = new SnapshotEncoder();
    yield* encoder.header(origin, Date.now());
    for (let lane = 0; lane < LANES; lane += 1) {
      const kept = this.options.feed.kept(lane);
      if (kept) yield* encoder.lane(kept);
    }
    yield* encoder.end();
  }
}
