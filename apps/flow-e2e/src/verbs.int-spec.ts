import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { laneOf, providerEventId } from '@stopline/contracts';
import { encodeEvent, KafkaRecordProducer } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision } from './expectations.client.js';
import { useStopline } from './stopline.client.js';
import { lookup, sendText } from './surfaces.client.js';
import { watch } from './watch.client.js';

const OPS = join(import.meta.dirname, '..', '..', '..', 'tools', 'ops', 'dist', 'main.js');
const run = promisify(execFile);
const world = useStopline();

/** `npm run -s ops -- …`, with the key of this role. */
async function ops<Answer>(role: 'operator' | 'compliance', ...args: string[]): Promise<Answer> {
  const env = { STOPLINE_REGISTRY_URL: world.urls['suppression-registry'], STOPLINE_KEY: `demo-${role}-key-0001` };
  const { stdout } = await run(process.execPath, [OPS, ...args], { env });
  return JSON.parse(stdout) as Answer;
}

interface Quarantined {
  readonly found: number;
  readonly records: readonly { readonly quarantineId: string; readonly reason: string; readonly replayedAt?: string }[];
}

interface Reverted {
  readonly digest: string;
  readonly people: number;
  readonly becomes: Readonly<Record<string, number>>;
}

describe('verbs of operators, by the command line', () => {
  test('a STOP that lay in quarantine is replayed, twice, and blocks: one change', async () => {
    const person = fictionalNumber(20);
    await writeIntoTheWrongLane(person);
    const { answer } = await watch(() => ops<Quarantined>('operator', 'quarantine', 'list', '--why', 'wrong_lane'), ({ found }) => found > 0);
    expect(JSON.stringify(answer)).not.toContain(person.slice(1));
    const id = answer.records[0]?.quarantineId ?? '';

    expect(await ops('operator', 'quarantine', 'replay', id, '--reason', 'journey', '--dry-run')).toMatchObject({ dryRun: true, replayed: 1 });
    expect((await lookup(world, person)).entries).toEqual([]);
    for (const reason of ['once', 'twice']) expect(await ops('operator', 'quarantine', 'replay', id, '--reason', reason)).toMatchObject({ replayed: 1 });
    expect(await expectDecision(world, person, 'BLOCK')).toMatchObject({ reason: 'SUPPRESSED' });
    expect((await lookup(world, person)).history).toMatchObject([{ state: 'suppressed', version: 1 }]);
    expect(await ops('operator', 'quarantine', 'show', id)).toMatchObject({ found: 1, records: [{ services: expect.arrayContaining(['keyword-classifier']) as unknown, replayedAt: expect.any(String) as unknown }] });
  });

  test('a forged batch is reverted: the forged are free again, who really said stop is not', async () => {
    const [forged, genuine] = [fictionalNumber(21), fictionalNumber(22)];
    await sendText(world, { from: genuine, to: DEALS, text: 'STOP' });
    await expectDecision(world, genuine, 'BLOCK');
    const from = new Date().toISOString();
    for (const [person, text] of [[forged, 'STOP'], [genuine, 'START']] as const) await sendText(world, { from: person, to: DEALS, text });
    await expectDecision(world, forged, 'BLOCK');
    await expectDecision(world, genuine, 'ALLOW');

    const batch = ['revert', '--provider', 'twilio', '--account', 'demo-twilio', '--from', from, '--to', new Date().toISOString(), '--reason', 'forged sender ids', '--actor', 'Jo'];
    const { digest, ...listed } = await ops<Reverted>('compliance', ...batch, '--dry-run');
    expect(listed).toMatchObject({ people: 2, becomes: { void: 2 } });
    expect(await ops('compliance', ...batch, '--digest', digest)).toMatchObject({ dryRun: false, people: 2 });
    expect(await expectDecision(world, forged, 'ALLOW')).toMatchObject({ reason: 'NO_ENTRY' });
    await expectDecision(world, genuine, 'BLOCK');
    expect((await lookup(world, forged)).history.at(-1)).toMatchObject({ cause: 'revert', state: 'void', version: 2 });
  });

  test('an operator may not revert, and is told so', async () => {
    const batch = ['--provider', 'twilio', '--account', 'demo-twilio', '--from', '2026-11-24T08:00:00.000Z', '--to', '2026-11-24T09:00:00.000Z', '--reason', 'forged'];
    await expect(ops('operator', 'revert', ...batch)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('"forbidden"') as unknown });
  });
});

async function writeIntoTheWrongLane(person: string): Promise<void> {
  const now = new Date().toISOString();
  const source = { provider: 'twilio', account: 'demo-twilio', providerMessageId: 'SMquarantined' };
  const id = providerEventId('message', source.provider, source.account, source.providerMessageId);
  const record = encodeEvent('inbound-gateway', {
    topic: 'inbound-messages',
    type: 'stopline.inbound-message.received.v1',
    id,
    key: person,
    correlationId: id,
    time: now,
    data: { tenant: 'demo', ...source, from: person, to: DEALS, text: 'STOP', said: now, saidBy: 'provider', receivedAt: now },
  });
  const producer = new KafkaRecordProducer({ brokers: world.stopline.brokers.split(','), clientId: 'journey' });
  await producer.send([{ ...record, partition: (laneOf(person) + 1) % 12 }]);
  await producer.close();
}
