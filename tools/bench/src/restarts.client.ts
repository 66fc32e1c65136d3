import { setTimeout as pause } from 'node:timers/promises';
import type { CheckAnswer } from '@stopline/contracts';
import type { Stopline } from '@stopline/launcher';
import { FICTIONAL_NUMBERS, fictionalNumberOfEachLane } from '@stopline/phone-number';
import type { Figure } from './figures.js';
import { send } from './http.client.js';

const SENDER_KEY = 'demo-sender-key-0001';
const SENDER = '+12025550100';
const EVERY_MS = 50;
/** So long must every lane allow, before and after. */
const CALM_MS = 3_000;
const GIVE_UP_MS = 60_000;

type Restarted = 'keyword-classifier' | 'suppression-registry';

/** How long a lane is UNKNOWN, the worst of them, while a service on the way of opt-outs is restarted. */
export async function unknownDuringRestarts(stopline: Stopline): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const service of ['keyword-classifier', 'suppression-registry'] as const) {
    figures.push(await unknownWhile(stopline, `${service}, restarted`, '<= 2,000 ms', () => stopline.restart(service)));
    figures.push(await unknownWhile(stopline, `${service}, killed and started`, '<= 12,000 ms', () => killed(stopline, service)));
  }
  return figures;
}

async function killed(stopline: Stopline, service: Restarted): Promise<void> {
  await stopline.kill(service);
  await stopline.restart(service);
}

async function unknownWhile(stopline: Stopline, what: string, aim: string, restart: () => Promise<void>): Promise<Figure> {
  const lanes = new LaneTimes(stopline.urls['suppression-check']);
  await lanes.untilCalm();
  lanes.forget();
  const restarted = restart();
  await lanes.askUntil(restarted);
  await lanes.untilCalm();
  return { name: `UNKNOWN of the worst lane: ${what}`, value: lanes.worstMs(), unit: 'ms', aim, note: `asked each ${EVERY_MS} ms` };
}

/** Asks about one number of each lane, and adds up for how long it could not be allowed. */
class LaneTimes {
  private readonly numbers = fictionalNumberOfEachLane(FICTIONAL_NUMBERS - 1_000);
  private readonly unknownMs = new Map<number, number>();
  private calmSince = 0;

  constructor(private readonly check: string) {}

  forget(): void {
    this.unknownMs.clear();
  }

  worstMs(): number {
    return Math.max(0, ...this.unknownMs.values());
  }

  async untilCalm(): Promise<void> {
    this.calmSince = performance.now();
    const deadline = performance.now() + GIVE_UP_MS;
    while (performance.now() - this.calmSince < CALM_MS) {
      if (performance.now() > deadline) throw new Error('some lane stays UNKNOWN');
      await this.askOnce();
    }
  }

  async askUntil(done: Promise<void>): Promise<void> {
    let isDone = false;
    void done.finally(() => (isDone = true));
    while (!isDone) await this.askOnce();
    await done;
  }

  private async askOnce(): Promise<void> {
    const begun = performance.now();
    const allowed = await Promise.all(this.numbers.map((number) => this.isAllowed(number)));
    await pause(EVERY_MS);
    const passed = performance.now() - begun;
    allowed.forEach((isAllowed, lane) => {
      if (!isAllowed) this.unknownMs.set(lane, (this.unknownMs.get(lane) ?? 0) + passed);
    });
    if (!allowed.every(Boolean)) this.calmSince = performance.now();
  }

  private async isAllowed(to: string): Promise<boolean> {
    const { body } = await send(`${this.check}/v1/check`, {
      method: 'POST',
      headers: { authorization: `Bearer ${SENDER_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ to, sender: SENDER }),
    });
    return (JSON.parse(body) as CheckAnswer).decision === 'ALLOW';
  }
}
