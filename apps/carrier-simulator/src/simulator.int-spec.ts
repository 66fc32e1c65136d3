import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { directoryOf, installation } from '@stopline/contracts';
import {
  connectAccount,
  providers,
  webhookUrl,
  type ConnectedAccount,
  type HttpRequest,
  type LookupResult,
  type OutgoingMessage,
  type Parsed,
  type SendResult,
} from '@stopline/providers';
import { ApiKeys, CONFIG, createLogger, Health, httpAppOf, rawBodies, Shutdown } from '@stopline/service-runtime';
import { waitUntil } from '@stopline/testing';
import { AppModule } from './app.module.js';

const PERSON = '+12125550123';
const names = Object.keys(providers);
const senderOf = (provider: string): string => `+1202555${String(100 + names.indexOf(provider)).padStart(4, '0')}`;

/** One account and one sender of every provider there is. */
const installed = {
  tenants: [
    {
      id: 'demo',
      name: 'Demo',
      accounts: Object.entries(providers).map(([provider, { simulate }]) => ({
        id: `demo-${provider}`,
        provider,
        publicUrl: 'https://hooks.stopline.example',
        settings: simulate.exampleSettings(['secret']),
      })),
      categories: [{ id: 'marketing' }],
      programs: [{ id: 'deals', brand: 'Harbor', category: 'marketing', helpContact: 'help@harbor.example' }],
      senders: names.map((provider) => ({
        address: senderOf(provider),
        type: 'long_code',
        country: 'US',
        account: `demo-${provider}`,
        program: 'deals',
      })),
    },
  ],
};
const directory = directoryOf(installation.parse(installed));

describe.each(names)('%s, played by the simulator', (provider) => {
  let folder: string;
  let gateway: Server;
  let app: NestFastifyApplication;
  let simulator: string;
  let heard: Parsed[] = [];
  const sender = senderOf(provider);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stopline-simulator-'));
    const STOPLINE_CONFIG = join(folder, 'stopline.yaml');
    writeFileSync(STOPLINE_CONFIG, JSON.stringify(installed));
    gateway = createServer((request, response) => {
      void buffer(request).then((body) => {
        const [, , name = '', account = ''] = (request.url ?? '').split('/');
        const found = directory.account(name, account);
        const connected = found && connectAccount(found.account);
        const url = `${found?.account.publicUrl ?? ''}${request.url ?? ''}`;
        const raw = { method: 'POST', url, headers: request.headers as Record<string, string>, body };
        const authentication = connected?.adapter.authenticate(raw, connected.settings, Date.now());
        if (connected && authentication?.authentic) heard.push(...connected.adapter.parse(authentication.content));
        response.writeHead(authentication?.authentic ? 200 : (authentication?.status ?? 404)).end();
      });
    }).listen(0, '127.0.0.1');
    await waitUntil('the gateway listens', () => gateway.listening);
    const GATEWAY_URL = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
    app = await httpAppOf({
      service: 'carrier-simulator',
      module: AppModule,
      providers: [
        { provide: CONFIG, useValue: { STOPLINE_CONFIG, GATEWAY_URL } },
        { provide: ApiKeys, useValue: new ApiKeys({ keys: [] }) },
        { provide: Health, useValue: new Health() },
        { provide: Shutdown, useValue: new Shutdown(createLogger({ service: 'spec', level: 'error' }), () => undefined) },
      ],
      configure: rawBodies,
    });
    await app.listen(0, '127.0.0.1');
    simulator = await app.getUrl();
  });

  afterEach(async () => {
    heard = [];
    await ask('/faults', {});
    await ask('/handsets/clear', {});
  });

  afterAll(async () => {
    await app.close();
    gateway.closeAllConnections();
    gateway.close();
    rmSync(folder, { recursive: true });
  });

  async function ask<T>(path: string, body: object): Promise<T> {
    const response = await fetch(`${simulator}${path}`, { method: 'POST', body: JSON.stringify(body) });
    return (await response.text().then((text) => (text ? JSON.parse(text) : undefined))) as T;
  }

  interface Results {
    results: { status: number; providerMessageId: string; acceptedAt: string }[];
  }
  interface Handset {
    messages: { text: string; from: string; provider: string }[];
  }
  interface Statistics {
    messages: Record<string, number>;
    calls: Record<string, number>;
  }

  describe('handsets', () => {
    test('a message goes to the gateway as the provider signs it', async () => {
      const { results } = await ask<Results>('/handsets/send', { from: PERSON, to: sender, text: 'STOP' });
      const [result] = results;
      expect(results).toEqual([
        { status: 200, ms: expect.any(Number), providerMessageId: expect.any(String), acceptedAt: expect.any(String) },
      ]);
      const { providerMessageId } = result ?? {};
      expect(heard).toEqual([expect.objectContaining({ kind: 'message', providerMessageId, from: PERSON, to: sender, text: 'STOP' })]);
    });

    test.each([
      ['no signature', { text: 'STOP', signature: 'none' }, 401],
      ['an invalid signature', { text: 'STOP', signature: 'invalid' }, 403],
    ])('%s', async (_, changes, status) => {
      expect((await ask<Results>('/handsets/send', { from: PERSON, to: sender, ...changes })).results).toMatchObject([{ status }]);
      expect(heard).toEqual([]);
    });

    test('bytes that are no text', async () => {
      await ask('/handsets/send', { from: PERSON, to: sender, textBase64: '/w==' });
      expect(heard).toMatchObject([{ kind: 'unreadable', reason: 'invalid_utf8' }]);
    });

    test('one message 50 times at once, and many messages', async () => {
      const { results } = await ask<Results>('/handsets/send', { from: PERSON, to: sender, text: 'STOP', repeat: 50 });
      expect(new Set(results.map(({ providerMessageId }) => providerMessageId)).size).toBe(1);
      expect(heard).toHaveLength(50);
      heard = [];
      const messages = Array.from({ length: 20 }, (_, at) => ({ from: PERSON, to: sender, text: `${at}` }));
      expect((await ask<Results>('/handsets/send', { messages, inFlight: 3 })).results).toHaveLength(20);
      expect(new Set(heard.map((parsed) => parsed.kind === 'message' && parsed.text)).size).toBe(20);
    });

    test('an unknown sender is refused', async () => {
      expect(await ask('/handsets/send', { from: PERSON, to: '+12025550199', text: 'x' })).toMatchObject({ status: 404, code: 'unknown_sender' });
    });
  });

  describe('the outgoing API', () => {
    const message: OutgoingMessage = { id: 'reply-1', from: sender, to: PERSON, text: 'You are unsubscribed.', validForMs: 60_000 };

    function account(): ConnectedAccount {
      const configured = directory.account(provider, `demo-${provider}`);
      if (!configured) throw new Error('the sender has an account');
      const settings = { ...configured.account.settings, apiBaseUrl: simulator };
      return connectAccount({ ...configured.account, settings });
    }

    async function call({ url, ...request }: HttpRequest): Promise<{ status: number; headers: Record<string, string>; body: string }> {
      const response = await fetch(url, request);
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    }

    async function send(changes: Partial<OutgoingMessage> = {}): Promise<SendResult> {
      const { adapter, settings } = account();
      return adapter.interpretResponse(await call(adapter.buildSend({ ...message, ...changes }, settings, Date.now())));
    }

    async function lookup(): Promise<LookupResult> {
      const { adapter, settings } = account();
      const response = await call(adapter.buildLookup(message, settings, Date.now()));
      return adapter.interpretLookup(response, message, { from: Date.now() - 10_000, until: Date.now() });
    }

    const received = async (): Promise<string[]> => (await ask<Handset>('/handsets/messages', { number: PERSON })).messages.map(({ text }) => text);
    const statistics = (): Promise<Statistics> => ask<Statistics>('/handsets/statistics', {});
    const callback = (): string => webhookUrl(account().account) ?? '';
    const statuses = (): unknown[] => heard.map((parsed) => parsed.kind === 'delivery-report' && parsed.status);

    test('takes a message to its handset and reports how it went', async () => {
      const result = await send({ statusCallback: callback() });
      expect(result).toEqual({ outcome: 'accepted', providerMessageId: expect.any(String) });
      expect(await received()).toEqual([message.text]);
      await waitUntil('both receipts came', () => heard.length === 2);
      expect(statuses()).toEqual(['sent', 'delivered']);
      expect(await lookup()).toEqual({ found: [result.outcome === 'accepted' && result.providerMessageId] });
      expect(await statistics()).toEqual({ messages: { [PERSON]: 1 }, calls: { accepted: 1, lookups: 1 } });
    });

    test('receipts may come twice', async () => {
      await ask('/faults', { provider, receipts: 'twice' });
      await send({ statusCallback: callback() });
      await waitUntil('all receipts came', () => heard.length === 4);
      expect(statuses()).toEqual(['sent', 'sent', 'delivered', 'delivered']);
    });

    test.each([
      ['error', 'unknown'],
      ['refuse', 'not_accepted'],
      ['opted_out', 'rejected'],
    ])('fault %s: the outcome is %s, and nothing is on the handset', async (sends, outcome) => {
      await ask('/faults', { provider, sends });
      expect(await send()).toMatchObject({ outcome });
      expect(await received()).toEqual([]);
      expect(await lookup()).toEqual({ found: [] });
    });

    test('F17 fault cut_after_accept: the connection is cut, the message is there, and a lookup shows it', async () => {
      await ask('/faults', { provider, sends: 'cut_after_accept' });
      await expect(send()).rejects.toThrow('fetch failed');
      expect(await received()).toEqual([message.text]);
      expect(await lookup()).toEqual({ found: [expect.any(String)] });
    });

    test('fault cut_before_accept: the connection is cut and nothing is there', async () => {
      await ask('/faults', { provider, sends: 'cut_before_accept' });
      await expect(send()).rejects.toThrow('fetch failed');
      expect(await received()).toEqual([]);
      expect(await lookup()).toEqual({ found: [] });
    });

    test('fault slow: an answer waits', async () => {
      await ask('/faults', { provider, slowMs: 200 });
      const started = performance.now();
      await send();
      expect(performance.now() - started).toBeGreaterThan(190);
    });

    test('S34 an auto-responder answers every message, up to its bound', async () => {
      await ask('/faults', { provider, autoResponder: { text: 'I am away', most: 2 } });
      for (const id of ['a', 'b', 'c']) await send({ id });
      await waitUntil('two answers came', () => heard.length === 2);
      expect(heard).toMatchObject([{ from: PERSON, to: sender, text: 'I am away' }, { text: 'I am away' }]);
      expect(await received()).toHaveLength(3);
    });
  });
});
