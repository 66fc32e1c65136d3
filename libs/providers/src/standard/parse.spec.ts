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

test('a part of a long message, and one that cannot be', () => {
  const withPart = (part: object): object => ({ ...message, data: { ...message.data, part } });
  expect(parse(withPart({ reference: 'a1', number: 1, total: 2 }))).toMatchObject({ kind: 'message', text: 'STOP', part: { reference: 'a1', number: 1, total: 2 } });
  expect(parse(withPart({ reference: 'a1', number: 3, total: 2 }))).toMatchObject({ kind: 'malformed', detail: 'body.data.part number must not be greater than total' });
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

test('a byte order mark before the JSON is no reason for silence', () => {
  expect(parse(`\ufeff${JSON.stringify(message)}`)).toMatchObject({ kind: 'message', text: 'STOP' });
});

describe('what is odd beside a readable text leaves a message', () => {
  const withData = (data: object): object => ({ ...message, data: { ...message.data, ...data } });

  test.each([
    ['a recipient that is no address', withData({ to: 'rcs:harbor_agent' }), { to: 'rcs:harbor_agent' }],
    ['an empty recipient', withData({ to: '' }), { to: '' }],
    ['no recipient', withData({ to: undefined }), { to: '' }],
    ['an id with a space', withData({ id: 'm 1' }), {}],
    ['an id that is not ASCII', withData({ id: 'é-1' }), {}],
    ['an id that no store can hold', withData({ id: 'm\0' }), {}],
  ])('%s', (_, body, parsed) => {
    expect(parse(body)).toMatchObject({ kind: 'message', text: 'STOP', from: '+12125550123', ...parsed });
  });

  test.each(['2026-11-24T08:30:00', '2026-11-24T24:00:00Z', '2026-02-31T08:30:00Z', 1_795_000_000, null, '9999-12-31T23:59:59-12:00', '0000-01-01T00:00:00+12:00', '0999-01-01T00:00:00Z'])(
    'the time %s claims none',
    (timestamp) => {
      const parsed = parse({ ...message, timestamp });
      expect(parsed).toMatchObject({ kind: 'message', text: 'STOP' });
      expect(parsed).not.toHaveProperty('said');
    },
  );
});

describe('R16 a verdict on consent is never lost', () => {
  const withData = (data: object): object => ({ ...delivery, data: { ...delivery.data, ...data } });

  test.each([
    ['an unknown status', withData({ status: 'lost' }), { status: 'failed' }],
    ['no sender', withData({ from: undefined }), { sender: '' }],
    ['an unknown field', withData({ carrier: 'x' }), { status: 'undelivered' }],
    ['a code that cannot be kept', withData({ code: 40300 }), { status: 'undelivered' }],
    ['no id', withData({ id: undefined }), { status: 'undelivered' }],
  ])('%s', (_, body, parsed) => {
    expect(parse(body)).toMatchObject({ kind: 'delivery-report', number: '+12125550123', verdict: 'opted_out', ...parsed });
  });

  test('without a verdict a report that does not fit is set aside, and our own number is nobody to hold', () => {
    const parsed = parse(withData({ status: 'lost', verdict: undefined }));
    expect(parsed).toMatchObject({ kind: 'malformed', detail: 'body.data.status must be one of queued, sent, delivered, undelivered, failed' });
    expect(parsed).not.toHaveProperty('message');
  });
});

describe('what does not fit is told by its field, never by its value', () => {
  test.each([
    ['no text', { ...message, data: { ...message.data, text: undefined } }, { kind: 'unreadable', reason: 'missing_text' }],
    ['no JSON', '{"type"', { kind: 'malformed', reason: 'not_json' }],
    ['another type', { ...message, type: 'message.read' }, { kind: 'malformed', detail: 'body.type is of no known kind' }],
    ['an unknown field (S14)', { ...message, data: { ...message.data, tenant: 'x' } }, { kind: 'malformed', detail: 'body.data.* is not known' }],
    ['a number in place of text', { ...message, data: { ...message.data, from: 12 } }, { kind: 'malformed', detail: 'body.data.from must be string, received number' }],
    ['no id at all', { ...message, data: { ...message.data, id: undefined } }, { kind: 'malformed', detail: 'body.data.id is required' }],
  ])('%s', (_, body, parsed) => {
    expect(parse(body)).toMatchObject(parsed);
  });
});

describe('what does not fit still names the person where one can be named', () => {
  const { data } = message;

  test.each([
    ['an unknown field', { ...message, data: { ...data, tenant: 'x' } }, '+12125550123'],
    ['text that is null', { ...message, data: { ...data, text: null } }, '+12125550123'],
    ['text that is a number', { ...message, data: { ...data, text: 7 } }, '+12125550123'],
    ['another type', { ...message, type: 'message.read' }, '+12125550123'],
    ['no type', { data }, '+12125550123'],
    ['a number in digits', { ...message, data: { ...data, from: 12125550123 } }, '12125550123'],
  ])('%s', (_, body, from) => {
    expect(parse(body)).toMatchObject({ kind: 'malformed', message: { providerMessageId: 'm-1', from, to: '+12025550100' } });
  });

  test.each([
    ['no sender', { ...message, data: { ...data, from: undefined } }],
    ['a list of senders', { ...message, data: { ...data, from: [data.from] } }],
    ['no data', { type: 'message.received' }],
    ['a list', [message]],
    ['null', null],
  ])('nobody: %s', (_, body) => {
    const parsed = parse(body);
    expect(parsed).toMatchObject({ kind: 'malformed', reason: 'schema_violation' });
    expect(parsed).not.toHaveProperty('message');
  });
});
