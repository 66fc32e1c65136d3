import { describe, expect, test } from '@jest/globals';
import type { StoplineEvent } from '@stopline/contracts';
import type { Sealer } from '@stopline/key-store';
import { buildEvent } from '@stopline/testing';
import { recordOf, unsealedPayload, type AuditRecord } from './audit-record.js';

const number = '+12125550123';
const subject = `k1.${'0a'.repeat(16)}`;
const sealer: Sealer = {
  keyId: 'seal-1',
  seal: (bytes) => Buffer.from(bytes).reverse().toString('base64'),
  unseal: (sealed) => Buffer.from(sealed, 'base64').reverse(),
};
const place = { kafkaTopic: 'stopline.inbound-messages.v1', lane: 7, offset: 9_007_199_254_740_993n };
const times = { said: '2026-11-24T08:30:00.000Z', receivedAt: '2026-11-24T08:30:00.120Z' } as const;

function recorded(event: StoplineEvent, token: string | null = subject): AuditRecord {
  return recordOf({ event, ...place }, (tenant, of) => (tenant === 'demo' && of === number ? token : null), sealer);
}

describe('the record of a fact', () => {
  test.each([
    ['a message', buildEvent('stopline.inbound-message.received.v1', { data: { from: number } })],
    ['an unreadable message', buildEvent('stopline.inbound-message.unreadable.v1', { data: { from: number } })],
    ['a verdict', buildEvent('stopline.message.classified.v1', { data: { from: number } })],
    ['a consent request', buildEvent('stopline.consent.requested.v1', { data: { number } })],
    ['a delivery report', buildEvent('stopline.delivery-report.received.v1', { data: { number } })],
    ['a change', buildEvent('stopline.suppression.changed.v1', { data: { subject } })],
    ['a reply', buildEvent('stopline.reply.concluded.v1', { data: { subject } })],
  ])('%s is found by the token of its person', (_, event) => {
    expect(recorded(event)).toMatchObject({ tenant: 'demo', subject, type: event.type });
  });

  test('no number and no word of the person stands in clear (R23, I16)', () => {
    const event = buildEvent('stopline.inbound-message.received.v1', { data: { from: number, text: 'please stop' } });
    const record = recorded(event);
    expect(JSON.stringify(record)).not.toMatch(/2125550123|please stop/);
    expect(unsealedPayload(record, sealer)).toEqual(event.data);
  });

  test('a tenant without a key: the fact is kept, without a subject', () => {
    expect(recorded(buildEvent('stopline.inbound-message.received.v1'), null)).toMatchObject({ tenant: 'demo', subject: null });
  });

  test('what belongs to no tenant has none', () => {
    expect(recorded(buildEvent('stopline.record.quarantined.v1'))).toMatchObject({ tenant: null, subject: null });
  });

  test("R20: a decision on a send is its topic's tenant's, with the time of its check", () => {
    const event = buildEvent('stopline.send.decided.v1', { data: { subject, checkedAt: times.said } });
    const record = recordOf({ event, ...place, tenant: 'northwind' }, () => null, sealer);
    expect(record).toMatchObject({ tenant: 'northwind', subject, decidedAt: times.said, type: event.type });
    expect(unsealedPayload(record, sealer)).toMatchObject({ entry: { scope: { kind: 'tenant' }, version: 1 }, watermark: event.data.watermark });
  });

  test('times, cause and outbox number stand in columns of their own', () => {
    const decidedAt = '2026-11-24T08:30:00.250Z';
    const data = { ...times, decidedAt, cause: 'keyword', lane: 3, laneSeq: 42 } as const;
    const event = buildEvent('stopline.suppression.changed.v1', { data, time: '2026-11-24T08:30:00.300Z' });
    expect(recorded(event)).toMatchObject({ ...times, decidedAt, at: event.time, cause: 'keyword', lane: 3, laneSeq: '42' });
  });

  test('the place in Kafka is exact, and the trace is known', () => {
    const event = buildEvent('stopline.inbound-message.received.v1');
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    expect(recordOf({ event, ...place, traceparent }, () => null, sealer)).toMatchObject({
      topic: place.kafkaTopic,
      part: 7,
      offset: '9007199254740993',
      traceId: '0af7651916cd43dd8448eb211c80319c',
    });
  });
});
