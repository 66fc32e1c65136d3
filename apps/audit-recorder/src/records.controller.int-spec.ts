import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { directoryOf, installation, type EventType } from '@stopline/contracts';
import { Database, migrate } from '@stopline/database';
import type { CallerKey } from '@stopline/service-runtime';
import { buildEvent, useKeys, usePostgres } from '@stopline/testing';
import pg from 'pg';
import { recordOf } from './audit-record.js';
import { PostgresRecordStore } from './record.store.js';
import { RecordsController } from './records.controller.js';
import { READER, schema, WRITER } from './schema.js';
import { searchQuestion } from './search.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const number = '+12125550123';

const tenantOf = (id: string) => ({
  id,
  name: id,
  keys: [{ id: `${id}-compliance`, role: 'compliance', secret: `${id}-compliance-key` }],
  categories: [{ id: 'marketing' }],
  programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }],
});
const directory = directoryOf(installation.parse({ tenants: [tenantOf('demo'), tenantOf('northwind')] }));
const callerOf = (tenant: string): CallerKey => directory.keys.find((caller) => caller.tenant.id === tenant)!;

describe('POST /v1/records/search', () => {
  let owner: pg.Client;
  let databases: Database[];
  let store: PostgresRecordStore;
  let controller: RecordsController;

  beforeAll(async () => {
    await migrate(postgres.url, schema);
    const open = (role: string) => Database.open({ url: postgres.url, schema: schema.schema, role, poolSize: 2, applicationName: 'spec' });
    databases = await Promise.all([open(WRITER), open(READER)]);
    const [writer, reader] = databases as [Database, Database];
    store = new PostgresRecordStore(writer, reader);
    controller = new RecordsController(store, keys.keys);
    owner = new pg.Client({ connectionString: postgres.url });
    await owner.connect();
  });
  afterAll(async () => {
    await Promise.all([owner.end(), ...databases.map((database) => database.close())]);
  });
  beforeEach(async () => {
    await owner.query('TRUNCATE audit.record');
    const place = { kafkaTopic: 'stopline.inbound-messages.v1', part: 3 };
    const recorded = ['demo', 'northwind'].flatMap((tenant, at) =>
      (['stopline.inbound-message.received.v1', 'stopline.message.classified.v1'] satisfies EventType[]).map((type, step) => {
        const id = `00000000-0000-5000-8000-00000000000${at * 2 + step}`;
        const event = buildEvent(type, { id, time: `2026-11-24T08:30:0${step}.000Z`, data: { tenant, from: number } });
        return recordOf({ event, ...place, offset: BigInt(at * 2 + step) }, (of, to) => keys.keys.keyring.tokenise(of, to), keys.keys.sealer);
      }),
    );
    await store.add(recorded);
  });

  const ask = (question: object, tenant = 'demo') => controller.search(searchQuestion.parse(question), callerOf(tenant));
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
      await expect(ask({ number })).rejects.toMatchObject({ status: 503, code: 'read_not_recorded' });
      await expect(count()).resolves.toBe(4);
    } finally {
      await owner.query(`GRANT INSERT ON audit.record TO ${WRITER}`);
    }
  });
});
