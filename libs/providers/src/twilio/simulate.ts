import { createHash } from 'node:crypto';
import type { RawRequest } from '../http-messages.js';
import { sameText } from '../constant-time.js';
import { decodeForm, encodeFormValue } from '../form.js';
import type { ApiAnswer, ApiCall, CarrierMessage, ProviderSide, SimulatedMessage, SimulatedReport } from '../provider-side.js';
import { optOutTypes } from './codes.js';
import type { TwilioSettings } from './settings.js';
import { twilioSignature } from './signature.js';

/** Twilio's side: signed form posts, and the Messages resource of its API. */
export const twilioSide: ProviderSide<TwilioSettings> = {
  exampleSettings: (secretNames, account = 'example') => ({
    accountSid: `AC${createHash('md5').update(account).digest('hex')}`,
    authTokens: secretNames.map((name) => `auth-token-${name}`),
    apiBaseUrl: 'https://api.twilio.example',
  }),
  messageId: (seed) => `SM${createHash('md5').update(seed).digest('hex')}`,
  signatureHeaders: ['x-twilio-signature'],
  webhook: (content, settings, { url }) => {
    const fields = content.kind === 'message' ? messageFields(content, settings) : reportFields(content, settings);
    const body = Buffer.from(fields.map(([name, value]) => `${name}=${encodeFormValue(value)}`).join('&'));
    return {
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'user-agent': 'TwilioProxy/1.1',
        'x-twilio-signature': twilioSignature(settings.authTokens[0] ?? '', url, decodeForm(body) ?? []),
      },
      body,
    };
  },
  readCall,
  answer: (answer) => ({ headers: { 'content-type': 'application/json' }, ...written(answer) }),
};

type Field = readonly [name: string, value: string | Buffer];

function messageFields(message: SimulatedMessage, settings: TwilioSettings): Field[] {
  const optOutType = [...optOutTypes].find(([, intent]) => intent === message.providerVerdict)?.[0];
  return [
    ['ToCountry', 'US'],
    ['SmsMessageSid', message.id],
    ['NumMedia', '0'],
    ['SmsSid', message.id],
    ['SmsStatus', 'received'],
    ['Body', message.text],
    ['FromCountry', 'US'],
    ['To', message.to],
    ...(optOutType ? [['OptOutType', optOutType] as const] : []),
    ['NumSegments', '1'],
    ['MessageSid', message.id],
    ['AccountSid', settings.accountSid],
    ['From', message.from],
    ['ApiVersion', '2010-04-01'],
  ];
}

function reportFields(report: SimulatedReport, settings: TwilioSettings): Field[] {
  return [
    ...(report.code ? [['ErrorCode', report.code] as const] : []),
    ['SmsSid', report.id],
    ['SmsStatus', report.status],
    ['MessageStatus', report.status],
    ['To', report.number],
    ['MessageSid', report.id],
    ['AccountSid', settings.accountSid],
    ['From', report.sender],
    ['ApiVersion', '2010-04-01'],
  ];
}

function readCall(request: RawRequest, settings: TwilioSettings): ApiCall | undefined {
  const url = new URL(request.url);
  if (url.pathname !== `/2010-04-01/Accounts/${settings.accountSid}/Messages.json`) return undefined;
  if (!isAuthorized(request.headers['authorization'] ?? '', settings)) return { kind: 'unauthorized' };
  const asked = new URLSearchParams(request.method === 'GET' ? url.search : request.body.toString());
  const [from, to] = [asked.get('From') ?? '', asked.get('To') ?? ''];
  if (request.method === 'GET') return { kind: 'lookup', ...(from && { from }), ...(to && { to }) };
  const statusCallback = asked.get('StatusCallback');
  return { kind: 'send', from, to, text: asked.get('Body') ?? '', ...(statusCallback && { statusCallback }) };
}

function isAuthorized(authorization: string, { accountSid, authTokens }: TwilioSettings): boolean {
  return authTokens.some((token) => sameText(authorization, `Basic ${Buffer.from(`${accountSid}:${token}`).toString('base64')}`));
}

function written(answer: ApiAnswer): { status: number; body: string } {
  switch (answer.kind) {
    case 'accepted':
      return { status: 201, body: JSON.stringify(resource(answer.message)) };
    case 'found':
      return { status: 200, body: JSON.stringify({ messages: answer.messages.map(resource), next_page_uri: null }) };
    case 'opted_out':
      return failure(400, 21610, 'Attempt to send to unsubscribed recipient');
    case 'unauthorized':
      return failure(401, 20003, 'Authenticate');
    case 'too_many_requests':
      return failure(429, 20429, 'Too Many Requests');
    case 'server_error':
      return failure(500, 20500, 'Internal Server Error');
  }
}

function resource(message: CarrierMessage): object {
  return {
    sid: message.id,
    from: message.from,
    to: message.to,
    body: message.text,
    status: message.status,
    direction: 'outbound-api',
    date_created: new Date(message.createdAt).toUTCString().replace('GMT', '+0000'),
  };
}

function failure(status: number, code: number, message: string): { status: number; body: string } {
  return { status, body: JSON.stringify({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }) };
}
