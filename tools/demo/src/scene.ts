import { setTimeout as delay } from 'node:timers/promises';
import type { CheckAnswer } from '@stopline/contracts';
import type { Cast } from './cast.js';
import type { Audience, Moment, Scene } from './report.js';
import type { AuditRecord, HandsetMessage, Surfaces, WebhookResult } from './surfaces.js';

const LIMIT_MS = 10_000;
const CHECK_EVERY_MS = 2;
const LOOK_EVERY_MS = 50;

/** What a scene is played with. */
export interface Stage {
  readonly surfaces: Surfaces;
  readonly cast: Cast;
  readonly audience: Audience;
}

/** One text of one person, and everything that one can see of what follows. */
export class ScenePlay {
  private readonly moments: Moment[] = [];
  private begin = 0;
  private recordsBefore = 0;
  private messagesBefore = 0;

  constructor(
    private readonly stage: Stage,
    private readonly title: string,
    readonly number: string,
  ) {
    stage.audience.begins(title);
  }

  scene(): Scene {
    return { title: this.title, moments: this.moments };
  }

  /** Notes and shows what happened; moments that are told together are put in the order of time. */
  tell(...moments: readonly Moment[]): void {
    const ordered = moments.toSorted((a, b) => (a.ms ?? 0) - (b.ms ?? 0));
    for (const moment of ordered) this.stage.audience.sees(moment);
    this.moments.push(...ordered);
  }

  /** The person presses send. Only what comes later counts as this scene's; `meanwhile` begins at the same moment. */
  async text<T>(text: string, options: { repeat?: number; meanwhile?: () => Promise<T> } = {}): Promise<[readonly WebhookResult[], T | undefined]> {
    const { surfaces, cast } = this.stage;
    this.recordsBefore = (await this.records()).length;
    this.messagesBefore = (await surfaces.handset(this.number)).length;
    this.begin = Date.now();
    return Promise.all([surfaces.text({ from: this.number, to: cast.sender, text, repeat: options.repeat ?? 1 }), options.meanwhile?.()]);
  }

  /** Milliseconds from the press of the button to an instant. */
  since(instant: string): number {
    return Math.max(0, Date.parse(instant) - this.begin);
  }

  check(): Promise<CheckAnswer> {
    return this.stage.surfaces.check(this.stage.cast.senderKey, { to: this.number, sender: this.stage.cast.sender });
  }

  /** Asks the check again and again until it answers so, or time is up; gives the last answer and its moment. */
  async checkUntil(decision: CheckAnswer['decision']): Promise<{ answer: CheckAnswer; ms: number }> {
    for (;;) {
      const answer = await this.check();
      const ms = Date.now() - this.begin;
      if (answer.decision === decision || ms > LIMIT_MS) return { answer, ms };
      await delay(CHECK_EVERY_MS);
    }
  }

  /** This scene's records once all of these types are among them, or time is up. */
  async recordsUntil(...types: readonly string[]): Promise<readonly AuditRecord[]> {
    return this.lookUntil(
      async () => (await this.records()).slice(this.recordsBefore),
      (records) => types.every((type) => records.some((record) => record.type === type)),
      () => this.stage.audience.waits('the audit records'),
    );
  }

  /** The messages that came to the handset since the person pressed send, once there is one, or time is up. */
  async replies(): Promise<readonly HandsetMessage[]> {
    return this.lookUntil(
      () => this.repliesSoFar(),
      (messages) => messages.length > 0,
      () => this.stage.audience.waits('the reply'),
    );
  }

  async repliesSoFar(): Promise<readonly HandsetMessage[]> {
    return (await this.stage.surfaces.handset(this.number)).slice(this.messagesBefore);
  }

  /** What happened to the number; that somebody looked at it is on record too, and not told here. */
  private async records(): Promise<readonly AuditRecord[]> {
    const { surfaces, cast } = this.stage;
    return (await surfaces.records(cast.complianceKey, this.number)).filter(({ type }) => !type.startsWith('stopline.audit.'));
  }

  private async lookUntil<T>(look: () => Promise<T>, enough: (seen: T) => boolean, waits: () => void): Promise<T> {
    const deadline = Date.now() + LIMIT_MS;
    for (;;) {
      const seen = await look();
      if (enough(seen) || Date.now() > deadline) return seen;
      waits();
      await delay(LOOK_EVERY_MS);
    }
  }
}
