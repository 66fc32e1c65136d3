import { setTimeout as pause } from 'node:timers/promises';
import { fictionalNumber } from '@stopline/phone-number';
import type { Stopline } from '@stopline/launcher';
import { latencyFigures, type Figure } from './figures.js';
import { blockedAt, textStop } from './webhook.client.js';

const IDLE_SAMPLES = 300;
const LOADED_RATE = 500;
const LOADED_SECONDS = 20;
const BURST = 20_000;
const BURST_CONNECTIONS = 256;
const ASKERS = 8;

let used = 0;
const nextNumber = (): string => fictionalNumber((used += 1));

/** From the webhook's 2xx until a check says BLOCK, one message at a time. */
export async function idleLatency({ urls }: Stopline): Promise<Figure[]> {
  const samples: number[] = [];
  for (let n = 0; n < IDLE_SAMPLES + 50; n += 1) {
    const sample = await acceptedToBlocked(urls['inbound-gateway'], urls['suppression-check']);
    if (n >= 50) samples.push(sample);
  }
  return latencyFigures('webhook accepted to BLOCK, idle', samples, { p50: '<= 25 ms', p99: '<= 250 ms' });
}

/** The same while {@link LOADED_RATE} other STOPs a second arrive, on an open loop. */
export async function loadedLatency({ urls }: Stopline): Promise<Figure[]> {
  const samples: number[] = [];
  const sent: Promise<unknown>[] = [];
  const start = performance.now();
  for (let n = 0; n < LOADED_RATE * LOADED_SECONDS; n += 1) {
    const wait = start + (n * 1000) / LOADED_RATE - performance.now();
    if (wait > 1) await pause(wait);
    if (n % 25 === 0) sent.push(acceptedToBlocked(urls['inbound-gateway'], urls['suppression-check']).then((sample) => samples.push(sample)));
    else sent.push(textStop(urls['inbound-gateway'], nextNumber(), `SMload${used}`));
  }
  await Promise.all(sent);
  return latencyFigures(`webhook accepted to BLOCK at ${LOADED_RATE}/s`, samples);
}

/** As many STOPs as the gateway takes, until the last of every lane blocks: opt-outs a second over the whole way. */
export async function wholeWay({ urls }: Stopline, replies: string): Promise<Figure[]> {
  const people = Array.from({ length: BURST }, nextNumber);
  const waiting = [...people];
  const start = performance.now();
  const deliver = async (): Promise<void> => {
    for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) await textStop(urls['inbound-gateway'], person, `SMburst${person}`);
  };
  await Promise.all(Array.from({ length: BURST_CONNECTIONS }, deliver));
  const accepted = performance.now();
  const lastOfLanes = people.slice(0, 500);
  const ask = async (): Promise<void> => {
    for (let person = lastOfLanes.pop(); person !== undefined; person = lastOfLanes.pop()) await blockedAt(urls['suppression-check'], person);
  };
  await Promise.all(Array.from({ length: ASKERS }, ask));
  const blocked = performance.now();
  return [
    { name: `webhooks accepted, ${replies}`, value: (BURST * 1000) / (accepted - start), unit: '/s', note: `${BURST} STOPs, ${BURST_CONNECTIONS} connections` },
    { name: `opt-outs, the whole way, ${replies}`, value: (BURST * 1000) / (blocked - start), unit: '/s', aim: '>= 2,000 /s', note: 'until the last one blocks' },
  ];
}

async function acceptedToBlocked(gateway: string, check: string): Promise<number> {
  const person = nextNumber();
  const accepted = await textStop(gateway, person, `SMsample${used}`);
  return (await blockedAt(check, person)) - accepted;
}
