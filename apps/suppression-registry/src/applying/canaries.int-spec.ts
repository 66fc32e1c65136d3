import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { laneOf, uuidOf, type CanaryInput } from '@stopline/contracts';
import { OutboxRelay, type Database } from '@stopline/database';
import { fakeBatch, RecordProducer, type KafkaRecord, type LaneBatch, type Mark } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { useKeys, usePostgres, waitUntil } from '@stopline/testing';
import type { RequestType } from '../deciding/requests.js';
import { fakeDirectory } from '../directory.fake.js';
import { ParkedKeys } from '../parked-keys/parked-keys.store.js';
import { asOwner, at, consent, forget, LANE, message, NEIGHBOUR, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';
import { SERVICE } from '../schema.js';
import { Decisions } from './decisions.store.js';
import { Registrar } from './registrar.worker.js';

const postgres = usePostgres();
const testKeys = useKeys('demo', 'northwind');
const OTHER = Array.from({ length: 50 }, (_, place) => fictionalNumber(place)).find((number) => laneOf(number) !== LANE) ?? '';
const ELSEWHERE = laneOf(OTHER);
const TOPICS = { 'inbound-messages': 'classified-messages', 'consent-requests': 'consent-requests', 'delivery-reports': 'delivery-reports' } as const;
let db: Database;

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await openRegistry(postgres.url);
});
afterAll(() => db.close());
beforeEach(() => forget(postgres.url));

function mark(input: CanaryInput, lane: number, second: number): Mark {
  const id = uuidOf('canary', input, String(lane), String(second));
  const event = { id, type: 'stopline.canary.sent.v1', source: '/stopline/inbound-gateway', time: at(second), correlationId: id } as const;
  return { offset: 0n, event: { ...event, data: { lane, input, at: at(second) } } };
}

/** A batch of the input that ends with a canary. */
function batch(input: CanaryInput, { lane = LANE, from = 0, second = 1 }, ...events: ReturnType<typeof message>[]): LaneBatch<RequestType> {
  const place = { lane, fetchedFrom: BigInt(from), next: BigInt(from + events.length + 1), marks: [mark(input, lane, second)] };
  return fakeBatch(TOPICS[input], events, place) as LaneBatch<RequestType>;
}

async function noted(lane = LANE): Promise<Record<string, string | undefined>> {
  const rows = await db.query<{ topic: string; at: Date | null }>('SELECT topic, canary_at AS at FROM consumer_position WHERE part = $1', [lane]);
  return Object.fromEntries(rows.map(({ topic, at: when }) => [topic.split('.')[1] ?? '', when?.toISOString()]));
}
const rowsIn = async (table: string): Promise<number> => (await asOwner(postgres.url, `SELECT 1 FROM ${table}`)).length;

describe('canaries of the live inputs', () => {
  it('are noted with the positions that pass them, the newest of each, and leave nothing else behind', async () => {
    const registrar = registrarOf(db, testKeys.keys);
    const inputs = Object.keys(TOPICS) as CanaryInput[];
    await Promise.all(inputs.flatMap((input) => [LANE, ELSEWHERE].map((lane) => registrar.apply(batch(input, { lane, second: 7 })))));
    await registrar.apply(batch('consent-requests', { from: 1, second: 5 }));
    for (const lane of [LANE, ELSEWHERE]) expect(await noted(lane)).toEqual({ 'classified-messages': at(7), 'consent-requests': at(7), 'delivery-reports': at(7) });
    expect(await Promise.all(['inbox', 'outbox', 'transition', 'superseded'].map(rowsIn))).toEqual([0, 0, 0, 0]);
  });

  it('of one fetch are one transaction', async () => {
    const registrar = registrarOf(db, testKeys.keys);
    await Promise.all(Array.from({ length: 12 }, (_, lane) => registrar.apply(batch('delivery-reports', { lane }))));
    expect(await asOwner(postgres.url, 'SELECT count(DISTINCT xmin::text)::int AS transactions, count(*)::int AS lanes FROM consumer_position')).toEqual([{ transactions: 1, lanes: 12 }]);
  });

  it('of a batch that fails hold back their own lane and no other, also while the keys that succeed are applied (I7)', async () => {
    const decisions = new Decisions(fakeDirectory(), testKeys.keys.keyring, testKeys.keys.sealer);
    const patient = new Registrar(db, decisions, new ParkedKeys(decisions, testKeys.keys), 3_000);
    const bad = message('bad', 'STOP', 1, { saidBy: 'pro\0vider' as never });
    const applying = patient.apply(batch('inbound-messages', { second: 9 }, bad, message('good', 'STOP', 1, { from: NEIGHBOUR })));
    await patient.apply(batch('inbound-messages', { lane: ELSEWHERE, second: 9 }));
    const entries = await waitUntil('the key that succeeds is applied', async () => {
      const [row] = await db.query<{ entries: number; canaries: number }>(
        'SELECT (SELECT count(*)::int FROM entry) AS entries, (SELECT count(canary_at)::int FROM consumer_position WHERE part = $1) AS canaries',
        [LANE],
      );
      return row?.entries === 1 && row;
    });
    expect(entries.canaries).toBe(0);
    expect(await noted(ELSEWHERE)).toEqual({ 'classified-messages': at(9) });
    await applying;
    expect(await noted()).toEqual({ 'classified-messages': at(9) });
    expect(await db.query('SELECT cause FROM hold')).toEqual([{ cause: 'parked_key' }]);
  });
});

describe('the watermark behind them', () => {
  it('is recorded of the lanes whose batches are applied, behind the opt-out, while a batch that fails holds back its own (I7)', async () => {
    const registrar = registrarOf(db, testKeys.keys);
    const sent: KafkaRecord<string | Buffer>[] = [];
    class ListProducer extends RecordProducer {
      override send(records: Parameters<RecordProducer['send']>[0]): Promise<void> {
        sent.push(...(records as KafkaRecord<string | Buffer>[]));
        return Promise.resolve();
      }
    }
    const kafkaTopics = Object.values(TOPICS).map((topic) => `stopline.${topic}.v1`);
    const relay = new OutboxRelay(db, new ListProducer(), { failed: () => undefined, watermarks: { service: SERVICE, consumer: SERVICE, kafkaTopics, digestEveryMs: 60_000 } });
    relay.start();
    const typesOf = (lane: number) => sent.filter(({ partition, topic }) => partition === lane && topic.includes('state')).map(({ headers }) => headers['ce_type']?.split('.')[1]);
    for (const lane of [LANE, ELSEWHERE]) {
      await registrar.apply(batch('consent-requests', { lane, second: 9 }));
      await registrar.apply(batch('delivery-reports', { lane, second: 9 }));
    }
    // A gap: nothing of the lane is applied.
    await expect(registrar.apply(batch('inbound-messages', { from: 3, second: 9 }, message('a', 'STOP', 1)))).rejects.toThrow();
    await registrar.apply(batch('inbound-messages', { lane: ELSEWHERE, second: 9 }, message('b', 'STOP', 1, { from: OTHER })));
    await waitUntil('the lane that goes on has its watermark', () => typesOf(ELSEWHERE).includes('digest'));
    expect(typesOf(ELSEWHERE)).toEqual(['suppression-entry', 'watermark', 'digest']);
    expect(typesOf(LANE)).toEqual([]);
    await registrar.apply(batch('inbound-messages', { second: 9 }, message('a', 'STOP', 1), consent('c', 2, { number: NUMBER })));
    await waitUntil('the other has its own', () => typesOf(LANE).includes('digest'));
    await relay.stop();
    expect(typesOf(LANE).slice(-2)).toEqual(['watermark', 'digest']);
  });
});
