import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { laneOf, LANES } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import { fakeBatch, isRetriable, type LaneBatch } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { useKeys, usePostgres, waitUntil } from '@stopline/testing';
import { Decisions } from '../applying/decisions.store.js';
import { Registrar } from '../applying/registrar.worker.js';
import type { RequestType } from '../deciding/requests.js';
import { fakeDirectory, secretOf, SHARED } from '../directory.fake.js';
import { HoldStore } from '../holds/holds.store.js';
import { OverdueHolds } from '../holds/overdue-holds.worker.js';
import { ParkedKeys } from '../parked-keys/parked-keys.store.js';
import { asOwner, consent, consents, forget, message, messages, openRegistry } from '../registry.fake.js';
import { fakeShutdown, registryApp } from '../registry-app.fake.js';
import { change, type Change } from './change.js';
import { BEGINNING, type Positions } from './cursor.js';
import { readChanges } from './changes.store.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
let db: Database;
let registrar: Registrar;

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await openRegistry(postgres.url, 10);
  registrar = registrarThatAsks();
});
afterAll(() => db.close());
beforeEach(() => forget(postgres.url));

function registrarThatAsks(): Registrar {
  const decisions = new Decisions(fakeDirectory({ clarify: true }), keys.keys.keyring, keys.keys.sealer);
  return new Registrar(db, decisions, new ParkedKeys(decisions, keys.keys), 0);
}

/** One of everything that can be told. */
async function everyKind(): Promise<void> {
  await registrar.apply(messages(0, message('asked', 'STOP', 1), message('held', 'UNCLEAR', 2), message('start', 'START', 3), message('again', 'STOP', 4)));
  await registrar.apply(consents(0, consent('late', 1, { action: 'opt_in', channel: 'web', actor: 'form', evidence: { reference: 'r-1' } }), consent('agent', 9)));
  await registrar.apply(messages(4, message('shared', 'STOP', 5, { to: SHARED })));
  await review();
}

/** A hold that is claimed, left to somebody else, overdue, dismissed, opened anew and kept. */
async function review(): Promise<void> {
  const [{ holdId } = { holdId: '' }] = await db.query<{ holdId: string }>(`SELECT hold_id AS "holdId" FROM hold WHERE tenant = 'demo'`);
  const actor = 'demo-compliance: Jo';
  const holds = new HoldStore(db, keys.keys, fakeDirectory());
  await holds.claim('demo', { holdId, actor });
  await holds.release('demo', { holdId, actor });
  await holds.escalate('demo', { holdId, decision: 'escalate', actor, note: 'Ask the shop.' });
  await asOwner(postgres.url, "UPDATE hold SET open_since = open_since - interval '60 days'");
  const overdue = new OverdueHolds(db, keys.keys.sealer, fakeDirectory());
  overdue.start();
  await waitUntil('the hold is overdue', async () => (await db.query("SELECT 1 FROM hold_step WHERE what = 'overdue'")).length > 0);
  await overdue.stop();
  await holds.decide('demo', { holdId, decision: 'dismiss', reason: 'asks_for_nothing', actor });
  await holds.reopen('demo', { holdId, actor });
  await holds.decide('demo', { holdId, decision: 'opt_out', actor });
}

/** What Kafka carries of it: the relay publishes these rows as they are. */
async function published(tenant: string): Promise<Change[]> {
  const rows = await asOwner<{ event_id: string; type: string; value: string }>(
    postgres.url,
    `SELECT event_id, headers->>'ce_type' AS type, value FROM outbox WHERE topic = 'stopline.suppression-changes.v1' ORDER BY lane, lane_seq`,
  );
  return rows.map((row) => ({ id: row.event_id, type: row.type, data: JSON.parse(row.value) as { tenant: string } }) as unknown as Change).filter(({ data }) => data.tenant === tenant);
}

async function follow(tenant: string, limit: number, positions: Positions = BEGINNING): Promise<Change[]> {
  const followed = await readChanges(db, tenant, positions, limit);
  return followed.changes.length === 0 ? [] : [...followed.changes, ...(await follow(tenant, limit, followed.positions))];
}

describe('the feed of changes', () => {
  it.each([1, 2, 1000])('is what the topic carries, to the letter, %i at a time', async (limit) => {
    await everyKind();
    const told = await follow('demo', limit);
    expect(told).toEqual(await published('demo'));
    expect(new Set(told.map(({ type }) => type)).size).toBe(11);
    for (const one of told) expect(change.parse(one)).toEqual(one);
  });

  it('of a shared sender is for each tenant its own alone (I17)', async () => {
    await everyKind();
    const theirs = await follow('northwind', 10);
    expect(theirs).toEqual(await published('northwind'));
    expect(theirs.length).toBeGreaterThan(0);
  });

  it('tells each change exactly once while many write at the same time, of each lane in its order', async () => {
    const people = Array.from({ length: 240 }, (_, place) => fictionalNumber(place));
    const byLane = [...Map.groupBy(people, laneOf)];
    let writing = true;
    const topics: Topic[] = ['classified-messages', 'consent-requests'];
    const writers = Promise.all(topics.flatMap((topic) => byLane.map(([lane, numbers]) => writeAll(topic, lane, numbers)))).finally(() => (writing = false));
    const told: Change[] = [];
    let positions = BEGINNING;
    for (let last = false; ; last = !writing) {
      const followed = await readChanges(db, 'demo', positions, 7);
      told.push(...followed.changes);
      positions = followed.positions;
      if (last && followed.changes.length === 0) break;
    }
    await writers;
    expect(byLane).toHaveLength(LANES);
    expect(told.length).toBeGreaterThanOrEqual(people.length * 4);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    for (const [lane, ofLane] of Map.groupBy(told, ({ data }) => data.lane)) {
      const numbers = ofLane.map(({ data }) => data.laneSeq);
      expect({ lane, numbers }).toEqual({ lane, numbers: numbers.toSorted((one, other) => one - other) });
    }
    expect(told.map(({ id }) => id).toSorted()).toEqual((await published('demo')).map(({ id }) => id).toSorted());
  }, 60_000);

  type Topic = 'classified-messages' | 'consent-requests';

  /** As the reader of a lane does: a batch whose lane somebody held for too long comes again, and counts once. */
  async function applied(apply: () => Promise<void>): Promise<void> {
    try {
      await apply();
    } catch (error) {
      if (!isRetriable(error)) throw error;
      await applied(apply);
    }
  }

  /** Each person in transactions of their own; the two topics of a lane get in each other's way. */
  async function writeAll(topic: Topic, lane: number, numbers: readonly string[]): Promise<void> {
    const own = registrarThatAsks();
    let offset = 0;
    for (const from of numbers) {
      const inputs =
        topic === 'consent-requests'
          ? [consent(`${from} d`, 2, { number: from })]
          : [message(`${from} a`, 'STOP', 1, { from }), message(`${from} b`, 'UNCLEAR', 2, { from }), message(`${from} c`, 'START', 3, { from })];
      const batch = fakeBatch(topic, inputs, { lane, fetchedFrom: BigInt(offset) }) as LaneBatch<RequestType>;
      await applied(() => own.apply(batch));
      offset += inputs.length;
    }
  }
});

describe('GET /v1/changes', () => {
  const shutdown = fakeShutdown();
  let app: NestFastifyApplication;
  let url = '';

  beforeAll(async () => {
    app = await registryApp(db, keys.keys, shutdown);
    await app.listen(0, '127.0.0.1');
    url = `${await app.getUrl()}/v1/changes`;
  });
  afterAll(async () => {
    await app.close();
    await shutdown.run();
  });

  const get = (query: Record<string, string> = {}, { tenant = 'demo', headers = {} }: { tenant?: string; headers?: Record<string, string> } = {}) =>
    fetch(`${url}?${new URLSearchParams(query)}`, { headers: { authorization: `Bearer ${secretOf(tenant, 'platform')}`, ...headers } });
  const page = async (query: Record<string, string> = {}) => (await (await get(query)).json()) as { changes: Change[]; next: string };

  it('goes on behind its cursor, and gives one also where there is nothing', async () => {
    const nothing = await page();
    expect(nothing.changes).toEqual([]);
    await everyKind();
    const first = await page({ after: nothing.next, limit: '3' });
    const rest = await page({ after: first.next });
    expect(first.changes).toHaveLength(3);
    expect([...first.changes, ...rest.changes].map(({ id }) => id)).toEqual((await published('demo')).map(({ id }) => id));
    expect(await page({ after: rest.next })).toEqual({ changes: [], next: rest.next });
  });

  it('answers a waiting question at the commit that brings something, and no other', async () => {
    const { next } = await page();
    const waiting = page({ after: next, waitMs: '20000' });
    await registrar.apply(messages(0, message('theirs', 'STOP', 1, { tenant: 'northwind' })));
    await registrar.apply(messages(1, message('ours', 'STOP', 2)));
    expect((await waiting).changes).toMatchObject([{ type: 'stopline.suppression.changed.v1' }, { type: 'stopline.question.asked.v1' }]);
  }, 15_000);

  it.each([
    ['that is none', { after: 'x' }, 422, 'broken_cursor'],
    ['of another version', { after: 'v0.e30' }, 422, 'cursor_of_another_version'],
    ['with a limit that is none', { limit: '0' }, 400, 'invalid_body'],
    ['with too long a wait', { waitMs: '30001' }, 400, 'invalid_body'],
    ['with a field that is not known', { lane: '3' }, 400, 'invalid_body'],
  ])('refuses a cursor %s, with the remedy', async (_, query, status, code) => {
    const response = await get(query);
    expect([response.status, await response.json()]).toMatchObject([status, { code, errors: [{ detail: expect.any(String) }] }]);
  });

  it("refuses another tenant's cursor (I17)", async () => {
    const { next } = await page();
    const response = await get({ after: next }, { tenant: 'northwind' });
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'cursor_of_another_tenant' }]);
  });

  describe('as server-sent events', () => {
    const stream = async (headers: Record<string, string> = {}) => {
      const response = await get({}, { headers: { accept: 'text/event-stream', ...headers } });
      expect(response.headers.get('content-type')).toBe('text/event-stream');
      return response.body!.pipeThrough(new TextDecoderStream()).getReader();
    };

    /** Reads on until so many events came; with Infinity to the end. */
    async function events(reader: Awaited<ReturnType<typeof stream>>, count: number): Promise<{ id: string; change: Change }[]> {
      let text = '';
      for (;;) {
        const whole = text.split('\n\n').slice(0, -1).filter((part) => part.startsWith('id: '));
        if (whole.length >= count) return whole.map(eventOf);
        const { done, value } = await reader.read();
        if (done) {
          expect(text === '' || text.endsWith('\n\n')).toBe(true);
          return whole.map(eventOf);
        }
        text += value;
      }
    }

    function eventOf(text: string): { id: string; change: Change } {
      const [, id = '', data = ''] = /^id: (.*)\ndata: (.*)$/.exec(text) ?? [];
      return { id, change: JSON.parse(data) as Change };
    }

    it('go on where Last-Event-ID says, tell what comes, and end in order at a shutdown', async () => {
      await everyKind();
      const expected = await published('demo');
      const reader = await stream();
      const first = await events(reader, 3);
      await reader.cancel();
      const again = await stream({ 'last-event-id': first[2]!.id });
      const rest = await events(again, expected.length - 3);
      expect([...first.slice(0, 3), ...rest].map((event) => event.change)).toEqual(expected);

      await registrar.apply(messages(5, message('later', 'STOP', 20)));
      const added = (await published('demo')).slice(expected.length);
      const later = await events(again, added.length);
      expect(later.map((event) => event.change)).toEqual(added);
      expect(added.length).toBeGreaterThan(0);

      const waiting = page({ after: later.at(-1)!.id, waitMs: '20000' });
      const begun = performance.now();
      await shutdown.run();
      expect(await events(again, Infinity)).toEqual([]);
      expect(await waiting).toMatchObject({ changes: [] });
      expect(performance.now() - begun).toBeLessThan(3_000);
    }, 20_000);
  });
});
