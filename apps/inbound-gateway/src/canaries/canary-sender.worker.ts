import { Logger } from '@nestjs/common';
import { WorkLoop } from '@stopline/database';
import type { Publisher } from '@stopline/messaging';
import { countCanaries } from '../gateway-metrics.client.js';
import { canariesAt } from './canaries.js';
import type { Leadership } from './leadership.client.js';

const EVERY_MS = 1_000;
/** Kafka is away for a leader that waits longer for it; another may reach it. */
const ACKNOWLEDGED_WITHIN_MS = 2_000;
/** Longer than the others rest: one of them leads before this process tries again. */
const AFTER_FAILURE_MS = 2_000;

/**
 * Sends a canary down every lane of every live input each second, while this process leads (design §4.8). Its time is read before it is sent:
 * whatever was acknowledged before then stands before it in the log, whoever sends it, however late it lands. Waits out the loss of PostgreSQL
 * and Kafka by itself; nothing else of the gateway depends on it.
 */
export class CanarySender {
  private readonly logger = new Logger('canaries');
  private readonly loop = new WorkLoop(() => this.step(), (error) => this.logger.error(error));
  private isLeading = false;
  private failing = false;

  constructor(
    private readonly leadership: Leadership,
    private readonly publisher: Publisher,
  ) {}

  get leads(): boolean {
    return this.isLeading;
  }

  start(): void {
    this.loop.start();
  }

  /** Resolves when the lead is free for another process. */
  async stop(): Promise<void> {
    await this.loop.stop();
    await this.stepDown();
  }

  private async step(): Promise<number> {
    const begun = performance.now();
    try {
      await this.send(await this.leadership.clock());
      this.failing = false;
      return Math.max(0, EVERY_MS - (performance.now() - begun));
    } catch (error) {
      if (!this.failing) this.logger.warn({ msg: 'no canaries from this process: trying again', err: error });
      this.failing = true;
      await this.stepDown();
      return AFTER_FAILURE_MS;
    }
  }

  private async send(at: string | undefined): Promise<void> {
    this.isLeading = at !== undefined;
    if (at === undefined) return;
    const canaries = canariesAt(at);
    await this.publisher.publish(canaries, { timeoutMs: ACKNOWLEDGED_WITHIN_MS });
    countCanaries(canaries.length);
  }

  private async stepDown(): Promise<void> {
    this.isLeading = false;
    await this.leadership.giveUp();
  }
}
