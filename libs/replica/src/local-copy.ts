import type { AppliedNumbers } from './applied-numbers.js';
import type { Replica } from './replica.js';

/** How far the reading of suppression-state is. */
export interface ReadingProgress {
  /** Milliseconds since all that was acknowledged in a lane is known to be in the copy; undefined: nobody knows. */
  ageMs(lane: number): number | undefined;
  /** Up to when all that was acknowledged in a lane is in the copy, milliseconds since 1970 by the database's clock; undefined: nobody knows. */
  watermarkMs(lane: number): number | undefined;
  /** true once every lane has reached the end that it had at start, and no digest speaks against what was read. */
  caughtUp(): boolean;
}

/** This process's copy of suppression-state: what it holds, how far each lane of it is, and how old. */
export class LocalCopy {
  private complete = false;

  constructor(
    readonly replica: Replica,
    readonly applied: AppliedNumbers,
    private readonly progress: ReadingProgress,
  ) {}

  /** Milliseconds since all that was acknowledged in the lane is known to be here; undefined: nobody knows, so that nothing may be allowed. */
  ageMs(lane: number): number | undefined {
    return this.progress.ageMs(lane);
  }

  /** Up to when all that was acknowledged in the lane is here, by the database's clock; undefined: nobody knows. */
  watermarkMs(lane: number): number | undefined {
    return this.progress.watermarkMs(lane);
  }

  /** true once every lane had caught up, and from then on: staleness and doubt change answers, never readiness (reliability.md §7). */
  wasComplete(): boolean {
    this.complete ||= this.progress.caughtUp();
    return this.complete;
  }
}
