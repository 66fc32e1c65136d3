import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Stopline } from '@stopline/launcher';
import { FICTIONAL_NUMBERS, fictionalNumber } from '@stopline/phone-number';
import { GrpcAsker, HttpAsker, type Asker } from './askers.client.js';
import { latencyFigures, percentile, type Figure } from './figures.js';
import { send } from './http.client.js';
import { blockedAt } from './webhook.client.js';

const FLOOR = join(import.meta.dirname, 'check-floor.worker.js');
/** Every fifth of those who are asked about has said stop. */
const STOPPED_EACH = 5;
const STOPPED = FICTIONAL_NUMBERS / STOPPED_EACH;
const BATCH = 10_000;
const ROUNDS = 5;
const ROUND_MS = 1_000;
const LOAD = 0.8;
const LOADED_MS = 3_000;

/** One of the two that are compared: the check, or its floor. */
interface Side {
  readonly url: string;
  readonly grpc: string;
  /** Seconds of one core that the process has used. */
  readonly cpuSeconds: () => Promise<number>;
}

interface Floor extends Side {
  readonly inProcess: number;
  readonly stop: () => void;
}

interface Round {
  readonly perSecond: number;
  readonly perCpuSecond: number;
}

/**
 * Checks one at a time and many at once, each beside the same look-up behind bare Fastify and bare grpc-js. Who asks takes more of the machine than
 * who answers, so that a ratio is of what each of the two answers in a second of its own processor time.
 */
export async function checked(stopline: Stopline): Promise<Figure[]> {
  await stopEachFifth(stopline);
  const check = { url: stopline.urls['suppression-check'], grpc: stopline.grpc, cpuSeconds: () => cpuOf(stopline.urls['suppression-check']) };
  const floor = await startFloor();
  try {
    return [
      ...(await single('check over HTTP', '>= 0.80 of bare', { check, floor, connect: ({ url }) => new HttpAsker(url, 32) })),
      ...(await single('check over gRPC', '>= 0.90 of bare', { check, floor, connect: ({ grpc }) => new GrpcAsker(grpc, 64) })),
      ...(await many({ check, floor, connect: ({ grpc }) => new GrpcAsker(grpc, 4, BATCH) })),
      { name: 'CheckMany, in process', value: floor.inProcess, unit: '/s', note: `numbers in batches of ${BATCH}, one core, best of 20` },
    ];
  } finally {
    floor.stop();
  }
}

interface Compared {
  readonly check: Side;
  readonly floor: Floor;
  readonly connect: (side: Side) => Asker;
}

async function single(name: string, aim: string, { check, floor, connect }: Compared): Promise<Figure[]> {
  const sides = [
    { side: check, asker: connect(check) },
    { side: floor, asker: connect(floor) },
  ] as const;
  const [own, bare] = await inTurn(sides);
  const figures: Figure[] = [...throughput(name, own, 1), ...throughput(`${name}: bare`, bare, 1), ratio(`${name}: ratio`, own, bare, aim)];
  for (const [n, { asker }] of sides.entries()) {
    const highest = percentile((n === 0 ? own : bare).map(({ perSecond }) => perSecond), 50);
    figures.push(...latencyFigures(`${name}${n === 0 ? '' : ': bare'} at ${LOAD * 100} % of its most`, await loaded(asker, highest * LOAD)));
    asker.close();
  }
  return figures;
}

async function many({ check, floor, connect }: Compared): Promise<Figure[]> {
  const sides = [
    { side: check, asker: connect(check) },
    { side: floor, asker: connect(floor) },
  ] as const;
  const [own, bare] = await inTurn(sides);
  for (const { asker } of sides) asker.close();
  return [...throughput('CheckMany, packed', own, BATCH), ...throughput('CheckMany, packed: bare', bare, BATCH), ratio('CheckMany, packed: ratio', own, bare)];
}

/** Both in turn, the first round of each unmeasured: whatever else the machine does then meets both. */
async function inTurn(sides: readonly [Sided, Sided]): Promise<[Round[], Round[]]> {
  const rounds: [Round[], Round[]] = [[], []];
  for (let n = 0; n <= ROUNDS; n += 1) {
    for (const place of [0, 1] as const) {
      const round = await closedLoop(sides[place]);
      if (n > 0) rounds[place].push(round);
    }
  }
  return rounds;
}

interface Sided {
  readonly side: Side;
  readonly asker: Asker;
}

/** Each of the asker's slots asks again as soon as it is answered. */
async function closedLoop({ side, asker }: Sided): Promise<Round> {
  const cpuBefore = await side.cpuSeconds();
  const begun = performance.now();
  let answered = 0;
  const slot = async (): Promise<void> => {
    for (; performance.now() - begun < ROUND_MS; answered += 1) await asker.ask();
  };
  await Promise.all(Array.from({ length: asker.slots }, slot));
  const seconds = (performance.now() - begun) / 1000;
  return { perSecond: answered / seconds, perCpuSecond: answered / ((await side.cpuSeconds()) - cpuBefore) };
}

/** So many a second, whether answered or not; what waits for a slot has its time counted from when it was due, what goes early from then. */
async function loaded(asker: Asker, perSecond: number): Promise<number[]> {
  const samples: number[] = [];
  const begun = performance.now();
  let due = 0;
  const slot = async (): Promise<void> => {
    for (let at = (due++ * 1000) / perSecond; at < LOADED_MS; at = (due++ * 1000) / perSecond) {
      const early = begun + at - performance.now();
      if (early > 1) await pause(early);
      const from = Math.min(begun + at, performance.now());
      await asker.ask();
      samples.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: asker.slots }, slot));
  return samples;
}

function throughput(name: string, rounds: readonly Round[], each: number): Figure[] {
  const median = (read: (round: Round) => number): number => percentile(rounds.map(read), 50) * each;
  return [
    { name, value: median(({ perSecond }) => perSecond), unit: '/s', note: `median of ${rounds.length}` },
    { name: `${name}, a second of one core`, value: median(({ perCpuSecond }) => perCpuSecond), unit: '/s' },
  ];
}

function ratio(name: string, own: readonly Round[], bare: readonly Round[], aim?: string): Figure {
  const ratios = own.map(({ perCpuSecond }, n) => perCpuSecond / (bare[n]?.perCpuSecond ?? NaN));
  return { name, value: percentile(ratios, 50), unit: 'of bare', ...(aim !== undefined && { aim }), note: 'by processor time' };
}

async function stopEachFifth({ urls }: Stopline): Promise<void> {
  const people = Array.from({ length: STOPPED }, (_, n) => fictionalNumber(n * STOPPED_EACH));
  const headers = { authorization: 'Bearer demo-compliance-key-0001', 'content-type': 'text/csv', 'idempotency-key': 'check' };
  const { status } = await send(`${urls['suppression-registry']}/v1/imports`, { method: 'POST', headers, body: `number\n${people.join('\n')}\n` });
  if (status !== 202) throw new Error(`the registry answered ${status}`);
  for (const person of people.filter((_, n) => n % 97 === 0)) await blockedAt(urls['suppression-check'], person);
}

async function startFloor(): Promise<Floor> {
  const child = spawn(process.execPath, [FLOOR, String(STOPPED), String(STOPPED_EACH)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), once(child, 'exit')])) as [string];
  const { url, grpc, inProcess } = JSON.parse(line) as { url: string; grpc: string; inProcess: number };
  return { url, grpc, inProcess, cpuSeconds: () => cpuOf(url), stop: () => child.kill() };
}

async function cpuOf(url: string): Promise<number> {
  const { body } = await send(`${url}/metrics`, { method: 'GET', headers: {}, body: '' });
  const modes = [...body.matchAll(/^process_cpu_time_total\{[^}]*\} (\S+)/gm)].map(([, seconds]) => Number(seconds));
  if (modes.length === 0) throw new Error('the process does not say how much processor time it used');
  return modes.reduce((sum, seconds) => sum + seconds, 0);
}
