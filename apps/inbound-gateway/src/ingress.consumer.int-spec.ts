import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { INestMicroservice } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type EventData, type EventType, kafkaTopic, laneOf, platformEventId, topics } from '@stopline/contracts';
import { createTopics, KafkaLanes, KafkaProbe, KafkaPublisher, KafkaRecordProducer, LaneErrorFilter, Publisher, type KafkaRecord, type ProbedRecord } from '@stopline/messaging';
import { KEYS } from '@stopline/service-runtime';
import { useKafka, useKeys, waitUntil } from '@stopline/testing';
import { IngressConsumer } from './ingress.consumer.js';

const kafka = useKafka({ own: true });
const keys = useKeys('demo', 'northwind');
const START_MS = 60_000;
const PERSON = '+12125550123';

describe('the ingress topics of two tenants', () => {
  let producer: KafkaRecordProducer;
  let server: INestMicroservice;
  let probe: KafkaProbe;

  beforeAll(async () => {
    const brokers = [kafka.brokers];
    await createTopics(brokers, ['demo', 'northwind']);
    producer = new KafkaRecordProducer({ brokers, clientId: 'inbound-gateway' });
    const module = await Test.createTestingModule({
      controllers: [IngressConsumer],
      providers: [
        { provide: Publisher, useValue: new KafkaPublisher('inbound-gateway', producer) },
        { provide: KEYS, useValue: keys.keys },
      ],
    }).compile();
    const lanes = new KafkaLanes({
      service: 'inbound-gateway',
      brokers,
      clientId: 'inbound-gateway',
      mode: 'group',
      tenants: ['demo', 'northwind'],
      producer,
      sealer: keys.keys.sealer,
      onCrash: (error) => {
        throw error;
      },
    });
    server = module.createNestMicroservice({ strategy: lanes, logger: false });
    server.useGlobalFilters(new LaneErrorFilter());
    await server.listen();
    const inner = [topics['inbound-messages'].name, topics['consent-requests'].name, topics['delivery-reports'].name, topics.quarantine.name];
    probe = await KafkaProbe.open({ brokers, topics: inner, from: 'beginning' });
  }, START_MS);

  afterAll(async () => {
    await probe.close();
    await server.close();
    await producer.close();
  });

  /** As any CloudEvents producer writes: its own key, so its own partition. */
  function foreign(tenant: string, id: string, type: string, value: unknown): KafkaRecord {
    return {
      topic: kafkaTopic('ingress', tenant),
      key: `order ${id}`,
      headers: { ce_specversion: '1.0', ce_id: id, ce_source: '/crm', ce_type: type },
      value: typeof value === 'string' ? value : JSON.stringify(value),
    };
  }

  const produce = (records: KafkaRecord[]): Promise<true> => waitUntil('Kafka takes the records', () => producer.send(records).then(() => true));

  function eventOf<T extends EventType>(record: ProbedRecord, type: T): EventData<T> {
    const { decoded } = record;
    if (!decoded || !('event' in decoded) || decoded.event.type !== type) throw new Error(`the record is no ${type}`);
    return decoded.event.data as EventData<T>;
  }

  const withId = (id: string) => ({ decoded }: ProbedRecord): boolean => decoded !== undefined && 'event' in decoded && decoded.event.id === id;

  test('a message is an inner event of the topic’s tenant, in the lane of its number', async () => {
    const message = { from: PERSON, to: '+12025550100', text: 'STOP \ud83d' };
    await produce([
      foreign('demo', 'm1', 'stopline.platform-message.received.v1', message),
      foreign('northwind', 'm1', 'stopline.platform-message.received.v1', message),
    ]);
    for (const tenant of ['demo', 'northwind']) {
      const record = await probe.waitFor(withId(platformEventId(tenant, '/crm', 'm1')));
      expect(record.lane).toBe(laneOf(PERSON));
      expect(eventOf(record, 'stopline.inbound-message.received.v1')).toMatchObject({
        ...message,
        tenant,
        provider: 'platform',
        ingress: { topic: kafkaTopic('ingress', tenant) },
      });
    }
  });

  test('consent requests and delivery reports go to their own topics', async () => {
    await produce([
      foreign('demo', 'c1', 'stopline.platform-consent.requested.v1', { number: PERSON, action: 'opt_out', channel: 'agent', actor: 'agent-7' }),
      foreign('demo', 'd1', 'stopline.platform-delivery.reported.v1', { number: PERSON, sender: '+12025550100', messageId: 'mt-1', status: 'sent' }),
    ]);
    expect((await probe.waitFor(withId(platformEventId('demo', '/crm', 'c1')))).topic).toBe(topics['consent-requests'].name);
    expect((await probe.waitFor(withId(platformEventId('demo', '/crm', 'd1')))).topic).toBe(topics['delivery-reports'].name);
  });

  test('S9 a text with NUL: an unreadable event and the sealed record', async () => {
    await produce([foreign('demo', 'u1', 'stopline.platform-message.received.v1', { from: PERSON, to: '+12025550100', text: 'ST\0P' })]);
    const unreadable = eventOf(await probe.waitFor(withId(platformEventId('demo', '/crm', 'u1'))), 'stopline.inbound-message.unreadable.v1');
    const quarantined = eventOf(await probe.waitFor(withId(unreadable.quarantineId)), 'stopline.record.quarantined.v1');
    const { value } = JSON.parse(keys.keys.sealer.unseal(quarantined.sealed, quarantined.sealedWith).toString()) as { value: string };
    expect(JSON.parse(Buffer.from(value, 'base64').toString())).toMatchObject({ text: 'ST\0P' });
  });

  test.each([
    ['unknown_type', 'x1', 'stopline.consent.requested.v1', {}],
    ['unknown_version', 'x2', 'stopline.platform-message.received.v9', {}],
    ['not_json', 'x3', 'stopline.platform-message.received.v1', 'STOP'],
    ['schema_violation', 'x4', 'stopline.platform-message.received.v1', { from: PERSON, to: '+12025550100', text: 'x', tenant: 'northwind' }],
  ])('F31 %s is quarantined without its content, and the next record goes on', async (reason, id, type, value) => {
    await produce([
      foreign('demo', id, type, value),
      { ...foreign('demo', `${id}-next`, 'stopline.platform-message.received.v1', { from: PERSON, to: '+12025550100', text: 'STOP' }), key: `order ${id}` },
    ]);
    await probe.waitFor(withId(platformEventId('demo', '/crm', `${id}-next`)));
    const record = await probe.waitFor(({ topic, raw }) => topic === topics.quarantine.name && String(raw.value).includes(`"${reason}"`));
    expect(String(record.raw.value)).not.toContain(PERSON);
  });
});
