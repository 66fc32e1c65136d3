import { describe, expect, test } from '@jest/globals';
import { directoryOf, installation, providerEventId, UNKNOWN_SENDER } from '@stopline/contracts';
import { encodeEvent } from '@stopline/messaging';
import { providers, type Parsed } from '@stopline/providers';
import { Accounts } from './accounts.js';
import { webhookItem, type VerifiedWebhook } from './webhook-items.js';

const AT = '2026-11-24T08:30:00.000Z';
const settings = providers['twilio']?.simulate.exampleSettings(['a']) as Record<string, unknown>;
const directory = directoryOf(
  installation.parse({
    tenants: [
      {
        id: 'demo',
        name: 'Demo',
        accounts: [{ id: 'main', provider: 'twilio', settings }],
        categories: [{ id: 'marketing' }],
        programs: [{ id: 'deals', brand: 'Harbor', category: 'marketing', helpContact: 'help@harbor.example' }],
        senders: [
          { address: '+12025550100', type: 'long_code', country: 'US', account: 'main', program: 'deals' },
          { address: '60777', type: 'short_code', country: 'GB', account: 'main', program: 'deals' },
        ],
      },
    ],
  }),
);
const from = new Accounts(directory).find('twilio', 'main');
if (!from) throw new Error('the account is configured');

const webhook: VerifiedWebhook = {
  from,
  body: Buffer.from('the raw body with +12125550123'),
  receivedAt: AT,
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  directory,
  keys: {
    sealer: { keyId: 'k1', seal: (bytes) => Buffer.from(bytes).toString('base64'), unseal: (sealed) => Buffer.from(sealed, 'base64') },
    mask: (number) => `masked ${number.replaceAll(/\d/g, '')}`,
  },
};
const ends = { providerMessageId: 'SM1', from: '+12125550123', to: '+12025550100' };
const message = { kind: 'message', ...ends, text: 'STOP' } as const;
const id = providerEventId('message', 'twilio', 'main', 'SM1');

test('a message becomes the event of its id, in the lane of its number', () => {
  const { outcome, events, receipt } = webhookItem({ ...message, providerVerdict: 'opt_out' }, webhook);
  expect(outcome).toBe('message');
  expect(receipt).toEqual({ id });
  expect(events).toEqual([
    {
      topic: 'inbound-messages',
      type: 'stopline.inbound-message.received.v1',
      id,
      key: '+12125550123',
      correlationId: id,
      traceparent: webhook.traceparent,
      data: {
        tenant: 'demo',
        provider: 'twilio',
        account: 'main',
        providerMessageId: 'SM1',
        from: '+12125550123',
        to: '+12025550100',
        text: 'STOP',
        said: AT,
        saidBy: 'receipt',
        receivedAt: AT,
        providerVerdict: 'opt_out',
      },
    },
  ]);
});

test('S5 the same message again is the same event', () => {
  const again = webhookItem(message, { ...webhook, receivedAt: '2026-11-24T09:00:00.000Z' });
  expect(again.events.map((event) => event.id)).toEqual(webhookItem(message, webhook).events.map((event) => event.id));
});

describe('numbers', () => {
  test.each([
    ['with spaces', '+1 (212) 555-0123', '+12025550100', '+12125550123'],
    ['in the national form of the sender’s country', '07700 900123', '60777', '+447700900123'],
    ['digits without a plus', '12125550123', '+12025550100', '+12125550123'],
    ['behind WhatsApp', 'whatsapp:+12125550123', '+12025550100', '+12125550123'],
    ['behind RCS', 'RCS:+12125550123', '+12025550100', '+12125550123'],
  ])('%s are one person', (_, subscriber, to, e164) => {
    expect(webhookItem({ ...message, from: subscriber, to }, webhook).events[0]?.key).toBe(e164);
  });

  test.each([
    ['a short code', { ...message, from: '60888' }, 'not_a_subscriber', 'subscriber: short_code'],
    ['a name', { ...message, from: 'ACME' }, 'not_a_subscriber', 'subscriber: alphanumeric'],
    ['nothing', { ...message, from: '' }, 'not_a_subscriber', 'subscriber: unreadable'],
  ])('%s is quarantined and never answered (ping-pong)', (_, parsed, reason, detail) => {
    const { outcome, events } = webhookItem(parsed, webhook);
    expect(outcome).toBe('quarantined');
    expect(events).toEqual([expect.objectContaining({ topic: 'quarantine', data: expect.objectContaining({ reason, detail }) })]);
  });
});

test.each([['rcs:harbor_agent'], ['whatsapp:+12025550100'], [''], ['x'.repeat(65)], ['an address of nothing']])(
  'R12 a message to %j is to an unknown sender: its STOP is heard, and nothing is answered',
  (to) => {
    const { outcome, events } = webhookItem({ ...message, to }, webhook);
    expect(outcome).toBe('message');
    expect(events).toEqual([expect.objectContaining({ key: '+12125550123', data: expect.objectContaining({ to: UNKNOWN_SENDER, text: 'STOP' }) })]);
  },
);

describe('a message without an id that can be kept', () => {
  const unnamed = { kind: 'message', from: message.from, to: message.to, text: message.text } as const;
  const idOf = (...of: Parameters<typeof webhookItem>): string | undefined => webhookItem(...of).receipt?.id;

  test('S5 the same body again is the same event, another body or place another', () => {
    expect(idOf(unnamed, { ...webhook, receivedAt: '2026-11-24T09:00:00.000Z' })).toBe(idOf(unnamed, webhook));
    expect(idOf(unnamed, { ...webhook, body: Buffer.from('another') })).not.toBe(idOf(unnamed, webhook));
    expect(idOf(unnamed, webhook, 1)).not.toBe(idOf(unnamed, webhook));
  });

  test('fits the contracts', () => {
    for (const event of webhookItem(unnamed, webhook).events) expect(encodeEvent('inbound-gateway', event, AT).key).toBe('+12125550123');
  });
});

test('S9 an unreadable message: the sealed body in quarantine, and the event that opens a hold', () => {
  const { outcome, events, receipt } = webhookItem({ ...ends, kind: 'unreadable', reason: 'invalid_utf8' }, webhook);
  const [quarantine, unreadable] = events;
  expect(outcome).toBe('unreadable');
  expect(quarantine?.data).toMatchObject({ reason: 'unreadable_text', sealed: webhook.body.toString('base64'), sealedWith: 'k1', tenant: 'demo' });
  expect(unreadable).toMatchObject({ id, key: '+12125550123', data: { reason: 'invalid_utf8', quarantineId: quarantine?.id } });
  expect(receipt).toEqual({ id: quarantine?.id, quarantined: 'unreadable_text' });
});

describe('delivery reports', () => {
  const report = { kind: 'delivery-report', providerMessageId: 'SM2', number: '+12125550123', sender: '+12025550100', status: 'sent' } as const;

  test('R16 carry the verdict of the code', () => {
    const { events } = webhookItem({ ...report, status: 'undelivered', code: '21610', verdict: 'opted_out', said: '2026-11-24T08:29:00.000Z' }, webhook);
    expect(events).toEqual([
      expect.objectContaining({
        topic: 'delivery-reports',
        key: '+12125550123',
        data: expect.objectContaining({ verdict: 'opted_out', code: '21610', said: '2026-11-24T08:29:00.000Z', saidBy: 'provider' }),
      }),
    ]);
  });

  test('R16 a verdict counts without a sender (a messaging service)', () => {
    const { events } = webhookItem({ ...report, sender: '', status: 'failed', code: '21610', verdict: 'opted_out' }, webhook);
    expect(events).toEqual([expect.objectContaining({ key: '+12125550123', data: expect.objectContaining({ sender: UNKNOWN_SENDER, verdict: 'opted_out' }) })]);
  });

  test('each status of a message is an event of its own, a status told twice is one', () => {
    const idOf = (parsed: Parsed): string | undefined => webhookItem(parsed, webhook).receipt?.id;
    expect(idOf(report)).toBe(idOf({ ...report }));
    expect(idOf(report)).not.toBe(idOf({ ...report, status: 'delivered' }));
  });
});

test('a verified body of an unknown shape is quarantined whole, under one id', () => {
  const malformed = { kind: 'malformed', reason: 'schema_violation', detail: 'data.text: invalid_type' } as const;
  const { outcome, events, receipt } = webhookItem(malformed, webhook);
  expect(outcome).toBe('quarantined');
  expect(events[0]?.data).toMatchObject({ reason: 'schema_violation', detail: 'data.text: invalid_type' });
  expect(webhookItem(malformed, webhook).receipt).toEqual(receipt);
});

describe('a malformed message of a verified provider is never silence', () => {
  const malformed = { kind: 'malformed', reason: 'schema_violation', detail: 'body.data.* is not known', message: ends } as const;

  test('where its number can be read: the sealed body, and the event that opens a hold', () => {
    const { outcome, events, receipt } = webhookItem(malformed, webhook);
    const [quarantine, unreadable] = events;
    expect(outcome).toBe('unreadable');
    expect(quarantine?.data).toMatchObject({ reason: 'schema_violation', detail: 'body.data.* is not known', sealed: webhook.body.toString('base64') });
    expect(unreadable).toMatchObject({ id, key: '+12125550123', data: { reason: 'malformed', from: '+12125550123', to: '+12025550100', quarantineId: quarantine?.id } });
    expect(receipt).toEqual({ id: quarantine?.id, quarantined: 'schema_violation' });
  });

  test.each(['60888', 'ACME', '', 'rcs:'])('from %j nobody can be named: quarantine alone', (sender) => {
    const { outcome, events } = webhookItem({ ...malformed, message: { ...ends, from: sender } }, webhook);
    expect(outcome).toBe('quarantined');
    expect(events).toEqual([expect.objectContaining({ topic: 'quarantine', data: expect.objectContaining({ reason: 'schema_violation' }) })]);
  });
});

test('what is of no concern becomes nothing', () => {
  expect(webhookItem({ kind: 'ignored', reason: 'unknown_status' }, webhook)).toEqual({ outcome: 'ignored', events: [] });
});

test('all that is made may be written by this service', () => {
  const all: Parsed[] = [
    message,
    { ...ends, kind: 'unreadable', reason: 'nul_character' },
    { kind: 'delivery-report', providerMessageId: 'SM2', number: '+12125550123', sender: '+12025550100', status: 'sent' },
    { kind: 'delivery-report', number: '+12125550123', sender: '', status: 'failed', verdict: 'opted_out' },
    { kind: 'malformed', reason: 'not_json', detail: 'the body is no JSON' },
    { kind: 'malformed', reason: 'schema_violation', detail: 'body.data.* is not known', message: { from: '+12125550123', to: '' } },
  ];
  for (const event of all.flatMap((parsed) => webhookItem(parsed, webhook).events)) {
    expect(encodeEvent('inbound-gateway', event, AT).headers['ce_id']).toBe(event.id);
  }
});
