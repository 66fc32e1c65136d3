import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { directoryOf, installation, keyRole, type Directory } from '@stopline/contracts';
import { Publisher } from '@stopline/messaging';
import { ApiKeys, CONFIG, DIRECTORY, Health, httpAppOf, Shutdown } from '@stopline/service-runtime';
import { AppModule } from './app.module.js';

const secretOf = (role: string) => `secret-of-${role}-0001`;
const directory: Directory = directoryOf(
  installation.parse({
    tenants: [
      {
        id: 'demo',
        name: 'Demo',
        keys: keyRole.options.map((role) => ({ id: role, role, secret: secretOf(role) })),
        categories: [{ id: 'marketing' }],
        programs: [{ id: 'deals', brand: 'Demo', category: 'marketing', helpContact: 'help@demo.example' }],
      },
    ],
  }),
);

describe('POST /v1/classify', () => {
  let app: NestFastifyApplication;
  const published: unknown[] = [];

  beforeAll(async () => {
    app = await httpAppOf({
      service: 'keyword-classifier',
      module: AppModule,
      providers: [
        { provide: ApiKeys, useValue: new ApiKeys(directory) },
        { provide: DIRECTORY, useValue: directory },
        { provide: Health, useValue: new Health() },
        { provide: CONFIG, useValue: {} },
        { provide: Shutdown, useValue: { on: () => undefined } },
        { provide: Publisher, useValue: { publish: (events: unknown) => Promise.resolve(published.push(events)) } },
      ],
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  const post = (question: object, headers: Record<string, string> = { authorization: `Bearer ${secretOf('sender')}` }) =>
    app.inject({ method: 'POST', url: '/v1/classify', headers, payload: question });

  it.each([
    ['a text', { text: 'Stop!' }, { intent: 'opt_out', certainty: 'certain', rule: 'keyword:en:stop', evidence: [{ start: 0, end: 4 }] }],
    ['a text and a language', { text: 'stop', language: 'fr-CA' }, { rule: 'keyword:fr:stop' }],
    ['a text and a country', { text: 'stop', country: 'MX' }, { rule: 'keyword:es:stop' }],
    ['an empty text', { text: '' }, { intent: 'none', rule: 'no-request' }],
  ])('explains %s, and publishes nothing', async (_, question, verdict) => {
    const answer = await post(question);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject(verdict);
    expect(published).toEqual([]);
  });

  it.each([
    ['no text', {}, '/text'],
    ['an unknown field (S14)', { text: 'stop', tenant: 'demo' }, '/tenant'],
    ['a country in words', { text: 'stop', country: 'Mexico' }, '/country'],
    ['a language that is none', { text: 'stop', language: '' }, '/language'],
  ])('refuses %s by name, without repeating it (I16)', async (_, question, pointer) => {
    const answer = await post(question);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'invalid_body', errors: [{ pointer }] });
    expect(answer.body).not.toContain('Mexico');
  });

  it.each([
    ['sender', 200],
    ['platform', 200],
    ['compliance', 200],
    ['operator', 403],
  ])('a key of role %s gets %i (S13)', async (role, status) => {
    expect((await post({ text: 'stop' }, { authorization: `Bearer ${secretOf(role)}` })).statusCode).toBe(status);
  });

  it('without a key nobody gets anything (S11)', async () => {
    expect((await post({ text: 'stop' }, {})).statusCode).toBe(401);
  });
});
