import { describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { authenticateStandard, signedHeaders } from './signature.js';

/** Golden vectors: the reference library signs, our verifier accepts, and the other way round (S33). */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const settings = { secrets: [SECRET], apiBaseUrl: 'https://platform.example' };
const AT = new Date('2026-11-24T08:30:00.000Z');
const body = Buffer.from('{"type":"message.received","data":{"text":"Arrêt 🛑"}}');
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const signature = new Webhook(SECRET).sign(id, AT, body.toString());

function authenticate(headers: Record<string, string>, bytes = body, now = AT.getTime()): string {
  const request = { method: 'POST', url: 'https://hooks.example/', headers, body: bytes };
  const authentication = authenticateStandard(request, settings, now);
  return authentication.authentic ? 'authentic' : authentication.reason;
}

const headers = { 'webhook-id': id, 'webhook-timestamp': String(AT.getTime() / 1000), 'webhook-signature': signature };

test('accepts what the reference library signs', () => {
  expect(authenticate(headers)).toBe('authentic');
});

test('signs what the reference library accepts', () => {
  const now = Date.now();
  expect(new Webhook(SECRET).verify(body.toString(), signedHeaders(settings, id, body, now))).toEqual(JSON.parse(body.toString()));
});

describe('the signature header', () => {
  test.each([
    ['one of several', `v1,AAAA ${signature}`, 'authentic'],
    ['another version', signature.replace('v1,', 'v1a,'), 'wrong_signature'],
    ['no version', signature.replace('v1,', ''), 'wrong_signature'],
    ['base64 with other unused bits', signature.replace(/.=$/, (end) => (end === 'A=' ? 'B=' : 'A=')), 'wrong_signature'],
    ['lower case', signature.toLowerCase(), 'wrong_signature'],
  ])('%s', (_, value, result) => {
    expect(authenticate({ ...headers, 'webhook-signature': value })).toBe(result);
  });
});

test.each([
  ['another id', { ...headers, 'webhook-id': 'msg_other' }],
  ['another time', { ...headers, 'webhook-timestamp': String(AT.getTime() / 1000 + 1) }],
  ['a time with white space', { ...headers, 'webhook-timestamp': ` ${AT.getTime() / 1000}` }],
])('S2 refused: %s than was signed', (_, changed) => {
  expect(authenticate(changed)).toBe('wrong_signature');
});

test('S2 re-serialised JSON is refused', () => {
  expect(authenticate(headers, Buffer.from(JSON.stringify(JSON.parse(body.toString()), null, 1)))).toBe('wrong_signature');
});

test.each(['soon', '1e9', '-1', '99999999999999'])('S4 signed, but the time is %s', (timestamp) => {
  const signed = signedHeaders(settings, id, body, 0);
  const request = { ...signed, 'webhook-timestamp': timestamp };
  expect(authenticate(request)).toBe('wrong_signature');
});
