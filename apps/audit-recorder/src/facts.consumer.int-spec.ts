import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { INestMicroservice } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type EventData, type EventType, eventDefinition, flow, kafkaTopic, laneOf, type ServiceFlow, type ServiceName, type TopicName, topics } from '@stopline/contracts';
import { Database, migrate, positions } from '@stopline/database';
import { createTopics, encodeEvent, fakeBatch, KafkaLanes, KafkaRecordProducer, LaneErrorFilter, type OutgoingEvent } from '@stopline/messaging';
import { KEYS } from '@stopline/service-runtime';
import { buildData, useKafka, useKeys, usePostgres, waitUntil } from '@stopline/testing';
import pg from 'pg';
import { FactsConsumer } from './facts.consumer.js';
import { PostgresRecordStore, RecordStore } from './record.store.js';
import { CONSUMER, KEEPER, READER, schema, WRITER } from './schema.js';

const kafka = useKafka();
const postgres = usePostgres();
const keys = useKeys('demo');
const number = '+12125550123';
const lane = laneOf(number);

interface Kind {
  service: ServiceName;
  topic: TopicName;
  type: EventType;
}

/** Every kind of fact that the recorder hears, with the service that writes it. What is said of a lane is none. */
const heard: readonly TopicName[] = flow['audit-recorder'].consumes;
const facts: readonly Kind[] = (Object.entries(flow) as [ServiceName, ServiceFlow][]).flatMap(([service, { emits }]) =>
  (Object.entries(emits) as [TopicName, readonly EventType[]][])
    .filter(([topic]) => heard.includes(topic))
    .flatMap(([topic, types]) => types.filter((type) => eventDefinition(type)?.of !== 'lane').map((type) => ({ service, topic, type }))),
);

function outgoing({ topic, type }: Kind, id: string): OutgoingEvent {
  const place = topics[topic].partition === 'lane-set' ? { key: `demo/${id}`, lane } : { key: number };
  const whose = 'perTenant' in topics[topic] ? { tenant: 'demo' } : {};
  return { topic, ...whose, type, id, correlationId: id, data: buildData(type), ...place } as OutgoingEvent;
}

/** A broker on a busy machine takes its time to create the topics. */
const START_MS = 60_000;

describe('the facts of every topic', () => {
  let producer: KafkaRecordProducer;
  let owner: pg.Client;
  let databases: Database[];
  let running: INestMicroservice | undefined;

  beforeAll(async () => {
    await Promise.all([createTopics([kafka.brokers], ['demo']), migrate(postgres.url, schema)]);
    producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
    owner = new pg.Client({ connectionString: postgres.url });
    await owner.connect();
    const open = (role: string) => Database.open({ url: postgres.url, schema: schema.schema, role, poolSize: 4, applicationName: 'spec' });
    databases = await Promise.all([open(WRITER), open(READER), open(KEEPER)]);
    const records = facts.map((kind, place) => encodeEvent(kind.service, outgoing(kind, idOf(place))));
    // A topic that was just created may have no leader yet; a fact that comes twice is recorded once.
    await waitUntil('Kafka takes the facts', () => producer.send(records).then(() => true));
  }, START_MS);
  afterEach(async () => {
    await running?.close();
    running = undefined;
  });
  afterAll(async () => {
    await Promise.all([producer.close(), owner.end(), ...databases.map((database) => database.close())]);
  });

  async function start(): Promise<KafkaLanes> {
    const [writer, reader, own] = databases as [Database, Database, Database];
    const module = await Test.createTestingModule({
      controllers: [FactsConsumer],
      providers: [
        { provide: RecordStore, useValue: new PostgresRecordStore(writer, reader) },
        { provide: KEYS, useValue: keys.keys },
        { provide: Database, useValue: own },
      ],
    }).compile();
    const strategy = new KafkaLanes({
      service: 'audit-recorder',
      brokers: [kafka.brokers],
      clientId: 'audit-recorder',
      tenants: ['demo'],
      positions: positions(own, CONSUMER),
      producer,
      sealer: keys.keys.sealer,
      onCrash: (error) => {
        throw error;
      },
    });
    running = module.createNestMicroservice({ strategy, logger: false });
    running.useGlobalFilters(new LaneErrorFilter());
    await running.listen();
    return strategy;
  }

  const recorded = async (): Promise<{ event_id: string; type: string }[]> =>
    (await owner.query<{ event_id: string; type: string }>('SELECT event_id, type FROM audit.record ORDER BY event_id')).rows;
  const stored = async (): Promise<number> =>
    Number((await owner.query<{ sum: string | null }>('SELECT sum(next_offset) FROM audit.consumer_position')).rows[0]?.sum ?? 0);

  const all = facts.map(({ type }, place) => ({ event_id: idOf(place), type }));

  test('I13: one record each', async () => {
    await start();
    await waitUntil('all positions are stored', async () => (await stored()) >= facts.length);
    await waitUntil('all facts are recorded', async () => (await recorded()).length >= facts.length);
    await expect(recorded()).resolves.toEqual(all);
  });

  test('I12, I13: a replay from the beginning adds nothing', async () => {
    const before = await stored();
    await owner.query('DELETE FROM audit.consumer_position');
    await start();
    await waitUntil('all positions are stored again', async () => (await stored()) >= before);
    await expect(recorded()).resolves.toEqual(all);
  });

  test('I13: a fact that PostgreSQL refuses is recorded under seal without what it refused, and the others of its batch as they are', async () => {
    await owner.query('TRUNCATE audit.record, audit.consumer_position');
    const [writer, reader, own] = databases as [Database, Database, Database];
    const consumer = new FactsConsumer(new PostgresRecordStore(writer, reader), keys.keys, own);
    const type = 'stopline.inbound-message.received.v1';
    const input = (place: number, correlationId: string, said: string) => {
      const data = { ...buildData(type), said } as EventData<typeof type>;
      return { type: type as EventType, id: idOf(place), key: number, correlationId, data };
    };
    const said = '2026-11-24T08:30:00.000Z';
    const events = [input(90, 'a', said), input(91, 'b\0', said), input(92, 'c', '0000-01-01T00:00:00.000Z')];
    await consumer.hear(fakeBatch('inbound-messages', events, { lane, fetchedFrom: 0n }));
    const { rows } = await owner.query('SELECT event_id, correlation_id, said FROM audit.record ORDER BY event_id');
    expect(rows).toEqual([
      { event_id: idOf(90), correlation_id: 'a', said: new Date(said) },
      { event_id: idOf(91), correlation_id: '', said: new Date(said) },
      { event_id: idOf(92), correlation_id: 'c', said: null },
    ]);
    await owner.query('TRUNCATE audit.record, audit.consumer_position');
  });

  test('I13: what cannot be recorded holds its lane, and is recorded when it can', async () => {
    await owner.query('TRUNCATE audit.record, audit.consumer_position');
    await owner.query(`REVOKE INSERT ON audit.record FROM ${WRITER}`);
    const { progress } = await start();
    await waitUntil('a lane waits', () => progress.lanes().some(({ state }) => state === 'waiting'));
    await expect(recorded()).resolves.toEqual([]);
    await owner.query(`GRANT INSERT ON audit.record TO ${WRITER}`);
    await waitUntil('all facts are recorded', async () => (await recorded()).length >= facts.length);
    await expect(recorded()).resolves.toEqual(all);
  });

  test('I16, R23: nowhere in the table does the number stand, nor a word of the person', async () => {
    const { rows } = await owner.query<{ found: string }>("SELECT count(*) AS found FROM audit.record WHERE record::text ~ '2125550123|STOP'");
    expect(rows).toEqual([{ found: '0' }]);
    const { rows: found } = await owner.query<{ type: string }>('SELECT type FROM audit.record WHERE subject = $1', [
      keys.keys.keyring.tokenise('demo', number),
    ]);
    expect(found.map(({ type }) => type)).toContain('stopline.inbound-message.received.v1');
  });

  test("I17, R20: a decision on a send is a fact of its topic's tenant", async () => {
    const { rows } = await owner.query<{ tenant: string; topic: string }>("SELECT tenant, topic FROM audit.record WHERE type = 'stopline.send.decided.v1'");
    expect(rows).toEqual([{ tenant: 'demo', topic: kafkaTopic('send-decisions', 'demo') }]);
  });
});

function idOf(place: number): string {
  return `00000000-0000-5000-8000-${String(place).padStart(12, '0')}`;
}
