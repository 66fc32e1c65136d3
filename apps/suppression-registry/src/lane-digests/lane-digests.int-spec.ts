import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { laneOf, type EntryRecorded, type HoldRecorded } from '@stopline/contracts';
import { completeDigests, OutboxRelay, type Database } from '@stopline/database';
import { RecordProducer, type KafkaRecord } from '@stopline/messaging';
import { fictionalNumber, FICTIONAL_NUMBERS } from '@stopline/phone-number';
import { CompactTable } from '@stopline/replica';
import { useKeys, usePostgres, waitUntil } from '@stopline/testing';
import fc from 'fast-check';
import { bulkRegistrarOf, chunkData, chunks } from '../bulk/list.fake.js';
import { fakeDirectory, UNKNOWN } from '../directory.fake.js';
import { HoldStore } from '../holds/holds.store.js';
import { asOwner, at, consent, consents, forget, LANE, message, messages, openRegistry, registrarOf } from '../registry.fake.js';
import { revertRequest } from '../reverts/revert.js';
import { Reverts } from '../reverts/revert.store.js';
import { LaneDigests } from './lane-digests.worker.js';
import { sumsOf } from './sums.store.js';

jest.setTimeout(180_000);
const postgres = usePostgres();
const testKeys = useKeys('demo', 'northwind');
const keys = () => testKeys.keys;
const people = Array.from({ length: FICTIONAL_NUMBERS }, (_, n) => fictionalNumber(n)).filter((number) => laneOf(number) === LANE).slice(0, 3);
let db: Database;

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await openRegistry(postgres.url);
});
afterAll(() => db.close());
beforeEach(() => forget(postgres.url));

/** Every way to write a state record, one of them after another: the log's own offsets, ids that are never the same. */
class Writers {
  private readonly registrar = registrarOf(db, keys());
  private readonly bulk = bulkRegistrarOf(db, keys());
  private readonly holds = new HoldStore(db, keys(), fakeDirectory());
  private readonly reverts = new Reverts(db, keys().keyring);
  private offsets = { messages: 0, consents: 0, chunks: 0 };
  private steps = 0;

  readonly ways: readonly ((from: string, second: number) => Promise<unknown>)[] = [
    (from, second) => this.hear(this.said('STOP', from, second), this.said('START', from, second + 1)),
    (from, second) => this.hear(this.said('START', from, second)),
    (from, second) => this.hear(this.said('UNCLEAR', from, second)),
    (from, second) => this.consent(from, second),
    (from) => this.list(from),
    (from, second) => this.park(from, second),
    () => this.registrar.retryParked('demo'),
    () => this.decide('dismiss'),
    () => this.decide('opt_out'),
    () => this.reopen(),
    () => this.revert(),
    (from, second) => this.hearAgain(from, second),
  ];

  private named(): string {
    return `step ${(this.steps += 1)}`;
  }

  private said(word: 'STOP' | 'START' | 'UNCLEAR', from: string, second: number, to?: string) {
    return message(this.named(), word, second, { from, ...(to !== undefined && { to }) });
  }

  private async hear(...events: ReturnType<typeof message>[]): Promise<void> {
    const from = this.offsets.messages;
    this.offsets.messages += events.length;
    await this.registrar.apply(messages(from, ...events));
  }

  private consent(number: string, second: number): Promise<void> {
    return this.registrar.apply(consents(this.offsets.consents++, consent(this.named(), second, { number, action: 'opt_out', channel: 'web', program: 'deals' })));
  }

  /** The same number twice: two versions of one entry may come of it. */
  private list(number: string): Promise<void> {
    const rows = [...people, number].map((one, place) => ({ row: place + 1, number: one }));
    return this.bulk.apply(chunks(this.offsets.chunks, chunkData(rows, { chunk: this.offsets.chunks++, receivedAt: at(40 + (this.steps % 10)) })));
  }

  /** Somebody fails while others succeed. */
  private async park(number: string, second: number): Promise<void> {
    await asOwner(postgres.url, `ALTER TABLE transition ADD CONSTRAINT failing CHECK (sender <> '${UNKNOWN}') NOT VALID`);
    const others = people.filter((one) => one !== number).map((one) => this.said('START', one, second));
    await this.hear(this.said('STOP', number, second, UNKNOWN), ...others).finally(() => asOwner(postgres.url, 'ALTER TABLE transition DROP CONSTRAINT failing'));
  }

  private async decide(decision: 'dismiss' | 'opt_out'): Promise<void> {
    const [open] = await db.query<{ hold_id: string }>("SELECT hold_id FROM hold WHERE closed_at IS NULL AND cause <> 'parked_key' ORDER BY opened_at LIMIT 1");
    if (!open) return;
    const by = { holdId: open.hold_id, actor: 'demo-compliance: Jo' };
    await this.holds.decide('demo', decision === 'dismiss' ? { ...by, decision, reason: 'other' } : { ...by, decision });
  }

  private async reopen(): Promise<void> {
    const [dismissed] = await db.query<{ hold_id: string }>("SELECT hold_id FROM hold WHERE decision = 'dismiss' LIMIT 1");
    if (dismissed) await this.holds.reopen('demo', { holdId: dismissed.hold_id, actor: 'demo-compliance: Jo' });
  }

  private async revert(): Promise<void> {
    const request = revertRequest.parse({ provider: 'twilio', account: 'twilio-1', from: at(3), to: at(6), reason: 'forged' });
    const { digest } = await this.reverts.plan('demo', request);
    await this.reverts.revert('demo', { ...request, digest }, 'demo-compliance: Jo');
  }

  /** The same unclear message after its id was forgotten, by its own and then with its hold's end behind it. */
  private async hearAgain(from: string, second: number): Promise<void> {
    const unclear = this.said('UNCLEAR', from, second);
    await this.hear(unclear);
    if (second % 2 === 0) await this.decide('dismiss');
    await asOwner(postgres.url, 'TRUNCATE inbox');
    await this.hear(unclear);
  }
}

interface Step {
  readonly way: number;
  readonly person: number;
  readonly second: number;
}
const WAYS = 12;
const story = fc.array(fc.record({ way: fc.nat(WAYS - 1), person: fc.nat(people.length - 1), second: fc.integer({ min: 1, max: 8 }) }), { minLength: 5, maxLength: 25 });

async function live(steps: readonly Step[]): Promise<void> {
  const { ways } = new Writers();
  expect(ways).toHaveLength(WAYS);
  for (const { way, person, second } of steps) await ways[way]?.(people[person] ?? '', second);
}

const digests = async (): Promise<Map<number, string>> =>
  new Map((await db.query<{ lane: number; digest: Buffer }>('SELECT lane, digest FROM lane')).map(({ lane, digest }) => [lane, digest.toString('hex')]));
const digest = async (): Promise<string> => (await digests()).get(LANE) ?? '';
const sum = async (): Promise<string> => (await db.transaction((tx) => sumsOf(tx, keys().keyring))).get(LANE)?.toString('hex') ?? '00'.repeat(32);

class ListProducer extends RecordProducer {
  readonly sent: KafkaRecord<string | Buffer>[] = [];
  override send(records: Parameters<RecordProducer['send']>[0]): Promise<void> {
    this.sent.push(...(records as KafkaRecord<string | Buffer>[]));
    return Promise.resolve();
  }
}

/** What a copy has that reads all that the relay publishes. */
async function copied(): Promise<string> {
  const producer = new ListProducer();
  const relay = new OutboxRelay(db, producer, { failed: () => undefined });
  relay.start();
  await waitUntil('all is published', async () => (await db.query('SELECT 1 FROM outbox WHERE published_at IS NULL LIMIT 1')).length === 0);
  await relay.stop();
  const table = new CompactTable(7);
  for (const { topic, value } of producer.sent) {
    if (topic !== 'stopline.suppression-state.v1') continue;
    const data = JSON.parse(String(value)) as EntryRecorded | HoldRecorded;
    if ('holdId' in data) table.recordHold(data);
    else table.record(data);
  }
  return table.digest;
}

describe('the digest of a lane', () => {
  it('is what its entries and holds add up to, and what a copy of them adds up to, whoever wrote what (I9)', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        await forget(postgres.url);
        await live(steps);
        expect(await digest()).toBe(await sum());
        expect(await copied()).toBe(await sum());
      }),
      { numRuns: 30 },
    );
  });

  it('moves by every way to write', async () => {
    const { ways } = new Writers();
    const [first = ''] = people;
    const steps: [number, number][] = [[0, 1], [1, 4], [2, 5], [3, 9], [4, 9], [5, 55], [6, 9], [7, 9], [9, 9], [8, 9], [10, 9]];
    for (const [way, second] of steps) {
      const before = await digest();
      await ways[way]?.(first, second);
      expect([way, await digest()]).not.toEqual([way, before]);
      expect(await digest()).toBe(await sum());
    }
  });

  it('is moved by no message that is heard again after its id was forgotten, whether its hold is decided or not (I12)', async () => {
    const registrar = registrarOf(db, keys());
    await registrar.apply(messages(0, message('unclear', 'UNCLEAR', 1)));
    for (const decided of [false, true]) {
      const [hold] = await db.query<{ hold_id: string }>('SELECT hold_id FROM hold');
      if (decided) await new HoldStore(db, keys(), fakeDirectory()).decide('demo', { holdId: hold?.hold_id ?? '', decision: 'dismiss', reason: 'other', actor: 'demo-compliance: Jo' });
      const before = await digest();
      await asOwner(postgres.url, 'TRUNCATE inbox');
      await registrar.apply(messages(decided ? 2 : 1, message('unclear', 'UNCLEAR', 1)));
      expect(await digest()).toBe(before);
      expect(await db.query('SELECT (SELECT count(*)::int FROM hold) AS holds, (SELECT count(*)::int FROM parked_key) AS parked')).toEqual([{ holds: 1, parked: 0 }]);
    }
    expect(await digest()).toBe(await sum());
  });

  it('is counted once where something stood before it was kept, while changes go on, and recorded for no lane before', async () => {
    await live(Array.from({ length: 12 }, (_, n) => ({ way: n % 6, person: n % 3, second: 1 + (n % 8) })));
    const whole = await digest();
    await asOwner(postgres.url, `UPDATE lane SET digest = DEFAULT, digest_complete = false WHERE lane = ${LANE}`);
    const registrar = registrarOf(db, keys());
    const completed = await completeDigests(db, async (tx) => {
      const sums = await sumsOf(tx, keys().keyring);
      await registrar.apply(await next('beside', 50));
      return sums;
    });
    expect(completed).toEqual([LANE]);
    expect(await digest()).toBe(await sum());
    expect(await digest()).not.toBe(whole);
    expect(await completeDigests(db, () => Promise.reject(new Error('nothing is left to count')))).toEqual([]);
  });

  it('is completed by a registry that starts', async () => {
    await live([{ way: 0, person: 0, second: 1 }, { way: 2, person: 1, second: 2 }]);
    await asOwner(postgres.url, 'UPDATE lane SET digest = DEFAULT, digest_complete = false');
    const worker = new LaneDigests(db, keys().keyring);
    worker.start();
    await waitUntil('all are complete', async () => (await db.query('SELECT 1 FROM lane WHERE NOT digest_complete')).length === 0);
    await worker.stop();
    expect(await digest()).toBe(await sum());
    expect([...(await digests()).values()].filter((one) => one !== '00'.repeat(32))).toHaveLength(1);
  });
});

/** The next message of the lane, wherever its log is by now. */
async function next(name: string, second: number) {
  const [stored] = await db.query<{ next: string }>("SELECT next_offset AS next FROM consumer_position WHERE topic = 'stopline.classified-messages.v1' AND part = $1", [LANE]);
  return messages(Number(stored?.next ?? 0), message(name, 'STOP', second));
}
