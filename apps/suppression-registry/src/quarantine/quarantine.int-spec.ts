import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { flow, kafkaTopic, laneOf, type TopicName, topics } from '@stopline/contracts';
import { positions, type Database } from '@stopline/database';
import { BrokerUnavailable, createTopics, encodeEvent, KafkaLanes, KafkaProbe, KafkaRecordProducer, quarantineEvent, readRecorded, type LaneBatch, type OutgoingEvent } from '@stopline/messaging';
import { useKafka, useKeys, usePostgres, waitUntil } from '@stopline/testing';
import type { RequestType } from '../deciding/requests.js';
import { asOwner, message, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';
import { CONSUMER } from '../schema.js';
import { readHistory } from '../subjects/history.store.js';
import { quarantineQuery, replayRequest } from './quarantine.js';
import { Quarantine, type ReadQuarantine } from './quarantine.store.js';

const kafka = useKafka({ own: true });
const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const INGRESS = kafkaTopic('ingress', 'demo');
const ACTOR = 'demo-operator: Jo';
const MINUTE = 60_000;

let db: Database;
let producer: KafkaRecordProducer;
let lanes: KafkaLanes[];
let probe: KafkaProbe;
let quarantine: Quarantine;
const read: ReadQuarantine = (hear) => readRecorded({ brokers: [kafka.brokers], topic: 'quarantine', from: 0, to: Infinity }, hear);

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await openRegistry(postgres.url);
  await createTopics([kafka.brokers], ['demo']);
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
  const registrar = registrarOf(db, keys.keys);
  const apply = (batch: LaneBatch<RequestType>) => registrar.apply(batch);
  lanes = [listen('inbound-gateway', ['ingress'], () => Promise.resolve()), listen(CONSUMER, ['classified-messages', 'consent-requests', 'delivery-reports'], apply)];
  probe = await KafkaProbe.open({ brokers: [kafka.brokers], topics: [INGRESS, kafkaTopic('quarantine')], from: 'beginning' });
  quarantine = new Quarantine(db, read, producer, keys.keys.sealer);
}, MINUTE);
afterAll(async () => {
  await probe.close();
  for (const each of lanes) await each.close();
  await producer.close();
  await db.close();
});

function listen(service: 'inbound-gateway' | 'suppression-registry', topicNames: readonly TopicName[], hear: (batch: LaneBatch<RequestType>) => Promise<void>): KafkaLanes {
  const started = new KafkaLanes({
    service,
    topics: topicNames,
    brokers: [kafka.brokers],
    clientId: service,
    tenants: ['demo'],
    ...(service === CONSUMER && { positions: positions(db, CONSUMER) }),
    producer,
    sealer: keys.keys.sealer,
    onCrash: () => undefined,
  });
  for (const topic of flow[service].consumes) started.addHandler(topics[topic].name, hear as never, true);
  started.listen((error) => {
    if (error) throw error;
  });
  return started;
}

const list = (query: object = {}) => quarantine.list(quarantineQuery.parse(query));
const replay = (request: object) => quarantine.replay(replayRequest.parse({ reason: 'the release can read it now', ...request }), ACTOR);
const quarantinedSoFar = (count: number) => waitUntil(`${count} lie there`, async () => (await list()).found === count, MINUTE);
const operations = () => asOwner<{ value: string }>(postgres.url, "SELECT value FROM outbox WHERE topic = 'stopline.operations.v1' ORDER BY id");
const onIngress = () => probe.records().filter(({ topic }) => topic === INGRESS);

describe('a record that cannot be read', () => {
  beforeAll(async () => {
    const headers = { ce_specversion: '1.0', ce_id: 'broken-1', ce_source: '/crm', ce_type: 'stopline.platform-message.received.v1' };
    await producer.send([{ topic: INGRESS, key: 'order 1', partition: 5, headers, value: Buffer.from([0xff, 0x00, ...Buffer.from(NUMBER)]) }]);
    await quarantinedSoFar(1);
  }, MINUTE);

  it('is listed with reason, position and age, without a number or text (I16)', async () => {
    const page = await list({ why: 'not_json', tenant: 'demo', topic: 'ingress', service: 'inbound-gateway' });
    expect(page).toMatchObject({
      found: 1,
      byReason: { not_json: 1 },
      records: [{ reason: 'not_json', tenant: 'demo', origin: { topic: INGRESS, partition: 5, offset: '0' }, replays: 0, ageSeconds: expect.any(Number) }],
    });
    expect(JSON.stringify(page)).not.toContain(NUMBER.slice(1));
    expect((await list({ tenant: 'northwind' })).found).toBe(0);
  });

  it('a dry run tells what would be written, and nothing is', async () => {
    expect(await replay({ filter: {}, dryRun: true })).toMatchObject({ dryRun: true, replayed: 1, byTopic: { [INGRESS]: 1 } });
    expect([await operations(), onIngress()]).toMatchObject([[], [{}]]);
  });

  it('is not written where that cannot be recorded', async () => {
    await asOwner(postgres.url, "ALTER TABLE outbox ADD CONSTRAINT refused CHECK (topic <> 'stopline.operations.v1')");
    await expect(replay({ filter: {} })).rejects.toThrow();
    await asOwner(postgres.url, 'ALTER TABLE outbox DROP CONSTRAINT refused');
    expect(onIngress()).toHaveLength(1);
  });

  it('that Kafka does not take now is written by the same request again', async () => {
    const down = { send: () => Promise.reject(new BrokerUnavailable('down')) };
    await expect(new Quarantine(db, read, down, keys.keys.sealer).replay(replayRequest.parse({ filter: {}, reason: 'r' }), ACTOR)).rejects.toThrow('down');
    expect(await replay({ filter: {}, dryRun: true })).toMatchObject({ replayed: 1 });
  });

  it('is written again to its topic and partition byte for byte, recorded; what still fails comes back with the count', async () => {
    const [first] = (await list()).records;
    expect(await replay({ filter: { why: 'not_json' } })).toMatchObject({ replayed: 1, remaining: 0, refused: [] });
    await waitUntil('it is there again', () => onIngress().length === 2);
    const [before, after] = onIngress();
    expect([after?.lane, after?.raw.key, after?.raw.value]).toEqual([5, before?.raw.key, before?.raw.value]);
    expect(after?.raw.headers).toMatchObject(before?.raw.headers ?? {});
    await quarantinedSoFar(2);
    expect((await list()).records).toMatchObject([{ replays: 1, replayOf: first?.quarantineId }, { replays: 0, replayedAt: expect.any(String) }]);
    expect(JSON.parse((await operations()).at(-1)?.value ?? '')).toMatchObject({ verb: 'quarantine_replay', actor: ACTOR, details: { records: [first?.quarantineId] } });
    expect(await replay({ filter: {}, dryRun: true })).toMatchObject({ replayed: 1 });
  });
});

describe('a message that an older release could not read', () => {
  const stop = { ...message('stop', 'STOP', 1), topic: 'classified-messages' } as OutgoingEvent;
  let id: string;

  beforeAll(async () => {
    const { key, headers, value } = encodeEvent('keyword-classifier', stop);
    const named = Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)]));
    const raw = { offset: 7n, key: Buffer.from(key), value: Buffer.from(value), headers: named, timestamp: 0 };
    const by = { service: CONSUMER, sealer: keys.keys.sealer, at: new Date().toISOString() } as const;
    // In a lane that is not the number's: what is written again goes where its key says.
    const event = quarantineEvent(by, { topic: 'classified-messages', lane: (laneOf(NUMBER) + 1) % 12, raw }, { reason: 'wrong_lane', detail: 'spec' });
    id = event.id;
    await producer.send([encodeEvent(CONSUMER, event)]);
  });

  it('is applied by a replay; a second one, also at once, is absorbed by its id', async () => {
    const history = async () => (await readHistory(db, 'demo', keys.keys.keyring.candidates('demo', NUMBER)))?.history ?? [];
    await Promise.all([replay({ ids: [id] }), replay({ ids: [id] })]);
    await waitUntil('it is applied', async () => (await history()).length > 0, MINUTE);
    await replay({ ids: [id] });
    await producer.send([encodeEvent('keyword-classifier', { ...message('after', 'HELP', 2), topic: 'classified-messages' } as OutgoingEvent)]);
    await waitUntil('all of it is read', async () => (await asOwner<{ n: number }>(postgres.url, 'SELECT count(*)::int AS n FROM inbox'))[0]?.n === 2, MINUTE);
    expect(await history()).toMatchObject([{ what: 'changed', state: 'suppressed', version: 1 }]);
  });

  it('an id that nobody knows is refused by name', async () => {
    const unknown = '00000000-0000-5000-8000-000000000001';
    expect(await replay({ ids: [unknown] })).toMatchObject({ replayed: 0, refused: [{ quarantineId: unknown, why: 'unknown' }] });
  });
});
