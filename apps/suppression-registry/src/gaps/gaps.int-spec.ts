import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { flow, kafkaTopic, type StoplineEvent } from '@stopline/contracts';
import { positions, type Database } from '@stopline/database';
import { createTopics, encodeEvent, expireRecords, KafkaLanes, KafkaRecordProducer, readBounds, type LaneBatch, type OutgoingEvent } from '@stopline/messaging';
import { useKafka, useKeys, usePostgres, waitUntil } from '@stopline/testing';
import type { RequestType } from '../deciding/requests.js';
import { asOwner, LANE, message, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';
import { CONSUMER } from '../schema.js';
import { readHistory } from '../subjects/history.store.js';
import { Gaps } from './gaps.store.js';

const kafka = useKafka({ own: true });
const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const TOPIC = kafkaTopic('classified-messages');
const by = { actor: 'demo-operator: Jo', reason: 'lost on 20 October' };
const MINUTE = 60_000;

const LIVE = ['classified-messages', 'consent-requests', 'delivery-reports'] as const;

let db: Database;
let producer: KafkaRecordProducer;
let gaps: Gaps;
let lanes: KafkaLanes;

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await openRegistry(postgres.url);
  await createTopics([kafka.brokers], ['demo']);
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
  gaps = new Gaps(db, (topic) => readBounds([kafka.brokers], topic));
  lanes = startLanes();
}, MINUTE);
afterAll(async () => {
  await lanes.close();
  await producer.close();
  await db.close();
});

function startLanes(): KafkaLanes {
  const registrar = registrarOf(db, keys.keys);
  const started = new KafkaLanes({
    service: CONSUMER,
    topics: LIVE,
    brokers: [kafka.brokers],
    clientId: 'spec',
    positions: positions(db, CONSUMER),
    producer,
    sealer: keys.keys.sealer,
    onCrash: () => undefined,
  });
  for (const topic of flow[CONSUMER].consumes) {
    started.addHandler(kafkaTopic(topic), ((batch: LaneBatch<RequestType>) => registrar.apply(batch)) as never, true);
  }
  started.listen((error) => {
    if (error) throw error;
  });
  return started;
}

const classify = (name: string, second: number): Promise<void> =>
  producer.send([encodeEvent('keyword-classifier', { ...message(name, 'STOP', second), topic: 'classified-messages' } as OutgoingEvent)]);
const versions = async (): Promise<number> => (await readHistory(db, 'demo', keys.keys.keyring.candidates('demo', NUMBER)))?.entries[0]?.version ?? 0;
const state = (of: KafkaLanes) => of.progress.lanes().find(({ topic, lane }) => topic === TOPIC && lane === LANE)?.state;

describe('records that are missing before the stored position (F26, I10)', () => {
  it('stop the lane until a person accepts exactly that, recorded; then it goes on without a restart', async () => {
    await classify('a', 1);
    await waitUntil('applied', async () => (await versions()) === 1);
    expect(await gaps.open()).toEqual([]);
    await lanes.close();
    await classify('lost', 2);
    await classify('kept', 3);
    await expireRecords([kafka.brokers], { topic: TOPIC, lane: LANE, below: 2n });
    lanes = startLanes();
    await waitUntil('stopped', () => state(lanes) === 'stopped', MINUTE);

    const [gap, ...others] = await gaps.open();
    expect([gap, others]).toEqual([{ topic: TOPIC, lane: LANE, storedPosition: '1', logBegins: '2', missing: '1' }, []]);
    if (!gap) throw new Error('no gap');
    expect(await gaps.accept({ ...gap, storedPosition: '0' }, by)).toBe(false);
    expect([state(lanes), await versions()]).toEqual(['stopped', 1]);

    expect(await gaps.accept(gap, by)).toBe(true);
    await waitUntil('the rest is applied', async () => (await versions()) === 2, MINUTE);
    expect([state(lanes), await gaps.open()]).toEqual(['running', []]);
    expect(await gaps.accept(gap, by)).toBe(false);

    const operations = await asOwner<{ value: string }>(postgres.url, "SELECT value FROM outbox WHERE topic = 'stopline.operations.v1'");
    expect(operations.map(({ value }) => JSON.parse(value) as StoplineEvent['data'])).toMatchObject([
      { verb: 'gap_accept', ...by, lane: LANE, details: { topic: TOPIC, lane: LANE, from: '1', to: '2', missing: '1' } },
    ]);
  }, 3 * MINUTE);
});
