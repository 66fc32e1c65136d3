import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { checkAnswer, directoryOf, installation, keyRole, laneOf } from '@stopline/contracts';
import { SubjectKeyring } from '@stopline/phone-number';
import { LocalCopy } from '@stopline/replica';
import { ApiKeys, createLogger, DIRECTORY, Health, httpAppOf, KEYS, Shutdown } from '@stopline/service-runtime';
import { agedCopy } from './aged-copy.fake.js';
import { CheckModule } from './check.module.js';

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

describe('POST /v1/check', () => {
  const shared: { ageMs: number | undefined } = { ageMs: 5 };
  const copy = agedCopy(() => shared.ageMs);
  const health = new Health();
  const shutdown = new Shutdown(createLogger({ service: 'spec', level: 'fatal' }), () => health.drain());
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await httpAppOf({
      service: 'suppression-check',
      module: CheckModule,
      providers: [
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
});
