import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { KeyRole } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import { useKeys, usePostgres } from '@stopline/testing';
import { fakeDirectory, LONG_CODE, secretOf } from '../directory.fake.js';
import { asOwner, at, consent, consents, forget, inputId, LANE, message, messages, NEIGHBOUR, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';
import { fakeShutdown, registryApp } from '../registry-app.fake.js';
import { HoldStore } from '../holds/holds.store.js';
import type { Registrar } from '../applying/registrar.worker.js';
import { recordConclusions, recordDeliveries } from './replies.store.js';
import { subjectView, type SubjectView } from './subject-view.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const shutdown = fakeShutdown();
let db: Database;
let app: NestFastifyApplication;
let registrar: Registrar;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
  app = await registryApp(db, keys.keys, shutdown);
  registrar = registrarOf(db, keys.keys);
});
afterAll(async () => {
  await app.close();
  await shutdown.run();
  await db.close();
});
beforeEach(() => forget(postgres.url));

const post = (body: object, { as = 'compliance', tenant = 'demo' }: { as?: KeyRole; tenant?: string } = {}) =>
  app.inject({ method: 'POST', url: '/v1/subjects/lookup', headers: { authorization: `Bearer ${secretOf(tenant, as)}` }, payload: { number: NUMBER, ...body } });

async function lookup(body: object = {}): Promise<SubjectView> {
  const response = await post(body);
  expect([response.statusCode, response.body]).toEqual([200, expect.anything()]);
  return subjectView.parse(response.json());
}

const token = (): string => keys.keys.keyring.tokenise('demo', NUMBER);

describe('a lookup', () => {
  it('tells of each entry how it came, how it was read, and how it was confirmed', async () => {
    await registrar.apply(messages(0, message('stop', 'STOP', 1)));
    const replied = { tenant: 'demo', subject: token(), replyId: inputId('reply'), causedBy: inputId('stop'), lane: LANE, laneSeq: 1 };
    await recordConclusions(db, [{ ...replied, kind: 'opt_out', sender: LONG_CODE, outcome: 'sent', provider: 'twilio', providerMessageId: 'SM1', concludedAt: new Date().toISOString() }]);
    await recordDeliveries(db, [{ ...replied, status: 'delivered', reportedAt: new Date().toISOString() }]);
    const { entries, history, summary } = await lookup();
    expect(entries).toMatchObject([
      {
        scope: { kind: 'tenant' },
        state: 'suppressed',
        cause: 'keyword',
        channel: 'sms',
        rule: 'keyword:en:stop',
        rulesVersion: 'spec',
        source: 'twilio/twilio-1/stop',
        causedBy: inputId('stop'),
        correlationId: inputId('stop'),
        said: at(1),
        receivedAt: at(1),
        confirmation: { outcome: 'sent', providerMessageId: 'SM1', delivery: { status: 'delivered' } },
      },
    ]);
    expect(history.map(({ what }) => what)).toEqual(['changed', 'reply_concluded']);
    expect(summary).toMatch(/^Suppressed for everything but codes since .*: the person texted STOP; confirmed by text (at|on) .*, delivered\.$/);
    expect(summary).not.toContain(LONG_CODE.slice(2));
  });

  it('of a past instant gives what it gave then (I3)', async () => {
    const inputs = [
      messages(0, message('a', 'STOP', 1)),
      messages(1, message('b', 'UNCLEAR', 2)),
      messages(2, message('c', 'START', 3)),
      consents(0, consent('d', 2, { action: 'opt_out', program: 'deals' })),
      messages(3, message('e', 'STOP', 4), message('f', 'START', 5)),
      consents(1, consent('g', 9)),
    ];
    const seen: SubjectView[] = [];
    for (const input of inputs) {
      await registrar.apply(input);
      seen.push(await lookup());
    }
    for (const then of seen) {
      const again = await lookup({ at: then.asOf });
      expect({ ...again, summary: '' }).toEqual({ ...then, summary: '' });
      expect(again.summary.toLowerCase()).toContain(then.summary.toLowerCase());
    }
    expect(seen.at(-1)?.history).toHaveLength(7);
  });

  it('of a hold whose dismissal was undone knows when it was open, and who did what (I3)', async () => {
    await registrar.apply(messages(0, message('held', 'UNCLEAR', 1)));
    const [hold] = (await lookup()).holds;
    const holdId = hold?.holdId ?? '';
    const holds = new HoldStore(db, keys.keys, fakeDirectory());
    const reviews = [
      () => holds.claim('demo', { holdId, actor: 'Jo' }),
      () => holds.decide('demo', { holdId, decision: 'dismiss', reason: 'asks_for_nothing', actor: 'Jo' }),
      () => holds.reopen('demo', { holdId, actor: 'Kim' }),
      () => holds.decide('demo', { holdId, decision: 'dismiss', reason: 'automatic_reply', actor: 'Kim' }),
    ];
    const seen: SubjectView[] = [];
    for (const review of reviews) {
      expect(await review()).toMatchObject({ kind: 'done' });
      seen.push(await lookup({ for: { program: 'deals' } }));
    }
    const then = await Promise.all(seen.map(({ asOf: at }) => lookup({ at, for: { program: 'deals' } })));
    for (const views of [seen, then]) {
      expect(views.map(({ holds: open, send }) => [open.length, send?.reason])).toEqual([[1, 'HELD'], [0, 'NO_ENTRY'], [1, 'HELD'], [0, 'NO_ENTRY']]);
    }
    expect(seen[2]?.holds[0]?.openSince).not.toBe(hold?.openedAt);
    expect(seen[3]?.send?.others).toMatchObject([{ hold: { holdId, decision: 'dismiss' }, reason: 'closed' }]);
    expect(seen[3]?.history).toMatchObject([
      { what: 'hold_opened' },
      { what: 'hold_claimed', actor: 'Jo', until: expect.any(String) },
      { what: 'hold_closed', actor: 'Jo', decision: 'dismiss', reason: 'asks_for_nothing' },
      { what: 'hold_reopened', actor: 'Kim' },
      { what: 'hold_closed', actor: 'Kim', decision: 'dismiss', reason: 'automatic_reply' },
    ]);
  });

  it('has the entries as the registry keeps them', async () => {
    await registrar.apply(messages(0, message('a', 'STOP', 1), message('b', 'START', 2), message('c', 'STOP', 3)));
    await registrar.apply(consents(0, consent('d', 2), consent('e', 5)));
    const kept = await db.query<{ scope: string; authority: string; since: Date }>('SELECT scope, authority, state, version, since FROM entry ORDER BY scope, authority');
    const { entries } = await lookup();
    const told = entries.map(({ scope, authority = 'person', state, version, since }) => ({ scope: 'id' in scope ? `${scope.kind}:${scope.id}` : scope.kind, authority, state, version, since: new Date(since) }));
    expect(told.toSorted((one, other) => (`${one.scope} ${one.authority}` < `${other.scope} ${other.authority}` ? -1 : 1))).toEqual(kept);
  });

  it('before the STOP says allowed; of a time to come, the state now, and says so', async () => {
    const before = new Date(Date.now() - 1_000).toISOString();
    await registrar.apply(messages(0, message('stop', 'STOP', 1)));
    expect(await lookup({ at: before, for: { sender: LONG_CODE } })).toMatchObject({ asOf: before, entries: [], history: [], send: { decision: 'ALLOW', reason: 'NO_ENTRY' } });
    const later = await lookup({ at: '2999-01-01T00:00:00.000Z', for: { sender: LONG_CODE } });
    expect(later).toMatchObject({ note: expect.stringContaining('still to come'), send: { decision: 'BLOCK', reason: 'SUPPRESSED', decidedBy: { entry: { causedBy: inputId('stop') } } } });
  });

  it.each([
    ['before 1990', { at: '1989-12-31T23:59:59.999Z' }, 'time_out_of_range', '/at'],
    ['an unknown program', { for: { program: 'club' } }, 'unknown_program', '/for/program'],
    ['an unknown sender', { for: { sender: '+12025550199' } }, 'unknown_sender', '/for/sender'],
    ['a program of another category', { for: { program: 'deals', category: 'codes' } }, 'send_mismatch', '/for/category'],
  ])('%s is refused with field and remedy', async (_, body, code, pointer) => {
    const response = await post(body);
    expect([response.statusCode, response.json()]).toMatchObject([422, { code, errors: [{ pointer, detail: expect.any(String) }] }]);
    expect(response.body).not.toMatch(/\d{7}/);
  });
});

describe('a lookup is recorded', () => {
  const recorded = () => asOwner<{ value: string; lane: number; event_id: string }>(postgres.url, `SELECT value, lane, event_id FROM outbox WHERE value LIKE '%lookupId%' ORDER BY id`);

  it('with who asked about whom, what of, and when; with no number', async () => {
    await registrar.apply(messages(0, message('stop', 'STOP', 1)));
    await lookup({ at: at(5), for: { sender: '88222' } });
    const [row, ...others] = await recorded();
    expect(others).toEqual([]);
    const { lookupId, ...data } = JSON.parse(row?.value ?? '{}') as Record<string, unknown>;
    expect(data).toEqual({ tenant: 'demo', subject: token(), actor: 'demo-compliance', at: at(5), send: { sender: '88222' }, lookedUpAt: expect.any(String), lane: LANE, laneSeq: expect.any(Number) });
    expect([row?.lane, row?.event_id]).toEqual([LANE, lookupId]);
  });

  it('also where nothing is known of the number', async () => {
    expect((await post({ number: NEIGHBOUR }, { tenant: 'northwind', as: 'platform' })).statusCode).toBe(404);
    expect((await recorded()).map(({ value }) => JSON.parse(value) as object)).toMatchObject([{ tenant: 'northwind', actor: 'northwind-platform' }]);
  });

  it('or refused: nothing is told that is not on record (design §4.9)', async () => {
    await registrar.apply(messages(0, message('stop', 'STOP', 1)));
    await asOwner(postgres.url, 'REVOKE INSERT ON outbox FROM stopline_registry');
    const response = await post({});
    await asOwner(postgres.url, 'GRANT INSERT ON outbox TO stopline_registry');
    expect([response.statusCode, response.json()]).toMatchObject([503, { code: 'lookup_not_recorded' }]);
    expect(Object.keys(response.json<object>()).toSorted()).toEqual(['code', 'detail', 'status', 'title', 'type']);
  });
});
