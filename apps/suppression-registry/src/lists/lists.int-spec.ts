import { createHash } from 'node:crypto';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { directoryOf, keyRole, uuidOf, type KeyRole } from '@stopline/contracts';
import { Database } from '@stopline/database';
import { fictionalNumber } from '@stopline/phone-number';
import { ApiKeys, CONFIG, DIRECTORY, Health, httpAppOf, KEYS, streamedBodies } from '@stopline/service-runtime';
import { useKeys, usePostgres } from '@stopline/testing';
import { fakeDirectory, LONG_CODE, secretOf } from '../directory.fake.js';
import { asOwner, consent, consents, forget, message, messages, NEIGHBOUR, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';
import { FakeImportSink } from './import-sink.fake.js';
import { dryRun, importAnswer } from './import.js';
import { listPaths, listTypes } from './list-body.js';
import { IMPORT_SINK } from './list-import.store.js';
import { listLimits } from './list-limits.fake.js';
import { listControllers, listProviders } from './lists.module.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const RECEIVED = '2026-11-24T08:30:00.000Z';
const UNKNOWN = fictionalNumber(4711);
const CLEAR_SECRET = 'demo-clear-key-0000001';

let db: Database;
let app: NestFastifyApplication;
let port: number;
let sink: FakeImportSink;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
  const { installation } = fakeDirectory();
  const [demo, ...others] = installation.tenants;
  if (!demo) throw new Error('no tenant');
  const clear = { id: 'demo-clear', role: 'compliance', secret: CLEAR_SECRET, clearNumbers: true } as const;
  const directory = directoryOf({ ...installation, tenants: [{ ...demo, keys: [...demo.keys, clear] }, ...others] });
  const current = { begin: 1, produce: 1, reject: 1, finish: 1, progress: 1, results: 1 };
  // Each test has a sink of its own behind the same token.
  const delegate = Object.fromEntries(Object.keys(current).map((verb) => [verb, (...args: unknown[]) => (sink as unknown as Record<string, (...args: unknown[]) => unknown>)[verb]?.(...args)]));

  @Module({ controllers: listControllers, providers: [...listProviders, { provide: IMPORT_SINK, useValue: delegate }] })
  class ListsWithFakeSink {}

  app = await httpAppOf({
    service: 'suppression-registry',
    module: ListsWithFakeSink,
    providers: [
      { provide: ApiKeys, useValue: new ApiKeys(directory) },
      { provide: CONFIG, useValue: { ...listLimits, LIST_MAX_BYTES: 40_000_000, LIST_MAX_ROW_BYTES: 1024 } },
      { provide: DIRECTORY, useValue: directory },
      { provide: KEYS, useValue: keys.keys },
      { provide: Database, useValue: db },
      { provide: Health, useValue: new Health() },
    ],
    configure: (created) => streamedBodies(created, { paths: listPaths, types: listTypes }),
  });
  await app.listen(0, '127.0.0.1');
  ({ port } = app.getHttpServer().address() as AddressInfo);
});
afterAll(async () => {
  await app.close();
  await db.close();
});
beforeEach(async () => {
  sink = new FakeImportSink(RECEIVED);
  await forget(postgres.url);
  const registrar = registrarOf(db, keys.keys);
  await registrar.apply(messages(0, message('stop', 'STOP', 1)));
  await registrar.apply(messages(1, message('unclear', 'UNCLEAR', 2, { from: NEIGHBOUR })));
});

interface Call {
  readonly secret?: string;
  readonly headers?: Record<string, string>;
  readonly type?: string;
  readonly method?: string;
}
interface Answer {
  readonly status: number | undefined;
  readonly text: string;
  readonly json: () => Record<string, unknown>;
  readonly headers: IncomingMessage['headers'];
  readonly totals: Record<string, unknown> | undefined;
}

/** Sends the body as a stream, and reads while it sends. */
function call(path: string, body: string | Buffer | AsyncIterable<Buffer>, { secret = secretOf('demo', 'compliance'), headers = {}, type = 'text/csv', method = 'POST' }: Call = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, path, method, agent: false, headers: { authorization: `Bearer ${secret}`, ...(method === 'POST' && { 'content-type': type }), ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const totals = response.trailers['stopline-totals'];
        resolve({ status: response.statusCode, text, json: () => JSON.parse(text) as Record<string, unknown>, headers: response.headers, totals: totals === undefined ? undefined : (JSON.parse(totals) as Record<string, unknown>) });
      });
    }).on('error', reject);
    if (typeof body === 'string' || Buffer.isBuffer(body)) sent.end(body);
    else {
      void (async () => {
        for await (const part of body) if (!sent.write(part)) await new Promise((drained) => sent.once('drain', drained));
        sent.end();
      })().catch(reject);
    }
  });
}

const published = () => asOwner<{ value: string }>(postgres.url, `SELECT value FROM outbox WHERE topic = 'stopline.suppression-changes.v1' ORDER BY id`);
const exported = async () => (await published()).map(({ value }) => JSON.parse(value) as Record<string, unknown>).filter(({ exportId }) => exportId !== undefined);

describe('POST /v1/scrubs', () => {
  const scrub = (body: string | Buffer, query = '', more: Call = {}) => call(`/v1/scrubs${query}`, body, { secret: secretOf('demo', 'sender'), ...more });

  it('gives the same list back with decision and reason, in order, and its totals', async () => {
    const list = `name,phone\r\n"O'Brien, Ann",${NUMBER}\r\nBo,${NEIGHBOUR}\r\nCé,${UNKNOWN}\r\nDi,hello\r\n`;
    const answer = await scrub(list, '?program=deals');
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      `name,phone,decision,reason\r\n"O'Brien, Ann",${NUMBER},BLOCK,SUPPRESSED\r\nBo,${NEIGHBOUR},BLOCK,HELD\r\nCé,${UNKNOWN},ALLOW,NO_ENTRY\r\nDi,hello,UNKNOWN,NOT_A_NUMBER\r\n`,
    );
    expect(answer.totals).toEqual({ rows: 4, decisions: { ALLOW: 1, BLOCK: 2, UNKNOWN: 1 }, reasons: { SUPPRESSED: 1, HELD: 1, NO_ENTRY: 1, NOT_A_NUMBER: 1 } });
  });

  it.each([
    ['a program that needs consent', '?program=points', {}, 'BLOCK,CONSENT_REQUIRED'],
    ['an exempt category', '?category=codes', {}, 'ALLOW,NO_ENTRY'],
    ['a sender', '', { 'stopline-sender': LONG_CODE }, 'ALLOW,NO_ENTRY'],
    ['nothing named: any', '', {}, 'BLOCK,CONSENT_REQUIRED'],
  ])('decides for %s', async (_, query, headers, expected) => {
    expect((await scrub(`${UNKNOWN}\n`, query, { headers })).text).toBe(`${UNKNOWN},${expected}\n`);
  });

  it('adds fields to NDJSON, packed or not', async () => {
    const list = `{"id":1,"phone":"${NUMBER}"}\n{"id":2,"phone":"${UNKNOWN}"}\nnot json\n`;
    const expected = `{"id":1,"phone":"${NUMBER}","decision":"BLOCK","reason":"SUPPRESSED"}\n{"id":2,"phone":"${UNKNOWN}","decision":"ALLOW","reason":"NO_ENTRY"}\n{"row":3,"decision":"UNKNOWN","reason":"NOT_JSON"}\n`;
    expect((await scrub(list, '?program=deals', { type: 'application/x-ndjson' })).text).toBe(expected);
    expect((await scrub(gzipSync(list), '?program=deals', { type: 'application/gzip' })).text).toBe(expected);
    expect((await scrub(zstdCompressSync(list), '?program=deals', { type: 'application/octet-stream' })).text).toBe(expected);
  });

  it('sees what was committed before the row was read, and what was said again since', async () => {
    await registrarOf(db, keys.keys).apply(messages(2, message('start', 'START', 5)));
    expect((await scrub(`${NUMBER}\n`, '?program=deals')).text).toBe(`${NUMBER},ALLOW,RELEASED\n`);
    await registrarOf(db, keys.keys).apply(consents(0, consent('again', 9, { program: 'deals' })));
    expect((await scrub(`${NUMBER}\n`, '?program=deals')).text).toBe(`${NUMBER},BLOCK,SUPPRESSED\n`);
  });

  it("knows nothing of another tenant's people (I17)", async () => {
    const answer = await scrub(`${NUMBER}\n`, '', { secret: secretOf('northwind', 'sender') });
    expect(answer.text).toBe(`${NUMBER},ALLOW,NO_ENTRY\n`);
  });

  it('keeps the order of a list of many parts', async () => {
    const numbers = Array.from({ length: 30_000 }, (_, place) => (place % 100 === 7 ? NUMBER : fictionalNumber(place)));
    const known = new Set([NUMBER]);
    const { text, totals } = await scrub(`${numbers.join('\n')}\n`, '?program=deals');
    const rows = text.trimEnd().split('\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual(numbers);
    expect(rows.every((row) => row.includes('SUPPRESSED') === known.has(row.split(',')[0] ?? ''))).toBe(true);
    expect(totals).toMatchObject({ rows: 30_000 });
  });

  it('ends a list that turns out to be damaged without totals: nobody takes it for complete', async () => {
    const packed = gzipSync(Array.from({ length: 40_000 }, (_, place) => `${fictionalNumber(place)} ${createHash('md5').update(String(place)).digest('hex')}`).join('\n'));
    const cut = call('/v1/scrubs?program=deals', packed.subarray(0, packed.length - 1000), { type: 'application/gzip' });
    await expect(cut).rejects.toThrow();
  });
});

describe('POST /v1/imports', () => {
  const key = { 'idempotency-key': 'list-1' };
  const importId = uuidOf('import', 'demo', 'list-1');
  const upload = (body: string | Buffer, query = '', headers: Record<string, string> = key) => call(`/v1/imports${query}`, body, { headers });
  const taken = () => [...(sink.imports.get(importId)?.chunks.values() ?? [])].flatMap(({ rows }) => rows).toSorted((one, other) => one.row - other.row);

  it('gives every row to the sink, once, with its time, and shows how it was read', async () => {
    const list = `Phone;Opted out at;Note\n${NUMBER};2024-03-01T10:00:00Z;a\n${NEIGHBOUR};;b\n${UNKNOWN};2099-01-01;c\n+447700900123;1985-01-01;d\n88222;;e\n`;
    const answer = await upload(list, '?name=march&program=deals');
    expect(answer.status).toBe(202);
    expect(importAnswer.parse(answer.json())).toMatchObject({
      id: importId,
      scope: { kind: 'program', id: 'deals' },
      actor: 'demo-compliance',
      name: 'march',
      mapping: { file: 'csv', format: 'columns', separator: ';', number: 'Phone', time: 'Opted out at', numbers: 'refused' },
      read: { rows: 5, accepted: 3, future: 1, rejected: { before_1990: 1, short_code: 1 } },
    });
    expect(taken()).toEqual([
      { row: 1, number: NUMBER, said: '2024-03-01T10:00:00.000Z' },
      { row: 2, number: NEIGHBOUR },
      { row: 3, number: UNKNOWN, future: true },
    ]);
    const results = await call(`/v1/imports/${importId}/results`, '', { method: 'GET' });
    expect(results.text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown).slice(2)).toEqual([
      { row: 3, result: 'added', future: true },
      { row: 4, line: 5, result: 'invalid', reason: 'before_1990' },
      { row: 5, line: 6, result: 'short_code', reason: 'short_code' },
    ]);
  });

  it('the same list again under its key has no second effect; another list is refused', async () => {
    await upload(`${NUMBER}\n`);
    expect((await upload(`${NUMBER}\n`)).status).toBe(202);
    expect(sink.produced).toBe(1);
    expect([(await upload(`${UNKNOWN}\n`)).json()['code'], (await upload(`${NUMBER}\n`, '?program=deals')).json()['code']]).toEqual(['idempotency_key_reused', 'idempotency_key_reused']);
  });

  it('goes on after a crash with the chunks that are missing, and ends with the same', async () => {
    const list = `${Array.from({ length: 30_000 }, (_, place) => fictionalNumber(place)).join('\n')}\n`;
    await upload(list);
    const whole = new Map(sink.imports.get(importId)?.chunks);
    sink = new FakeImportSink(RECEIVED);
    sink.failAt = 11;
    expect((await upload(list)).status).toBe(500);
    expect(sink.imports.get(importId)?.read).toBeUndefined();
    sink.failAt = undefined;
    const before = sink.produced;
    expect((await upload(gzipSync(list))).status).toBe(202);
    expect(before).toBeGreaterThanOrEqual(11);
    expect(new Map(sink.imports.get(importId)?.chunks)).toEqual(whole);
    expect(sink.mostUnderWay).toBeLessThanOrEqual(8);
  });

  it('of a dry run says what it would do and writes nothing', async () => {
    const list = `${NUMBER}\n${UNKNOWN}\n${UNKNOWN}\nhello you\n${NEIGHBOUR}\n`;
    const answer = await upload(list, '?dryRun=true', {});
    expect([answer.status, dryRun.parse(answer.json())]).toMatchObject([
      200,
      { rows: 5, added: 2, alreadySuppressed: 1, duplicates: 1, duplicatesExact: true, rejected: { not_a_number: 1 }, examples: [{ row: 4, line: 4, fault: 'not_a_number' }] },
    ]);
    expect(sink.imports.size).toBe(0);
    expect((await upload(list, '?dryRun=true&program=deals', {})).json()).toMatchObject({ added: 3, alreadySuppressed: 0 });
  });

  it.each<[string, string | Buffer, string, string]>([
    ['numbers of nobody knows which region', '2025550123\n7700900123\n', '', '422 default_region_required'],
    ['two columns of numbers', `home,work\n${NUMBER},${UNKNOWN}\n`, '', '422 mapping_required'],
    ['a column that is not there', `phone\n${NUMBER}\n`, '?numberColumn=mobile', '422 unknown_column'],
    ['nothing', '', '', '422 empty_list'],
    ['a header alone', 'phone\n', '', '422 empty_list'],
    ['JSON in one piece', `[{"phone":"${NUMBER}"}]`, '', '422 unreadable_list'],
    ['what cannot be unpacked', Buffer.from('1f8b080000000000', 'hex'), '', '422 broken_compression'],
    ['a bomb', gzipSync(Buffer.concat([Buffer.from(`${NUMBER}\n`), Buffer.alloc(20_000_000, '\n')])), '', '413 list_too_dense'],
    ['more than a list may have', Buffer.concat([Buffer.from(`${NUMBER}\n`), Buffer.alloc(60_000_000, '\n')]), '', '413 list_too_large'],
    ['a program that the tenant does not have (S12)', `${NUMBER}\n`, '?program=club', '422 unknown_program'],
    ['two scopes', `${NUMBER}\n`, '?program=deals&category=codes', '422 two_scopes'],
    ['a region that is none', `${NUMBER}\n`, '?defaultRegion=XX', '400 invalid_body'],
    ['a parameter that nobody knows (S14)', `${NUMBER}\n`, '?tenant=northwind', '400 invalid_body'],
  ])('refuses %s with the way out, and begins nothing', async (_, body, query, problem) => {
    const answer = await call(`/v1/imports${query}`, body, { headers: key, type: 'application/octet-stream' });
    expect(`${answer.status} ${String(answer.json()['code'])}`).toBe(problem);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.text).not.toMatch(/5550|77009/);
    expect(sink.imports.get(importId)?.read).toBeUndefined();
  });

  it('shows which rows need a region, without telling numbers (S29)', async () => {
    expect((await upload('phone\n+12025550123\n2025550177\n')).json()).toMatchObject({ examples: ['row 2: 10 digits without a plus sign, ..77'] });
    expect((await upload('phone\n+12025550123\n2025550177\n', '?defaultRegion=US')).json()).toMatchObject({ read: { accepted: 2 } });
  });

  it('needs an Idempotency-Key, and a body of a list', async () => {
    expect((await upload(`${NUMBER}\n`, '', {})).json()).toMatchObject({ status: 400, code: 'idempotency_key_required' });
    expect((await call('/v1/imports', '{}', { headers: key, type: 'application/json' })).status).toBe(415);
  });

  it("is not known to another tenant (I17), nor under an id that is none", async () => {
    await upload(`${NUMBER}\n`);
    const northwind = { method: 'GET', secret: secretOf('northwind', 'compliance') };
    expect((await call(`/v1/imports/${importId}`, '', northwind)).status).toBe(404);
    expect((await call(`/v1/imports/${importId}/results`, '', northwind)).status).toBe(404);
    expect((await call('/v1/imports/4711', '', { method: 'GET' })).status).toBe(400);
    expect((await call(`/v1/imports/${importId}`, '', { method: 'GET' })).json()).toMatchObject({ state: 'done', applied: { added: 1 } });
  });
});

describe('POST /v1/exports', () => {
  const exportList = (question: object, more: Call = {}) => call('/v1/exports', JSON.stringify(question), { type: 'application/json', ...more });

  it('gives the current suppressions, masked, and records it before', async () => {
    const answer = await exportList({ actor: 'Jo' });
    const [header, row, ...others] = answer.text.trimEnd().split('\n');
    expect(header).toBe('number,scope,state,cause,said,since,version');
    expect(row).toMatch(/^hmac:[0-9a-f]+:[0-9a-f]{12}:\.\.23,tenant,suppressed,keyword,2026-11-24T08:30:01\.000Z,\d{4}-[^,]+,1$/);
    expect([others, answer.totals]).toEqual([[], { rows: 1 }]);
    expect(await exported()).toMatchObject([{ tenant: 'demo', actor: 'demo-compliance: Jo', filter: { state: 'suppressed' }, format: 'csv', numbers: 'masked', lane: 0 }]);
  });

  it('gives tokens as NDJSON, and numbers in clear to a key that may', async () => {
    const [token = ''] = keys.keys.keyring.candidates('demo', NUMBER);
    expect((await exportList({ numbers: 'token', format: 'ndjson' })).json()).toMatchObject({ number: token, scope: 'tenant', version: 1 });
    expect((await exportList({ numbers: 'clear' }, { secret: CLEAR_SECRET })).text).toContain(`\n${NUMBER},tenant,`);
    expect((await exported()).map(({ numbers }) => numbers)).toEqual(['token', 'clear']);
  });

  it('refuses numbers in clear to any other key, and records nothing', async () => {
    const answer = await exportList({ numbers: 'clear' });
    expect([answer.status, answer.json()['code'], await exported()]).toEqual([403, 'clear_numbers_forbidden', []]);
  });

  it('gives nothing that cannot be recorded (design §4.9)', async () => {
    await asOwner(postgres.url, 'REVOKE INSERT ON outbox FROM stopline_registry');
    const answer = await exportList({});
    await asOwner(postgres.url, 'GRANT INSERT ON outbox TO stopline_registry');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('tenant,suppressed');
  });

  it.each([
    ['scope', { scope: { kind: 'program', id: 'deals' } }, 0],
    ['scope', { scope: { kind: 'tenant' } }, 1],
    ['cause', { cause: 'import' }, 0],
    ['cause', { cause: 'keyword' }, 1],
    ['time', { since: '2099-01-01T00:00:00.000Z' }, 0],
    ['time', { since: '2026-01-01T00:00:00.000Z' }, 1],
    ['state', { state: 'released' }, 0],
  ])('of one %s: %j', async (_, question, rows) => {
    expect((await exportList(question)).totals).toEqual({ rows });
  });

  it('leaves out what somebody recorded and the person has lifted since', async () => {
    const registrar = registrarOf(db, keys.keys);
    await registrar.apply(consents(0, consent('form', 3, { channel: 'web', program: 'deals' })));
    expect((await exportList({})).totals).toEqual({ rows: 2 });
    await registrar.apply(messages(2, message('start', 'START', 4)));
    expect((await exportList({})).totals).toEqual({ rows: 1 });
    await registrar.apply(consents(1, consent('form again', 5, { channel: 'web', program: 'deals' })));
    expect((await exportList({})).totals).toEqual({ rows: 2 });
  });

  it("has no row of another tenant (I17), and all of a long list", async () => {
    expect((await exportList({}, { secret: secretOf('northwind', 'compliance') })).totals).toEqual({ rows: 0 });
    await asOwner(
      postgres.url,
      `INSERT INTO entry SELECT tenant, 'k1.' || lpad(to_hex(n), 32, '0'), scope, state, version, said, said_by, origin, cause, caused_by, sender, since, state_seq FROM entry, generate_series(1, 12000) AS n`,
    );
    expect((await exportList({ numbers: 'token' })).totals).toEqual({ rows: 12_001 });
  });
});

describe('who may', () => {
  const routes: [path: string, method: string, roles: KeyRole[]][] = [
    ['/v1/imports', 'POST', ['compliance']],
    [`/v1/imports/${uuidOf('none')}`, 'GET', ['compliance']],
    [`/v1/imports/${uuidOf('none')}/results`, 'GET', ['compliance']],
    ['/v1/exports', 'POST', ['compliance']],
    ['/v1/scrubs', 'POST', ['sender', 'platform', 'compliance']],
  ];

  it.each(routes)('%s %s: a key of a role that may (S11, S13)', async (path, method, roles) => {
    const type = path === '/v1/exports' ? 'application/json' : 'text/csv';
    expect((await call(path, method === 'POST' ? '{}' : '', { secret: 'nobody-0123456789abc', method, type })).status).toBe(401);
    const admitted: KeyRole[] = [];
    for (const as of keyRole.options) if ((await call(path, method === 'POST' ? '{}' : '', { secret: secretOf('demo', as), method, type })).status !== 403) admitted.push(as);
    expect(admitted.toSorted()).toEqual(roles.toSorted());
  });
});
