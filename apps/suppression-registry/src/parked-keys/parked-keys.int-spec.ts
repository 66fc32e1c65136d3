import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { StatementRefused, type Database } from '@stopline/database';
import { useKeys, usePostgres } from '@stopline/testing';
import { fakeDirectory, UNKNOWN } from '../directory.fake.js';
import { readHistory } from '../subjects/history.store.js';
import { HoldStore } from '../holds/holds.store.js';
import { Decisions } from '../applying/decisions.store.js';
import { Registrar } from '../applying/registrar.worker.js';
import { ParkedKeys } from './parked-keys.store.js';
import { asOwner, forget, message, messages, NEIGHBOUR, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
let db: Database;
let registrar: Registrar;

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await openRegistry(postgres.url);
  registrar = registrarOf(db, keys.keys);
});
afterAll(() => db.close());
beforeEach(() => forget(postgres.url));
afterEach(() => asOwner(postgres.url, 'ALTER TABLE transition DROP CONSTRAINT IF EXISTS failing'));

/** Makes every change fail that was said to this sender. */
const fail = (sender: string) => asOwner(postgres.url, `ALTER TABLE transition ADD CONSTRAINT failing CHECK (sender <> '${sender}')`);
const heal = () => asOwner(postgres.url, 'ALTER TABLE transition DROP CONSTRAINT failing');
const known = (number: string) => readHistory(db, 'demo', keys.keys.keyring.candidates('demo', number));
const entriesOf = async (number: string) => (await known(number))?.entries.map(({ state, version }) => [state, version]);
const waiting = () => asOwner(postgres.url, 'SELECT event_id FROM parked_record ORDER BY id');

const failing = message('a', 'STOP', 1, { to: UNKNOWN });
const neighbour = message('n', 'STOP', 1, { from: NEIGHBOUR });

describe('a key that fails while others succeed (reliability.md §5)', () => {
  beforeEach(() => fail(UNKNOWN));

  it('is parked and held; the others go on in the same batch', async () => {
    await registrar.apply(messages(0, failing, neighbour));
    expect(await known(NUMBER)).toMatchObject({ entries: [], holds: [{ cause: 'parked_key', scope: { kind: 'tenant' } }] });
    expect(await entriesOf(NEIGHBOUR)).toEqual([['suppressed', 1]]);
    expect(await waiting()).toHaveLength(1);
  });

  it('keeps its order: later records queue behind it, also in later batches, with one hold', async () => {
    await registrar.apply(messages(0, failing, neighbour));
    await registrar.apply(messages(2, message('b', 'START', 2)));
    await registrar.apply(messages(3, message('c', 'STOP', 3), message('m', 'START', 2, { from: NEIGHBOUR })));
    expect(await waiting()).toHaveLength(3);
    expect((await known(NUMBER))?.holds).toHaveLength(1);
    expect(await entriesOf(NEIGHBOUR)).toEqual([
      ['released', 1],
      ['suppressed', 1],
    ]);
  });

  it('is listed masked, with why and whose it is; nothing of it to another tenant (I16, I17)', async () => {
    await registrar.apply(messages(0, failing, neighbour));
    const parkedKeys = new ParkedKeys(new Decisions(fakeDirectory(), keys.keys.keyring, keys.keys.sealer), keys.keys);
    const [waitingKey, ...others] = await parkedKeys.waiting(db, undefined);
    expect([waitingKey, others]).toMatchObject([{ key: keys.keys.mask(NUMBER), reason: 'sqlstate_23514', records: 1, tenants: ['demo'], parkedAt: expect.any(String) }, []]);
    expect(await parkedKeys.waiting(db, 'northwind')).toEqual([]);
    await heal();
    expect(await registrar.retryKeys(waitingKey ? [waitingKey] : [])).toEqual({ applied: 1, waiting: 0 });
  });

  it("is applied in order by an operator's command, and its hold closed", async () => {
    await registrar.apply(messages(0, failing, neighbour));
    await registrar.apply(messages(2, message('b', 'START', 2), message('c', 'STOP', 3)));
    expect(await registrar.retryParked('demo')).toEqual({ applied: 0, waiting: 1 });
    await heal();
    expect(await registrar.retryParked('northwind')).toEqual({ applied: 0, waiting: 0 });
    expect(await registrar.retryParked('demo')).toEqual({ applied: 1, waiting: 0 });
    expect((await known(NUMBER))?.history).toMatchObject([
      { what: 'hold_opened', cause: 'parked_key' },
      { what: 'changed', state: 'suppressed', version: 1 },
      { what: 'changed', state: 'released', version: 1 },
      { what: 'changed', state: 'suppressed', version: 2 },
      { what: 'hold_closed', decision: 'applied' },
    ]);
    expect(await waiting()).toEqual([]);
  });

  it('is applied in order by the next success', async () => {
    await registrar.apply(messages(0, failing, neighbour));
    await heal();
    await registrar.apply(messages(2, message('b', 'STOP', 2)));
    expect(await known(NUMBER)).toMatchObject({ entries: [{ state: 'suppressed', version: 2 }], holds: [] });
    expect(await asOwner(postgres.url, 'SELECT 1 FROM lane WHERE parked_keys <> 0')).toEqual([]);
  });

  it('delivered again does not queue again (I12)', async () => {
    await registrar.apply(messages(0, failing, neighbour));
    await registrar.apply(messages(2, failing));
    expect(await waiting()).toHaveLength(1);
  });

  it('holds nothing that a person could decide', async () => {
    await registrar.apply(messages(0, failing, neighbour));
    const holds = new HoldStore(db, keys.keys, fakeDirectory());
    const holdId = (await known(NUMBER))?.holds[0]?.holdId ?? '';
    const by = { holdId, actor: 'demo-compliance: Jo' };
    expect(await holds.decide('demo', { ...by, decision: 'dismiss', reason: 'asks_for_nothing' })).toEqual({ kind: 'parked' });
    expect(await holds.claim('demo', by)).toEqual({ kind: 'parked' });
  });

  it('shows no number where it waits (I16)', async () => {
    await registrar.apply(messages(0, failing, neighbour));
    const rows = await asOwner(postgres.url, 'SELECT parked_key::text, parked_record::text FROM parked_key JOIN parked_record USING (consumer, key)');
    expect(JSON.stringify(rows)).not.toContain(NUMBER.slice(2));
  });

  it('numbers the lane without a gap all the same (I13)', async () => {
    await registrar.apply(messages(0, neighbour, failing, message('m', 'START', 2, { from: NEIGHBOUR })));
    const numbers = await asOwner<{ lane_seq: string }>(postgres.url, 'SELECT DISTINCT lane_seq FROM outbox ORDER BY lane_seq');
    expect(numbers.map(({ lane_seq }) => Number(lane_seq))).toEqual(numbers.map((_, place) => place + 1));
  });
});

describe('a record with a value that PostgreSQL refuses', () => {
  const bad = (data: object, correlationId = 'story') => ({ ...message('a', 'STOP', 1, data), correlationId });
  it.each([
    ['said in the year 0', bad({ said: '0000-01-01T00:00:00.000Z' })],
    ['said on a day that does not exist', bad({ said: '2026-02-30T00:00:00.000Z' })],
    ['received at no time', bad({ receivedAt: 'never' })],
    ['said by a clock with NUL', bad({ saidBy: 'pro\0vider' })],
    ['to a sender with NUL', bad({ to: 'a\0b' })],
    ['of a story with NUL, held for its own text', { ...message('a', 'UNCLEAR', 1), correlationId: 'a\0b' }],
  ])('%s: its key is parked and held, the others go on', async (_, record) => {
    await registrar.apply(messages(0, record, neighbour));
    expect(await known(NUMBER)).toMatchObject({ entries: [], holds: [{ cause: 'parked_key', scope: { kind: 'tenant' } }] });
    expect(await entriesOf(NEIGHBOUR)).toEqual([['suppressed', 1]]);
    await registrar.apply(messages(2, message('m', 'START', 2, { from: NEIGHBOUR })));
    expect(await waiting()).toHaveLength(1);
  });
});

/** Stumbles over one person, as a mistake in code would, until it is healed. */
class Stumbling extends Decisions {
  healed = false;
  override async decide(lanes: Parameters<Decisions['decide']>[0]): ReturnType<Decisions['decide']> {
    const records = lanes.flatMap((lane) => lane.records);
    if (!this.healed && records.some((record) => this.heardOf(record).number === NUMBER)) throw new TypeError('x is undefined');
    return super.decide(lanes);
  }
}

describe('the time that a failing key may take', () => {
  const patient = (decisions: Decisions) => new Registrar(db, decisions, new ParkedKeys(decisions, keys.keys), 60_000);

  it('is none where PostgreSQL refuses its values: no attempt heals that', async () => {
    await fail(UNKNOWN);
    await patient(new Decisions(fakeDirectory(), keys.keys.keyring, keys.keys.sealer)).apply(messages(0, failing, neighbour));
    expect(await waiting()).toHaveLength(1);
  });

  it('is not taken from the others: they are committed before it is tried again, the position when it succeeds, nothing twice (I3)', async () => {
    const decisions = new Stumbling(fakeDirectory(), keys.keys.keyring, keys.keys.sealer);
    const meanwhile: unknown[] = [];
    const heartbeat = async () => {
      meanwhile.push(await entriesOf(NEIGHBOUR), await entriesOf(NUMBER), await asOwner(postgres.url, 'SELECT 1 FROM consumer_position'));
      decisions.healed = true;
    };
    await patient(decisions).apply({ ...messages(0, failing, neighbour), heartbeat });
    expect(meanwhile).toEqual([[['suppressed', 1]], undefined, []]);
    expect([await entriesOf(NEIGHBOUR), await entriesOf(NUMBER)]).toEqual([[['suppressed', 1]], [['suppressed', 1]]]);
    expect(await asOwner(postgres.url, 'SELECT next_offset FROM consumer_position')).toEqual([{ next_offset: '2' }]);
    expect(await waiting()).toEqual([]);
  });

  it('ends: then it is parked and held', async () => {
    const decisions = new Stumbling(fakeDirectory(), keys.keys.keyring, keys.keys.sealer);
    await new Registrar(db, decisions, new ParkedKeys(decisions, keys.keys), 0).apply(messages(0, failing, neighbour));
    expect((await known(NUMBER))?.holds).toMatchObject([{ cause: 'parked_key' }]);
    expect(await waiting()).toHaveLength(1);
  });
});

describe('a failure that is of no key', () => {
  it('parks nothing: every key fails, so the lane waits', async () => {
    await asOwner(postgres.url, "ALTER TABLE transition ADD CONSTRAINT failing CHECK (tenant <> 'demo')");
    await expect(registrar.apply(messages(0, failing, neighbour))).rejects.toBeInstanceOf(StatementRefused);
    expect(await waiting()).toEqual([]);
  });

  it('parks nothing: found while another key is parked, the lane waits all the same', async () => {
    await fail(UNKNOWN);
    await registrar.apply(messages(0, failing, neighbour));
    await asOwner(postgres.url, 'REVOKE INSERT ON superseded FROM stopline_registry');
    const batch = messages(2, message('b', 'STOP', 2), message('m', 'START', 2, { from: NEIGHBOUR, to: UNKNOWN }));
    await expect(registrar.apply(batch)).rejects.toBeInstanceOf(StatementRefused);
    await asOwner(postgres.url, 'GRANT INSERT ON superseded TO stopline_registry');
    expect(await waiting()).toHaveLength(1);
  });

  it('parks nothing: a right is missing, so the lane waits', async () => {
    await asOwner(postgres.url, 'REVOKE INSERT ON transition FROM stopline_registry');
    await expect(registrar.apply(messages(0, failing))).rejects.toBeInstanceOf(StatementRefused);
    await asOwner(postgres.url, 'GRANT INSERT ON transition TO stopline_registry');
    expect(await waiting()).toEqual([]);
  });
});

describe('a tenant whose key is missing here', () => {
  const ghost = message('g', 'STOP', 1, { tenant: 'ghost' });

  it('waits without a hold, since nobody can be sent to without the key, and is applied once it is there', async () => {
    await registrar.apply(messages(0, ghost, neighbour));
    expect(await waiting()).toHaveLength(1);
    expect(await asOwner(postgres.url, 'SELECT 1 FROM hold')).toEqual([]);
  });
});
