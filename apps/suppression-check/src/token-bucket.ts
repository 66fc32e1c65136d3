/** What one key may still ask: full at first, filled again at its rate, never above what it holds. Times are milliseconds of one monotonic clock. */
export class TokenBucket {
  private tokens: number;
  private at: number;

  constructor(
    private readonly limit: { readonly perSecond: number; readonly holds: number },
    nowMs: number,
  ) {
    this.tokens = limit.holds;
    this.at = nowMs;
  }

  /** Takes `count` tokens and answers 0; or takes none, and answers in how many milliseconds they will be there. More than it holds: Infinity. */
  take(count: number, nowMs: number): number {
    const { perSecond, holds } = this.limit;
    this.tokens = Math.min(holds, this.tokens + (Math.max(0, nowMs - this.at) * perSecond) / 1000);
    this.at = nowMs;
    if (count > holds) return Infinity;
    const missing = count - this.tokens;
    if (missing > 0) return Math.ceil((missing * 1000) / perSecond);
    this.tokens -= count;
    return 0;
  }
}
