import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { embeddingOf, entryKey, installation, laneKey, laneOf, LANES, LiveDirectory, type EntryRecorded } from '@stopline/contracts';
import { handOverKeys } from '@stopline/key-store';
import { createTopics, encodeEvent, KafkaRecordProducer, type KafkaRecord } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { useKafka, useKeys, waitUntil } from '@stopline/testing';
import { mayTextContract } from '../may-text.contract.js';
import { CallerMistake } from '../question.js';
import { embeddedMayText, type EmbeddedMayText, type EmbeddedOptions } from './embedded-may-text.client.js';
import { FakeRegistry } from './registry.fake.js';
import type { Problem } from './tenant-configuration.client.js';

const kafka = useKafka({ own: true });
const keys = useKeys('demo', 'northwind');
const KEY = 'demo-sender-key-0001';
const START_MS = 60_000;
const said = '2026-11-24T08:30:00.000Z';

/** Numbers of lanes of their own: one without any record, one with a STOP, one whose lane gets no watermark. */
const inLane = (lane: number): string => Array.from({ length: 500 }, (_, place) => fictionalNumber(place)).find((number) => laneOf(number) === lane) ?? '';
const [allowed, blocked, unmarked, later] = [inLane(0), inLane(1), inLane(2), inLane(3)] as const;

const tenantOf = (id: string) => ({
  id,
  name: id,
  categories: [{ id: 'marketing' }],
  programs: [
    { id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' },
    { id: 'gone', brand: 'Gone', category: 'marketing', helpContact: 'help@deals.example', retired: true },
  ],
});
const directory = new LiveDirectory(installation.parse({ tenants: [tenantOf('demo'), tenantOf('northwind')] }));

let producer: KafkaRecordProducer;
let registry: FakeRegistry;
let beat: NodeJS.Timeout;
let marks = true;
let serial = 0;
const clients: EmbeddedMayText[] = [];
const problems: Problem[] = [];
const keysFile = (): string => join(keys.dir, '..', 'demo.subject-keys.json');

function event(fields: Pick<Parameters<typeof encodeEvent>[1], 'type' | 'key' | 'lane'> & { data: unknown }): KafkaRecord {
  const id = `00000000-0000-5000-8000-${String((serial += 1)).padStart(12, '0')}`;
  return encodeEvent('suppression-registry', { topic: 'suppression-state', id, correlationId: id, ...fields } as Parameters<typeof encodeEvent>[1]);
}

function entry(tenant: string, number: string, change: Partial<EntryRecorded> = {}): KafkaRecord {
  const subject = keys.keys.keyring.tokenise(tenant, number);
  const data: EntryRecorded = { tenant, subject, scope: { kind: 'tenant' }, state: 'suppressed', said, since: said, version: 1, laneSeq: 1, ...change };
  return event({ type: 'stopline.suppression-entry.recorded.v1', key: entryKey(data), lane: laneOf(number), data });
}

const watermarks = (): KafkaRecord[] =>
  Array.from({ length: LANES }, (_, lane) => lane)
    .filter((lane) => lane !== laneOf(unmarked))
    .map((lane) => event({ type: 'stopline.watermark.recorded.v1', key: laneKey(lane, 'watermark'), lane, data: { lane, at: new Date().toISOString(), laneSeq: 1 } }));

const send = (records: KafkaRecord[]): Promise<true> => waitUntil('Kafka takes the records', () => producer.send(records).then(() => true), START_MS);
const embeddingOfDemo = () =>
  embeddingOf(directory, 'demo', keys.keys.keyring.checkValues().flatMap(({ tenant, keyId, checkValue }) => (tenant === 'demo' ? [{ keyId, checkValue }] : [])));

async function start(change: Partial<EmbeddedOptions> = {}): Promise<EmbeddedMayText> {
  const options = { brokers: [kafka.brokers], registryUrl: registry.url, key: KEY, subjectKeys: keysFile(), onProblem: (problem: Problem) => void problems.push(problem) };
  const client = await embeddedMayText({ ...options, ...change });
  clients.push(client);
  return client;
}

const decides = (client: EmbeddedMayText, to: string, expected: string, program?: string): Promise<true> =>
  waitUntil(`${expected}`, async () => {
    const { decision, reason } = await client.mayText({ to, ...(program !== undefined && { program }) });
    if (`${decision} ${reason}` === expected) return true;
    throw new Error(`${decision} ${reason}`);
  }, 30_000);

beforeAll(async () => {
  await createTopics([kafka.brokers], ['demo']);
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
  await handOverKeys(keys.dir, 'demo', keysFile());
  await send([entry('demo', blocked), entry('northwind', allowed), entry('northwind', later)]);
  beat = setInterval(() => void (marks && producer.send(watermarks()).catch(() => undefined)), 200);
}, START_MS);
afterAll(async () => {
  clearInterval(beat);
  await producer.close();
}, START_MS);
beforeEach(async () => {
  const embedding = embeddingOfDemo();
  if (!embedding) throw new Error('there is no embedding');
  registry = await FakeRegistry.start(embedding);
  [marks, problems.length] = [true, 0];
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  registry.close();
}, START_MS);

describe('embedded', () => {
  mayTextContract('embedded', async () => {
    const client = await start();
    await client.ready();
    await decides(client, allowed, 'ALLOW NO_ENTRY');
    return { client, allowed, blocked, unknown: unmarked, end: () => Promise.resolve() };
  });

  test('follows what happens, and asks the registry as its tenant', async () => {
    const client = await start();
    await decides(client, later, 'ALLOW NO_ENTRY');
    await send([entry('demo', later)]);
    await decides(client, later, 'BLOCK SUPPRESSED');
    await send([entry('demo', later, { state: 'released', version: 2 })]);
    await decides(client, later, 'ALLOW RELEASED');
    // The time is told to anybody: the key goes only where it is asked for.
    expect([...registry.presented].sort()).toEqual(['/v1/clock: nothing', `/v1/embedding: Bearer ${KEY}`]);
  }, START_MS);

  test("I17: another tenant's STOP of the same number is not seen, and none of its records is held", async () => {
    const client = await start();
    await decides(client, allowed, 'ALLOW NO_ENTRY');
    const { replica } = client as unknown as { replica: { size: number } };
    const own = [blocked, later].length;
    expect(replica.size).toBe(own);
  }, START_MS);

  test('I7: without watermarks every lane grows stale, and what blocks goes on blocking', async () => {
    const client = await start();
    await decides(client, allowed, 'ALLOW NO_ENTRY');
    marks = false;
    await decides(client, allowed, 'UNKNOWN STALE');
    expect(await client.mayText({ to: blocked })).toMatchObject({ decision: 'BLOCK' });
    marks = true;
    await decides(client, allowed, 'ALLOW NO_ENTRY');
  }, START_MS);

  test('an unknown or retired program is CONFIG, and a change of the configuration is heard of', async () => {
    const client = await start();
    await decides(client, allowed, 'ALLOW NO_ENTRY', 'deals');
    await decides(client, allowed, 'UNKNOWN CONFIG', 'gone');
    await decides(client, allowed, 'UNKNOWN CONFIG', 'new');
    const known = registry.embedding;
    registry.embedding = known && { ...known, programs: known.programs.map((program) => ({ ...program, id: program.id === 'gone' ? 'new' : program.id, retired: false })) };
    await decides(client, allowed, 'ALLOW NO_ENTRY', 'new');
  }, START_MS);

  test('F6, I7: without the registry nothing is allowed; it answers once the registry does', async () => {
    const known = registry.embedding;
    registry.embedding = undefined;
    const client = await start();
    await waitUntil('it is told', () => problems.some(({ code }) => code === 'registry_unreachable'));
    expect(await client.mayText({ to: allowed })).toEqual({ decision: 'UNKNOWN', reason: 'CONFIG' });
    registry.embedding = known;
    await decides(client, allowed, 'ALLOW NO_ENTRY');
  }, START_MS);

  test('F32, I7: with other keys than the installation’s it finds nobody, so that it answers nothing; the right file needs no restart', async () => {
    const path = join(keys.dir, '..', 'wrong.subject-keys.json');
    const wrong = JSON.stringify({ tenant: 'demo', keys: [{ id: 'k1', key: Buffer.alloc(32, 9).toString('base64') }] });
    await writeFile(path, wrong, { mode: 0o600 });
    const client = await start({ subjectKeys: path });
    await waitUntil('it is told', () => problems.some(({ code }) => code === 'keys_differ'));
    expect(await client.mayText({ to: blocked })).toEqual({ decision: 'UNKNOWN', reason: 'CONFIG' });
    await rm(path);
    await handOverKeys(keys.dir, 'demo', path);
    await decides(client, blocked, 'BLOCK SUPPRESSED');
  }, START_MS);

  test('F13, I7: while Kafka is away nothing is allowed, and what blocks goes on blocking', async () => {
    const client = await start();
    await decides(client, allowed, 'ALLOW NO_ENTRY');
    await kafka.stop();
    await decides(client, allowed, 'UNKNOWN STALE');
    expect(await client.mayText({ to: blocked })).toMatchObject({ decision: 'BLOCK' });
    await kafka.start();
    await decides(client, allowed, 'ALLOW NO_ENTRY');
  }, 120_000);

  test('I16, S29: no problem that it tells holds a number, a key or a secret', async () => {
    registry.embedding = undefined;
    await start({ brokers: ['127.0.0.1:1'] });
    await waitUntil('both are told', () => new Set(problems.map(({ code }) => code)).size === 2);
    expect(JSON.stringify(problems)).not.toMatch(new RegExp(`\\+\\d{7}|${KEY}`));
  }, START_MS);

  test.each<[string, object]>([
    ['no brokers', { brokers: [] }],
    ['an unknown option', { tenant: 'demo' }],
    ['no registry', { registryUrl: 'nowhere' }],
  ])('%s is a mistake of the caller', async (_, change) => {
    await expect(start(change)).rejects.toThrow(CallerMistake);
  });
});
