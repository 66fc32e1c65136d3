import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { laneOf } from '@stopline/contracts';
import { DatabaseUnavailable, writeLane, type Database } from '@stopline/database';
import { fakeBatch, GapDetected } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { useKeys, usePostgres } from '@stopline/testing';
import { SHARED, UNKNOWN } from '../directory.fake.js';
import { readHistory } from '../subjects/history.store.js';
import type { Registrar } from './registrar.worker.js';
import { asOwner, consent, consents, dump, forget, inputId, LANE, message, messages, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';
import { SERVICE } from '../schema.js';
import type { Known } from '../subjects/standing.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
let db: Database;
let registrar: Registrar;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
  registrar = registrarOf(db, keys.keys);
});
afterAll(() => db.close());
beforeEach(() => forget(postgres.url));

async function known(tenant = 'demo', number = NUMBER): Promise<Known | undefined> {
  return readHistory(db, tenant, keys.keys.keyring.candidates(tenant, number));
}

async function versions(tenant = 'demo'): Promise<[string, number][]> {
  const { history = [] } = (await known(tenant)) ?? {};
  return history.flatMap((one) => (one.what === 'changed' ? [[one.state, one.version]] : []));
}

interface Published {
  lane_seq: string;
  topic: string;
  partition: number;
  value: Record<string, unknown>;
}

async function outbox(topic?: string): Promise<Published[]> {
  const rows = await asOwner<Omit<Published, 'value'> & { value: string }>(postgres.url, 'SELECT lane_seq, topic, partition, value FROM outbox ORDER BY id');
  return rows.map((row) => ({ ...row, value: JSON.parse(row.value) as Record<string, unknown> })).filter((row) => topic === undefined || row.topic === topic);
}

const REPLIES = 'stopline.reply-requests.v1';
const STATE = 'stopline.suppression-state.v1';

describe('STOP, START, STOP', () => {
  const words = [message('a', 'STOP', 1), message('b', 'START', 2), message('c', 'STOP', 3)];
  const expected = [
    // START releases the program, so that the tenant's entry goes from its first version to its second.
    { what: 'changed', scope: { kind: 'tenant' }, state: 'suppressed', version: 1, cause: 'keyword', causedBy: inputId('a') },
    { what: 'changed', scope: { kind: 'program', id: 'deals' }, state: 'released', version: 1, causedBy: inputId('b') },
    { what: 'changed', scope: { kind: 'tenant' }, state: 'suppressed', version: 2, causedBy: inputId('c') },
  ];

  it('in one batch: suppressed, versions without a gap, one reply each (I3, I4)', async () => {
    await registrar.apply(messages(0, ...words));
    expect((await known())?.history).toMatchObject(expected);
    expect((await outbox(REPLIES)).map(({ value }) => value['kind'])).toEqual(['opt_out', 'opt_in', 'opt_out']);
  });

  it('in a batch each: the same', async () => {
    for (const [offset, word] of words.entries()) await registrar.apply(messages(offset, word));
    expect((await known())?.history).toMatchObject(expected);
    expect(await outbox(REPLIES)).toHaveLength(3);
  });

  it('numbers every fact of the lane without a gap; the state shares the number of its change (I13)', async () => {
    await registrar.apply(messages(0, ...words));
    const numbers = (await outbox()).filter(({ topic }) => topic !== STATE).map(({ lane_seq, value }) => [lane_seq, value['laneSeq']]);
    expect(numbers).toEqual(numbers.map((_, place) => [String(place + 1), place + 1]));
    expect((await outbox()).every(({ partition }) => partition === LANE)).toBe(true);
    expect((await outbox(STATE)).at(-1)?.value).toMatchObject({ scope: { kind: 'tenant' }, version: 2, laneSeq: 5 });
  });
});

describe('the time rule (design §4.6)', () => {
  it('a START said before the STOP arrives after it: recorded, nothing lifted, no reply', async () => {
    await registrar.apply(messages(0, message('stop', 'STOP', 5, { to: UNKNOWN })));
    await registrar.apply(consents(0, consent('late', 4, { action: 'opt_in', program: 'deals', evidence: { reference: 'call 7' } })));
    await registrar.apply(consents(1, consent('later', 6, { action: 'opt_in', program: 'deals', evidence: { reference: 'call 8' } })));
    await registrar.apply(consents(2, consent('latest', 3, { action: 'opt_out', program: 'deals' })));
    expect((await known())?.history).toMatchObject([
      { what: 'changed', scope: { kind: 'tenant' }, state: 'suppressed' },
      { what: 'changed', scope: { kind: 'program' }, state: 'released', version: 1 },
      { what: 'changed', scope: { kind: 'program' }, state: 'released', version: 2 },
      { what: 'superseded', action: 'opt_out', reason: 'said_before_the_current_state', cause: 'agent', actor: 'agent-7' },
    ]);
    expect(await outbox(REPLIES)).toEqual([]);
  });

  it('a STOP of a second topic at the same instant is noted beside the first, with no version', async () => {
    await registrar.apply(messages(0, message('first', 'STOP', 5)));
    await registrar.apply(consents(0, consent('second', 5, { channel: 'import' })));
    expect(await versions()).toEqual([['suppressed', 1]]);
    expect(await db.query('SELECT origin, version FROM entry')).toEqual([{ origin: 'classified-messages,consent-requests', version: 1 }]);
  });
});

describe('exactly once in effect', () => {
  const first = [message('a', 'STOP', 1), message('b', 'START', 2)];

  it('a replay of everything changes nothing, under the same offsets and under new ones (I12)', async () => {
    await registrar.apply(messages(0, ...first, message('c', 'UNCLEAR', 3), message('d', 'HELP', 4)));
    await registrar.apply(consents(0, consent('e', 1, { action: 'opt_in' })));
    const before = await dump(postgres.url);
    await registrar.apply(messages(0, ...first, message('c', 'UNCLEAR', 3), message('d', 'HELP', 4)));
    await registrar.apply(messages(4, ...first, message('c', 'UNCLEAR', 3), message('d', 'HELP', 4)));
    await registrar.apply(consents(1, consent('e', 1, { action: 'opt_in' })));
    expect(await dump(postgres.url)).toBe(before);
  });

  it('the owner dies between COMMIT and the Kafka offset: the next one finds its records applied and goes on (F3, I3)', async () => {
    await registrar.apply(messages(0, ...first));
    const next = registrarOf(db, keys.keys);
    await next.apply(messages(0, ...first, message('c', 'STOP', 3)));
    expect(await versions()).toEqual([
      ['suppressed', 1],
      ['released', 1],
      ['suppressed', 2],
    ]);
    expect(await outbox(REPLIES)).toHaveLength(3);
  });

  it('two owners of a lane at once: one effect (I2, I3, F11)', async () => {
    const batches = Array.from({ length: 8 }, () => messages(0, ...first, message('c', 'STOP', 3)));
    const other = await openRegistry(postgres.url);
    const zombie = registrarOf(other, keys.keys);
    await Promise.all(batches.map((batch, place) => (place % 2 === 0 ? registrar : zombie).apply(batch)));
    await other.close();
    expect(await versions()).toEqual([
      ['suppressed', 1],
      ['released', 1],
      ['suppressed', 2],
    ]);
    expect(await outbox()).toHaveLength(9);
  });

  it('missing records stop the lane with nothing written (I10)', async () => {
    await registrar.apply(messages(0, ...first));
    const before = await dump(postgres.url);
    await expect(registrar.apply(messages(3, message('c', 'STOP', 3)))).rejects.toBeInstanceOf(GapDetected);
    expect(await dump(postgres.url)).toBe(before);
  });

  it('ids of opt-ins are kept for ever, of nothing else (design §4.2)', async () => {
    await registrar.apply(messages(0, ...first));
    const kept = await asOwner(postgres.url, 'SELECT event_id, kept FROM inbox ORDER BY kept');
    expect(kept).toEqual([
      { event_id: inputId('a'), kept: false },
      { event_id: inputId('b'), kept: true },
    ]);
  });
});

describe('what a fetch brings of several lanes', () => {
  const OTHER = Array.from({ length: 50 }, (_, place) => fictionalNumber(place)).find((number) => laneOf(number) !== LANE) ?? '';
  const elsewhere = (from: number, ...events: Parameters<typeof messages>[1][]): ReturnType<typeof messages> =>
    fakeBatch('classified-messages', events, { lane: laneOf(OTHER), fetchedFrom: BigInt(from) }) as ReturnType<typeof messages>;
  const stateOf = async (number: string): Promise<unknown> => (await known('demo', number))?.entries.map(({ state }) => state);

  it('is one transaction, and each lane has its own numbers', async () => {
    await Promise.all([registrar.apply(messages(0, message('a', 'STOP', 1))), registrar.apply(elsewhere(0, message('b', 'STOP', 1, { from: OTHER })))]);
    expect([await stateOf(NUMBER), await stateOf(OTHER)]).toEqual([['suppressed'], ['suppressed']]);
    const written = await asOwner(postgres.url, 'SELECT count(DISTINCT xmin::text)::int AS transactions, max(lane_seq)::int AS last FROM outbox');
    expect(written).toEqual([{ transactions: 1, last: 2 }]);
  });

  it('is applied in the lanes that can go on, where one has a gap or a record that PostgreSQL refuses', async () => {
    const bad = message('a', 'STOP', 1, { saidBy: 'pro\0vider' as never });
    const outcomes = await Promise.allSettled([registrar.apply(messages(0, bad)), registrar.apply(elsewhere(0, message('b', 'STOP', 1, { from: OTHER })))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await stateOf(OTHER)).toEqual(['suppressed']);
    expect((await known())?.holds).toMatchObject([{ cause: 'parked_key' }]);
    const further = await Promise.allSettled([registrar.apply(messages(9, message('c', 'STOP', 3))), registrar.apply(elsewhere(1, message('d', 'START', 4, { from: OTHER })))]);
    expect(further).toMatchObject([{ reason: expect.any(GapDetected) }, { status: 'fulfilled' }]);
  });

  it('waits for no lane but its own: where somebody holds one, the others go on (I7)', async () => {
    const [taken, letGo] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const held = writeLane(db, { service: SERVICE, lane: LANE }, () => {
      taken.resolve(undefined);
      return letGo.promise;
    });
    await taken.promise;
    const waiting = registrar.apply(messages(0, message('a', 'STOP', 1)));
    await registrar.apply(elsewhere(0, message('b', 'STOP', 1, { from: OTHER })));
    expect([await stateOf(NUMBER), await stateOf(OTHER)]).toEqual([undefined, ['suppressed']]);
    await expect(waiting).rejects.toThrow(DatabaseUnavailable);
    letGo.resolve(undefined);
    await held;
    await registrar.apply(messages(0, message('a', 'STOP', 1)));
    expect(await stateOf(NUMBER)).toEqual(['suppressed']);
  });
});

describe('tenants', () => {
  it('with the same number do not affect one another (I17)', async () => {
    await registrar.apply(messages(0, message('a', 'STOP', 1, { tenant: 'demo' }), message('b', 'HELP', 2, { tenant: 'northwind' })));
    expect(await versions('demo')).toEqual([['suppressed', 1]]);
    expect(await known('northwind')).toBeUndefined();
  });

  it('that share a sender are both told to stop, and one reply is asked for (R9)', async () => {
    await registrar.apply(messages(0, message('a', 'STOP', 1, { to: SHARED })));
    expect((await known('demo'))?.entries).toMatchObject([{ scope: { kind: 'tenant' }, state: 'suppressed' }]);
    expect((await known('northwind'))?.entries).toMatchObject([
      { scope: { kind: 'category', id: 'alerts' }, state: 'suppressed' },
      { scope: { kind: 'tenant' }, state: 'suppressed' },
    ]);
    expect((await outbox(REPLIES)).map(({ value }) => value['tenant'])).toEqual(['demo']);
  });
});

describe('at rest', () => {
  it('no number stands in any table (R23, I16)', async () => {
    await registrar.apply(messages(0, message('a', 'STOP', 1), message('b', 'UNCLEAR', 2), message('c', 'START', 0, { to: UNKNOWN })));
    expect(await dump(postgres.url)).not.toContain(NUMBER.slice(2));
  });

  it.each([
    ['rewrite history', "UPDATE transition SET state = 'released'"],
    ['delete history', 'DELETE FROM transition'],
    ['delete what was superseded', 'DELETE FROM superseded'],
    ['delete a suppression (R21)', 'DELETE FROM entry'],
    ['delete a hold', 'DELETE FROM hold'],
    ['empty a table', 'TRUNCATE entry'],
  ])('the service cannot %s (S17)', async (_, sql) => {
    await expect(db.query(sql)).rejects.toMatchObject({ sqlstate: '42501' });
  });
});
