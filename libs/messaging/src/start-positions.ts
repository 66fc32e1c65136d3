import type { LaneBounds } from './client-port.js';

/** Where a lane begins, or that what its reader has not seen yet is gone. */
export type Start = { readonly from: bigint } | { readonly lostFrom: bigint; readonly logBegins: bigint };

/** A stored position is kept to; a lane that was never read begins at the log's beginning. A position below that is a gap (I10). */
export function startOf(stored: bigint | undefined, { low }: LaneBounds): Start {
  if (stored === undefined) return { from: low };
  return stored < low ? { lostFrom: stored, logBegins: low } : { from: stored };
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5000;

/** How long to wait after the n-th failure in a row (n from 1): doubling from 100 ms to 5 s. */
export function backoffMs(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
}
