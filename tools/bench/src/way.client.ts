import { setTimeout as pause } from 'node:timers/promises';
import { fictionalNumber } from '@stopline/phone-number';
import type { Stopline } from '@stopline/launcher';
import { latencyFigures, type Figure } from './figures.js';
import { withGateway, type Gateway } from './gateway.client.js';
import { blockedAt } from './webhook.client.js';

const IDLE_SAMPLES = 300;
const LOADED_RATE = 500;
const LOADED_SECONDS = 20;
const WARM_UP = 3_000;
const BURST = 20_000;
const CONNECTIONS = 256;
const ASKERS = 8;

let used = 0;
const nextNumber = (): string => fictionalNumber((used += 1));

/** From the webhook's 2xx until a check says BLOCK, one message at a time. */
export function idleLatency(stopline: Stopline): Promise<Figure[]> {
  return withGateway(stopline.urls['inbound-gateway'], CONNECTIONS, async (gateway) => {
    const samples: number[] = [];
    for (let n = 0; n < IDLE_SAMPLES + 50; n += 1) {
      const sample = await acceptedToBlocked(gateway, stopline);
      if (n >= 50) samples.push(sample);
    }
    return latencyFigures('webhook accepted to BLOCK, idle', samples, { p50: '<= 25 ms', p99: '<= 250 ms' });
  });
}

/** The same while {@link LOADED_RATE} other STOPs a second arrive, on an open loop. */
export function loadedLatency(stopline: Stopline): Promise<Figure[]> {
  return withGateway(stopline.urls['inbound-gateway'], CONNECTIONS, async (gateway) => {
    const samples: number[] = [];
    const sent: Promise<unknown>[] = [];
    const start = performance.now();
    for (let n = 0; n < LOADED_RATE * LOADED_SECONDS; n += 1) {
      const wait = start + (n * 1000) / LOADED_RATE - performance.now();
      if (wait > 1) await pause(wait);
      if (n % 25 === 0) sent.push(acceptedToBlocked(gateway, stopline).then((sample) => samples.push(sample)));
      else sent.push(gateway.deliver(gateway.webhook(nextNumber())));
    }
    await Promise.all(sent);
    return latencyFigures(`webhook accepted to BLOCK at ${LOADED_RATE}/s`, samples);
  });
}

/** As many STOPs as the gateway takes, until the last of every lane blocks: opt-outs a second over the whole way. */
export function wholeWay(stopline: Stopline, replies: string): Promise<Figure[]> {
  return withGateway(stopline.urls['inbound-gateway'], CONNECTIONS, async (gateway) => {
    await burst(gateway, stopline, WARM_UP);
    const { acceptedMs, blockedMs } = await burst(gateway, stopline, BURST);
    return [
      { name: `webhooks accepted, ${replies}`, value: (BURST * 1000) / acceptedMs, unit: '/s', note: `${BURST} STOPs, ${CONNECTIONS} connections` },
      { name: `opt-outs, the whole way, ${replies}`, value: (BURST * 1000) / blockedMs, unit: '/s', aim: '>= 2,000 /s', note: `until the last one blocks; after ${WARM_UP} others` },
    ];
  });
}

/** Webhooks are signed before the clock runs: that is the provider's work. */
async function burst(gateway: Gateway, { urls }: Stopline, size: number): Promise<{ acceptedMs: number; blockedMs: number }> {
  const people = Array.from({ length: size }, nextNumber);
  const webhooks = people.map((person) => gateway.webhook(person));
  const start = performance.now();
  await Promise.all(webhooks.map((webhook) => gateway.deliver(webhook)));
  const acceptedMs = performance.now() - start;
  const lastOfLanes = people.slice(-500);
  const ask = async (): Promise<void> => {
    for (let person = lastOfLanes.pop(); person !== undefined; person = lastOfLanes.pop()) await blockedAt(urls['suppression-check'], person);
  };
  await Promise.all(Array.from({ length: ASKERS }, ask));
  return { acceptedMs, blockedMs: performance.now() - start };
}

/** A STOP of somebody new: milliseconds from the webhook's 2xx until a check says BLOCK. */
export async function acceptedToBlocked(gateway: Gateway, { urls }: Stopline): Promise<number> {
  const person = nextNumber();
  const accepted = await gateway.deliver(gateway.webhook(person));
  return (await blockedAt(urls['suppression-check'], person)) - accepted;
}
