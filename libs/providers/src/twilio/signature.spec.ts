import { describe, expect, test } from '@jest/globals';
import twilioSdk from 'twilio';
import { encodeFormValue, decodeForm } from '../form.js';
import { authenticateTwilio } from './authenticate.js';
import { bodyHash, signedUrls } from './signature.js';

/** Golden vectors: Twilio's own SDK signs, our verifier accepts; one byte changed, it refuses (S2). */
const { getExpectedBodyHash, getExpectedTwilioSignature } = twilioSdk;
const TOKEN = 'a-token';
const settings = { accountSid: 'AC00000000000000000000000000000009', authTokens: [TOKEN], apiBaseUrl: 'https://api.twilio.com' };
const parameters: Record<string, string> = {
  AccountSid: settings.accountSid,
  ApiVersion: '2010-04-01',
  Body: 'Arrêt 🛑 = + & %',
  From: '+12125550123',
  FromCity: '',
  MessageSid: 'SM00000000000000000000000000000001',
  NumMedia: '0',
  SmsMessageSid: 'SM00000000000000000000000000000001',
  SmsSid: 'SM00000000000000000000000000000001',
  To: '+12025550100',
  Unannounced: 'new parameters appear at any time',
};

function formOf(fields: Record<string, string>): Buffer {
  return Buffer.from(Object.entries(fields).map(([name, value]) => `${name}=${encodeFormValue(value)}`).join('&'));
}

function authenticate(url: string, signature: string, body: Buffer): boolean {
  const headers = { 'x-twilio-signature': signature };
  return authenticateTwilio({ method: 'POST', url, headers, body }, settings).authentic;
}

describe("forms signed by Twilio's SDK", () => {
  const received = 'https://hooks.example:8443/webhooks/twilio/a';

  test.each([
    ['the URL as received', received, received],
    ['without its port', received, 'https://hooks.example/webhooks/twilio/a'],
    ['with the standard port of https', 'https://hooks.example/a', 'https://hooks.example:443/a'],
    ['with the standard port of http', 'http://hooks.example/a', 'http://hooks.example:80/a'],
    ['with user information', 'https://me:word@hooks.example/a', 'https://me:word@hooks.example:443/a'],
    ['an IPv6 host', 'http://[::1]:4100/a', 'http://[::1]/a'],
    ['a query as it was typed', "https://hooks.example/a?q=it's me", "https://hooks.example/a?q=it's me"],
    ['a query as URL writes it', "https://hooks.example/a?q=it's", 'https://hooks.example/a?q=it%27s'],
    ['a query as querystring writes it', 'https://hooks.example/a?q=it%27s', "https://hooks.example/a?q=it's"],
    ['the same with the port', 'https://hooks.example/a?q=it%27s', "https://hooks.example:443/a?q=it's"],
  ])('accepted: %s', (_, url, signed) => {
    expect(authenticate(url, getExpectedTwilioSignature(TOKEN, signed, parameters), formOf(parameters))).toBe(true);
  });

  test.each([
    ['another path', 'https://hooks.example:8443/webhooks/twilio/b'],
    ['another host', 'https://hooks.example.org:8443/webhooks/twilio/a'],
    ['another port', 'https://hooks.example:443/webhooks/twilio/a'],
    ['another scheme', 'http://hooks.example:8443/webhooks/twilio/a'],
    ['a query', 'https://hooks.example:8443/webhooks/twilio/a?a=b'],
  ])('refused: signed for %s', (_, signed) => {
    expect(authenticate(received, getExpectedTwilioSignature(TOKEN, signed, parameters), formOf(parameters))).toBe(false);
  });

  test('no URL is tried that the SDK would not try', () => {
    const url = "https://u:p@hooks.example:8443/a b?q=it's&r=%C3%A9+x";
    for (const signed of signedUrls(url)) {
      const signature = getExpectedTwilioSignature(TOKEN, signed, {});
      expect(twilioSdk.validateRequest(TOKEN, signature, url, {})).toBe(true);
    }
  });

  test('a repeated parameter is signed as the SDK signs it: values de-duplicated and sorted', () => {
    const signature = getExpectedTwilioSignature(TOKEN, received, { ...parameters, Tag: ['b', 'a', 'b'] });
    const body = Buffer.concat([formOf(parameters), Buffer.from('&Tag=b&Tag=a&Tag=b')]);
    expect(authenticate(received, signature, body)).toBe(true);
  });

  test('bytes that are no UTF-8 are accepted as the SDK signs them', () => {
    const signature = getExpectedTwilioSignature(TOKEN, received, { ...parameters, Body: 'ST\ufffdP' });
    const body = Buffer.from(formOf(parameters).toString().replace(/Body=[^&]*/, 'Body=ST%FFP'));
    expect(authenticate(received, signature, body)).toBe(true);
  });

  test('S3 a signature with white space around it, or cut short, is refused', () => {
    const signature = getExpectedTwilioSignature(TOKEN, received, parameters);
    expect(authenticate(received, ` ${signature}`, formOf(parameters))).toBe(false);
    expect(authenticate(received, signature.slice(0, -1), formOf(parameters))).toBe(false);
  });
});

describe("JSON signed by Twilio's SDK", () => {
  const body = Buffer.from('[{"type":"x","data":{}}]');
  const url = `https://hooks.example/a?bodySHA256=${getExpectedBodyHash(body.toString())}`;

  test('accepted by the hash of the raw body in the query', () => {
    expect(bodyHash(body)).toBe(getExpectedBodyHash(body.toString()));
    expect(authenticate(url, getExpectedTwilioSignature(TOKEN, url, {}), body)).toBe(true);
  });

  test('S2 the same JSON written in another way is refused', () => {
    expect(authenticate(url, getExpectedTwilioSignature(TOKEN, url, {}), Buffer.from('[{"type": "x","data":{}}]'))).toBe(false);
  });

  test('a hash that nobody signed is refused', () => {
    const unsigned = `https://hooks.example/a?bodySHA256=${bodyHash(Buffer.from('[]'))}`;
    expect(authenticate(unsigned, getExpectedTwilioSignature(TOKEN, url, {}), Buffer.from('[]'))).toBe(false);
  });
});

describe('a captured signature, with the same characters cut at other places', () => {
  const url = 'https://hooks.example/a';
  const recut = (genuine: Record<string, string>, forged: Record<string, string>): { sameBytes: boolean; accepted: boolean } => {
    const signature = getExpectedTwilioSignature(TOKEN, url, genuine);
    const sameBytes = signature === getExpectedTwilioSignature(TOKEN, url, forged);
    return { sameBytes, accepted: authenticate(url, signature, formOf(forged)) };
  };
  const tail: Record<string, string> = { MessageSid: 'SM00000000000000000000000000000001', To: '+12025550100' };

  test.each([
    [
      'the true sender hides in a name',
      { Body: 'From+12125550199FromA', From: '+12125550123' },
      { Body: '', From: '+12125550199', FromAFrom: '+12125550123' },
    ],
    [
      'the true sender hides in a value',
      { Body: 'STOPFrom+12125550199FromA', From: '+12125550123' },
      { Body: 'STOP', From: '+12125550199', FromA: 'From+12125550123' },
    ],
    [
      'the sender becomes part of a name',
      { Body: 'STOP', From: '+12125550123' },
      { 'BodySTOPFrom+1212555': '0123' },
    ],
    ['ordinary words become a keyword', { Body: 'STOPCAN WE TALK', From: '+12125550123' }, { Body: 'STOP', 'CAN WE TALK': '', From: '+12125550123' }],
    [
      'the true sender hides in a name that people choose',
      { Body: 'STOPFrom+12125550199MessageSidSM9ProfileName', From: '+12125550123' },
      { Body: 'STOP', From: '+12125550199', MessageSid: 'SM9', ProfileName: `From+12125550123MessageSid${tail['MessageSid']}` },
    ],
    [
      'the true sender of another channel hides in a button',
      { Body: 'STARTButtonText', From: 'whatsapp:+12125550123', ProfileName: 'From+12125550199' },
      { Body: 'START', ButtonText: `Fromwhatsapp:+12125550123MessageSid${tail['MessageSid']}ProfileName`, From: '+12125550199', MessageSid: undefined },
    ],
    [
      'the true sender of another channel hides in a value',
      { Body: 'STOPFrom+12125550199FromA', From: 'rcs:+12125550123' },
      { Body: 'STOP', From: '+12125550199', FromA: 'Fromrcs:+12125550123' },
    ],
    ['the true sender becomes text', { Body: 'STOP', From: '+12125550123' }, { Body: 'STOPFrom+12125550123' }],
  ])('refused, or without a sender: %s', (_, genuine, forged) => {
    const fields = Object.entries({ ...tail, ...forged }).filter(([, value]) => value !== undefined);
    const { sameBytes, accepted } = recut({ ...genuine, ...tail }, Object.fromEntries(fields) as Record<string, string>);
    expect(sameBytes).toBe(true);
    expect(accepted && 'From' in forged).toBe(false);
  });

  test('a known parameter that stands twice is refused', () => {
    const signature = getExpectedTwilioSignature(TOKEN, url, { From: ['+12125550123', '+12125550199'] });
    expect(authenticate(url, signature, Buffer.from('From=%2B12125550123&From=%2B12125550199'))).toBe(false);
  });

  test.each(['Address', 'ButtonPayload', 'ButtonText', 'Label', 'ProfileName'])('%s is a person’s own: it may hold words that look like parameters', (name) => {
    for (const words of ['To1', 'From+', 'From+1 with love', 'MessageSidSM1', 'AccountSidAC1', 'From12']) {
      const genuine = { Body: 'STOP', From: 'whatsapp:+12125550123', ...tail, [name]: words };
      expect(recut(genuine, genuine).accepted).toBe(true);
    }
  });

  test('a person may still quote parameters in a text', () => {
    const quoted = { Body: 'STOP From+12125550199 MessageSidSM1', From: '+12125550123', ...tail };
    expect(recut(quoted, quoted).accepted).toBe(true);
  });
});

test('S7 100 fields are decoded, 101 are not', () => {
  const fields = (count: number): Buffer => Buffer.from(Array.from({ length: count }, (_, at) => `a${at}=1`).join('&'));
  expect(decodeForm(fields(100))).toHaveLength(100);
  expect(authenticateTwilio({ method: 'POST', url: 'https://x.example/', headers: {}, body: fields(101) }, settings)).toEqual({
    authentic: false,
    status: 400,
    reason: 'too_many_fields',
  });
});

test("another account's webhook is refused, even if it is signed with the same token", () => {
  const url = 'https://hooks.example/a';
  const other = { ...parameters, AccountSid: 'AC00000000000000000000000000000008' };
  const request = { method: 'POST', url, headers: { 'x-twilio-signature': getExpectedTwilioSignature(TOKEN, url, other) }, body: formOf(other) };
  expect(authenticateTwilio(request, settings)).toEqual({ authentic: false, status: 403, reason: 'other_account' });
});
