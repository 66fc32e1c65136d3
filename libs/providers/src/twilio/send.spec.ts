import { describe, expect, test } from '@jest/globals';
import type { OutgoingMessage } from '../adapter.js';
import { buildTwilioSend, interpretTwilioLookup, interpretTwilioResponse } from './send.js';

const settings = { accountSid: 'AC00000000000000000000000000000009', authTokens: ['new', 'old'], apiBaseUrl: 'https://api.twilio.com/' };
const message: OutgoingMessage = { id: 'reply-1', from: '+12025550100', to: '+12125550123', text: 'Bye.', validForMs: 299_900 };

test('a send is a form post with the current token, valid no longer than the reply may be late (R7)', () => {
  const request = buildTwilioSend(message, settings);
  expect(request.url).toBe('https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000009/Messages.json');
  expect(request.headers['authorization']).toBe(`Basic ${Buffer.from(`${settings.accountSid}:new`).toString('base64')}`);
  expect(Object.fromEntries(new URLSearchParams(request.body))).toEqual({
    From: '+12025550100',
    To: '+12125550123',
    Body: 'Bye.',
    ValidityPeriod: '299',
  });
});

test.each([
  [429, '{"code":20429}', { outcome: 'not_accepted', code: '20429', retryAfterMs: 2_000 }],
  [400, '{"code":21610}', { outcome: 'rejected', code: '21610' }],
  [404, 'not found', { outcome: 'rejected', code: 'http_404' }],
  [503, '{"code":20503}', { outcome: 'unknown', code: '20503' }],
])('answer %i %s', (status, body, result) => {
  expect(interpretTwilioResponse({ status, headers: { 'retry-after': '2' }, body })).toEqual(result);
});

describe('a lookup takes only', () => {
  const at = Date.parse('2026-11-24T08:30:00Z');
  const listed = { sid: 'SM1', body: 'Bye.', date_created: 'Tue, 24 Nov 2026 08:30:02 +0000', direction: 'outbound-api' };

  test.each([
    ['a message of the same words in the window', listed, ['SM1']],
    ['not other words', { ...listed, body: 'Hello.' }, []],
    ['not an older one', { ...listed, date_created: 'Tue, 24 Nov 2026 08:29:50 +0000' }, []],
    ['not a later one', { ...listed, date_created: 'Tue, 24 Nov 2026 08:30:40 +0000' }, []],
    ['not what the person wrote', { ...listed, direction: 'inbound' }, []],
    ['not one without a time', { ...listed, date_created: 'yesterday' }, []],
  ])('%s', (_, entry, found) => {
    const response = { status: 200, headers: {}, body: JSON.stringify({ messages: [entry] }) };
    expect(interpretTwilioLookup(response, message, { from: at, until: at + 30_000 })).toEqual({ found });
  });
});
