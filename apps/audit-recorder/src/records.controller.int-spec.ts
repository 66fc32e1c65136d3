import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { directoryOf, installation, keyRole, type EventType } from '@stopline/contracts';
import { Database, migrate } from '@stopline/database';
import { ApiKeys, CONFIG, createLogger, Health, httpAppOf, KEYS, Shutdown } from '@stopline/service-runtime';
import { buildEvent, useKeys, usePostgres } from '@stopline/testing';
import pg from 'pg';
import { AppModule } from './app.module.js';
import { recordOf } from './audit-record.js';
import { RecordStore } from './record.store.js';
import { recordsPage, type RecordsPage } from './records-page.js';
import { KEEPER, schema, WRITER } from './schema.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const number = '+12125550123';

const secretOf = (tenant: string, role: string): string => `${tenant}-${role}-key-0001`;
const tenantOf = (id: string) => ({
  id,
  name: id,
  keys: keyRole.options.map((role) => ({ id: `${id}-${role}`, role, secret: secretOf(id, role) })),
  categories: [{ id: 'marketing' }],
  programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }],
});
const directory = directoryOf(installation.parse({ tenants: [tenantOf('demo'), tenantOf('northwind')] }));

describe('POST /v1/records/search', () => {
  const health = new Health();
  const shutdown = new Shutdown(createLogger({ service: 'spec', level: 'fatal' }), () => health.drain());
  let owner: pg.Client;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    await migrate(postgres.url, schema);
    owner = new pg.Client({ connectionString: postgres.url });
    await owner.connect();
    const positions = await Database.open({ url: postgres.url, schema: schema.schema, role: KEEPER, poolSize: 1, applicationName: 'spec' });
    shutdown.on('database', 'positions', () => positions.close());
    app = await httpAppOf({
      service: 'audit-recorder',
      module: AppModule,
      providers: [
        { provide: ApiKeys, useValue: new ApiKeys(directory) },
        { provide: CONFIG, useValue: { DATABASE_URL: postgres.url } },
        { provide: KEYS, useValue: keys.keys },
        { provide: Database, useValue: positions },
        { provide: Health, useValue: health },
        { provide: Shutdown, useValue: shutdown },
      ],
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await shutdown.run();
    await owner.end();
  });
  beforeEach(async () => {
    await owner.query('TRUNCATE audit.record');
    const place = { kafkaTopic: 'stopline.inbound-messages.v1', lane: 3 };
    const recorded = ['demo', 'northwind'].flatMap((tenant, at) =>
      (['stopline.inbound-message.received.v1', 'stopline.message.classified.v1'] satisfies EventType[]).map((type, step) => {
        const id = `00000000-0000-5000-8000-00000000000${at * 2 + step}`;
        const event = buildEvent(type, { id, time: `2026-11-24T08:30:0${step}.000Z`, data: { tenant, from: number } });
        return recordOf({ event, ...place, offset: BigInt(at * 2 + step) }, (of, to) => keys.keys.keyring.tokenise(of, to), keys.keys.sealer);
      }),
    );
    await app.get(RecordStore).add(recorded);
  });

  const post = (question: object, secret = secretOf('demo', 'compliance')) =>
    app.inject({ method: 'POST', url: '/v1/records/search', headers: { authorization: `Bearer ${secret}` }, payload: question });
  const ask = async (question: object, tenant = 'demo'): Promise<RecordsPage> => {
    const answer = await post(question, secretOf(tenant, 'compliance'));
    expect(answer.statusCode).toBe(200);
    return recordsPage.parse(answer.json());
  };
  const count = async (): Promise<number> => Number((await owner.query<{ n: string }>('SELECT count(*) AS n FROM audit.record')).rows[0]?.n);

  test("a person's story, in order, its data in clear", async () => {
    const { records, next } = await ask({ number });
    expect(next).toBeUndefined();
    expect(records).toMatchObject([
      { type: 'stopline.inbound-message.received.v1', tenant: 'demo', data: { from: number, text: 'STOP' }, position: { partition: 3, offset: '0' } },
      { type: 'stopline.message.classified.v1', tenant: 'demo', data: { verdict: { intent: 'opt_out' } } },
    ]);
  });

  test("I17, S12: another tenant's key gets its own story of the same number, and never this one", async () => {
    const { records } = await ask({ number }, 'northwind');
    expect(records.map(({ tenant }) => tenant)).toEqual(['northwind', 'northwind']);
  });

  test('goes on by cursor', async () => {
    const first = await ask({ number, limit: 1 });
    expect(first.records).toMatchObject([{ type: 'stopline.inbound-message.received.v1' }]);
    const second = await ask({ number, limit: 1, cursor: first.next });
    expect(second.records).toMatchObject([{ type: 'stopline.message.classified.v1' }]);
  });

  test('becomes a record itself: who, which filter by token, how many; found by the same person', async () => {
    await ask({ number });
    const { records } = await ask({ number, kinds: ['stopline.audit.read.v1'] });
    const subjects = [keys.keys.keyring.tokenise('demo', number)];
    expect(records).toMatchObject([
      { source: '/stopline/audit-recorder', subject: subjects[0], data: { key: 'demo-compliance', role: 'compliance', filter: { subjects, limit: 100 }, records: 2 } },
    ]);
    expect(JSON.stringify(records)).not.toContain('2125550123');
  });

  test('that cannot become a record is refused, and shows nothing', async () => {
    await owner.query(`REVOKE INSERT ON audit.record FROM ${WRITER}`);
    try {
      expect((await post({ number })).json()).toMatchObject({ status: 503, code: 'read_not_recorded' });
      await expect(count()).resolves.toBe(4);
    } finally {
      await owner.query(`GRANT INSERT ON audit.record TO ${WRITER}`);
    }
  });

  test.each([
    ['sender', 403],
    ['platform', 403],
    ['operator', 403],
    ['compliance', 200],
  ])('S13: a key of role %s is answered %i', async (role, code) => {
    expect((await post({ number }, secretOf('demo', role))).statusCode).toBe(code);
  });

  test.each<[string, object, string | undefined, number]>([
    ['S11: an unknown key', {}, 'nobody-compliance-key-0001', 401],
    ['S14: a tenant of choice', { tenant: 'northwind' }, undefined, 400],
    ['a cursor of somebody', { cursor: 'AAAA' }, undefined, 400],
    ['a day that does not exist', { from: '2026-02-30T00:00:00.000Z' }, undefined, 400],
    ['a correlation with NUL', { correlationId: 'a\0b' }, undefined, 400],
  ])('%s is refused, and nothing is recorded', async (...given) => {
    const [, question, secret, code] = given;
    expect((await post(question, secret)).statusCode).toBe(code);
    await expect(count()).resolves.toBe(4);
  });
});
