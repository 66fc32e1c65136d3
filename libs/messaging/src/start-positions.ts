import type { LaneBounds } from './client-port.js';

/** Where a lane begins, or that what its reader has not seen yet is gone. */
export type Start = { readonly from: bigint } | { readonly lostFrom: bigint; readonly logBegins: bigint };

/** A stored position is kept to; a lane that was never read begins at the log's beginning. A position below that is a gap (I10). */
export function startOf(stored: bigint | undefined, { low }: LaneBounds): Start {
  if (stored === undefined) return { from: low };
  return stored < low ? { lostFrom: stored, logBegins: low } : { from: stored };
}
