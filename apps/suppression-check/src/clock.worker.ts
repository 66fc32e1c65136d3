import { Logger } from '@nestjs/common';
import type { ClockSample, DatabaseClock, RegistryClock } from '@stopline/replica';

/** The clocks of this machine are looked at so often: what happens to them between two looks may hide. */
const LOOK_MS = 1_000;
/** The answer with the least round trip counts. */
const TRIES = 3;

/** Token of the function that reads the clocks of this machine. */
export const LOCAL_TIME = Symbol('LOCAL_TIME');

/** Keeps the time at the database known. */
export class ClockWorker {
  private readonly logger = new Logger('clock');
  private timer: NodeJS.Timeout | undefined;
  private asking = false;
  private failing = false;

  constructor(
    private readonly clock: DatabaseClock,
    private readonly registry: Pick<RegistryClock, 'ask'>,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.look(), LOOK_MS);
    void this.look();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Asks where that is due: each minute, and at once after a failure or a jump. */
  async look(): Promise<void> {
    if (!this.clock.isDue() || this.asking) return;
    this.asking = true;
    const answers: ClockSample[] = [];
    try {
      while (answers.length < TRIES) answers.push(await this.registry.ask());
      this.failing = false;
    } catch (error) {
      this.fail(error);
    }
    this.clock.learn(answers);
    this.asking = false;
  }

  private fail(error: unknown): void {
    if (!this.failing) this.logger.warn(`the registry does not tell the time, asking again each second: ${error instanceof Error ? error.message : String(error)}`);
    this.failing = true;
  }
}
