import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision, expectMessages, expectRecorded } from './expectations.client.js';
import { useStopline } from './stopline.client.js';
import { check, lookup, sendText } from './surfaces.client.js';
import { watch } from './watch.client.js';

const world = useStopline();
const ROOT = join(import.meta.dirname, '..', '..', '..');

interface Hold {
  readonly holdId: string;
  readonly number: string;
  readonly text?: string;
  readonly openedAt: string;
  readonly deadline: string;
}

async function ask(path: string, body?: object): Promise<{ status: number; text: string }> {
  const response = await fetch(`${world.urls['suppression-registry']}/v1/holds${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${world.keys.compliance}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

async function review(path: string, body: object): Promise<{ token?: string }> {
  const { status, text } = await ask(path, body);
  expect([path, status, text]).toEqual([path, 200, expect.any(String)]);
  return JSON.parse(text) as { token?: string };
}

/** An ambiguous text, as the reviewer finds it in the list. */
async function held(person: string, text: string): Promise<Hold> {
  await sendText(world, { from: person, to: DEALS, text });
  expect(await expectDecision(world, person, 'BLOCK')).toMatchObject({ reason: 'HELD' });
  const { holds } = JSON.parse((await ask('')).text) as { holds: Hold[] };
  const hold = holds.find(({ number }) => number === person);
  if (!hold) throw new Error('the hold is not in the list');
  expect(hold.text).toBe(text);
  expect(Date.parse(hold.deadline) - Date.parse(hold.openedAt)).toBe(24 * 3_600_000);
  return hold;
}

describe('a person whose words two readers could differ about', () => {
  test('meant to opt out: suppressed, and confirmed once (R3, R7, I4)', async () => {
    const person = fictionalNumber(601);
    const { holdId } = await held(person, 'No thanks, not interested');
    const { token } = await review('/decide', { holdId, decision: 'opt_out', reviewer: 'Jo' });
    expect(await check(world, { to: person, sender: DEALS, minToken: token ?? '' })).toMatchObject({ decision: 'BLOCK', reason: 'SUPPRESSED' });
    await expectMessages(world, person, 1);
    await review('/decide', { holdId, decision: 'opt_out', reviewer: 'Kim' });
    expect((await lookup(world, person)).entries).toMatchObject([{ state: 'suppressed', scope: { kind: 'tenant' }, version: 1 }]);
    await expectRecorded(world, person, ['stopline.hold.closed.v1', 'stopline.reply.concluded.v1']);
    await expectMessages(world, person, 1);
    const metrics = await (await fetch(`${world.urls['suppression-registry']}/metrics`)).text();
    expect(metrics).toMatch(/^stopline_registry_holds_overdue\{.*tenant="demo".*\} 0$/m);
  });

  test('did not: allowed; and blocked again once that is undone, also after a restart of everything', async () => {
    const person = fictionalNumber(602);
    const { holdId } = await held(person, 'not interested, ring my brother on 212-555-0142');
    await review('/claim', { holdId, reviewer: 'Jo' });
    expect((await ask('/decide', { holdId, decision: 'opt_out', reviewer: 'Kim' })).status).toBe(409);
    await review('/decide', { holdId, decision: 'dismiss', reason: 'asks_for_nothing', reviewer: 'Jo' });
    await expectDecision(world, person, 'ALLOW');
    await review('/reopen', { holdId, reviewer: 'Kim' });
    expect(await expectDecision(world, person, 'BLOCK')).toMatchObject({ reason: 'HELD' });

    await world.restartAll();
    expect(await expectDecision(world, person, 'BLOCK')).toMatchObject({ reason: 'HELD' });
    await review('/decide', { holdId, decision: 'dismiss', reason: 'quoted_words', reviewer: 'Kim' });
    await expectDecision(world, person, 'ALLOW');
    const types = ['claimed', 'closed', 'reopened'].map((what) => `stopline.hold.${what}.v1`);
    const records = await expectRecorded(world, person, types);
    expect(JSON.stringify(records.filter(({ type }) => types.includes(type)))).not.toMatch(/brother|5550142|555-0142/);
  });

  test('teaches the classifier: the verdicts are a corpus without numbers', async () => {
    const { answer } = await watch(async () => (await ask('/verdicts')).text, (text) => text.split('\n').length === 3);
    expect(answer).toContain('ring my brother on 000-000-0000');
    const folder = await mkdtemp(join(tmpdir(), 'stopline-verdicts-'));
    try {
      const file = join(folder, 'verdicts.ndjson');
      await writeFile(file, answer);
      const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'tools', 'classify.mjs'), '--score', '--file', file], { cwd: ROOT });
      expect(stdout).toMatch(/^en review +1 +0.0 % +100.0 % +1 /m);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
