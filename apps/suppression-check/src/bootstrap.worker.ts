import { Logger } from '@nestjs/common';
import type { LocalCopy } from '@stopline/replica';
import { showBootstrap } from './copy-metrics.client.js';

const LOOK_MS = 100;

/** Tells once how long the replica took to be complete, and what it began with. */
export class Bootstrap {
  private readonly logger = new Logger('replica');
  private readonly begun = performance.now();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly copy: LocalCopy) {}

  start(from: 'snapshot' | 'log'): void {
    this.timer = setInterval(() => {
      if (this.copy.wasComplete()) this.tell(from);
    }, LOOK_MS);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private tell(from: 'snapshot' | 'log'): void {
    this.stop();
    const seconds = (performance.now() - this.begun) / 1_000;
    showBootstrap(from, seconds);
    this.logger.log(`the replica is complete after ${seconds.toFixed(1)} s, from the ${from === 'log' ? 'log alone' : 'snapshot and the end of the log'}`);
  }
}
