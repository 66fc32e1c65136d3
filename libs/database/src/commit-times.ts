/** Enough to speak of a 95th percentile. */
const FEWEST = 20;
const KEPT = 100;
const WINDOW_MS = 10_000;

/** The latest commits of a process. Times are milliseconds of a monotonic clock. */
export class CommitTimes {
  private latest: { readonly at: number; readonly tookMs: number }[] = [];

  note(at: number, tookMs: number): void {
    this.latest = [...this.latest.slice(1 - KEPT), { at, tookMs }];
  }

  /** The 95th percentile of the last ten seconds; undefined while there are too few to tell. */
  p95(now: number): number | undefined {
    const times = this.latest.filter(({ at }) => at > now - WINDOW_MS).map(({ tookMs }) => tookMs);
    if (times.length < FEWEST) return undefined;
    return times.sort((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1];
  }
}
