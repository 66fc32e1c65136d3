import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import { directoryOf, installation } from '@stopline/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { Health } from '../lifecycle/health.worker.js';
import { Public } from './access.module.js';
import { ApiKeys } from './api-keys.js';
import { httpAppOf } from './http-app.module.js';
import { Problem } from './problem.js';
import { streamedBodies } from './streamed-bodies.module.js';

@Controller()
@Public()
class LengthController {
  @Post('v1/lengths')
  @HttpCode(200)
  async length(@Body() body: unknown) {
    if (!(body instanceof Readable)) throw new Problem(415, { code: 'no_stream' });
    let length = 0;
    for await (const part of body.iterator({ destroyOnReturn: false })) {
      length += (part as Buffer).length;
      if ((part as Buffer).includes('!')) throw new Problem(422, { code: 'enough' });
    }
    return { length };
  }

  @Post('v1/others')
  @HttpCode(200)
  other(@Body({ schema: z.strictObject({}) }) body: object) {
    return body;
  }
}

@Module({ controllers: [LengthController] })
class LengthModule {}

const TIMEOUT_MS = 150;
const { tenants } = { tenants: [{ id: 'demo', name: 'Demo', categories: [{ id: 'news' }], programs: [{ id: 'news', brand: 'Demo', category: 'news', helpContact: 'help@demo.example' }] }] };
let app: NestFastifyApplication;

beforeAll(async () => {
  app = await httpAppOf({
    service: 'lengths',
    module: LengthModule,
    providers: [
      { provide: ApiKeys, useValue: new ApiKeys(directoryOf(installation.parse({ tenants }))) },
      { provide: Health, useValue: new Health() },
    ],
    configure: (created) => streamedBodies(created, { paths: ['/v1/lengths'], types: ['text/csv'], timeoutMs: TIMEOUT_MS }),
  });
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

/** Sends parts one by one; `pauseMs` before each. Answers status and body, or the code of the connection's error. */
function send(path: string, type: string, parts: Iterable<string>, pauseMs = 0): Promise<{ status: number | undefined; body: string }> {
  const { port } = app.getHttpServer().address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, method: 'POST', headers: { 'content-type': type } }, (response: IncomingMessage) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString())).on('end', () => {
        resolve({ status: response.statusCode, body });
        sent.destroy();
      });
    }).on('error', reject);
    void (async () => {
      for (const part of parts) {
        if (pauseMs > 0) await new Promise((resume) => setTimeout(resume, pauseMs));
        if (sent.destroyed) return;
        sent.write(part);
      }
      sent.end();
    })();
  });
}

describe('a route that streams', () => {
  it('takes more than any other body may have', async () => {
    const parts = Array.from({ length: 20 }, () => 'x'.repeat(10_000));
    expect(await send('/v1/lengths', 'text/csv', parts)).toEqual({ status: 200, body: '{"length":200000}' });
  });

  it('takes longer than any other request may', async () => {
    expect(await send('/v1/lengths?name=x', 'text/csv', ['x', 'x', 'x', 'x'], TIMEOUT_MS / 2)).toEqual({ status: 200, body: '{"length":4}' });
  });

  it('answers before it has read all, and the answer can be read', async () => {
    const parts = ['!', ...Array.from({ length: 200 }, () => 'x'.repeat(100_000))];
    expect(await send('/v1/lengths', 'text/csv', parts)).toMatchObject({ status: 422, body: expect.stringContaining('enough') });
  });
});

describe('any other route', () => {
  it('does not take these types', async () => {
    expect(await send('/v1/others', 'text/csv', ['x'])).toMatchObject({ status: 415, body: expect.stringContaining('unsupported_content_type') });
  });

  it('is cut when its body comes too slowly (S7)', async () => {
    expect(await send('/v1/others', 'application/json', ['{', ' ', ' ', ' ', ' ', '}'], TIMEOUT_MS / 2)).toMatchObject({ status: 408, body: expect.stringContaining('too_slow') });
  });

  it('takes what comes in time', async () => {
    expect(await send('/v1/others', 'application/json', ['{', '}'])).toEqual({ status: 200, body: '{}' });
  });
});
