import { describe, expect, test } from '@jest/globals';
import { parseTwilio } from './parse.js';

const SID = 'SM00000000000000000000000000000001';

function parseForm(fields: Record<string, string>): unknown {
  return parseTwilio({ form: new Map(Object.entries(fields).map(([name, value]) => [name, Buffer.from(value)])) })[0];
}

describe('forms', () => {
  const message = { MessageSid: SID, From: '+12125550123', To: '+12025550100' };

  test('no time is claimed for a message', () => {
    expect(parseForm({ ...message, Body: 'STOP', SmsStatus: 'received' })).toEqual({
      kind: 'message',
      providerMessageId: SID,
      from: '+12125550123',
      to: '+12025550100',
      text: 'STOP',
    });
  });

  test.each([
    ['a message without Body', message, { kind: 'unreadable', reason: 'missing_text' }],
    ['a picture without words', { ...message, Body: '', NumMedia: '1' }, { kind: 'message', text: '' }],
    ['only the older SmsSid', { ...message, MessageSid: '', SmsSid: SID, Body: 'x' }, { kind: 'message', providerMessageId: SID }],
    ['no id: who wrote is still told', { ...message, MessageSid: '', Body: 'x' }, { kind: 'malformed', message: { from: '+12125550123', to: '+12025550100' } }],
    ['an id that no store can hold', { ...message, MessageSid: 'SM\0', Body: 'x' }, { kind: 'malformed', message: { from: '+12125550123' } }],
    ['no recipient', { ...message, To: '', Body: 'STOP' }, { kind: 'message', to: '', text: 'STOP' }],
    ['a status of tomorrow beside words', { ...message, SmsStatus: 'teleported', Body: 'STOP' }, { kind: 'message', text: 'STOP' }],
    ['R16 an opt-out whose status we do not know', { ...message, MessageStatus: 'teleported', ErrorCode: '21610' }, { kind: 'delivery-report', status: 'failed', verdict: 'opted_out' }],
    ['R16 an opt-out without a status', { ...message, ErrorCode: '21610' }, { kind: 'delivery-report', status: 'failed', verdict: 'opted_out' }],
    ['R16 an opt-out without a sender', { ...message, From: '', MessageStatus: 'failed', ErrorCode: '21610' }, { kind: 'delivery-report', sender: '', verdict: 'opted_out' }],
    ['R16 an opt-out without an id', { ...message, MessageSid: '', MessageStatus: 'failed', ErrorCode: '21610' }, { kind: 'delivery-report', verdict: 'opted_out' }],
    ['R16 the recipient has opted out', { ...message, MessageStatus: 'undelivered', ErrorCode: '21610' }, { verdict: 'opted_out' }],
    ['R24 the number is gone', { ...message, MessageStatus: 'undelivered', ErrorCode: '30005' }, { verdict: 'disconnected' }],
    ['only the older SmsStatus', { ...message, SmsStatus: 'sent' }, { kind: 'delivery-report', status: 'sent' }],
    ['a status of tomorrow', { ...message, MessageStatus: 'teleported' }, { kind: 'ignored', reason: 'unknown_status' }],
  ])('%s', (_, fields, parsed) => {
    expect(parseForm(fields)).toMatchObject(parsed);
  });

  test.each(['30003', '30004', '30006', '30007', '30008'])('code %s says nothing of consent', (ErrorCode) => {
    expect(parseForm({ ...message, MessageStatus: 'undelivered', ErrorCode })).not.toHaveProperty('verdict');
  });
});

describe('Event Streams', () => {
  const data = { messageSid: SID, from: '+12125550123', to: '+12025550100', body: 'STOP', timestamp: '2026-11-24T08:30:00Z' };
  const inbound = { type: 'com.twilio.messaging.inbound-message.received', data };
  const parse = (json: unknown): unknown => parseTwilio({ json: Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)) });

  test('each message of the list is told, with its time; other events are ignored', () => {
    expect(parse([inbound, { type: 'com.twilio.messaging.message.sent', data: {} }, inbound])).toEqual([
      expect.objectContaining({ kind: 'message', text: 'STOP', said: '2026-11-24T08:30:00.000Z' }),
      { kind: 'ignored', reason: 'other_event' },
      expect.objectContaining({ kind: 'message' }),
    ]);
  });

  test('what is no event hides no message beside it', () => {
    expect(parse([1, inbound])).toEqual([expect.objectContaining({ kind: 'malformed' }), expect.objectContaining({ kind: 'message' })]);
  });

  test.each([
    ['no JSON', 'STOP', { kind: 'malformed', reason: 'not_json' }],
    ['no CloudEvent', [1], { kind: 'malformed', reason: 'schema_violation' }],
    ['no address', [{ ...inbound, data: { ...data, from: 7 } }], { kind: 'malformed', detail: 'data.from must be string, received number' }],
    ['text that is null: who wrote is still told', [{ ...inbound, data: { ...data, body: null } }], { kind: 'malformed', message: { providerMessageId: SID, from: '+12125550123' } }],
    ['an odd id', [{ ...inbound, data: { ...data, messageSid: 'S M' } }], { kind: 'message', text: 'STOP' }],
    ['an odd time', [{ ...inbound, data: { ...data, timestamp: '9999-12-31T23:59:59-12:00' } }], { kind: 'message', text: 'STOP' }],
    ['no recipient', [{ ...inbound, data: { ...data, to: undefined } }], { kind: 'message', to: '' }],
    ['no text', [{ ...inbound, data: { ...data, body: undefined } }], { kind: 'unreadable', reason: 'missing_text' }],
  ])('%s', (_, json, parsed) => {
    expect(parse(json)).toMatchObject([parsed]);
  });
});
