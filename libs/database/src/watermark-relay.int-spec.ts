import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DIGEST_BYTES, entryKey, kafkaTopic, laneKey, stateTerm, uuidOf, xorInto, type Canary, type Digest, type EntryRecorded, type TopicName, type Watermark } from '@stopline/contracts';
import { createTopics, fakeBatch, KafkaProbe, KafkaRecordProducer, type LaneBatch, type Mark, type ProbedRecord } from '@stopline/messaging';
import { useKafka, usePostgres, waitUntil } from '@stopline/testing';
import { applyBatches } from './batch.store.js';
import type { Database } from './database.client.js';
import { writeLane } from './lane.store.js';
import { asOwner, openLanes } from './lanes.fake.js';
import { OutboxRelay } from './outbox-relay.worker.js';

const kafka = useKafka({ own: true });
const postgres = usePostgres();
const service = 'suppression-registry';
const INPUTS = ['classified-messages', 'consent-requests', 'delivery-reports'] as const;
const STATE = kafkaTopic('suppression-state');
const relays: OutboxRelay[] = [];
let db: Database;
let producer: KafkaRecordProducer;
let probe: KafkaProbe;

beforeAll(async () => {
  await createTopics([kafka.brokers], ['demo']);
  db = await openLanes(postgres.url);
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'watermark-spec' });
  probe = await waitUntil('each lane has a leader', () => KafkaProbe.open({ brokers: [kafka.brokers], topics: [STATE], from: 'beginning' }));
}, 60_000);
afterAll(async () => {
  await Promise.all(relays.map((relay) => relay.stop()));
  await probe.close();
  await producer.close();
  await db.close();
});

function relay(digestEveryMs: number): OutboxRelay {
  const watermarks = { service, consumer: service, kafkaTopics: INPUTS.map((topic) => kafkaTopic(topic)), digestEveryMs } as const;
  const one = new OutboxRelay(db, producer, { failed: () => undefined, watermarks });
  relays.push(one);
  one.start();
  return one;
}

const offsets = new Map<string, bigint>();

/** The next batch of a lane, which holds nothing but a canary. */
function canary(topic: (typeof INPUTS)[number], lane: number, at: string): LaneBatch {
  const from = offsets.get(`${topic} ${lane}`) ?? 0n;
  offsets.set(`${topic} ${lane}`, from + 1n);
  const data: Canary = { lane, input: topic === 'classified-messages' ? 'inbound-messages' : topic, at };
  const id = uuidOf('canary', topic, String(lane), at);
  const mark: Mark = { offset: from, event: { id, type: 'stopline.canary.sent.v1', source: '/stopline/spec', time: at, correlationId: id, data } };
  return fakeBatch(topic as TopicName, [], { lane, fetchedFrom: from, next: from + 1n, marks: [mark] });
}

async function note(...batches: LaneBatch[]): Promise<void> {
  await applyBatches(db, { service, consumer: service, batches, notesCanaries: true }, () => Promise.reject(new Error('there is nothing to decide')));
}

let ticks = 0;
/** Later than any before. */
const tick = (): string => new Date(Date.parse('2026-11-24T08:30:00.000Z') + (ticks += 1)).toISOString();

const standing = new Map<string, EntryRecorded>();

/** Commits one to three new versions of somebody's entry. Answers the lane's last number. */
function change(lane: number): Promise<number> {
  return writeLane(db, { service, lane }, ({ outbox }) => {
    for (let more = 1 + Math.floor(Math.random() * 3); more > 0; more -= 1) outbox.add((laneSeq) => nextVersion(lane, laneSeq));
    return Promise.resolve(outbox.last);
  });
}

function nextVersion(lane: number, laneSeq: number) {
  const subject = `k1.${uuidOf('person', String(lane), String(Math.floor(Math.random() * 4))).replaceAll('-', '')}`;
  const name = { tenant: 'demo', subject, scope: { kind: 'tenant' } } as const;
  const key = entryKey(name);
  const replaces = standing.get(key);
  const version = (replaces?.version ?? 0) + 1;
  const said = tick();
  const data: EntryRecorded = { ...name, state: version % 2 === 1 ? 'suppressed' : 'released', version, said, since: said, laneSeq };
  standing.set(key, data);
  const id = uuidOf('entry', key, String(version));
  return { topic: 'suppression-state', type: 'stopline.suppression-entry.recorded.v1', id, correlationId: id, key, data, replaces } as const;
}

const typeOf = ({ raw }: ProbedRecord): string => String(raw.headers['ce_type']);
const dataOf = <T>({ raw }: ProbedRecord): T => JSON.parse(String(raw.value)) as T;
const inLane = (lane: number): ProbedRecord[] => probe.records().filter((record) => record.lane === lane);
const watermarksOf = (lane: number): Watermark[] => inLane(lane).filter((record) => typeOf(record) === 'stopline.watermark.recorded.v1').map((record) => dataOf<Watermark>(record));

/** What the entries add up to, each in its highest version, that these records tell of. */
function digestOf(records: readonly ProbedRecord[]): string {
  const newest = new Map<string, EntryRecorded>();
  for (const record of records) {
    if (typeOf(record) !== 'stopline.suppression-entry.recorded.v1') continue;
    const entry = dataOf<EntryRecorded>(record);
    if ((newest.get(entryKey(entry))?.version ?? 0) < entry.version) newest.set(entryKey(entry), entry);
  }
  const sum = Buffer.alloc(DIGEST_BYTES);
  for (const [key, entry] of newest) xorInto(sum, stateTerm(key, entry));
  return sum.toString('hex');
}

describe('watermarks and digests on real Kafka and PostgreSQL', () => {
  it('need a canary of every input, and are of the oldest of them', async () => {
    const lane = 9;
    relay(60_000);
    const [first, second, third] = [tick(), tick(), tick()];
    await note(canary('classified-messages', lane, first));
    await note(canary('consent-requests', lane, second), canary('consent-requests', 8, second));
    await note(canary('delivery-reports', lane, third));
    await probe.waitFor((record) => record.lane === lane && typeOf(record) === 'stopline.digest.recorded.v1');
    expect(watermarksOf(lane)).toEqual([{ lane, at: first, laneSeq: 0 }]);
    expect(watermarksOf(8)).toEqual([]);
    const [watermark, digest] = inLane(lane);
    expect(String(watermark?.raw.key)).toBe(laneKey(lane, 'watermark'));
    expect(String(digest?.raw.key)).toBe(laneKey(lane, 'digest'));
    expect(digest && dataOf<Digest>(digest)).toMatchObject({ lane, laneSeq: 0, digest: '00'.repeat(DIGEST_BYTES) });
  });

  it('leave nothing in inbox and outbox, and never go back (I10)', async () => {
    const lane = 7;
    const before = await asOwner(postgres.url, 'SELECT (SELECT count(*) FROM lanes.inbox) AS inbox, (SELECT count(*) FROM lanes.outbox) AS outbox');
    const [old, newer] = [tick(), tick()];
    await note(...INPUTS.map((topic) => canary(topic, lane, newer)));
    await note(...INPUTS.map((topic) => canary(topic, lane, old)));
    await waitUntil('it is recorded', () => watermarksOf(lane).length > 0);
    expect(await asOwner(postgres.url, 'SELECT (SELECT count(*) FROM lanes.inbox) AS inbox, (SELECT count(*) FROM lanes.outbox) AS outbox')).toEqual(before);
    const noted = await db.query<{ at: Date }>('SELECT DISTINCT canary_at AS at FROM consumer_position WHERE part = $1', [lane]);
    expect(noted).toEqual([{ at: new Date(newer) }]);
  });

  it('stand behind every change that was committed before their canaries, however both come, and through takeovers (I7, I9, F4, F12)', async () => {
    await Promise.all(relays.splice(0).map((one) => one.stop()));
    let current = relay(1);
    /** By the time of a canary: what was committed before it. */
    const committedBefore = new Map<string, number>();
    const last = new Map<string, string>();
    const lanes = [0, 1, 2];
    const live = async (lane: number): Promise<void> => {
      let laneSeq = 0;
      for (let step = 0; step < 150; step += 1) {
        if (Math.random() < 0.5) {
          laneSeq = await change(lane);
          continue;
        }
        const topic = INPUTS[Math.floor(Math.random() * INPUTS.length)] ?? 'consent-requests';
        const at = tick();
        committedBefore.set(at, laneSeq);
        await note(canary(topic, lane, at));
        last.set(`${lane} ${topic}`, at);
      }
    };
    const takeOver = async (): Promise<void> => {
      await waitUntil('some are out', () => lanes.every((lane) => watermarksOf(lane).length > 3), 30_000);
      const heir = relay(1);
      await current.stop();
      current = heir;
      await waitUntil('the heir records', async () => (await asOwner(postgres.url, "SELECT 1 FROM pg_locks WHERE locktype = 'advisory'")).length > 0);
      await asOwner(postgres.url, "SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory' AND datname = current_database()");
    };
    await Promise.all([...lanes.map(live), takeOver()]);
    for (const lane of lanes) {
      for (const topic of INPUTS) {
        const at = tick();
        await note(canary(topic, lane, at));
        last.set(`${lane} ${topic}`, at);
        committedBefore.set(at, 0);
      }
    }
    for (const lane of lanes) {
      const oldest = INPUTS.map((topic) => last.get(`${lane} ${topic}`) ?? '').sort()[0];
      await waitUntil('the last canaries are recorded', () => watermarksOf(lane).some(({ at }) => at === oldest), 30_000);
      expect(watermarksOf(lane).length).toBeGreaterThan(10);
      let digests = 0;
      for (const [place, record] of inLane(lane).entries()) {
        const before = inLane(lane).slice(0, place);
        if (typeOf(record) === 'stopline.watermark.recorded.v1') {
          const { at, laneSeq } = dataOf<Watermark>(record);
          const must = committedBefore.get(at) ?? Infinity;
          const seen = new Set(before.map((one) => dataOf<{ laneSeq: number }>(one).laneSeq));
          expect(laneSeq).toBeGreaterThanOrEqual(must);
          expect(Array.from({ length: must }, (_, n) => n + 1).filter((number) => !seen.has(number))).toEqual([]);
        } else if (typeOf(record) === 'stopline.digest.recorded.v1') {
          digests += 1;
          const { digest, laneSeq } = dataOf<Digest>(record);
          expect(digest).toBe(digestOf(before.filter((one) => dataOf<{ laneSeq: number }>(one).laneSeq <= laneSeq)));
        }
      }
      expect(digests).toBeGreaterThan(5);
    }
  }, 120_000);
});
