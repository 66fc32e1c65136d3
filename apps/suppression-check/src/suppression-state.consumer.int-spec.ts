import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { INestMicroservice } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { entryKey, type EntryRecorded, laneOf, LANES } from '@stopline/contracts';
import { createTopics, encodeEvent, KafkaLanes, KafkaRecordProducer, LaneErrorFilter, type KafkaRecord } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { AppliedNumbers, CompactTable, Replica } from '@stopline/replica';
import { useKafka, useKeys, waitUntil } from '@stopline/testing';
import { SuppressionStateConsumer } from './suppression-state.consumer.js';

const kafka = useKafka({ own: true });
const keys = useKeys('demo');
const numbers = Array.from({ length: 500 }, (_, place) => fictionalNumber(place));
const said = '2026-11-24T08:30:00.000Z';

function entry(place: number, version: number, state: EntryRecorded['state'] = 'suppressed'): EntryRecorded {
  const subject = keys.keys.keyring.tokenise('demo', numbers[place] ?? '');
  return { tenant: 'demo', subject, scope: { kind: 'tenant' }, state, said, since: said, version, laneSeq: version };
}

function record(place: number, data: EntryRecorded) {
  const id = `00000000-0000-5000-8000-${String(place).padStart(12, '0')}`;
  return encodeEvent('suppression-registry', {
    topic: 'suppression-state',
    type: 'stopline.suppression-entry.recorded.v1',
    id,
    correlationId: id,
    key: entryKey(data),
    lane: laneOf(numbers[place] ?? ''),
    data,
  });
}

/** A broker on a busy machine takes its time to create the topics. */
const START_MS = 60_000;

describe('a replica of suppression-state', () => {
  let producer: KafkaRecordProducer;
  let running: { server: INestMicroservice; lanes: KafkaLanes; replica: Replica; applied: AppliedNumbers } | undefined;

  beforeAll(async () => {
    await createTopics([kafka.brokers], ['demo']);
    producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
    await send(numbers.map((_, place) => record(place, entry(place, 1))));
  }, START_MS);
  afterEach(async () => {
    await running?.server.close();
    running = undefined;
  });
  afterAll(async () => {
    await producer.close();
  });

  /** A topic that was just created, or a broker that was just started, may have no leader yet; a record that comes twice is no news. */
  const send = (records: KafkaRecord[]): Promise<true> => waitUntil('Kafka takes the records', () => producer.send(records).then(() => true));

  async function start() {
    const replica = new Replica(() => new CompactTable(1));
    const applied = new AppliedNumbers();
    const module = await Test.createTestingModule({
      controllers: [SuppressionStateConsumer],
      providers: [
        { provide: Replica, useValue: replica },
        { provide: AppliedNumbers, useValue: applied },
      ],
    }).compile();
    const lanes = new KafkaLanes({
      service: 'suppression-check',
      brokers: [kafka.brokers],
      clientId: 'suppression-check',
      mode: 'every-lane',
      producer,
      sealer: keys.keys.sealer,
      onCrash: (error) => {
        throw error;
      },
    });
    const server = module.createNestMicroservice({ strategy: lanes, logger: false });
    server.useGlobalFilters(new LaneErrorFilter());
    running = { server, lanes, replica, applied };
    await server.listen();
    return running;
  }

  const versionsOf = (replica: Replica, place: number): number[] =>
    replica.table(laneOf(numbers[place] ?? '')).standing('demo', [entry(place, 1).subject]).entries.map(({ version }) => version);

  test('has not caught up before it holds all that was there at its start', async () => {
    const { lanes, replica } = await start();
    const sizeWhenCaughtUp = await waitUntil('the replica has caught up', () => lanes.progress.caughtUp() && replica.size);
    expect(sizeWhenCaughtUp).toBe(numbers.length);
  });

  test('I9: one that is built from nothing again is equal', async () => {
    await send([record(0, entry(0, 2, 'released')), record(0, entry(0, 1))]);
    const { lanes, replica } = await start();
    await waitUntil('the replica has caught up', () => lanes.progress.caughtUp());
    expect(replica.size).toBe(numbers.length);
    expect(replica.table(laneOf(numbers[0] ?? '')).standing('demo', [entry(0, 1).subject]).entries).toMatchObject([{ version: 2, state: 'released' }]);
  });

  test('F13, I7: every lane is fresh, ages while Kafka is away, keeps what it holds, and is fresh again', async () => {
    const { lanes, replica } = await start();
    const ages = (): (number | undefined)[] => Array.from({ length: LANES }, (_, lane) => lanes.progress.ageMs(lane));
    const fresh = (): boolean => ages().every((age) => age !== undefined && age < 1000);
    await waitUntil('every lane is fresh', fresh);
    await kafka.stop();
    await waitUntil('every lane is stale', () => ages().every((age) => age === undefined || age > 1000));
    expect(versionsOf(replica, 1)).toEqual([1]);
    await kafka.start();
    await waitUntil('every lane is fresh again', fresh, 60_000);
    await send([record(1, entry(1, 2))]);
    await waitUntil('the replica goes on', () => versionsOf(replica, 1)[0] === 2);
  }, 120_000);
});
