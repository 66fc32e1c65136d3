import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { NestMicroservice } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiEventId, embedding, flow, kafkaTopic, keyRole, type KeyRole, laneOf, LANES } from '@stopline/contracts';
import { Database, OutboxRelay, positions } from '@stopline/database';
import { createTopics, encodeEvent, KafkaLanes, KafkaProbe, KafkaPublisher, KafkaRecordProducer, LaneErrorFilter, Publisher, readRecorded, RecordProducer, type OutgoingEvent } from '@stopline/messaging';
import { ApiKeys, CONFIG, createLogger, DIRECTORY, Health, httpAppOf, KEYS, Shutdown } from '@stopline/service-runtime';
import { useKafka, useKeys, usePostgres, waitUntil } from '@stopline/testing';
import { AppModule } from './app.module.js';
import { change, type Change } from './changes/change.js';
import { apiAnswer } from './consent-requests/api-write.js';
import { fakeDirectory, secretOf } from './directory.fake.js';
import { asOwner, message, NEIGHBOUR, NUMBER, openRegistry } from './registry.fake.js';
import { holdsPage } from './holds/holds-api.js';
import { listLimits } from './lists/list-limits.fake.js';
import { CONSUMER } from './schema.js';
import { subjectView, type SubjectView } from './subjects/subject-view.js';

const kafka = useKafka({ own: true });
const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const START_MS = 60_000;

let db: Database;
let producer: KafkaRecordProducer;
let app: NestFastifyApplication;
let relay: OutboxRelay;
const shutdown = new Shutdown(createLogger({ service: 'registry spec', level: 'silent' }), () => undefined);

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await openRegistry(postgres.url);
  await createTopics([kafka.brokers], ['demo', 'northwind']);
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'registry spec' });
  relay = new OutboxRelay(db, producer, { failed: () => undefined });
  relay.start();
  app = await start();
}, START_MS);
afterAll(async () => {
  await shutdown.run();
  await app.close();
  await shutdown.run();
  await relay.stop();
  await producer.close();
  await db.close();
});

/** The service as it runs, but for its process. */
async function start(): Promise<NestFastifyApplication> {
  const directory = fakeDirectory();
  const service = await httpAppOf({
    service: 'suppression-registry',
    module: AppModule,
    providers: [
      { provide: ApiKeys, useValue: new ApiKeys(directory) },
      { provide: CONFIG, useValue: { ...listLimits, KAFKA_BROKERS: [kafka.brokers] } },
      { provide: DIRECTORY, useValue: directory },
      { provide: KEYS, useValue: keys.keys },
      { provide: Database, useValue: db },
      { provide: Publisher, useValue: new KafkaPublisher('suppression-registry', producer) },
      { provide: Health, useValue: new Health() },
      { provide: Shutdown, useValue: shutdown },
      { provide: RecordProducer, useValue: producer },
    ],
  });
  const strategy = new KafkaLanes({
    service: 'suppression-registry',
    brokers: [kafka.brokers],
    clientId: 'suppression-registry',
    positions: positions(db, CONSUMER),
    producer,
    sealer: keys.keys.sealer,
    onCrash: () => undefined,
  });
  const lanes = service.connectMicroservice({ strategy }, { deferInitialization: true }) as NestMicroservice;
  lanes.useGlobalFilters(new LaneErrorFilter());
  lanes.setIsInitHookCalled(true);
  await service.init();
  await service.startAllMicroservices();
  await service.getHttpAdapter().getInstance().ready();
  const everyLane = LANES * flow['suppression-registry'].consumes.length;
  await waitUntil('every lane is read', () => strategy.progress.lanes().filter(({ state }) => state === 'running').length === everyLane, START_MS);
  return service;
}

interface Call {
  readonly as?: KeyRole;
  readonly tenant?: string;
  readonly key?: string | undefined;
}

const post = (url: string, body: object, call: Call = {}) => send('POST', url, body, call);
const send = (method: 'POST' | 'PUT', url: string, body: object, { as = 'compliance', tenant = 'demo', key }: Call = {}) =>
  app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${secretOf(tenant, as)}`, ...(key !== undefined && { 'idempotency-key': key }) },
    payload: body,
  });
const get = (url: string, { as = 'compliance', tenant = 'demo' }: Call = {}) =>
  app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${secretOf(tenant, as)}` } });
const lookup = async (number: string): Promise<SubjectView> => subjectView.parse((await post('/v1/subjects/lookup', { number })).json());

const classify = (input: Omit<OutgoingEvent, 'topic'>): Promise<void> =>
  producer.send([encodeEvent('keyword-classifier', { ...input, topic: 'classified-messages' } as OutgoingEvent)]);

const optOut = { number: NUMBER, action: 'opt_out', channel: 'agent', actor: 'agent-7' };
const transitions = async (): Promise<number> => Number((await db.query<{ n: string }>('SELECT count(*) AS n FROM transition'))[0]?.n);

describe('POST /v1/consent-requests', () => {
  it('takes the one path, and is answered when it was applied', async () => {
    const response = await post('/v1/consent-requests', optOut, { key: 'call-1', as: 'platform' });
    expect(response.statusCode).toBe(200);
    expect(apiAnswer.parse(response.json())).toMatchObject({
      id: apiEventId('demo', 'call-1'),
      outcome: 'changed',
      entries: [{ scope: { kind: 'tenant' }, state: 'suppressed', version: 1 }],
      token: expect.stringMatching(/^\d+:1$/),
    });
    expect(await lookup(NUMBER)).toMatchObject({
      entries: [{ state: 'suppressed', cause: 'agent', causedBy: apiEventId('demo', 'call-1'), saidBy: 'receipt' }],
      decisions: [{ program: 'deals', decision: 'BLOCK', reason: 'SUPPRESSED' }, { program: 'points' }, { program: 'logins', reason: 'EXEMPT' }],
      history: [{ what: 'changed', actor: 'agent-7' }],
    });
  });

  it('the same key and body again, also at once: the same answer, no second effect', async () => {
    const body = { ...optOut, number: NEIGHBOUR };
    const before = await transitions();
    const responses = await Promise.all(Array.from({ length: 5 }, () => post('/v1/consent-requests', body, { key: 'call-2' })));
    const again = await post('/v1/consent-requests', body, { key: 'call-2' });
    for (const response of responses) expect([response.statusCode, response.json()]).toEqual([200, again.json()]);
    expect(await transitions()).toBe(before + 1);
  });

  it('the same key of another tenant is another request (I17)', async () => {
    const response = await post('/v1/consent-requests', optOut, { key: 'call-1', tenant: 'northwind' });
    expect(response.json()).toMatchObject({ id: apiEventId('northwind', 'call-1'), outcome: 'changed' });
  });

  it('is answered also when it changed nothing', async () => {
    const response = await post('/v1/consent-requests', { ...optOut, said: '2026-11-01T08:30:00.000Z' }, { key: 'call-3' });
    expect(response.json()).toMatchObject({ outcome: 'superseded', reason: 'said_before_the_current_state', entries: [{ version: 1 }], token: expect.stringMatching(/:1$/) });
  });

  it.each([
    ['without a key', optOut, undefined, { status: 400, code: 'idempotency_key_required' }],
    ['under a key that came with another body', { ...optOut, channel: 'web' }, 'call-1', { status: 422, code: 'idempotency_key_reused' }],
    ['for a program that the tenant does not have (S12)', { ...optOut, program: 'club' }, 'call-4', { status: 422, code: 'unknown_program' }],
    ['with a field that is ours to set (S14)', { ...optOut, tenant: 'northwind' }, 'call-5', { status: 400, code: 'invalid_body' }],
  ])('is refused %s', async (_, body, key, problem) => {
    const response = await post('/v1/consent-requests', body, { key });
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject(problem);
    expect(response.body).not.toContain(NUMBER.slice(2));
  });

  it('that cannot be applied within two seconds: 202, and the same key tells later', async () => {
    await asOwner(postgres.url, 'REVOKE INSERT ON transition FROM stopline_registry');
    const body = { ...optOut, said: new Date().toISOString() };
    const response = await post('/v1/consent-requests', body, { key: 'call-6' });
    expect([response.statusCode, response.json()]).toEqual([202, { id: apiEventId('demo', 'call-6') }]);
    await asOwner(postgres.url, 'GRANT INSERT ON transition TO stopline_registry');
    const later = await waitUntil('it is applied', async () => {
      const again = await post('/v1/consent-requests', body, { key: 'call-6' });
      return again.statusCode === 200 && again;
    });
    expect(later.json()).toMatchObject({ outcome: 'changed', entries: [{ version: 2 }] });
  }, START_MS);
});

describe('a message over Kafka', () => {
  it('changes the state, and the change, the state and the request of a reply are published in the lane of the number (I11)', async () => {
    const number = '+12125550177';
    const stop = message('from-kafka', 'STOP', 1, { from: number });
    const topics = (['suppression-changes', 'suppression-state', 'reply-requests'] as const).map((topic) => kafkaTopic(topic));
    const probe = await KafkaProbe.open({ brokers: [kafka.brokers], topics, from: 'now' });
    const subject = keys.keys.keyring.tokenise('demo', number);
    await classify(stop);
    const published = await Promise.all(topics.map((topic) => probe.waitFor((record) => record.topic === topic && String(record.raw.key).includes(subject))));
    await probe.close();
    expect(published.map(({ lane }) => lane)).toEqual(topics.map(() => laneOf(number)));
    expect((await lookup(number)).entries).toMatchObject([{ state: 'suppressed', cause: 'keyword', causedBy: stop.id }]);
  });

  it('that cannot be read opens a hold, which a reviewer finds and decides', async () => {
    const number = '+12125550178';
    await classify(message('unreadable', 'UNCLEAR', 1, { from: number, readable: false }));
    const hold = await waitUntil('the hold is open', async () => {
      const { holds } = holdsPage.parse((await get('/v1/holds')).json());
      return holds.find((open) => open.number === number);
    });
    expect(hold).toMatchObject({ cause: 'unreadable_message', scope: { kind: 'tenant' } });
    const decided = await post('/v1/holds/decide', { holdId: hold.holdId, decision: 'opt_out', reviewer: 'Jo' });
    expect([decided.statusCode, decided.json()]).toMatchObject([200, { decision: 'opt_out', outcome: 'changed', entries: [{ state: 'suppressed' }] }]);
    expect((await post('/v1/holds/decide', { holdId: hold.holdId, decision: 'dismiss', reason: 'asks_for_nothing', reviewer: 'Jo' })).statusCode).toBe(409);
    expect((await lookup(number)).history).toMatchObject([{ what: 'hold_opened' }, { what: 'changed', cause: 'review' }, { what: 'hold_closed', actor: 'demo-compliance: Jo' }]);
  });

  it('that is held is read, claimed, left to another, dismissed and reopened; its words leave as a labelled line (I17)', async () => {
    const number = '+12125550179';
    await classify(message('ambiguous', 'UNCLEAR', 2, { from: number, text: 'not now, ring 212-555-0179' }));
    const mine = await waitUntil('the hold is open', async () => holdsPage.parse((await get('/v1/holds?cause=ambiguous_text')).json()).holds.find((open) => open.number === number));
    expect(mine).toMatchObject({ text: 'not now, ring 212-555-0179', rule: 'perhaps:en:declined', program: 'deals', overdue: false });
    const { holdId } = mine;
    const [jo, kim] = [{ holdId, reviewer: 'Jo' }, { holdId, reviewer: 'Kim' }];
    expect((await post('/v1/holds/claim', jo)).json()).toMatchObject({ claim: { by: 'demo-compliance: Jo' } });
    const refused = await post('/v1/holds/decide', { ...kim, decision: 'opt_out' });
    expect([refused.statusCode, refused.json()]).toMatchObject([409, { code: 'claimed', claimedBy: 'demo-compliance: Jo', claimedUntil: expect.any(String) }]);
    expect(holdsPage.parse((await get('/v1/holds?claimedBy=me&reviewer=Jo')).json()).holds).toMatchObject([{ holdId }]);
    expect((await post('/v1/holds/decide', { ...jo, decision: 'escalate', note: 'Ask the shop.' })).json()).toEqual({ holdId, decision: 'escalate' });
    expect((await post('/v1/holds/decide', { ...kim, decision: 'dismiss', reason: 'asks_for_nothing' })).statusCode).toBe(200);
    const exported = await get('/v1/holds/verdicts');
    expect(exported.headers['content-type']).toBe('application/x-ndjson');
    expect(exported.body.trim().split('\n').map((line) => JSON.parse(line) as object)).toMatchObject([{ text: 'not now, ring 000-000-0000', label: 'none', lang: 'en', tag: 'review' }]);
    expect((await get('/v1/holds/verdicts', { tenant: 'northwind' })).body).toBe('');
    expect((await post('/v1/holds/reopen', { ...jo, note: 'They wrote again.' })).json()).toMatchObject({ holdId, token: expect.any(String) });
    expect((await lookup(number)).holds).toMatchObject([{ holdId }]);
  });

  it('is not decided, and not read, where that cannot be recorded (design §4.9)', async () => {
    const [hold] = holdsPage.parse((await get('/v1/holds')).json()).holds;
    const by = { holdId: hold?.holdId, reviewer: 'Jo' };
    await asOwner(postgres.url, 'REVOKE INSERT ON outbox FROM stopline_registry');
    const answers = [await post('/v1/holds/claim', by), await post('/v1/holds/decide', { ...by, decision: 'opt_out' }), await get('/v1/holds'), await get('/v1/holds/verdicts')];
    await asOwner(postgres.url, 'GRANT INSERT ON outbox TO stopline_registry');
    expect(answers.map((answer) => [answer.statusCode, answer.json<{ code: string }>().code])).toEqual([
      [503, 'review_not_recorded'],
      [503, 'review_not_recorded'],
      [503, 'read_not_recorded'],
      [503, 'read_not_recorded'],
    ]);
    expect((await get('/v1/holds')).json()).toMatchObject({ holds: [{ holdId: hold?.holdId }] });
  });

  it.each([
    ['a broken cursor', '/v1/holds?after=x', '/after'],
    ['claims of nobody named', '/v1/holds?claimedBy=me', '/reviewer'],
    ['an unknown cause', '/v1/holds?cause=none', '/cause'],
  ])('a list asked with %s is refused with the field', async (_, url, pointer) => {
    const response = await get(url);
    expect([response.statusCode, response.json()]).toMatchObject([400, { code: 'invalid_body', errors: [{ pointer }] }]);
  });
});

describe('programs and senders by API', () => {
  const club = { brand: 'Harbor Club', category: 'marketing', helpContact: 'help@harbor.example', ifVersion: 0, actor: 'Jo' };
  const sender = { address: '+12025550170', type: 'long_code', country: 'US', account: 'twilio-1', program: 'club', ifVersion: 0 };

  it('are answered with their version, told to every service, and shown with their history', async () => {
    const probe = await KafkaProbe.open({ brokers: [kafka.brokers], topics: [kafkaTopic('programs')], from: 'now' });
    const put = await send('PUT', '/v1/programs/club', club);
    expect([put.statusCode, put.json()]).toMatchObject([200, { id: 'club', version: 1, source: 'api', actor: 'demo-compliance: Jo', startLifts: 'program' }]);
    expect((await post('/v1/senders', sender)).json()).toMatchObject({ address: sender.address, version: 1, actor: 'demo-compliance', replies: 'stopline' });
    const told = await probe.waitFor(({ raw }) => raw.key?.toString() === `demo/sender:${sender.address}`);
    await probe.close();
    expect([told.lane, told.decoded]).toMatchObject([0, { event: { type: 'stopline.sender.configured.v1', data: { sender: { program: 'club' } } } }]);

    await send('PUT', '/v1/programs/club', { ...club, ifVersion: 1, retired: true });
    expect((await get('/v1/programs/club')).json()).toMatchObject({ version: 2, retired: true, history: [{ version: 1, retired: false }, { version: 2 }] });
    expect((await post('/v1/senders/lookup', { address: sender.address })).json()).toMatchObject({ program: 'club', history: [{ version: 1 }] });
    expect((await get('/v1/programs')).json<{ programs: { id: string }[] }>().programs.map(({ id }) => id)).toEqual(['deals', 'points', 'logins', 'club']);
    expect((await get('/v1/senders')).json<{ senders: object[] }>().senders.at(-1)).toMatchObject({ address: sender.address });
  });

  it.each<[string, ['POST' | 'PUT', string], object, object]>([
    ['without the version that was seen', ['PUT', '/v1/programs/two'], { ...club, ifVersion: undefined }, { status: 400, errors: [{ pointer: '/ifVersion', detail: 'is required' }] }],
    ['by an older version', ['PUT', '/v1/programs/club'], { ...club, brand: 'Other' }, { status: 409, code: 'version_conflict', version: 2 }],
    ['of what the file defines', ['PUT', '/v1/programs/deals'], club, { status: 409, code: 'defined_in_file', detail: expect.stringContaining('installation file') }],
    ['of a category that is not known', ['PUT', '/v1/programs/two'], { ...club, category: 'lost' }, { status: 422, errors: [{ pointer: '/category', detail: expect.stringContaining('known: marketing') }] }],
    ['with a reply that says too little (R8)', ['PUT', '/v1/programs/two'], { ...club, templates: { en: { help: 'Call us, please, or STOP' } } }, { status: 422, errors: [{ pointer: '/templates/en/help' }] }],
    ['of a program that is not known', ['POST', '/v1/senders'], { ...sender, address: '+12025550171', program: 'lost' }, { status: 422, errors: [{ pointer: '/program', detail: expect.stringContaining('PUT /v1/programs') }] }],
    ['of an id that is none', ['PUT', '/v1/programs/No%20Slug'], club, { status: 400 }],
    ['with a field that nobody knows (S14)', ['POST', '/v1/senders'], { ...sender, colour: 'red' }, { status: 400, errors: [{ pointer: '/colour' }] }],
  ])('are refused %s: field and remedy', async (_, [method, url], body, problem) => {
    const response = await send(method, url, body);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject(problem);
    expect(response.body).not.toContain(sender.address.slice(2, 10));
  });

  it("are the key's tenant's alone (S12, I17)", async () => {
    expect((await get('/v1/programs/club', { tenant: 'northwind' })).json()).toMatchObject({ id: 'club', source: 'file', brand: 'Northwind Books' });
    expect((await get('/v1/programs/points', { tenant: 'northwind' })).statusCode).toBe(404);
    expect((await post('/v1/senders/lookup', { address: sender.address }, { tenant: 'northwind' })).statusCode).toBe(404);
    expect((await post('/v1/senders', sender, { tenant: 'northwind' })).json()).toMatchObject({ status: 409, code: 'sender_of_another' });
  });
});

describe('who may ask', () => {
  const routes: [method: 'GET' | 'POST' | 'PUT', url: string, body: object, roles: KeyRole[]][] = [
    ['POST', '/v1/consent-requests', {}, ['platform', 'compliance']],
    ['POST', '/v1/subjects/lookup', {}, ['platform', 'compliance']],
    ['GET', '/v1/changes', {}, ['platform', 'compliance']],
    ['GET', '/v1/holds', {}, ['compliance']],
    ['GET', '/v1/holds/verdicts', {}, ['compliance']],
    ['POST', '/v1/holds/claim', {}, ['compliance']],
    ['POST', '/v1/holds/release', {}, ['compliance']],
    ['POST', '/v1/holds/decide', {}, ['compliance']],
    ['POST', '/v1/holds/reopen', {}, ['compliance']],
    ['GET', '/v1/parked-keys', {}, ['compliance', 'operator']],
    ['POST', '/v1/parked-keys/retry', {}, ['compliance', 'operator']],
    ['POST', '/v1/reverts', {}, ['compliance']],
    ['GET', '/v1/gaps', {}, ['operator']],
    ['POST', '/v1/gaps/accept', {}, ['operator']],
    ['GET', '/v1/quarantine', {}, ['operator']],
    ['POST', '/v1/quarantine/replay', {}, ['operator']],
    ['POST', '/v1/retention', {}, ['operator']],
    ['GET', '/v1/embedding', {}, ['sender']],
    ['GET', '/v1/programs', {}, ['compliance']],
    ['GET', '/v1/programs/deals', {}, ['compliance']],
    ['PUT', '/v1/programs/club', {}, ['compliance']],
    ['GET', '/v1/senders', {}, ['compliance']],
    ['POST', '/v1/senders', {}, ['compliance']],
    ['POST', '/v1/senders/lookup', {}, ['compliance']],
  ];

  it.each(routes)('%s %s needs a key of a role that may (S11, S13)', async (method, url, payload, roles) => {
    expect((await app.inject({ method, url, ...(method !== 'GET' && { payload }) })).statusCode).toBe(401);
    const admitted = await Promise.all(
      keyRole.options.map(async (as) => {
        const { statusCode } = await (method === 'GET' ? get(url, { as }) : send(method, url, payload, { as }));
        return statusCode === 403 ? [] : [as];
      }),
    );
    expect(admitted.flat().toSorted()).toEqual(roles.toSorted());
  });

  it("another tenant's key finds nothing (S12, I17)", async () => {
    const view = await lookup(NEIGHBOUR);
    expect((await post('/v1/subjects/lookup', { number: NEIGHBOUR }, { tenant: 'northwind' })).statusCode).toBe(404);
    expect(holdsPage.parse((await get('/v1/holds', { tenant: 'northwind' })).json()).holds).toEqual([]);
    expect(view.entries).toHaveLength(1);
  });

  it.each(['demo', 'northwind'])('a sender of %s is told what a copy of its own must know, and nothing of another tenant (I17)', async (tenant) => {
    const answer = await get('/v1/embedding', { as: 'sender', tenant });
    expect(embedding.parse(answer.json())).toMatchObject({ tenant, subjectKeys: [{ keyId: 'k1' }] });
    expect(answer.body).not.toMatch(tenant === 'demo' ? /northwind|-key-0001/ : /"demo"|-key-0001/);
  });

  it('is told the clock of the database, without a key too, and nothing else', async () => {
    const answer = (await app.inject('/v1/clock')).json<{ now: string }>();
    const { now } = answer;
    expect(Object.keys(answer)).toEqual(['now']);
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(5_000);
  });
});

describe('GET /v1/changes', () => {
  it.each(['demo', 'northwind'])('is the same as suppression-changes, lane by lane: %s', async (tenant) => {
    const told = (await get('/v1/changes?limit=1000', { tenant, as: 'platform' })).json<{ changes: Change[] }>().changes;
    expect(await relay.flush(START_MS)).toBe(true);
    const carried = new Map<string, Change>();
    await readRecorded({ brokers: [kafka.brokers], topic: 'suppression-changes', from: 0, to: Date.now() + START_MS }, ({ id, type, data }) => {
      const one = change.safeParse({ id, type, data });
      if (one.success && one.data.data.tenant === tenant) carried.set(id, one.data);
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual([...carried.values()].toSorted((one, other) => one.data.lane - other.data.lane || one.data.laneSeq - other.data.laneSeq));
  });
});

describe('verbs of operators', () => {
  const operator = { as: 'operator' } as const;

  it('a gap where there is none is refused', async () => {
    expect((await get('/v1/gaps', operator)).json()).toEqual({ gaps: [] });
    const response = await post('/v1/gaps/accept', { topic: kafkaTopic('classified-messages'), lane: 0, reason: 'spec' }, operator);
    expect([response.statusCode, response.json()]).toMatchObject([404, { code: 'no_gap' }]);
  });

  it('a revert without its dry run, or of something else, is refused', async () => {
    const batch = { provider: 'twilio', account: 'twilio-1', from: '2026-11-24T08:00:00.000Z', to: '2026-11-24T09:00:00.000Z', reason: 'forged' };
    expect((await post('/v1/reverts', batch)).json()).toMatchObject({ status: 422, code: 'digest_required' });
    expect((await post('/v1/reverts', { ...batch, digest: '0'.repeat(64) })).json()).toMatchObject({ status: 409, code: 'digest_differs' });
    expect((await post('/v1/reverts', { ...batch, to: batch.from })).json()).toMatchObject({ status: 400, errors: [{ pointer: '/to' }] });
    expect((await post('/v1/reverts', { ...batch, dryRun: true })).json()).toMatchObject({ dryRun: true, requests: 2 });
  });

  it('retention reports what it removed and what stays for ever (R21)', async () => {
    await asOwner(postgres.url, "UPDATE inbox SET applied_at = now() - interval '36 days'");
    const dry = (await post('/v1/retention', { reason: 'spec', dryRun: true }, operator)).json<{ removed: { inbox: number } }>();
    expect(dry.removed.inbox).toBeGreaterThan(0);
    expect((await post('/v1/retention', { reason: 'spec' }, operator)).json()).toMatchObject({ dryRun: false, removed: { inbox: dry.removed.inbox } });
    expect((await post('/v1/retention', { reason: 'spec' }, operator)).json()).toMatchObject({ removed: { inbox: 0 } });
    expect((await lookup(NUMBER)).entries).toHaveLength(1);
  });

  it.each(['entry', 'hold', 'transition', 'superseded', 'reverted'])('no role of the service can delete from %s: a purge never deletes a suppression (R21)', async (table) => {
    await expect(db.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ sqlstate: '42501' });
  });

  it('a retry of a key that is not parked, or of another tenant, is refused (I17)', async () => {
    expect((await post('/v1/parked-keys/retry', { key: 'hmac:none' }, operator)).json()).toMatchObject({ status: 404, code: 'unknown_key' });
    expect((await post('/v1/parked-keys/retry', { tenant: 'northwind' })).json()).toMatchObject({ status: 404, code: 'unknown_tenant' });
    expect((await post('/v1/parked-keys/retry', { tenant: 'northwind' }, operator)).json()).toEqual({ dryRun: false, applied: 0, waiting: 0 });
  });
});

describe('while Kafka is away', () => {
  beforeAll(() => kafka.stop(), START_MS);
  afterAll(() => kafka.start(), START_MS);

  it('a consent request is refused with 503: nothing is answered before it is durable', async () => {
    const response = await post('/v1/consent-requests', optOut, { key: 'call-9' });
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, expect.any(String)]);
    expect((await lookup(NUMBER)).entries).toHaveLength(1);
  });
});
