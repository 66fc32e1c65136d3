import { createHash } from 'node:crypto';
import type { HttpResponse, RawRequest } from '../http-messages.js';
import { readJson } from '../json.js';
import type { ApiAnswer, ApiCall, ProviderSide, SimulatedMessage, SimulatedReport } from '../provider-side.js';
import { lookupBody, sendBody } from './send.js';
import type { StandardSettings } from './settings.js';
import { authenticateStandard, signedHeaders } from './signature.js';

/** The side of a platform that speaks Standard Webhooks. */
export const standardSide: ProviderSide<StandardSettings> = {
  exampleSettings: (secretNames) => ({
    secrets: secretNames.map((name) => `whsec_${createHash('sha256').update(name).digest('base64')}`),
    apiBaseUrl: 'https://platform.example/sms',
  }),
  messageId: (seed) => `msg_${createHash('md5').update(seed).digest('hex')}`,
  signatureHeaders: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  webhook: (content, settings, { url, now }) => {
    const body = content.kind === 'message' ? messageBody(content) : reportBody(content);
    return { method: 'POST', url, headers: signedHeaders(settings, content.id, body, now), body };
  },
  readCall,
  answer: (answer): HttpResponse => {
    const [status, body] = written(answer);
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  },
};

/** The text goes in byte for byte: as latin1, JSON.stringify escapes what JSON must escape and leaves every other byte alone. */
function messageBody({ id, from, to, text, saidAt, providerVerdict }: SimulatedMessage): Buffer {
  const data = { id, from, to, text: '', ...(providerVerdict && { intent: providerVerdict }) };
  const json = JSON.stringify({ type: 'message.received', timestamp: new Date(saidAt).toISOString(), data });
  const written = typeof text === 'string' ? JSON.stringify(text) : JSON.stringify(text.toString('latin1'));
  return Buffer.from(json.replace('"text":""', () => `"text":${written}`), typeof text === 'string' ? 'utf8' : 'latin1');
}

function reportBody({ id, number, sender, status, code, at }: SimulatedReport): Buffer {
  const data = { id, from: sender, to: number, status, ...(code && { code }) };
  return Buffer.from(JSON.stringify({ type: 'message.delivery', timestamp: new Date(at).toISOString(), data }));
}

function readCall(request: RawRequest, settings: StandardSettings, now: number): ApiCall | undefined {
  const { pathname } = new URL(request.url);
  const isLookup = pathname.endsWith('/messages/lookup');
  if (request.method !== 'POST' || !(isLookup || pathname.endsWith('/messages'))) return undefined;
  if (!authenticateStandard(request, settings, now).authentic) return { kind: 'unauthorized' };
  const json = readJson(request.body)?.value;
  if (isLookup) {
    const lookup = lookupBody.safeParse(json);
    return lookup.success ? { kind: 'lookup', clientId: lookup.data.id } : undefined;
  }
  const send = sendBody.safeParse(json);
  if (!send.success) return undefined;
  const { id, from, to, text, statusCallback } = send.data;
  return { kind: 'send', clientId: id, from, to, text, ...(statusCallback && { statusCallback }) };
}

function written(answer: ApiAnswer): [status: number, body: object] {
  switch (answer.kind) {
    case 'accepted':
      return [202, { id: answer.message.id }];
    case 'found': {
      const [message] = answer.messages;
      return message ? [200, { id: message.id }] : [404, { code: 'not_found' }];
    }
    case 'opted_out':
      return [422, { code: 'opted_out' }];
    case 'unauthorized':
      return [401, { code: 'unauthorized' }];
    case 'too_many_requests':
      return [429, { code: 'too_many_requests' }];
    case 'server_error':
      return [500, { code: 'server_error' }];
  }
}
