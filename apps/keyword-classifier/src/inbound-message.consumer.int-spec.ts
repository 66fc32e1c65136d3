import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestMicroservice } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { directoryOf, effectId, type EventData, installation, kafkaTopic, laneOf } from '@stopline/contracts';
import { createTopics, encodeEvent, KafkaLanes, KafkaProbe, KafkaPublisher, KafkaRecordProducer, LaneErrorFilter, Publisher, type OutgoingEvent, type ProbedRecord } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { buildData, useKafka, waitUntil } from '@stopline/testing';
import { InboundMessageConsumer } from './inbound-message.consumer.js';
import { Judge } from './judging.worker.js';

const MINUTE = 60_000;
const RECEIVED = 'stopline.inbound-message.received.v1';
const CLASSIFIED = kafkaTopic('classified-messages');

const kafka = useKafka();
const directory = directoryOf(
  installation.parse({
    tenants: [
      {
        id: 'demo',
        name: 'Demo',
        categories: [{ id: 'marketing' }],
        programs: [{ id: 'deals', brand: 'Demo', category: 'marketing', helpContact: 'help@demo.example' }],
      },
    ],
  }),
);

/** The real publisher, whose acknowledgements can be withheld. */
class FailingPublisher extends Publisher {
  failures = 0;
  constructor(private readonly real: Publisher) {
    super();
  }
  override async publish(events: readonly OutgoingEvent[]): Promise<void> {
    await this.real.publish(events);
    if (this.failures === 0) return;
    this.failures -= 1;
    throw new Error('the acknowledgement was lost');
  }
}

describe('the classifier on Kafka', () => {
  let producer: KafkaRecordProducer;
  let publisher: FailingPublisher;
  let probe: KafkaProbe;
  let service: INestMicroservice | undefined;

  beforeAll(async () => {
    await createTopics([kafka.brokers], ['demo']);
    producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
    publisher = new FailingPublisher(new KafkaPublisher('keyword-classifier', producer));
    probe = await KafkaProbe.open({ brokers: [kafka.brokers], topics: [CLASSIFIED], from: 'beginning' });
  }, MINUTE);
  afterEach(async () => {
    await service?.close();
    service = undefined;
  });
  afterAll(async () => {
    await probe.close();
    await producer.close();
  });

  async function start(): Promise<KafkaLanes> {
    const lanes = new KafkaLanes({
      service: 'keyword-classifier',
      brokers: [kafka.brokers],
      clientId: 'spec',
      producer,
      sealer: { keyId: 'seal-1', seal: (bytes) => Buffer.from(bytes).toString('base64') },
      onCrash: (error) => {
        throw error;
      },
    });
    const tested = await Test.createTestingModule({
      controllers: [InboundMessageConsumer],
      providers: [{ provide: Judge, useFactory: () => new Judge(publisher, { directory, shadow: null }) }],
    }).compile();
    service = tested.createNestMicroservice({ strategy: lanes, logger: false });
    service.useGlobalFilters(new LaneErrorFilter());
    await service.listen();
    return lanes;
  }

  /** Writes one message for each text; their ids begin with the name of the story. */
  async function say(story: number, number: string, ...texts: string[]): Promise<string[]> {
    const ids = texts.map((_, place) => `${String(story).padStart(8, '0')}-0000-5000-8000-${String(place).padStart(12, '0')}`);
    await producer.send(
      texts.map((text, place) => {
        const id = ids[place]!;
        const data = buildData(RECEIVED, { from: number, text });
        return encodeEvent('inbound-gateway', { topic: 'inbound-messages', type: RECEIVED, id, key: number, correlationId: id, data });
      }),
    );
    return ids;
  }

  const idOf = ({ decoded }: ProbedRecord) => (decoded && 'event' in decoded ? decoded.event.id : undefined);
  const classifiedOf = (ids: readonly string[]) => {
    const expected = new Set(ids.map((id) => effectId(id, 'classified')));
    return probe.records().filter((record) => expected.has(idOf(record) ?? ''));
  };
  const intents = (records: readonly ProbedRecord[]) =>
    records.map(({ raw }) => (JSON.parse(String(raw.value)) as EventData<'stopline.message.classified.v1'>).verdict.intent);

  it('judges what was said before its first start, on the lane of the number, in its order', async () => {
    const number = fictionalNumber(1);
    const ids = await say(1, number, 'STOP', 'START', 'STOP', 'hello', 'YES', 'HELP');
    await start();
    await waitUntil('all six verdicts', () => classifiedOf(ids).length >= 6);
    const records = classifiedOf(ids);
    expect(intents(records)).toEqual(['opt_out', 'opt_in', 'opt_out', 'none', 'none', 'help']);
    expect(records.map(idOf)).toEqual(ids.map((id) => effectId(id, 'classified')));
    expect(new Set(records.map(({ lane, raw }) => `${lane} ${String(raw.key)}`))).toEqual(new Set([`${laneOf(number)} ${number}`]));
    expect(records.map(({ raw }) => String(raw.value)).join()).not.toContain('hello');
  }, MINUTE);

  it('judges again, with the same ids, what was not acknowledged (I1)', async () => {
    publisher.failures = 2;
    const ids = await say(2, fictionalNumber(2), 'STOP', 'hello');
    await start();
    await waitUntil('three rounds', () => classifiedOf(ids).length >= 6);
    expect(intents(classifiedOf(ids).slice(-2))).toEqual(['opt_out', 'none']);
    expect(new Set(classifiedOf(ids).map(idOf)).size).toBe(2);
  }, MINUTE);

  it('goes on after a restart where it was', async () => {
    const number = fictionalNumber(3);
    const before = await say(3, number, 'STOP');
    await start();
    await waitUntil('the first verdict', () => classifiedOf(before).length === 1);
    await service?.close();
    const after = await say(4, number, 'START');
    await start();
    await waitUntil('the second verdict', () => classifiedOf(after).length === 1);
    expect(classifiedOf(before)).toHaveLength(1);
  }, MINUTE);
});
