import { describe, expect, test } from '@jest/globals';
import { platformEventId, type EventData } from '@stopline/contracts';
import { encodeEvent, fakeBatch, type OutgoingEvent } from '@stopline/messaging';
import { ingressEvents, type IngressRecord, type PlatformEventType } from './ingress-events.js';

const TAKEN = '2026-11-24T08:30:00.000Z';
const NOW = '2026-11-24T08:30:01.000Z';
const kafkaTopic = 'stopline.ingress.demo.v1';
const sealer = { keyId: 'k1', seal: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64'), unseal: (sealed: string) => Buffer.from(sealed, 'base64') };

function ingress<T extends PlatformEventType>(type: T, data: EventData<T>, now = NOW): IngressRecord {
  const event = { type, data, id: 'order-7', key: 'any', correlationId: 'order-7', time: TAKEN } as Omit<OutgoingEvent, 'topic'>;
  const [record] = fakeBatch('ingress', [event], { tenant: 'demo', fetchedFrom: 41n, lane: 3 }).records;
  if (!record) throw new Error('one record was made');
  return { record: record as IngressRecord['record'], kafkaTopic, tenant: 'demo', now, sealer };
}

const id = platformEventId('demo', '/stopline/test', 'order-7');
const origin = { tenant: 'demo', ingress: { topic: kafkaTopic, partition: 3, offset: '41' } };
const times = { said: TAKEN, saidBy: 'receipt', receivedAt: TAKEN };
const message = { from: '+12125550123', to: '+12025550100', text: 'STOP' };

describe('messages', () => {
  test('the tenant is the topic’s, the id of the platform’s own source and id, the key the number', () => {
    expect(ingressEvents(ingress('stopline.platform-message.received.v1', { ...message, messageId: 'mo-1' }))).toEqual([
      {
        topic: 'inbound-messages',
        type: 'stopline.inbound-message.received.v1',
        id,
        key: '+12125550123',
        correlationId: id,
        data: { ...origin, provider: 'platform', account: 'demo', providerMessageId: 'mo-1', ...message, ...times },
      },
    ]);
  });

  test.each([
    ['said before it was taken', '2026-11-24T08:29:00.000Z', { said: '2026-11-24T08:29:00.000Z', saidBy: 'platform', receivedAt: TAKEN }],
    ['said later than it was taken', '2026-11-24T08:30:00.500Z', times],
    ['no time claimed', undefined, times],
  ])('%s', (_, said, expected) => {
    const data = said === undefined ? message : { ...message, said };
    const [event] = ingressEvents(ingress('stopline.platform-message.received.v1', data));
    expect(event?.data).toMatchObject(expected);
  });

  test('a part of a long message stays one', () => {
    const part = { reference: 'a1', number: 2, total: 3 };
    const [event] = ingressEvents(ingress('stopline.platform-message.received.v1', { ...message, part }));
    expect(event?.data).toMatchObject({ text: 'STOP', part });
  });

  test('a broker’s clock that runs ahead of ours makes nothing later than now', () => {
    const early = '2026-11-24T08:29:59.000Z';
    const [event] = ingressEvents(ingress('stopline.platform-message.received.v1', message, early));
    expect(event?.data).toMatchObject({ said: early, receivedAt: early });
  });

  test('another form of the same number is the same person', () => {
    const [event] = ingressEvents(ingress('stopline.platform-message.received.v1', { ...message, from: '+5215512345678' }));
    expect(event?.key).toBe('+525512345678');
  });

  test.each([
    ['nul_character', 'ST\0P'],
    ['text_too_long', 'a'.repeat(39_016)],
  ])('S9 a text that cannot be judged (%s): sealed, and a hold follows', (reason, text) => {
    const events = ingressEvents(ingress('stopline.platform-message.received.v1', { ...message, text }));
    const [quarantine, unreadable] = events;
    expect(quarantine).toMatchObject({ topic: 'quarantine', data: { reason: 'unreadable_text', origin: { topic: kafkaTopic, offset: '41' } } });
    expect(unreadable).toMatchObject({ id, data: { ...origin, reason, quarantineId: quarantine?.id } });
    expect(unreadable?.data).not.toHaveProperty('text');
  });
});

test('a consent request keeps what was asked, by whom, with its evidence', () => {
  const request = {
    number: '+12125550123',
    action: 'opt_out',
    channel: 'agent',
    actor: 'agent-7',
    program: 'deals',
    evidence: { reference: 'call-1' },
  } as const;
  const data = { ...request, said: '2026-11-24T08:00:00.000Z' };
  expect(ingressEvents(ingress('stopline.platform-consent.requested.v1', data))).toEqual([
    {
      topic: 'consent-requests',
      type: 'stopline.consent.requested.v1',
      id,
      key: '+12125550123',
      correlationId: id,
      data: { ...request, ...origin, said: data.said, saidBy: 'platform', receivedAt: TAKEN },
    },
  ]);
});

test('a delivery report', () => {
  const data = { number: '+12125550123', sender: '+12025550100', messageId: 'mt-1', status: 'undelivered', code: '40300', verdict: 'opted_out' } as const;
  const { messageId, ...report } = data;
  const events = ingressEvents(ingress('stopline.platform-delivery.reported.v1', data));
  expect(events).toEqual([
    expect.objectContaining({
      topic: 'delivery-reports',
      data: { ...report, ...origin, provider: 'platform', account: 'demo', providerMessageId: messageId, ...times },
    }),
  ]);
});

test('all that is made may be written by this service', () => {
  const made = [
    ...ingressEvents(ingress('stopline.platform-message.received.v1', { ...message, text: 'ST\0P' })),
    ...ingressEvents(ingress('stopline.platform-message.received.v1', message)),
  ];
  for (const event of made) expect(encodeEvent('inbound-gateway', event, NOW).headers['ce_id']).toBe(event.id);
});
