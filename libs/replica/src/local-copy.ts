import { LANES } from '@stopline/contracts';
import type { AppliedNumbers } from './applied-numbers.js';
import type { Replica } from './replica.js';

/** How far the reading of suppression-state is. */
export interface ReadingProgress {
  /** Milliseconds since a lane was known to be complete, by a monotonic clock; undefined: it never was. */
  ageMs(lane: number): number | undefined;
  /** true once every lane has reached the end that it had at start. */
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

  /** Milliseconds since this lane was known to be complete; undefined: it never was. */
  ageMs(lane: number): number | undefined {
    return this.progress.ageMs(lane);
  }

  /** true once every lane was complete, and from then on: staleness changes answers, never readiness (reliability.md §7). */
  wasComplete(): boolean {
    this.complete ||= this.progress.caughtUp() && Array.from({ length: LANES }, (_, lane) => this.ageMs(lane)).every((age) => age !== undefined);
    return this.complete;
  }
}
