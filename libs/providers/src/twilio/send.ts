import { z } from 'zod';
import type { LookupResult, LookupWindow, OutgoingMessage, SendResult } from '../adapter.js';
import type { HttpRequest, HttpResponse } from '../http-messages.js';
import { readJson } from '../json.js';
import type { TwilioSettings } from './settings.js';

/** Twilio's bounds of `ValidityPeriod`, in seconds. */
const [SHORTEST, LONGEST] = [1, 36_000];

/** https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export function buildTwilioSend(message: OutgoingMessage, settings: TwilioSettings): HttpRequest {
  const validSeconds = Math.min(Math.max(Math.floor(message.validForMs / 1000), SHORTEST), LONGEST);
  const form = new URLSearchParams({
    From: message.from,
    To: message.to,
    Body: message.text,
    ValidityPeriod: String(validSeconds),
    ...(message.statusCallback && { StatusCallback: message.statusCallback }),
  });
  return {
    method: 'POST',
    url: messagesUrl(settings),
    headers: { authorization: basicAuth(settings), 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  };
}

const created = z.looseObject({ sid: z.string().min(1).max(256) });
const failure = z.looseObject({ code: z.int() });

/**
 * 2xx with a sid: taken. 429: turned away before anything was made of it. Another 4xx: a definite no. Everything else, a 5xx and a
 * 2xx that cannot be read included, may have been taken: Twilio has no idempotency key, so it is never sent again.
 */
export function interpretTwilioResponse(response: HttpResponse): SendResult {
  const json = readJson(Buffer.from(response.body))?.value;
  const sid = created.safeParse(json);
  if (response.status >= 200 && response.status < 300) {
    return sid.success ? { outcome: 'accepted', providerMessageId: sid.data.sid } : { outcome: 'unknown', code: 'no_sid' };
  }
  const code = failure.safeParse(json).data?.code.toString() ?? `http_${response.status}`;
  if (response.status === 429) return { outcome: 'not_accepted', code, ...retryAfter(response) };
  if (response.status >= 400 && response.status < 500) return { outcome: 'rejected', code };
  return { outcome: 'unknown', code };
}

function retryAfter(response: HttpResponse): { retryAfterMs?: number } {
  const seconds = response.headers['retry-after'];
  return seconds && /^\d{1,5}$/.test(seconds) ? { retryAfterMs: Number(seconds) * 1000 } : {};
}

/** Twilio's list filters by query alone: the only place where a number stands in a URL. Its client must not write URLs down. */
export function buildTwilioLookup(message: OutgoingMessage, settings: TwilioSettings): HttpRequest {
  const query = new URLSearchParams({ To: message.to, From: message.from, PageSize: '100' });
  return { method: 'GET', url: `${messagesUrl(settings)}?${query.toString()}`, headers: { authorization: basicAuth(settings) } };
}

const page = z.looseObject({
  messages: z.array(z.looseObject({ sid: z.string(), body: z.string().nullish(), date_created: z.string(), direction: z.string().optional() })),
});

/** Twilio's clock has whole seconds and is not ours. */
const CLOCK_ALLOWANCE_MS = 5_000;

/** Messages of the same words that were made in the window. The newest 100 to one person reach back further than any window does. */
export function interpretTwilioLookup(response: HttpResponse, message: OutgoingMessage, window: LookupWindow): LookupResult {
  const list = page.safeParse(readJson(Buffer.from(response.body))?.value);
  if (response.status !== 200 || !list.success) return 'unknown';
  const found = list.data.messages.filter(({ body, date_created: createdText, direction }) => {
    const createdAt = Date.parse(createdText);
    const inWindow = createdAt >= window.from - CLOCK_ALLOWANCE_MS && createdAt <= window.until + CLOCK_ALLOWANCE_MS;
    return inWindow && body === message.text && direction !== 'inbound';
  });
  return { found: found.map(({ sid }) => sid) };
}

function messagesUrl(settings: TwilioSettings): string {
  return `${settings.apiBaseUrl.replace(/\/$/, '')}/2010-04-01/Accounts/${settings.accountSid}/Messages.json`;
}

function basicAuth(settings: TwilioSettings): string {
  return `Basic ${Buffer.from(`${settings.accountSid}:${settings.authTokens[0] ?? ''}`).toString('base64')}`;
}
