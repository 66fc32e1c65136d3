import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INestMicroservice } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { directoryOf, installation, kafkaTopic, laneOf, LANES, topics, type EntryRecorded, type SendDecided } from '@stopline/contracts';
import { createTopics, KafkaLanes, KafkaProbe, KafkaPublisher, KafkaRecordProducer, LaneErrorFilter, type KafkaRecord, type ProbedRecord } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { AppliedNumbers, Checker, CompactTable, LocalCopy, Replica } from '@stopline/replica';
import { useKafka, useKeys, waitUntil } from '@stopline/testing';
import { PlatformSendRequestedConsumer } from './platform-send-requested.consumer.js';
import { SendGate } from './send-gate.worker.js';

const tenants = ['demo', 'northwind'];
const kafka = useKafka({ own: true });
const keys = useKeys(...tenants);
const START_MS = 60_000;
const REQUESTED = 'stopline.platform-send.requested.v1';
const person = fictionalNumber(1);
const stopped = fictionalNumber(2);
const tenantOf = (id: string) => ({ id, name: id, categories: [{ id: 'm' }], programs: [{ id: 'p', brand: 'P', category: 'm', helpContact: 'help@p.example' }] });
const directory = directoryOf(installation.parse({ tenants: tenants.map(tenantOf) }));
const inOneMinute = (): string => new Date(Date.now() + 60_000).toISOString();

describe('the send gate on Kafka', () => {
  let producer: KafkaRecordProducer;
  let probe: KafkaProbe;
  let replica: Replica;
  let ages: Map<number, number>;
  let gate: SendGate;
  let app: INestMicroservice | undefined;

  beforeAll(async () => {
    const brokers = [kafka.brokers];
    await createTopics(brokers, tenants);
    producer = new KafkaRecordProducer({ brokers, clientId: 'spec' });
    probe = await KafkaProbe.open({ brokers, topics: [...tenants.map((tenant) => kafkaTopic('send-decisions', tenant)), topics.quarantine.name], from: 'beginning' });
    replica = new Replica(() => new CompactTable(1));
    stop(stopped, 'demo');
  }, START_MS);
  beforeEach(async () => {
    ages = new Map();
    if (!app) await start();
  });
  afterAll(async () => {
    await leave();
    await probe.close();
    await producer.close();
  });

  function stop(number: string, tenant: string): void {
    const said = '2026-11-24T08:00:00.000Z';
    const data: EntryRecorded = { tenant, subject: keys.keys.keyring.tokenise(tenant, number), scope: { kind: 'tenant' }, state: 'suppressed', said, since: said, version: 1, laneSeq: 1 };
    replica.table(laneOf(number)).record(data);
  }

  async function start(): Promise<void> {
    const { keyring, sealer } = keys.keys;
    const copy = new LocalCopy(replica, new AppliedNumbers(), { ageMs: (lane) => ages.get(lane) ?? 5, watermarkMs: () => undefined, caughtUp: () => true });
    const checker = new Checker({ directory, keyring, copy, patience: () => AbortSignal.abort(), measured: (check) => check() });
    gate = new SendGate({ checker, copy, directory, keyring, publisher: new KafkaPublisher('suppression-check', producer) });
    const module = await Test.createTestingModule({
      controllers: [PlatformSendRequestedConsumer],
      providers: [{ provide: SendGate, useValue: gate }],
    }).compile();
    const crashed = (error: Error): never => {
      throw error;
    };
    const lanes = new KafkaLanes({ service: 'suppression-check', brokers: [kafka.brokers], clientId: 'gate', topics: ['send-requests'], tenants, producer, sealer, onCrash: crashed });
    app = module.createNestMicroservice({ strategy: lanes, logger: false });
    app.useGlobalFilters(new LaneErrorFilter());
    await app.listen();
  }

  /** As a process ends: what waits is not decided, and its offset is not committed. */
  async function leave(): Promise<void> {
    await app?.close();
    await gate.stop();
    app = undefined;
  }

  /** As any CloudEvents producer writes. */
  function foreign(tenant: string, id: string, value: object, key: string | null = id): KafkaRecord {
    return {
      topic: kafkaTopic('send-requests', tenant),
      key: '',
      keyBytes: key === null ? null : Buffer.from(key),
      headers: { ce_specversion: '1.0', ce_id: id, ce_source: '/campaigns', ce_type: REQUESTED },
      value: JSON.stringify(value),
    };
  }

  const send = (...records: KafkaRecord[]): Promise<true> => waitUntil('Kafka takes the records', () => producer.send(records).then(() => true));
  const ask = (id: string, to: string, decideBy = inOneMinute()): KafkaRecord => foreign('demo', id, { to, program: 'p', decideBy });

  function dataOf({ decoded }: ProbedRecord): SendDecided | undefined {
    return decoded && 'event' in decoded && decoded.event.type === 'stopline.send.decided.v1' ? decoded.event.data : undefined;
  }

  const idOf = ({ decoded }: ProbedRecord): string => (decoded && 'event' in decoded ? decoded.event.id : '');
  const decisions = (id: string): readonly ProbedRecord[] => probe.records().filter((record) => dataOf(record)?.requestId === id);

  async function decisionOn(id: string, decision?: SendDecided['decision']): Promise<ProbedRecord> {
    return probe.waitFor((record) => dataOf(record)?.requestId === id && (decision === undefined || dataOf(record)?.decision === decision), 30_000);
  }

  test('R20: allowed, blocked and unknown, each with the reason, the time of its check and the entry', async () => {
    await send(ask('allow', person), ask('block', stopped), ask('late', person, '2026-11-17T08:30:00.000Z'), foreign('demo', 'config', { to: person, program: 'nobody', decideBy: inOneMinute() }));
    expect(dataOf(await decisionOn('allow'))).toMatchObject({ decision: 'allowed', reason: 'NO_ENTRY', validUntil: expect.any(String) as unknown });
    expect(dataOf(await decisionOn('block'))).toMatchObject({ decision: 'blocked', reason: 'SUPPRESSED', entry: { scope: { kind: 'tenant' }, version: 1 } });
    expect(dataOf(await decisionOn('late'))).toMatchObject({ decision: 'unknown', reason: 'EXPIRED' });
    expect(dataOf(await decisionOn('config'))).toMatchObject({ decision: 'unknown', reason: 'CONFIG' });
    expect(String((await decisionOn('block')).raw.value)).not.toContain(stopped);
  }, START_MS);

  test('I10: what has one key is decided in order, under the same key and in the same partition', async () => {
    const ids = Array.from({ length: 300 }, (_, place) => `order-${place}`);
    await send(...ids.map((id, place) => foreign('demo', id, { to: fictionalNumber(place), program: 'p', decideBy: inOneMinute() }, 'one key')));
    await decisionOn(ids.at(-1) ?? '');
    const decided = probe.records().filter((record) => dataOf(record)?.requestId.startsWith('order-'));
    expect(decided.map((record) => dataOf(record)?.requestId)).toEqual(ids);
    expect(new Set(decided.map(({ lane }) => lane))).toEqual(new Set([laneOf('one key')]));
    expect(decided.every(({ raw }) => raw.key?.toString() === 'one key')).toBe(true);
  }, START_MS);

  test('a record without a key, and one whose key is no text, keep what they have', async () => {
    const bytes = Buffer.from([0xff, 0x00, 0x80]);
    await send(foreign('demo', 'no-key', { to: person, decideBy: inOneMinute() }, null), { ...ask('bytes', person), keyBytes: bytes });
    expect((await decisionOn('no-key')).raw.key).toBeNull();
    expect((await decisionOn('bytes')).raw.key).toEqual(bytes);
  });

  test('I7, F13: a stale lane waits, others go on; allowed when it is fresh, unknown when the time is up first', async () => {
    const other = Array.from({ length: 50 }, (_, place) => fictionalNumber(place)).find((number) => laneOf(number) !== laneOf(person)) ?? '';
    ages.set(laneOf(person), 60_000);
    await send(ask('heals', person), ask('gives up', person, new Date(Date.now() + 1_500).toISOString()), ask('goes on', other));
    await decisionOn('goes on');
    expect(dataOf(await decisionOn('gives up'))).toMatchObject({ decision: 'unknown', reason: 'STALE', ageMs: 60_000 });
    expect(decisions('heals')).toEqual([]);
    ages.clear();
    expect(dataOf(await decisionOn('heals'))).toMatchObject({ decision: 'allowed', ageMs: 5 });
  }, START_MS);

  test('F2, I10: what waited when the process ended is read again, and decided under the same ids', async () => {
    const key = 'restarted';
    const request = (id: string, to: string): KafkaRecord => foreign('demo', id, { to, program: 'p', decideBy: inOneMinute() }, key + id);
    const other = Array.from({ length: 50 }, (_, place) => fictionalNumber(place)).find((number) => laneOf(number) !== laneOf(person)) ?? '';
    ages.set(laneOf(person), 60_000);
    const partition = 3;
    await send({ ...request('waits', person), partition }, { ...request('decided', other), partition });
    const first = await decisionOn('decided');
    await waitUntil('one waits', () => gate.waiting === 1);
    await leave();
    ages.clear();
    await start();
    expect(dataOf(await decisionOn('waits'))).toMatchObject({ decision: 'allowed' });
    await waitUntil('what came after it is decided again', () => decisions('decided').length === 2);
    expect(decisions('decided').map(idOf)).toEqual([idOf(first), idOf(first)]);
  }, START_MS);

  test("I17: the same person and request id of two tenants: each is decided by its own entries, on its own topic", async () => {
    const value = { to: stopped, program: 'p', decideBy: inOneMinute() };
    await send(...tenants.map((tenant) => foreign(tenant, 'both', value)));
    await waitUntil('both are decided', () => decisions('both').length === 2);
    const byTopic = Object.fromEntries(decisions('both').map((record) => [record.topic, dataOf(record)?.decision]));
    expect(byTopic).toEqual({ [kafkaTopic('send-decisions', 'demo')]: 'blocked', [kafkaTopic('send-decisions', 'northwind')]: 'allowed' });
    expect(new Set(decisions('both').map(idOf)).size).toBe(2);
  });

  test.each<[string, object]>([
    ['without decideBy', { to: person }],
    ['to no number', { to: '12', decideBy: inOneMinute() }],
    ['with a tenant', { to: person, decideBy: inOneMinute(), tenant: 'northwind' }],
  ])('F31 a request %s is quarantined without its content, and the next one is decided', async (what, value) => {
    await send(foreign('demo', `bad ${what}`, value, what), foreign('demo', `good ${what}`, { to: person, decideBy: inOneMinute() }, what));
    await decisionOn(`good ${what}`);
    expect(decisions(`bad ${what}`)).toEqual([]);
    const quarantined = probe.records().filter(({ topic }) => topic === topics.quarantine.name);
    expect(quarantined.map(({ raw }) => String(raw.value)).filter((text) => text.includes('schema_violation') && text.includes('send-requests.demo')).length).toBeGreaterThan(0);
    expect(quarantined.some(({ raw }) => String(raw.value).includes(person))).toBe(false);
  }, START_MS);

  test('every partition is read and answered', async () => {
    await send(...Array.from({ length: LANES }, (_, partition) => ({ ...ask(`partition ${partition}`, person), partition })));
    for (let partition = 0; partition < LANES; partition += 1) expect((await decisionOn(`partition ${partition}`)).lane).toBe(partition);
  });
});
