import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kafkaTopic, type SendDecided } from '@stopline/contracts';
import { KafkaProbe, type ProbedRecord } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision, expectRecorded } from './expectations.client.js';
import { kcat, produceWithJava, produceWithKcat } from './foreign-producer.client.js';
import { useStopline } from './stopline.client.js';
import { sendText } from './surfaces.client.js';

const world = useStopline();
const TOPIC = kafkaTopic('send-requests', 'demo');
const REQUESTED = 'stopline.platform-send.requested.v1';
const stopped = fictionalNumber(700);
const REQUESTS = 2_000;
const WITHIN_MS = 60_000;

const questionOf = (to: string, decideBy = new Date(Date.now() + 120_000).toISOString()): string => JSON.stringify({ to, sender: DEALS, decideBy });
const lineOf = (id: string, to: string): string => `${id}\t${REQUESTED}\t${questionOf(to)}`;

function decisionIn({ decoded }: ProbedRecord): { id: string; data: SendDecided } {
  if (!decoded || !('event' in decoded) || decoded.event.type !== 'stopline.send.decided.v1') throw new Error('no decision');
  return { id: decoded.event.id, data: decoded.event.data };
}

describe('the send gate stands between a platform and its sender', () => {
  let probe: KafkaProbe;

  beforeAll(async () => {
    await sendText(world, { from: stopped, to: DEALS, text: 'STOP' });
    await expectDecision(world, stopped, 'BLOCK');
    probe = await KafkaProbe.open({ brokers: world.stopline.brokers.split(','), topics: [kafkaTopic('send-decisions', 'demo')], from: 'now' });
  }, WITHIN_MS);
  afterAll(() => probe.close());

  const decisionOn = (id: string): Promise<ProbedRecord> => probe.waitFor((record) => decisionIn(record).data.requestId === id, WITHIN_MS);

  (kcat ? test : test.skip)('a STOP blocks the next send, others go; each decision is audited with its entry (R20)', async () => {
    const ask = (id: string, value: string): void =>
      produceWithKcat(world.stopline.brokers, TOPIC, { headers: { ce_specversion: '1.0', ce_type: REQUESTED, ce_source: '/kcat', ce_id: id }, value, key: 'customer-7' });
    ask('kcat-1', questionOf(stopped));
    ask('kcat-2', questionOf(fictionalNumber(701)));
    ask('kcat-3', questionOf(fictionalNumber(701), '2026-01-01T00:00:00.000Z'));
    const decided = [await decisionOn('kcat-1'), await decisionOn('kcat-2'), await decisionOn('kcat-3')];
    expect(decided.map((record) => decisionIn(record).data)).toMatchObject([
      { decision: 'blocked', reason: 'SUPPRESSED', entry: { scope: { kind: 'tenant' }, state: 'suppressed', version: 1 } },
      { decision: 'allowed', reason: 'NO_ENTRY', validUntil: expect.stringMatching(/Z$/) as unknown },
      { decision: 'unknown', reason: 'EXPIRED' },
    ]);
    expect(decided.map(({ raw }) => raw.key?.toString())).toEqual(['customer-7', 'customer-7', 'customer-7']);
    await expectRecorded(world, stopped, ['stopline.suppression.changed.v1', 'stopline.send.decided.v1']);
  });

  test('F6, I7: killed in the middle of 2,000 requests of a Java producer it answers each, the same under the same id, and nobody who stopped is allowed', async () => {
    const people = Array.from({ length: REQUESTS }, (_, place) => (place % 10 === 0 ? stopped : fictionalNumber(1_000 + place)));
    produceWithJava(world.stopline.brokers, TOPIC, people.slice(0, REQUESTS / 2).map((to, place) => lineOf(`java-${place}`, to)));
    await decisionOn('java-0');
    await world.stopline.kill('suppression-check');
    produceWithJava(world.stopline.brokers, TOPIC, people.slice(REQUESTS / 2).map((to, place) => lineOf(`java-${REQUESTS / 2 + place}`, to)));
    await world.stopline.restart('suppression-check');
    for (const place of people.keys()) await decisionOn(`java-${place}`);
    const decided = probe.records().map(decisionIn).filter(({ data }) => data.requestId.startsWith('java-'));
    const perDecision = new Set(decided.map(({ data }) => `${data.requestId} ${data.decision}`));
    expect(new Set(decided.map(({ id }) => id)).size).toBe(perDecision.size);
    expect(perDecision.size).toBe(REQUESTS);
    const wrong = decided.filter(({ data }) => data.decision !== (people[Number(data.requestId.slice(5))] === stopped ? 'blocked' : 'allowed'));
    expect(wrong.map(({ data }) => `${data.requestId} ${data.decision} ${data.reason}`)).toEqual([]);
  });
});
