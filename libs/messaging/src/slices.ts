import type { FetchedBatch, RawRecord } from './client-port.js';

/** A part of a fetch that a handler takes at once. */
export interface Slice {
  readonly fetchedFrom: bigint;
  readonly next: bigint;
  readonly records: readonly RawRecord[];
}

/** Cuts a fetch into runs of at most `max` records that join without a gap: each begins where the one before ended. */
export function slicesOf({ fetchedFrom, next, records }: Pick<FetchedBatch, 'fetchedFrom' | 'next' | 'records'>, max: number): Slice[] {
  const slices: Slice[] = [];
  for (let at = 0; at < records.length; at += max) {
    const following = records[at + max];
    slices.push({
      fetchedFrom: slices.at(-1)?.next ?? fetchedFrom,
      next: following?.offset ?? next,
      records: records.slice(at, at + max),
    });
  }
  return slices;
}
