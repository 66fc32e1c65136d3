import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kafkaTopic, LANES, laneOf, type Canary, type TopicName } from '@stopline/contracts';
import { KafkaProbe, type ProbedRecord } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { waitUntil } from '@stopline/testing';
import pg from 'pg';
import { textStop } from './load.client.js';
import { useStopline } from './stopline.client.js';

const world = useStopline({ DIGEST_SECONDS: '1' });
const HOPS = ['inbound-messages', 'classified-messages', 'suppression-state'] as const;
const PEOPLE = 300;

const headerOf = ({ raw }: ProbedRecord, name: string): string => String(raw.headers[name]);
const atOf = ({ raw }: ProbedRecord): string => (JSON.parse(String(raw.value)) as Canary).at;
const isMark = (record: ProbedRecord): boolean => ['stopline.canary.sent.v1', 'stopline.watermark.recorded.v1'].includes(headerOf(record, 'ce_type'));

describe('canaries go down every lane, from the gateway to suppression-state', () => {
  let probe: KafkaProbe;
  let owner: pg.Pool;
  beforeAll(async () => {
    const { brokers, databaseUrl } = world.stopline;
    const topics = [...HOPS, 'consent-requests', 'delivery-reports'].map((topic) => kafkaTopic(topic as TopicName));
    probe = await KafkaProbe.open({ brokers: brokers.split(','), topics, from: 'beginning' });
    owner = new pg.Pool({ connectionString: databaseUrl });
    owner.on('error', () => undefined);
  });
  afterAll(async () => {
    await owner.end();
    await probe.close();
  });

  const now = async (): Promise<string> => {
    const { rows } = await owner.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    return rows[0]?.now.toISOString() ?? '';
  };
  const inTopic = (topic: TopicName, lane: number): ProbedRecord[] => probe.records().filter((record) => record.topic === kafkaTopic(topic) && record.lane === lane);
  const watermarkAfter = async (time: string): Promise<void> => {
    const behind = (lane: number): boolean => inTopic('suppression-state', lane).some((record) => headerOf(record, 'ce_type') === 'stopline.watermark.recorded.v1' && atOf(record) > time);
    await waitUntil('every lane has a watermark of later', () => Array.from({ length: LANES }, (_, lane) => lane).every(behind), 30_000);
  };

  test('one that is sent after an opt-out was acknowledged is behind it at every hop (I7)', async () => {
    const acknowledged = new Map<string, string>();
    await Promise.all(
      Array.from({ length: PEOPLE }, (_, n) => fictionalNumber(3_000 + n)).map(async (person, place) => {
        await waitUntil('its turn', () => acknowledged.size >= place - 20, 60_000);
        await textStop(world, { people: [person], concurrency: 1 });
        acknowledged.set(person, await now());
      }),
    );
    await watermarkAfter(await now());
    for (const [person, time] of acknowledged) {
      const lane = laneOf(person);
      const said = inTopic('inbound-messages', lane).find(({ raw }) => String(raw.key) === person);
      const story = said && headerOf(said, 'ce_id');
      for (const topic of HOPS) {
        const records = inTopic(topic, lane);
        const place = records.findIndex((record) => headerOf(record, 'ce_correlationid') === story);
        const later = records.findIndex((record) => isMark(record) && atOf(record) > time);
        expect([topic, place >= 0, later > place]).toEqual([topic, true, true]);
      }
    }
  });

  test('they leave no trace, no inbox row, no audit record and no outbox row; the audit goes on all the same (I13)', async () => {
    const canaries = probe.records().filter(isMark);
    expect(canaries.length).toBeGreaterThan(5 * 3 * LANES);
    expect(canaries.filter(({ raw }) => raw.headers['traceparent'] !== undefined)).toEqual([]);
    const ids = canaries.map((record) => headerOf(record, 'ce_id'));
    const { rows } = await owner.query(
      `SELECT (SELECT count(*)::int FROM registry.inbox WHERE event_id = ANY($1::uuid[])) AS inbox,
              (SELECT count(*)::int FROM registry.outbox WHERE event_id = ANY($1::uuid[])) AS outbox,
              (SELECT count(*)::int FROM reply.inbox WHERE event_id = ANY($1::uuid[])) AS replies,
              (SELECT count(*)::int FROM audit.record WHERE event_id = ANY($1::uuid[]) OR type ~ 'canary|watermark|digest') AS audit,
              (SELECT count(*)::int > 0 FROM audit.record WHERE type = 'stopline.message.classified.v1') AS recorded`,
      [ids],
    );
    expect(rows).toEqual([{ inbox: 0, outbox: 0, replies: 0, audit: 0, recorded: true }]);
  });

  test('they stop with the only gateway, and go on with the next one; watermarks follow (F1)', async () => {
    await world.stopline.kill('inbound-gateway');
    await world.stopline.restart('inbound-gateway');
    await watermarkAfter(await now());
  });

  test('a gateway starts and acknowledges without PostgreSQL, and sends canaries once it is back (F10)', async () => {
    const { stopline } = world;
    await stopline.postgres?.stop();
    await stopline.restart('inbound-gateway');
    const person = fictionalNumber(4_000);
    expect((await textStop(world, { people: [person], concurrency: 1 })).size).toBe(1);
    await stopline.postgres?.start();
    await watermarkAfter(await waitUntil('PostgreSQL answers', now));
    const lane = inTopic('suppression-state', laneOf(person));
    const [said] = inTopic('inbound-messages', laneOf(person)).filter(({ raw }) => String(raw.key) === person);
    expect(lane.filter((record) => headerOf(record, 'ce_correlationid') === (said && headerOf(said, 'ce_id')))).toHaveLength(1);
  });
});
