import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { CheckAnswer, ChecksAnswer } from '@stopline/contracts';
import { fictionalNumber, fictionalNumberOfEachLane } from '@stopline/phone-number';
import { Asker } from './answers.client.js';
import { DEALS, expectDecision } from './expectations.client.js';
import { textStop } from './load.client.js';
import { useStopline } from './stopline.client.js';
import { check } from './surfaces.client.js';
import { watch } from './watch.client.js';

const world = useStopline({ DIGEST_SECONDS: '1' });
const BOUND_MS = 3000;
const WITHIN_MS = 60_000;
const CHECK = 'suppression-check';

const people = (from: number, count: number): string[] => Array.from({ length: count }, (_, n) => fictionalNumber(from + n));
/** Who says stop first, for all that follows. */
const STOPPED = people(30_000, 10_000);

async function ask<Answer>(url: string, path: string, question: object): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.keys.sender}`, 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return (await response.json()) as Answer;
}

const checkAt = (url: string, to: string): Promise<CheckAnswer> => ask(url, '/v1/check', { to, sender: DEALS });
const manyAt = async (url: string, to: readonly string[]): Promise<ChecksAnswer['answers']> => (await ask<ChecksAnswer>(url, '/v1/checks', { to, sender: DEALS })).answers;

async function expectAll(url: string, numbers: readonly string[], decision: string): Promise<void> {
  const others = async (): Promise<number> => (await manyAt(url, numbers)).filter((answer) => answer.decision !== decision).length;
  const { answer } = await watch(others, (left) => left === 0, WITHIN_MS);
  expect(answer).toBe(0);
}

/** What the check's copy began with, as its metrics tell. */
async function expectBegun(from: 'snapshot' | 'log'): Promise<void> {
  const begun = async (): Promise<string | undefined> => /^stopline_check_replica_bootstrap.*"(snapshot|log)"/m.exec(await (await fetch(`${world.urls[CHECK]}/metrics`)).text())?.[1];
  const { answer } = await watch(begun, (told) => told !== undefined, WITHIN_MS);
  expect(answer).toBe(from);
}

describe('12. copies beside each other', () => {
  test('1,000,000 checks while 10,000 opt-outs arrive: none is allowed past the bound (I5, I7)', async () => {
    const [stopping, others] = [STOPPED, people(50_000, 1_000)];
    const acknowledged = new Map<string, number>();
    let unblocked: string[] = [...stopping];
    const late: string[] = [];
    let checks = 0;
    await expectAll(world.urls[CHECK], others, 'ALLOW');
    const stopped = textStop(world, { people: stopping, concurrency: 40, onEach: (person) => void acknowledged.set(person, Date.now()) });
    while (checks < 1_000_000 || unblocked.length > 0) {
      const asked = [...unblocked, ...others].slice(0, 10_000);
      const askedAt = Date.now();
      const answers = await manyAt(world.urls[CHECK], asked);
      checks += asked.length;
      const blocked = new Set(asked.filter((_, place) => answers[place]?.decision === 'BLOCK'));
      for (const [place, to] of asked.entries()) {
        if (answers[place]?.decision === 'ALLOW' && askedAt > (acknowledged.get(to) ?? Infinity) + BOUND_MS) late.push(to);
      }
      unblocked = unblocked.filter((to) => !blocked.has(to));
    }
    expect((await stopped).size).toBe(stopping.length);
    expect(late).toEqual([]);
    await expectAll(world.urls[CHECK], stopping, 'BLOCK');
  });

  test('one that begins under load is not ready early, and answers as the other does (F6, I9)', async () => {
    const late = people(60_000, 300);
    const stopped = textStop(world, { people: late, concurrency: 20 });
    const replica = await world.stopline.startReplica('suppression-check-2');
    await expectAll(replica.url, STOPPED, 'BLOCK');
    await stopped;
    await expectAll(replica.url, late, 'BLOCK');
    await expectAll(world.urls[CHECK], late, 'BLOCK');
    await replica.server.stop();
  });

  test('one stands still while the other goes on: each speaks for itself (F25, I5)', async () => {
    const replica = await world.stopline.startReplica('suppression-check-3');
    const [lanes, stopping] = [fictionalNumberOfEachLane(20_000), people(61_000, 50)];
    await expectAll(replica.url, [...lanes, ...stopping], 'ALLOW');
    const asker = new Asker((to) => checkAt(replica.url, to), stopping).start();
    const pid = replica.server.pid ?? 0;
    process.kill(-pid, 'SIGSTOP');
    await textStop(world, { people: stopping, concurrency: 20 });
    const acknowledgedAt = Date.now();
    await expectAll(world.urls[CHECK], stopping, 'BLOCK');
    await watch(() => Promise.resolve(Date.now()), (now) => now > acknowledgedAt + BOUND_MS, WITHIN_MS);
    process.kill(-pid, 'SIGCONT');
    await expectAll(replica.url, stopping, 'BLOCK');
    await asker.stop();
    expect(asker.allowedAfter(acknowledgedAt + BOUND_MS)).toEqual([]);
    await replica.server.stop();
  });
});

describe('13. a copy and its file', () => {
  const folder = (): string => join(world.dataDir, 'replica', CHECK);
  const file = async (): Promise<string> => join(folder(), (await readdir(folder()))[0] ?? '');

  test('a restart goes on from the snapshot', async () => {
    await world.stopline.restart(CHECK);
    await expectBegun('snapshot');
    await expectAll(world.urls[CHECK], STOPPED, 'BLOCK');
    await expectDecision(world, fictionalNumber(62_000), 'ALLOW');
  });

  test.each([
    ['with a flipped byte', async () => {
      const bytes = await readFile(await file());
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      await writeFile(await file(), bytes);
    }],
    ['that is lost', async () => rm(await file())],
  ])('a file %s is not believed: the log is read from its beginning (I9)', async (_, spoil) => {
    await world.stopline.kill(CHECK);
    await spoil();
    await world.stopline.restart(CHECK);
    await expectBegun('log');
    await expectAll(world.urls[CHECK], STOPPED, 'BLOCK');
    await expectDecision(world, fictionalNumber(62_001), 'ALLOW');
    expect((await check(world, { to: STOPPED[0] ?? '', sender: DEALS })).reason).toBe('SUPPRESSED');
    // Written again at the stop that follows.
    await world.stopline.restart(CHECK);
    await expectBegun('snapshot');
  });
});
