const FIRST_MS = 100;
const LONGEST_MS = 5_000;

/** How long to wait after the `failures`-th failure in a row (from 1), milliseconds: doubling from 100 to 5,000; a `chance` (0 to 1) down to half of it keeps many from coming back at once. */
export function backoffMs(failures: number, chance = 1): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(full * (0.5 + chance / 2));
}
