import { describe, expect, test } from '@jest/globals';
import { parseStandard } from './parse.js';

const message = {
  type: 'message.received',
  timestamp: '2026-11-24T09:30:00+01:00',
  data: { id: 'm-1', from: '+12125550123', to: '+12025550100', text: 'STOP' },
};
const delivery = {
  type: 'message.delivery',
  data: { id: 'm-2', from: '+12025550100', to: '+12125550123', status: 'undelivered', code: '40300', verdict: 'opted_out' },
};
const parse = (body: unknown): unknown => parseStandard(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)))[0];

test('a message and its time, in UTC', () => {
  const { id, ...rest } = message.data;
  expect(parse(message)).toEqual({ kind: 'message', providerMessageId: id, ...rest, said: '2026-11-24T08:30:00.000Z' });
});

test('a delivery report with what its code says of consent (R16)', () => {
  expect(parse(delivery)).toEqual({
    kind: 'delivery-report',
    providerMessageId: 'm-2',
    number: '+12125550123',
    sender: '+12025550100',
    status: 'undelivered',
    code: '40300',
    verdict: 'opted_out',
  });
});

test('S9 a lone surrogate is text like any other', () => {
  expect(parse(String.raw`{"type":"message.received","data":{"id":"m","from":"a","to":"b","text":"\ud83d STOP"}}`)).toMatchObject({
    kind: 'message',
    text: '\ud83d STOP',
  });
});

describe('what does not fit is told by its field, never by its value', () => {
  test.each([
    ['no text', { ...message, data: { ...message.data, text: undefined } }, { kind: 'unreadable', reason: 'missing_text' }],
    ['no JSON', '{"type"', { kind: 'malformed', reason: 'not_json' }],
    ['another type', { ...message, type: 'message.read' }, { kind: 'malformed', detail: 'body.type is of no known kind' }],
    ['an unknown field (S14)', { ...message, data: { ...message.data, tenant: 'x' } }, { kind: 'malformed', detail: 'body.data.* is not known' }],
    ['a number in place of text', { ...message, data: { ...message.data, from: 12 } }, { kind: 'malformed', detail: 'body.data.from must be string, received number' }],
    ['an id that no store can hold', { ...message, data: { ...message.data, id: 'm\0' } }, { kind: 'malformed', reason: 'schema_violation' }],
    ['a time without offset', { ...message, timestamp: '2026-11-24T08:30:00' }, { kind: 'malformed', detail: 'body.timestamp must be RFC 3339 with its offset from UTC' }],
    ['an unknown status', { ...delivery, data: { ...delivery.data, status: 'lost' } }, { kind: 'malformed', detail: 'body.data.status must be one of queued, sent, delivered, undelivered, failed' }],
  ])('%s', (_, body, parsed) => {
    expect(parse(body)).toMatchObject(parsed);
  });
});
