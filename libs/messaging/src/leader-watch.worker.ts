import type { AdminPort } from './client-port.js';
import type { Progress } from './progress.js';

const EVERY_MS = 2000;

/**
 * Keeps a replica's lanes with the brokers that answer for them: a lane can move to another broker without a new
 * assignment, and its age would then grow for ever. Asks only while some lane is not fresh.
 */
export class LeaderWatch {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly admin: AdminPort,
    private readonly progress: Progress,
    private readonly everyMs = EVERY_MS,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.look(), this.everyMs);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const stale = this.progress.lanes().filter(({ state, lane }) => state === 'running' && (this.progress.ageMs(lane) ?? Infinity) > this.everyMs);
    for (const topic of new Set(stale.map((lane) => lane.topic))) {
      // A cluster that does not answer is asked again.
      const leaders = await this.admin.leaders(topic).catch(() => new Map<number, string>());
      for (const [lane, broker] of leaders) this.progress.ledBy({ topic, lane }, broker);
    }
  }
}
