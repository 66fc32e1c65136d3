import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as others } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { directoryOf, installation } from '@stopline/contracts';
import { SubjectKeyring } from '@stopline/phone-number';
import { LocalCopy } from '@stopline/replica';
import { ApiKeys, CONFIG, createLogger, DIRECTORY, Health, httpAppOf, KEYS, Shutdown } from '@stopline/service-runtime';
import { waitUntil } from '@stopline/testing';
import { agedCopy } from './aged-copy.fake.js';
import { CheckModule } from './check.module.js';
import { httpSurface } from './http-surface.module.js';

const LINE = `${JSON.stringify({ to: '+12025550123' })}\n`;
const directory = directoryOf(
  installation.parse({
    tenants: [
      {
        id: 'demo',
        name: 'Demo',
        keys: [{ id: 'sender', role: 'sender', secret: 'demo-sender-key-0001' }],
        categories: [{ id: 'marketing' }],
        programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }],
      },
    ],
  }),
);

describe('POST /v1/checks as NDJSON, over a socket', () => {
  const shared = { looks: 0 };
  let app: NestFastifyApplication;

  beforeAll(async () => {
    const health = new Health();
    const ageMs = (): number => {
      shared.looks += 1;
      return 5;
    };
    app = await httpAppOf({
      service: 'suppression-check',
      module: CheckModule,
      configure: httpSurface,
      providers: [
        { provide: CONFIG, useValue: { CHECKS_PER_SECOND: 100_000_000 } },
        { provide: ApiKeys, useValue: new ApiKeys(directory) },
        { provide: DIRECTORY, useValue: directory },
        { provide: KEYS, useValue: { keyring: new SubjectKeyring(new Map([['demo', [{ id: 'k1', key: Buffer.alloc(32, 1) }]]])) } },
        { provide: Health, useValue: health },
        { provide: Shutdown, useValue: new Shutdown(createLogger({ service: 'spec', level: 'fatal' }), () => health.drain()) },
        { provide: LocalCopy, useValue: agedCopy(ageMs) },
      ],
    });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  function asking(): ClientRequest {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const headers = { authorization: 'Bearer demo-sender-key-0001', 'content-type': 'application/x-ndjson' };
    return request({ host: '127.0.0.1', port, path: '/v1/checks', method: 'POST', headers });
  }

  async function answering(asked: ClientRequest): Promise<IncomingMessage> {
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    return response.setEncoding('utf8');
  }

  test('a line is answered while the next one is not asked yet', async () => {
    const asked = asking();
    asked.write(LINE);
    const answers = (await answering(asked))[Symbol.asyncIterator]() as AsyncIterator<string>;
    expect(JSON.parse((await answers.next()).value as string)).toMatchObject({ decision: 'ALLOW' });
    asked.write('nonsense\n');
    expect(JSON.parse((await answers.next()).value as string)).toMatchObject({ line: 2, code: 'invalid_json' });
    asked.end(LINE);
    expect(JSON.parse((await answers.next()).value as string)).toMatchObject({ reason: 'NO_ENTRY' });
    expect((await answers.next()).done).toBe(true);
  });

  test('as many as come are answered, each once', async () => {
    const asked = asking();
    const sent = (async () => {
      for (let n = 0; n < 100; n += 1) if (!asked.write(LINE.repeat(500))) await once(asked, 'drain');
      asked.end();
    })();
    let lines = 0;
    for await (const piece of await answering(asked)) lines += String(piece).split('\n').length - 1;
    await sent;
    expect(lines).toBe(50_000);
  });

  test('a client that reads nothing is not read from: what waits does not grow', async () => {
    const before = shared.looks;
    const asked = asking().on('error', () => undefined);
    let written = 0;
    asked.write(LINE);
    const response = await answering(asked);
    response.pause();
    // The sockets hold some megabytes of it; then nothing goes on until somebody reads.
    await waitUntil('the server stops reading', async () => {
      while (asked.writableLength < 1_000_000) {
        asked.write(LINE.repeat(500));
        written += 500;
      }
      const { looks } = shared;
      await others();
      await others();
      return looks - before > 1_000 && looks === shared.looks && asked.writableNeedDrain;
    });
    expect(shared.looks - before).toBeLessThan(written);
    asked.destroy();
    await once(response, 'close').catch(() => undefined);
  });

  test('a client that goes away ends the work', async () => {
    const asked = asking().on('error', () => undefined);
    asked.write(LINE);
    const response = await answering(asked);
    const open = (): Promise<number> => new Promise((resolve) => app.getHttpServer().getConnections((_, count) => resolve(count)));
    response.on('error', () => undefined);
    asked.destroy();
    await waitUntil('the connection is gone', async () => (await open()) === 0);
    expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
  });
});
