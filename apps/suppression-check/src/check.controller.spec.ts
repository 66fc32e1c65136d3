import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { checkAnswer, checksAnswer, directoryOf, installation, keyRole, laneOf } from '@stopline/contracts';
import { SubjectKeyring } from '@stopline/phone-number';
import { LocalCopy } from '@stopline/replica';
import { ApiKeys, CONFIG, createLogger, DIRECTORY, Health, httpAppOf, KEYS, Shutdown } from '@stopline/service-runtime';
import { agedCopy } from './aged-copy.fake.js';
import { CheckModule } from './check.module.js';
import { httpSurface } from './http-surface.module.js';

const to = '+12025550123';
const stopped = '+12025550124';
const said = '2026-11-24T08:30:00.000Z';
const secretOf = (tenant: string, role: string): string => `${tenant}-${role}-key-0001`;
const tenantOf = (id: string) => ({
  id,
  name: id,
  keys: keyRole.options.map((role) => ({ id: role, role, secret: secretOf(id, role) })),
  categories: [{ id: 'marketing' }],
  programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }],
});
const directory = directoryOf(installation.parse({ tenants: [tenantOf('demo'), tenantOf('northwind')] }));
const keyring = new SubjectKeyring(new Map(['demo', 'northwind'].map((tenant, at) => [tenant, [{ id: 'k1', key: Buffer.alloc(32, at) }]])));

/** So few that no time which passes here matters: a key holds the 10,000 of one question, and not much more. */
const CHECKS_PER_SECOND = 10;

describe('the check over HTTP', () => {
  const shared: { ageMs: number | undefined } = { ageMs: 5 };
  const copy = agedCopy(() => shared.ageMs);
  const health = new Health();
  const shutdown = new Shutdown(createLogger({ service: 'spec', level: 'fatal' }), () => health.drain());
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await httpAppOf({
      service: 'suppression-check',
      module: CheckModule,
      configure: httpSurface,
      providers: [
        { provide: CONFIG, useValue: { CHECKS_PER_SECOND } },
        { provide: ApiKeys, useValue: new ApiKeys(directory) },
        { provide: DIRECTORY, useValue: directory },
        { provide: KEYS, useValue: { keyring } },
        { provide: Health, useValue: health },
        { provide: Shutdown, useValue: shutdown },
        { provide: LocalCopy, useValue: copy },
      ],
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const subject = keyring.tokenise('demo', stopped);
    copy.replica.table(laneOf(stopped)).record({ tenant: 'demo', subject, scope: { kind: 'tenant' }, state: 'suppressed', said, since: said, version: 1, laneSeq: 1 });
  });
  afterAll(async () => {
    await shutdown.run();
    await app.close();
  });
  beforeEach(() => {
    shared.ageMs = 5;
  });

  const ask = (question: object, secret = secretOf('demo', 'sender')) =>
    app.inject({ method: 'POST', url: '/v1/check', headers: { authorization: `Bearer ${secret}` }, payload: question });

  test.each<[string, object, number | undefined, number, string]>([
    ['a person who said nothing', { to }, 5, 200, 'ALLOW NO_ENTRY'],
    ['a person who said stop', { to: stopped, tenant: 'demo' }, 60_000, 200, 'BLOCK SUPPRESSED'],
    ['I7: a stale copy', { to }, 60_000, 503, 'UNKNOWN STALE'],
    ['I7: a copy whose age nobody knows', { to }, undefined, 503, 'UNKNOWN STALE'],
    ['an unknown sender', { to, sender: '+12025550100' }, 5, 503, 'UNKNOWN CONFIG'],
  ])('%s', async (...given) => {
    const [, question, ageMs, code, expected] = given;
    shared.ageMs = ageMs;
    const answer = await ask(question);
    expect(answer.statusCode).toBe(code);
    const { decision, reason } = checkAnswer.parse(answer.json());
    expect(`${decision} ${reason}`).toBe(expected);
  });

  test("I17: another tenant's key gets the answer of its own tenant", async () => {
    expect((await ask({ to: stopped }, secretOf('northwind', 'sender'))).json()).toMatchObject({ decision: 'ALLOW', reason: 'NO_ENTRY' });
  });

  test.each([
    ['sender', 200],
    ['platform', 200],
    ['compliance', 200],
    ['operator', 403],
  ])('S13: a key of role %s is answered %i', async (role, code) => {
    expect((await ask({ to }, secretOf('demo', role))).statusCode).toBe(code);
  });

  test.each<[string, object, string | undefined, number]>([
    ['S11: an unknown key', { to }, 'demo-sender-key-0002', 401],
    ["S12: another tenant's name", { to: stopped, tenant: 'demo' }, secretOf('northwind', 'sender'), 404],
    ['S14: an unknown field', { to, version: 1 }, undefined, 400],
    ['a number that is none', { to: 'nobody' }, undefined, 400],
    ['a token that is none', { to, minToken: 'now' }, undefined, 400],
  ])('%s is refused', async (...given) => {
    const [, question, secret, code] = given;
    const answer = await ask(question, secret);
    expect(answer.statusCode).toBe(code);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  const askMany = (payload: object | string, { key = secretOf('demo', 'sender'), type = 'application/json' } = {}) =>
    app.inject({ method: 'POST', url: '/v1/checks', headers: { authorization: `Bearer ${key}`, 'content-type': type }, payload });
  const reasonsOf = (body: unknown): string[] => checksAnswer.parse(body).answers.map(({ reason }) => reason);

  describe('many numbers as JSON', () => {
    test('are answered in their order, with the entry that decided and how fresh', async () => {
      const answer = await askMany({ to: [to, stopped, to] });
      expect(answer.statusCode).toBe(200);
      const { answers, freshness } = checksAnswer.parse(answer.json());
      expect(answers.map(({ decision }) => decision)).toEqual(['ALLOW', 'BLOCK', 'ALLOW']);
      expect(answers[1]?.entry).toMatchObject({ scope: { kind: 'tenant' }, state: 'suppressed', version: 1 });
      expect(freshness).toEqual({ ageMs: 5, boundMs: 3000 });
    });

    test('I7: UNKNOWN is of one number, BLOCK comes from a copy of any age', async () => {
      shared.ageMs = 60_000;
      const answer = await askMany({ to: [to, stopped] });
      expect(answer.statusCode).toBe(200);
      expect(reasonsOf(answer.json())).toEqual(['STALE', 'SUPPRESSED']);
    });

    test("I17: another tenant's key gets the answers of its own tenant", async () => {
      expect(reasonsOf((await askMany({ to: [stopped] }, { key: secretOf('northwind', 'sender') })).json())).toEqual(['NO_ENTRY']);
    });

    test('may be 10,000', async () => {
      expect(reasonsOf((await askMany({ to: Array.from({ length: 10_000 }, () => stopped) }, { key: secretOf('northwind', 'compliance') })).json())).toHaveLength(10_000);
    });

    test.each<[string, object, string | undefined, number, string]>([
      ['S11: an unknown key', { to: [to] }, 'demo-sender-key-0002', 401, 'unauthenticated'],
      ["S13: an operator's key", { to: [to] }, secretOf('demo', 'operator'), 403, 'forbidden'],
      ["S12: another tenant's name", { to: [to], tenant: 'northwind' }, undefined, 404, 'not_found'],
      ['S14: an unknown field', { to: [to], minToken: '1:1' }, undefined, 400, '/minToken'],
      ['a number that is none', { to: [to, 'nobody'] }, undefined, 400, '/to/1'],
      ['no number', { to: [] }, undefined, 400, 'at least one number'],
      ['more than 10,000', { to: Array.from({ length: 10_001 }, () => to) }, undefined, 400, 'as NDJSON'],
      ['a body that is too large', { to: ['x'.repeat(600_000)] }, undefined, 413, 'body_too_large'],
    ])('%s is refused', async (...given) => {
      const [, question, key, code, says] = given;
      const answer = await askMany(question, key === undefined ? {} : { key });
      expect(answer.statusCode).toBe(code);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(answer.body).toContain(says);
    });

    test('ten thousand mistakes are not answered by ten thousand problems', async () => {
      const answer = await askMany({ to: Array.from({ length: 10_000 }, () => 'x') });
      expect((answer.json() as { errors: unknown[] }).errors).toHaveLength(20);
    });
  });

  describe('S35: a key that asks too much', () => {
    test('is told when to ask again, and another key is answered', async () => {
      const key = secretOf('northwind', 'platform');
      const all = { to: Array.from({ length: 10_000 }, () => to) };
      const [first, second] = [await askMany(all, { key }), await askMany(all, { key })];
      expect([first.statusCode, second.statusCode]).toEqual([200, 429]);
      expect(Number(second.headers['retry-after'])).toBeGreaterThan(1);
      expect(second.json()).toMatchObject({ code: 'too_many_checks', detail: expect.stringContaining('10 numbers a second') });
      expect((await ask({ to })).statusCode).toBe(200);
    });
  });

  describe('questions as NDJSON', () => {
    const NDJSON = { type: 'application/x-ndjson' };
    const linesOf = (body: string): Record<string, unknown>[] => body.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

    test('each line is a send of its own; a broken one is told by its line, and the next one is read', async () => {
      const lines = [{ to }, { to: stopped, program: 'deals' }].map((question) => JSON.stringify(question));
      const answer = await askMany([lines[0], 'nonsense', '', '{"to":"nobody"}', `{"to":"${'1'.repeat(5_000)}"}`, lines[1]].join('\r\n'), NDJSON);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toBe('application/x-ndjson');
      expect(linesOf(answer.body)).toMatchObject([
        { reason: 'NO_ENTRY' },
        { line: 2, code: 'invalid_json' },
        { line: 4, code: 'invalid_body', errors: [{ pointer: '/to' }] },
        { line: 5, code: 'line_too_long' },
        { reason: 'SUPPRESSED' },
      ]);
    });

    test("S12: another tenant's name in a line is refused, and says nothing of the number", async () => {
      expect(linesOf((await askMany(JSON.stringify({ to: stopped, tenant: 'northwind' }), NDJSON)).body)).toMatchObject([{ line: 1, status: 404 }]);
    });

    test('S11: needs a key', async () => {
      expect((await askMany('{}', { ...NDJSON, key: 'demo-sender-key-0002' })).statusCode).toBe(401);
    });

    test('goes to no other route', async () => {
      const headers = { authorization: `Bearer ${secretOf('demo', 'sender')}`, 'content-type': NDJSON.type };
      expect((await app.inject({ method: 'POST', url: '/v1/check', headers, payload: JSON.stringify({ to }) })).statusCode).toBe(415);
    });
  });
});
