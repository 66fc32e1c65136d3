import { setTimeout as pause } from 'node:timers/promises';
import { laneOf, type CheckAnswer } from '@stopline/contracts';

/** One answer, and when it was asked for. */
export interface Answered {
  readonly to: string;
  readonly lane: number;
  readonly askedAt: number;
  readonly decision: CheckAnswer['decision'];
  readonly reason: string;
}

const EVERY_MS = 20;

/** Asks about numbers again and again, as a sender would, and keeps every answer: what is promised is seen from outside. */
export class Asker {
  readonly answers: Answered[] = [];
  private asking: Promise<void> | undefined;
  private ended = false;

  constructor(
    private readonly ask: (to: string) => Promise<CheckAnswer>,
    private readonly numbers: readonly string[],
  ) {}

  start(): this {
    this.asking = this.askOn();
    return this;
  }

  async stop(): Promise<void> {
    this.ended = true;
    await this.asking;
  }

  /** The last answer about each number. */
  latest(): ReadonlyMap<string, Answered> {
    return new Map(this.answers.map((answer) => [answer.to, answer]));
  }

  /** Who was allowed although the question came after this time. */
  allowedAfter(time: number, numbers: readonly string[] = this.numbers): Answered[] {
    return this.answers.filter(({ to, askedAt, decision }) => decision === 'ALLOW' && askedAt > time && numbers.includes(to));
  }

  private async askOn(): Promise<void> {
    while (!this.ended) {
      await Promise.all(this.numbers.map((to) => this.askOnce(to)));
      await pause(EVERY_MS);
    }
  }

  /** No answer at all is no permission either. */
  private async askOnce(to: string): Promise<void> {
    const askedAt = Date.now();
    const answer = await this.ask(to).catch(() => undefined);
    if (answer) this.answers.push({ to, lane: laneOf(to), askedAt, decision: answer.decision, reason: answer.reason });
  }
}
