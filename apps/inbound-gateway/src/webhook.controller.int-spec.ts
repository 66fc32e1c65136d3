import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { directoryOf, installation, laneOf, providerEventId, topics } from '@stopline/contracts';
import { createTopics, KafkaProbe, KafkaPublisher, KafkaRecordProducer, Publisher, type ProbedRecord } from '@stopline/messaging';
import { connectAccount, providers, webhookUrl, type ConnectedAccount, type RawRequest, type SimulatedMessage } from '@stopline/providers';
import { ApiKeys, CONFIG, createLogger, DIRECTORY, Health, httpAppOf, KEYS, rawBodies, Shutdown } from '@stopline/service-runtime';
import { useKafka, useKeys, waitUntil } from '@stopline/testing';
import { AppModule } from './app.module.js';

const kafka = useKafka({ own: true });
const keys = useKeys('demo', 'northwind');
const START_MS = 60_000;
const PERSON = '+12125550123';
const SENDER = '+12025550100';

const tenantOf = (id: string) => ({
  id,
  name: id,
  accounts: Object.entries(providers).map(([provider, { simulate }]) => ({
    id,
    provider,
    publicUrl: 'https://hooks.stopline.example',
    settings: simulate.exampleSettings([`secret of ${id}`], id),
  })),
  categories: [{ id: 'marketing' }],
  programs: [{ id: 'deals', brand: 'Harbor', category: 'marketing', helpContact: 'help@harbor.example' }],
  senders: [{ address: SENDER, type: 'long_code', country: 'US', account: id, program: 'deals' }],
});
const directory = directoryOf(installation.parse({ tenants: [tenantOf('demo'), tenantOf('northwind')] }));

function account(provider: string, id = 'demo'): ConnectedAccount {
  const found = directory.account(provider, id);
  if (!found) throw new Error(`${provider}/${id} is configured`);
  return connectAccount(found.account);
}

let made = 0;
function message(from: ConnectedAccount, changes: Partial<SimulatedMessage> = {}): SimulatedMessage {
  made += 1;
  return { kind: 'message', id: from.adapter.simulate.messageId(`message ${made}`), from: PERSON, to: SENDER, text: 'STOP', saidAt: Date.now(), ...changes };
}

function signed(by: ConnectedAccount, content: Parameters<ConnectedAccount['adapter']['simulate']['webhook']>[0]): RawRequest {
  return by.adapter.simulate.webhook(content, by.settings, { url: webhookUrl(by.account) ?? '', now: Date.now() });
}

describe('webhooks', () => {
  let app: NestFastifyApplication;
  let producer: KafkaRecordProducer;
  let probe: KafkaProbe;
  let base: string;
  const logged: unknown[] = [];
  const shutdown = new Shutdown(createLogger({ service: 'spec', level: 'fatal' }), () => undefined);

  beforeAll(async () => {
    const brokers = [kafka.brokers];
    await createTopics(brokers, ['demo', 'northwind']);
    producer = new KafkaRecordProducer({ brokers, clientId: 'inbound-gateway' });
    const note = (entry: unknown): void => void logged.push(entry);
    app = await httpAppOf({
      service: 'inbound-gateway',
      module: AppModule,
      providers: [
        { provide: DIRECTORY, useValue: directory },
        { provide: KEYS, useValue: keys.keys },
        { provide: Publisher, useValue: new KafkaPublisher('inbound-gateway', producer) },
        { provide: ApiKeys, useValue: new ApiKeys(directory) },
        { provide: Health, useValue: new Health() },
        // Nobody listens there: webhooks are answered without PostgreSQL.
        { provide: CONFIG, useValue: { DATABASE_URL: 'postgres://stopline@127.0.0.1:1/stopline' } },
        { provide: Shutdown, useValue: shutdown },
      ],
      logger: { log: note, warn: note, error: note },
      configure: rawBodies,
    });
    await app.listen(0, '127.0.0.1');
    base = await app.getUrl();
    const inner = [topics['inbound-messages'].name, topics['delivery-reports'].name, topics.quarantine.name];
    await waitUntil('Kafka takes the first message', async () => (await post('standard', signed(account('standard'), message(account('standard'))))).ok);
    probe = await waitUntil('each lane has a leader', () => KafkaProbe.open({ brokers, topics: inner, from: 'beginning' }));
  }, START_MS);

  afterAll(async () => {
    await probe.close();
    await app.close();
    await shutdown.run();
    await producer.close();
  });

  function post(provider: string, { headers, body }: RawRequest, path = `/webhooks/${provider}/demo`): Promise<Response> {
    return fetch(`${base}${path}`, { method: 'POST', headers: headers as Record<string, string>, body: new Uint8Array(body) });
  }

  const about = (id: string) => ({ raw }: ProbedRecord): boolean => String(raw.value).includes(id);
  const eventsAbout = (id: string): ProbedRecord[] => probe.records().filter(about(id));
  const dataOf = ({ raw }: ProbedRecord): Record<string, unknown> => JSON.parse(String(raw.value)) as Record<string, unknown>;

  describe.each(Object.keys(providers))('of %s', (provider) => {
    /** What stands behind a message that was accepted later has been read too: nothing came of the earlier one. */
    async function expectNothingOf(id: string): Promise<void> {
      const marker = message(account(provider));
      expect((await post(provider, signed(account(provider), marker))).ok).toBe(true);
      await probe.waitFor(about(marker.id));
      expect(eventsAbout(id)).toEqual([]);
    }

    test('a signed message is answered as the provider expects, after it is durable in the lane of its number', async () => {
      const sent = message(account(provider), { text: 'Arrêt \u{1f6d1}' });
      const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';
      const request = signed(account(provider), sent);
      const response = await post(provider, { ...request, headers: { ...request.headers, traceparent } });
      const expected = account(provider).adapter.acknowledge([{ id: providerEventId('message', provider, 'demo', sent.id) }]);
      expect(response.status).toBe(expected.status);
      expect(response.headers.get('content-type')).toContain(expected.headers['content-type']);
      expect(await response.text()).toBe(expected.body);
      const record = await probe.waitFor(about(sent.id));
      expect(record.topic).toBe(topics['inbound-messages'].name);
      expect(record.lane).toBe(laneOf(PERSON));
      expect(String(record.raw.headers['traceparent'])).toBe(traceparent);
      expect(dataOf(record)).toMatchObject({ tenant: 'demo', provider, account: 'demo', from: PERSON, to: SENDER, text: sent.text });
    });

    test('S5 the same message 50 times at once: each time 2xx, one event id', async () => {
      const sent = message(account(provider));
      const request = signed(account(provider), sent);
      const answers = await Promise.all(Array.from({ length: 50 }, () => post(provider, request)));
      expect(new Set(answers.map(({ ok }) => ok))).toEqual(new Set([true]));
      await probe.waitFor(about(sent.id));
      const ids = eventsAbout(sent.id).map(({ raw }) => String(raw.headers['ce_id']));
      expect(new Set(ids)).toEqual(new Set([providerEventId('message', provider, 'demo', sent.id)]));
    });

    describe('S1 nothing on an inner topic', () => {
      test('unsigned: 401', async () => {
        const sent = message(account(provider));
        const response = await post(provider, { ...signed(account(provider), sent), headers: { 'content-type': 'application/x-www-form-urlencoded' } });
        expect(response.status).toBe(401);
        expect(response.headers.get('content-type')).toContain('application/problem+json');
        await expectNothingOf(sent.id);
      });

      test("another tenant's signature: 403", async () => {
        const sent = message(account(provider));
        const request = account(provider).adapter.simulate.webhook(sent, account(provider, 'northwind').settings, {
          url: webhookUrl(account(provider).account) ?? '',
          now: Date.now(),
        });
        expect((await post(provider, request)).status).toBe(403);
        await expectNothingOf(sent.id);
      });

      test('unknown account or provider: 404', async () => {
        const sent = message(account(provider));
        for (const path of [`/webhooks/${provider}/nobody`, '/webhooks/constructor/demo']) {
          expect((await post(provider, signed(account(provider), sent), path)).status).toBe(404);
        }
        await expectNothingOf(sent.id);
      });
    });

    describe('S7 limits', () => {
      test('more than 64 kB: 413', async () => {
        expect((await post(provider, { ...signed(account(provider), message(account(provider))), body: Buffer.alloc(65_537, 'a') })).status).toBe(413);
      });

      test('a body of 10 bytes a second is cut at 10 s', async () => {
        const { port, hostname } = new URL(base);
        const socket = connect({ port: Number(port), host: hostname });
        socket.write(`POST /webhooks/${provider}/demo HTTP/1.1\r\nhost: x\r\ncontent-length: 5000\r\n\r\n`);
        const drip = setInterval(() => socket.write('aaaaaaaaaa'), 1_000);
        const started = Date.now();
        const answer = await new Promise<string>((resolve) => {
          let text = '';
          socket.on('data', (bytes) => (text += String(bytes))).on('error', () => undefined).on('close', () => resolve(text));
        });
        clearInterval(drip);
        expect(answer).toContain(' 408 ');
        expect(Date.now() - started).toBeLessThan(13_000);
      }, 20_000);
    });

    describe('S9 verified but unreadable: 2xx, the sealed body, and the event that opens a hold', () => {
      test.each([
        ['invalid_utf8', Buffer.from([0x53, 0xff])],
        ['nul_character', 'ST\0P'],
      ])('%s', async (reason, text) => {
        const sent = message(account(provider), { text });
        const request = signed(account(provider), sent);
        expect((await post(provider, request)).ok).toBe(true);
        const unreadable = dataOf(await probe.waitFor(about(sent.id)));
        expect(unreadable).toMatchObject({ reason, from: PERSON, to: SENDER });
        const { sealed, sealedWith } = dataOf(await probe.waitFor(({ topic, raw }) => topic === topics.quarantine.name && String(raw.key) === unreadable['quarantineId']));
        expect(keys.keys.sealer.unseal(String(sealed), String(sealedWith))).toEqual(request.body);
      });
    });

    test('ping-pong: what no person sent is quarantined and answered 2xx', async () => {
      const sent = message(account(provider), { from: '60777' });
      const before = probe.records().length;
      expect((await post(provider, signed(account(provider), sent))).ok).toBe(true);
      await waitUntil('it is quarantined', () => probe.records().slice(before).some(({ raw }) => String(raw.value).includes('not_a_subscriber')));
      await expectNothingOf(sent.id);
    });

    test('a delivery report goes to its own topic', async () => {
      const id = account(provider).adapter.simulate.messageId(`report ${made}`);
      const report = { kind: 'delivery-report', id, number: PERSON, sender: SENDER, status: 'delivered', at: Date.now() } as const;
      expect((await post(provider, signed(account(provider), report))).ok).toBe(true);
      const record = await probe.waitFor(about(id));
      expect(record.topic).toBe(topics['delivery-reports'].name);
      expect(dataOf(record)).toMatchObject({ number: PERSON, sender: SENDER, status: 'delivered' });
    });

    if (provider === 'standard') {
      test('POST /v1/messages/{account} is the same', async () => {
        const sent = message(account(provider));
        expect((await post(provider, signed(account(provider), sent), '/v1/messages/demo')).status).toBe(202);
        expect(dataOf(await probe.waitFor(about(sent.id)))).toMatchObject({ provider: 'standard', account: 'demo' });
      });
    }
  });

  test('F9 Kafka is away: 503 within the two seconds of the strictest provider, and 2xx again by itself', async () => {
    await kafka.stop();
    const started = Date.now();
    const response = await post('twilio', signed(account('twilio'), message(account('twilio'))));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(Date.now() - started).toBeLessThan(2_000);
    await kafka.start();
    await waitUntil('webhooks are taken again', async () => (await post('twilio', signed(account('twilio'), message(account('twilio'))))).ok, 30_000);
  }, 2 * START_MS);

  test('S28 nothing that was logged holds a number or a text', () => {
    const log = logged.map((entry) => JSON.stringify(entry, (_, value: unknown) => (value instanceof Error ? `${value.message} ${value.stack ?? ''}` : value)));
    expect(log.length).toBeGreaterThan(0);
    for (const line of log) expect(line).not.toMatch(/12125550123|STOP|ST\\u0000P/);
  });
});
