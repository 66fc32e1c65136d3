/** One record now and then costs its lane a rest that nobody notices. */
const MS_EACH = 5;
const LONGEST_MS = 100;

/** How long a lane rests after a fetch that brought so many of its records, ms: the more come, the more gather for the next one (ADR 10). */
export function restMs(records: number): number {
  return Math.min(records * MS_EACH, LONGEST_MS);
}
