import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { directoryOf, installation, keyRole } from '@stopline/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { Health } from '../lifecycle/health.worker.js';
import { CurrentKey, Public, Roles } from './access.module.js';
import { ApiKeys, type CallerKey } from './api-keys.js';
import { openApiDocument, openApiOf } from './openapi.module.js';
import { Problem } from './problem.js';
import { httpAppOf, rawBodies } from './http-app.module.js';

const greeting = z.strictObject({ name: z.string().min(1), age: z.int().optional(), tags: z.record(z.string(), z.int()).optional() });

@Controller()
class GreetingController {
  @Post('v1/greetings')
  @HttpCode(200)
  @Roles('sender', 'compliance')
  @ApiOkResponse({ standardSchema: z.strictObject({ by: z.string() }), description: 'Greeted' })
  greet(@Body({ schema: greeting }) _greeting: z.infer<typeof greeting>, @CurrentKey() caller: CallerKey) {
    return { by: `${caller.tenant.id}/${caller.key.id}` };
  }

  @Get('v1/unmarked')
  unmarked() {
    return {};
  }

  @Post('webhooks/raw')
  @Public()
  raw(@Body() body: unknown) {
    return { raw: Buffer.isBuffer(body) };
  }

  @Get('v1/failures/conflict')
  @Public()
  conflict() {
    throw new Problem(409, { code: 'already_there', detail: 'It is there already.', members: { id: 'x' } });
  }

  @Get('v1/failures/bug')
  @Public()
  bug() {
    throw new Error('+12025550123 said STOP');
  }

  @Get('v1/failures/dependency')
  @Public()
  dependency() {
    throw Object.assign(new Error('no broker'), { code: 'broker_unavailable', logLevel: 'warn', retriable: true });
  }
}

@Module({ controllers: [GreetingController] })
class GreetingModule {}

const secretOf = (id: string) => `secret-of-${id}-0123456789`;
const keyOf = (role: string) => ({ id: `${role}-key`, role, secret: secretOf(role) });
const directory = directoryOf(
  installation.parse({
    tenants: [
      {
        id: 'demo',
        name: 'Demo',
        keys: keyRole.options.map(keyOf),
        categories: [{ id: 'marketing' }],
        programs: [{ id: 'deals', brand: 'Demo', category: 'marketing', helpContact: 'help@demo.example' }],
      },
    ],
  }),
);

const logged: unknown[] = [];
const note = (entry: unknown) => void logged.push(entry);
const logger = { log: () => undefined, warn: note, error: note };
const health = new Health();
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

async function start(configure?: (app: NestFastifyApplication) => void): Promise<NestFastifyApplication> {
  const providers = [
    { provide: ApiKeys, useValue: new ApiKeys(directory) },
    { provide: Health, useValue: health },
  ];
  const app = await httpAppOf({ service: 'greeter', module: GreetingModule, providers, logger, configure });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

describe('HTTP of a service', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await start();
  });
  beforeEach(() => void logged.splice(0));
  afterAll(() => app.close());

  const greet = (payload: unknown, headers: Record<string, string> = bearer(secretOf('sender'))) =>
    app.inject({ method: 'POST', url: '/v1/greetings', headers: { 'content-type': 'application/json', ...headers }, payload: typeof payload === 'string' ? payload : JSON.stringify(payload) });

  it.each([
    { role: 'sender', status: 200 },
    { role: 'compliance', status: 200 },
    { role: 'platform', status: 403 },
    { role: 'operator', status: 403 },
  ])('S13: a key of role $role gets $status on a route for sender and compliance', async ({ role, status }) => {
    const answer = await greet({ name: 'Ann' }, bearer(secretOf(role)));
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject(status === 200 ? { by: `demo/${role}-key` } : { code: 'forbidden', status: 403 });
  });

  it.each([
    { given: 'no header', headers: {}, challenge: 'Bearer realm="stopline"' },
    { given: 'an unknown secret', headers: bearer('secret-of-nobody-0123456789'), challenge: 'Bearer realm="stopline", error="invalid_token"' },
    { given: 'another scheme', headers: { authorization: `Basic ${secretOf('sender')}` }, challenge: 'Bearer realm="stopline", error="invalid_token"' },
    { given: 'a longer secret', headers: bearer(`${secretOf('sender')}0`), challenge: 'Bearer realm="stopline", error="invalid_token"' },
  ])('S11: $given is answered 401', async ({ headers, challenge }) => {
    const answer = await greet({ name: 'Ann' }, headers);
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe(challenge);
    expect(answer.json()).toMatchObject({ code: 'unauthenticated' });
  });

  it('S11: every route of the table but the public ones refuses a request without a key', async () => {
    const { paths } = openApiDocument(app, 'greeter');
    const open: string[] = [];
    for (const [path, operations] of Object.entries(paths)) {
      const method = operations.post ? 'POST' : 'GET';
      const { statusCode } = await app.inject({ method, url: path });
      if (statusCode !== 401) open.push(path);
    }
    const failures = ['/v1/failures/conflict', '/v1/failures/bug', '/v1/failures/dependency'];
    expect(open.toSorted()).toEqual(['/health/live', '/health/ready', '/metrics', '/openapi.json', '/webhooks/raw', ...failures].toSorted());
  });

  it('admits nobody to a route that names no roles', async () => {
    const answer = await app.inject({ url: '/v1/unmarked', headers: bearer(secretOf('compliance')) });
    expect(answer.statusCode).toBe(403);
  });

  it('S14: unknown fields are refused, and each wrong field is named by a JSON pointer', async () => {
    const answer = await greet({ name: '', age: 1.5, tenant_id: 'other' });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      code: 'invalid_body',
      errors: [{ pointer: '/name' }, { pointer: '/age' }, { pointer: '/tenant_id', detail: 'is not known' }],
    });
  });

  it('I16: a field whose name is a number is not repeated', async () => {
    const answer = await greet({ name: 'Ann', tags: { '+12025550123': 'x' } });
    expect(answer.json()).toMatchObject({ errors: [{ pointer: '/tags/*' }] });
    expect(answer.body).not.toContain('2025550123');
  });

  it.each([
    { of: 'JSON that does not parse', status: 400, code: 'bad_request', request: () => greet('{"name":') },
    { of: 'a poisoned prototype', status: 400, code: 'bad_request', request: () => greet('{"name":"Ann","__proto__":{"admin":true}}') },
    { of: 'another content type', status: 415, code: 'unsupported_content_type', request: () => greet('name=Ann', { ...bearer(secretOf('sender')), 'content-type': 'application/x-www-form-urlencoded' }) },
    { of: 'plain text', status: 415, code: 'unsupported_content_type', request: () => greet('Ann', { ...bearer(secretOf('sender')), 'content-type': 'text/plain' }) },
    { of: 'a body over 64 kB (S7)', status: 413, code: 'body_too_large', request: () => greet({ name: 'x'.repeat(65_536) }) },
    { of: 'a path that is not there', status: 404, code: 'not_found', request: () => app.inject('/v1/subjects/+12025550123') },
    { of: 'a malformed path', status: 400, code: 'bad_request', request: () => app.inject('/v1/%zz') },
    { of: 'a known problem', status: 409, code: 'already_there', request: () => app.inject('/v1/failures/conflict') },
    { of: 'a bug', status: 500, code: 'unexpected', request: () => app.inject('/v1/failures/bug') },
    { of: 'a dependency that is down', status: 503, code: 'unavailable', request: () => app.inject('/v1/failures/dependency') },
  ])('answers $of as a problem without a number in it', async ({ status, code, request }) => {
    const answer = await request();
    expect(logged).toHaveLength(status >= 500 ? 1 : 0);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({ status, code, type: 'about:blank' });
    expect(answer.body).not.toMatch(/\d{7}/);
  });

  it('sends security headers', async () => {
    const { headers } = await app.inject('/health/live');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'strict-transport-security': expect.any(String) });
  });

  it('says which check fails, and is ready when none does', async () => {
    let reason: string | undefined = 'is catching up';
    health.addReadiness('replica', () => reason);
    const unready = await app.inject('/health/ready');
    expect(unready.statusCode).toBe(503);
    expect(logged).toEqual([]);
    expect(unready.json()).toMatchObject({ code: 'unavailable', checks: { replica: 'is catching up' } });
    reason = undefined;
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ok', checks: { replica: 'ok' } });
  });

  it('measures requests by route, never by URL (S30)', async () => {
    await app.inject('/v1/subjects/+12025550123');
    const { body } = await app.inject('/metrics');
    expect(body).toMatch(/http_server_request_duration_count\{.*http_route="unmatched".*\} \d+/);
    expect(body).not.toContain('2025550123');
  });
});

describe('raw bodies', () => {
  it('arrive as bytes whatever their content type, and over 64 kB are refused (S7)', async () => {
    const app = await start(rawBodies);
    const send = (contentType: string, payload: string) => app.inject({ method: 'POST', url: '/webhooks/raw', headers: { 'content-type': contentType }, payload });
    expect((await send('application/json', 'no json')).json()).toEqual({ raw: true });
    expect((await send('application/x-www-form-urlencoded', 'a=b')).json()).toEqual({ raw: true });
    for (const odd of ['weird/;;', 'json', ';', '', 'text/plain; charset="']) expect((await send(odd, 'a=b')).json()).toEqual({ raw: true });
    expect((await send('application/json', 'x'.repeat(65_537))).statusCode).toBe(413);
    await app.close();
  });
});

describe('OpenAPI', () => {
  it('is made without a single provider, and is the one that the running service answers', async () => {
    const app = await start();
    const document = await openApiOf(GreetingModule, 'greeter');
    expect((await app.inject('/openapi.json')).json()).toEqual(JSON.parse(JSON.stringify(document)));
    await app.close();
  });

  it('has the zod schemas of body and answer, the key, and problems as the default answer', async () => {
    const { paths, components } = await openApiOf(GreetingModule, 'greeter');
    expect(paths['/v1/greetings']?.post).toMatchObject({
      operationId: 'greet',
      'x-roles': ['sender', 'compliance'],
      requestBody: { content: { 'application/json': { schema: { type: 'object', required: ['name'], additionalProperties: false } } } },
      responses: {
        200: { description: 'Greeted', content: { 'application/json': { schema: { properties: { by: { type: 'string' } } } } } },
        default: { $ref: '#/components/responses/Problem' },
      },
    });
    expect(paths['/webhooks/raw']?.post?.security).toEqual([{}]);
    expect(paths['/v1/greetings']?.post?.security).toBeUndefined();
    expect(components?.responses).toHaveProperty('Problem');
  });
});
