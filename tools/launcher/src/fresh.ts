import { setTimeout as delay } from 'node:timers/promises';
import { LANES } from '@stopline/contracts';

const LOOK_MS = 100;
const LIMIT_MS = 60_000;
const AGE = /^stopline_check_freshness_age\{.*?lane="\d+".*?\} ([\d.e+-]+)/gm;

/** The check answers nothing but BLOCK and UNKNOWN: canaries do not come through. */
export class NeverFresh extends Error {
  override readonly name = 'NeverFresh';
  constructor() {
    super(`Not every lane of the check was fresh within ${LIMIT_MS / 1000} s: look into the logs of inbound-gateway, keyword-classifier and suppression-registry, on whose way the canaries are.`);
  }
}

/** Resolves when the check at this address may allow in every lane. Throws {@link NeverFresh} after a minute. */
export async function untilFresh(check: string, boundMs: number, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + LIMIT_MS;
  while (!(await isFresh(check, boundMs))) {
    signal.throwIfAborted();
    if (performance.now() > deadline) throw new NeverFresh();
    await delay(LOOK_MS);
  }
}

async function isFresh(check: string, boundMs: number): Promise<boolean> {
  const text = await fetch(`${check}/metrics`).then((response) => response.text(), () => '');
  const ages = [...text.matchAll(AGE)].map(([, seconds]) => Number(seconds) * 1000);
  return ages.length === LANES && ages.every((ageMs) => ageMs <= boundMs);
}
