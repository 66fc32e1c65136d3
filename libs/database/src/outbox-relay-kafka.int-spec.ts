import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kafkaTopic } from '@stopline/contracts';
import { createTopics, KafkaProbe, KafkaRecordProducer } from '@stopline/messaging';
import { useKafka, usePostgres, waitUntil } from '@stopline/testing';
import type { Database } from './database.client.js';
import { writeLane } from './lane.store.js';
import { changeBy, inputId, openLanes } from './lanes.fake.js';
import { OutboxRelay } from './outbox-relay.worker.js';

const kafka = useKafka({ own: true });
const postgres = usePostgres({ own: true });
const topic = kafkaTopic('suppression-changes');
let db: Database;
let producer: KafkaRecordProducer;
let relay: OutboxRelay;

beforeAll(async () => {
  await createTopics([kafka.brokers], ['demo']);
  db = await openLanes(postgres.url);
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'relay-spec' });
  relay = new OutboxRelay(db, producer, { failed: () => undefined });
  relay.start();
}, 60_000);
afterAll(async () => {
  await relay.stop();
  await producer.close();
  await db.close();
}, 60_000);

/** Commits changes of two lanes, one transaction each, until told to stop; answers how many of each lane. */
function commitSteadily(): { stop: () => Promise<number> } {
  let stopping = false;
  const running = (async (): Promise<number> => {
    let committed = 0;
    while (!stopping) {
      for (const lane of [3, 7]) {
        await waitUntil(
          'it is committed',
          async () =>
            writeLane(db, { service: 'suppression-registry', lane }, ({ outbox }) =>
              Promise.resolve(outbox.add((laneSeq) => changeBy(inputId(lane * 1_000_000 + laneSeq), lane, laneSeq))),
            ),
          60_000,
        );
      }
      committed += 1;
    }
    return committed;
  })();
  return {
    stop: () => {
      stopping = true;
      return running;
    },
  };
}

const laneSeqOf = (value: Buffer | null): number => (JSON.parse(String(value)) as { laneSeq: number }).laneSeq;

describe('the relay on real Kafka and PostgreSQL', () => {
  it('loses nothing and keeps the order of first appearances through the end of both (I11, F9, F10)', async () => {
    const committing = commitSteadily();
    await waitUntil('the relay is under way', async () => (await db.query('SELECT 1 FROM outbox WHERE published_at IS NOT NULL LIMIT 1')).length > 0);
    await kafka.kill();
    await waitUntil('rows wait for Kafka', async () => (await db.query('SELECT 1 FROM outbox WHERE published_at IS NULL')).length > 50);
    await kafka.start();
    await postgres.kill();
    await postgres.start();
    await waitUntil('commits go on', async () => (await db.query('SELECT 1 FROM outbox LIMIT 1')).length > 0, 30_000);
    const committed = await committing.stop();
    await waitUntil('everything is published', async () => (await db.query('SELECT 1 FROM outbox WHERE published_at IS NULL')).length === 0, 60_000);

    const [{ last } = { last: 0 }] = await db.query<{ last: number }>('SELECT max(lane_seq)::int AS last FROM outbox WHERE lane = 3');
    const probe = await KafkaProbe.open({ brokers: [kafka.brokers], topics: [topic], from: 'beginning' });
    for (const lane of [3, 7]) {
      await probe.waitFor((record) => record.lane === lane && laneSeqOf(record.raw.value) === last, 30_000);
      const seen = probe.records().filter((record) => record.lane === lane).map(({ raw }) => laneSeqOf(raw.value));
      expect([...new Set(seen)]).toEqual(Array.from({ length: last }, (_, place) => place + 1));
    }
    // A commit whose answer was lost with the server may have been repeated: never fewer than were answered.
    expect(last).toBeGreaterThanOrEqual(committed);
    await probe.close();
  }, 180_000);
});
