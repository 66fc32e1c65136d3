import type { LaneEventType, StoplineEvent } from '@stopline/contracts';

/** The next records of a lane of suppression-state, as the messaging library hands them over. */
export interface StateBatch {
  readonly lane: number;
  /** Where the log goes on behind them. */
  readonly next: bigint;
  /** Where it ended when they were fetched. */
  readonly end: bigint;
  readonly records: readonly { readonly offset: bigint; readonly event: StoplineEvent }[];
  readonly tombstones: readonly { readonly offset: bigint; readonly key: string }[];
  readonly marks: readonly { readonly offset: bigint; readonly event: StoplineEvent<LaneEventType> }[];
}

/** One of them: what was written, or which key was purged. */
export type StateStep = { readonly event: StoplineEvent } | { readonly key: string };

/** All that a batch brings, in the order of the log: it alone says whether a purge or a record of the same key stands, and what a digest covers. */
export function inLogOrder({ records, tombstones, marks }: StateBatch): readonly StateStep[] {
  if (tombstones.length + marks.length === 0) return records;
  return [...records, ...tombstones, ...marks].sort((one, other) => Number(one.offset - other.offset));
}
