import { afterEach, describe, expect, test } from '@jest/globals';
import { laneOf } from '@stopline/contracts';
import { fictionalNumber, fictionalNumberOfEachLane } from '@stopline/phone-number';
import pg from 'pg';
import { Asker } from './answers.client.js';
import { DEALS, expectDecision } from './expectations.client.js';
import { useStopline } from './stopline.client.js';
import { check } from './surfaces.client.js';
import { deliver, twilioRequest } from './twilio-webhook.client.js';
import { watch } from './watch.client.js';

const world = useStopline();
/** Of stopline.yaml: `ALLOW` is given only by a copy at most this old. */
const BOUND_MS = 3000;
const WITHIN_MS = 60_000;

/** Others for each test. */
const oneOfEachLane = (test: number): string[] => fictionalNumberOfEachLane(20_000 + test * 1_000);

const askers: Asker[] = [];
afterEach(async () => {
  await Promise.all(askers.splice(0).map((asker) => asker.stop()));
});

function ask(numbers: readonly string[]): Asker {
  const asker = new Asker((to) => check(world, { to, sender: DEALS }), numbers).start();
  askers.push(asker);
  return asker;
}

/** Texts STOP through the provider's webhook; gives the time at which it was acknowledged. */
async function stopNow(from: string): Promise<number> {
  const { status } = await deliver(twilioRequest(world.urls['inbound-gateway'], { sid: `SM${from.slice(1)}`, from, to: DEALS, body: 'STOP' }));
  expect(status).toBe(200);
  return Date.now();
}

async function until(what: string, asker: Asker, numbers: readonly string[], decision: string): Promise<void> {
  const all = (): string[] => numbers.filter((to) => asker.latest().get(to)?.decision !== decision);
  const { answer } = await watch(() => Promise.resolve(all()), (others) => others.length === 0, WITHIN_MS);
  expect({ what, not: answer }).toEqual({ what, not: [] });
}

/** Stops a process where it stands, with all that it started; gives what lets it go on. */
function freeze(name: string): () => void {
  const pid = world.stopline.pids()[name] ?? 0;
  expect(pid).toBeGreaterThan(0);
  process.kill(-pid, 'SIGSTOP');
  return () => void process.kill(-pid, 'SIGCONT');
}

describe('11. what a check rests on stands still: it says UNKNOWN in time, and heals by itself', () => {
  test.each([
    ['the classifier', 'keyword-classifier', 0],
    ['the registry', 'suppression-registry', 1],
  ])('%s is frozen (I7, F13)', async (_, service, round) => {
    const stopped = fictionalNumber(100 + round);
    await stopNow(stopped);
    await expectDecision(world, stopped, 'BLOCK');
    const people = oneOfEachLane(round);
    const late = fictionalNumber(110 + round);
    const asker = ask([...people, stopped, late]);
    await until('allowed before', asker, people, 'ALLOW');

    const goOn = freeze(service);
    const acknowledgedAt = await stopNow(late);
    await until('unknown while it stands', asker, people, 'UNKNOWN').finally(goOn);
    expect(asker.latest().get(stopped)).toMatchObject({ decision: 'BLOCK', reason: 'SUPPRESSED' });

    await until('allowed afterwards', asker, people, 'ALLOW');
    await until('stopped afterwards', asker, [late], 'BLOCK');
    expect(asker.allowedAfter(acknowledgedAt + BOUND_MS, [late])).toEqual([]);
    expect(asker.answers.filter(({ to, decision }) => to === stopped && decision !== 'BLOCK')).toEqual([]);
  });

  test('Kafka is frozen: answers go on without it, and none allows (I7, I15, F13)', async () => {
    const stopped = fictionalNumber(102);
    await stopNow(stopped);
    await expectDecision(world, stopped, 'BLOCK');
    const people = oneOfEachLane(2);
    const asker = ask([...people, stopped]);
    await until('allowed before', asker, people, 'ALLOW');
    const goOn = freeze('Kafka');
    const frozenAt = Date.now();
    await until('unknown while it stands', asker, people, 'UNKNOWN').finally(goOn);
    expect(asker.allowedAfter(frozenAt + BOUND_MS)).toEqual([]);
    expect(asker.latest().get(stopped)?.decision).toBe('BLOCK');
    await until('allowed afterwards', asker, people, 'ALLOW');
  });

  test('the check itself is frozen and woken: it knows that it has slept (F25, F34)', async () => {
    const late = fictionalNumber(103);
    const people = oneOfEachLane(3);
    const asker = ask([...people, late]);
    await until('allowed before', asker, [...people, late], 'ALLOW');
    const goOn = freeze('suppression-check');
    const acknowledgedAt = await stopNow(late);
    await watch(() => Promise.resolve(Date.now()), (now) => now > acknowledgedAt + BOUND_MS + 500, WITHIN_MS);
    goOn();
    await until('stopped afterwards', asker, [late], 'BLOCK');
    await until('allowed afterwards', asker, people, 'ALLOW');
    expect(asker.allowedAfter(acknowledgedAt + BOUND_MS, [late])).toEqual([]);
  });

  test('one lane is held: it alone is UNKNOWN (I7)', async () => {
    const people = oneOfEachLane(4);
    const asker = ask(people);
    await until('allowed before', asker, people, 'ALLOW');
    const [held = '', ...others] = people;
    const owner = new pg.Client({ connectionString: world.stopline.databaseUrl });
    await owner.connect();
    try {
      await owner.query('BEGIN');
      await owner.query('SELECT 1 FROM registry.lane WHERE lane = $1 FOR UPDATE', [laneOf(held)]);
      const heldAt = Date.now();
      await until('the lane is unknown', asker, [held], 'UNKNOWN');
      await watch(() => Promise.resolve(Date.now()), (now) => now > heldAt + 3 * BOUND_MS, WITHIN_MS);
      expect(asker.allowedAfter(heldAt + BOUND_MS, [held])).toEqual([]);
      await until('the others are allowed meanwhile', asker, others, 'ALLOW');
      expect(asker.latest().get(held)?.decision).toBe('UNKNOWN');
    } finally {
      await owner.end();
    }
    await until('allowed afterwards', asker, people, 'ALLOW');
  });
});
