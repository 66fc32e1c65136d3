import { providerMessageId } from '@stopline/contracts';
import { z } from 'zod';
import type { LookupResult, OutgoingMessage, SendResult } from '../adapter.js';
import type { HttpRequest, HttpResponse } from '../http-messages.js';
import { readJson } from '../json.js';
import type { StandardSettings } from './settings.js';
import { signedHeaders } from './signature.js';

/** What we POST to `<apiBaseUrl>/messages`, signed. `id` is the idempotency key: the same id is the same message. */
export const sendBody = z.strictObject({
  id: providerMessageId,
  from: z.string(),
  to: z.string(),
  text: z.string(),
  expiresAt: z.iso.datetime().describe('Not to be sent after this'),
  statusCallback: z.url().optional().describe('Where to POST delivery reports'),
});

/** What we POST to `<apiBaseUrl>/messages/lookup`, signed: was a message with this id of ours taken? 404: no. */
export const lookupBody = z.strictObject({ id: providerMessageId });

/** The answer to both: the platform's own id. */
const taken = z.looseObject({ id: providerMessageId });
const failure = z.looseObject({ code: z.string().min(1).max(64) });

/** The signed request that sends a message; its id is the idempotency key. */
export function buildStandardSend(message: OutgoingMessage, settings: StandardSettings, now: number): HttpRequest {
  const { id, from, to, text, validForMs, statusCallback } = message;
  const expiresAt = new Date(now + validForMs).toISOString();
  const request = signedPost('/messages', { id, from, to, text, expiresAt, ...(statusCallback && { statusCallback }) }, settings, now);
  return { ...request, headers: { ...request.headers, 'idempotency-key': id } };
}

/** 2xx with an id: taken. 429: not taken. Another 4xx: a definite no. Everything else may have been taken. */
export function interpretStandardResponse(response: HttpResponse): SendResult {
  const json = readJson(Buffer.from(response.body))?.value;
  if (response.status >= 200 && response.status < 300) {
    const answer = taken.safeParse(json);
    return answer.success ? { outcome: 'accepted', providerMessageId: answer.data.id } : { outcome: 'unknown', code: 'no_id' };
  }
  const code = failure.safeParse(json).data?.code ?? `http_${response.status}`;
  if (response.status === 429) return { outcome: 'not_accepted', code };
  if (response.status >= 400 && response.status < 500) return { outcome: 'rejected', code };
  return { outcome: 'unknown', code };
}

/** The signed request that asks what became of a message, by our id. */
export function buildStandardLookup(message: OutgoingMessage, settings: StandardSettings, now: number): HttpRequest {
  return signedPost('/messages/lookup', { id: message.id }, settings, now);
}

/** 404: the platform has no such message. 200 with an id: it has. Anything else proves nothing. */
export function interpretStandardLookup(response: HttpResponse): LookupResult {
  if (response.status === 404) return { found: [] };
  const answer = taken.safeParse(readJson(Buffer.from(response.body))?.value);
  return response.status === 200 && answer.success ? { found: [answer.data.id] } : 'unknown';
}

type Content = Readonly<Record<string, string>> & { readonly id: string };

function signedPost(path: string, content: Content, settings: StandardSettings, now: number): HttpRequest {
  const body = JSON.stringify(content);
  return {
    method: 'POST',
    url: `${settings.apiBaseUrl.replace(/\/$/, '')}${path}`,
    headers: signedHeaders(settings, content.id, Buffer.from(body), now),
    body,
  };
}
