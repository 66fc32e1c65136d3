/** So many transactions of lists at a time: PostgreSQL writes one while the next is decided. */
const AT_ONCE = 2;
/** Where what is said live never pauses, a list still moves: by one transaction each second. */
const PATIENCE_MS = 1_000;

/**
 * Lets what is said live overtake lists: while any of it is being applied, no transaction of a list begins. So it waits at most for those that
 * are under way in this process.
 */
export class LiveFirst {
  private live = 0;
  private underWay = 0;
  private waiting: (() => void)[] = [];
  private patience: NodeJS.Timeout | undefined;

  constructor(private readonly patienceMs = PATIENCE_MS) {}

  async applyLive<Result>(work: () => Promise<Result>): Promise<Result> {
    this.live += 1;
    try {
      return await work();
    } finally {
      this.live -= 1;
      this.beginNext();
    }
  }

  async applyList<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.turn();
    try {
      return await work();
    } finally {
      this.underWay -= 1;
      this.beginNext();
    }
  }

  private turn(): Promise<void> {
    return new Promise((begin) => {
      this.waiting.push(begin);
      this.beginNext();
    });
  }

  private beginNext(): void {
    while (this.live === 0 && this.underWay < AT_ONCE && this.waiting.length > 0) this.begin();
    if (this.waiting.length > 0) this.patience ??= setTimeout(() => this.losePatience(), this.patienceMs).unref();
  }

  private losePatience(): void {
    this.patience = undefined;
    if (this.underWay === 0) this.begin();
    this.beginNext();
  }

  private begin(): void {
    clearTimeout(this.patience);
    this.patience = undefined;
    this.underWay += 1;
    this.waiting.shift()?.();
  }
}
