import { AppliedNumbers, CompactTable, LocalCopy, Replica } from '@stopline/replica';

/** A copy that has caught up, for specs of who asks it: each of its lanes has the age that the spec says at the time. */
export function agedCopy(ageMs: () => number | undefined): LocalCopy {
  return new LocalCopy(new Replica(() => new CompactTable(1)), new AppliedNumbers(), { ageMs, watermarkMs: () => undefined, caughtUp: () => true });
}
