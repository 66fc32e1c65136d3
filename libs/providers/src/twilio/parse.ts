import { providerCode } from '@stopline/contracts';
import type { Parsed } from '../adapter.js';
import { decodeUtf8, identified, readable } from '../readable.js';
import type { TwilioContent } from './authenticate.js';
import { optOutTypes, statuses, verdicts } from './codes.js';
import { parseEventStream } from './event-stream.js';
import type { TwilioFields } from './fields.js';

/** Reads a verified webhook: a message or a status callback as a form, or Event Streams as JSON. */
export function parseTwilio(content: TwilioContent): readonly Parsed[] {
  return 'form' in content ? [parseForm(content.form)] : parseEventStream(content.json);
}

/** Twilio claims no time for a message (unverified that none ever comes): `said` is left to our receipt. */
function parseForm(fields: TwilioFields): Parsed {
  const text = (name: string): string => {
    const value = fields.get(name);
    return (value && decodeUtf8(value)) ?? '';
  };
  const id = identified(text('MessageSid') || text('SmsSid'));
  const status = text('MessageStatus') || text('SmsStatus');
  const code = text('ErrorCode');
  const body = fields.get('Body');
  if (!isMessage(status, code, body)) return parseStatus({ ...id, number: text('To'), sender: text('From'), status, code });
  const providerVerdict = optOutTypes.get(text('OptOutType'));
  const message = { ...id, from: text('From'), to: text('To'), ...(providerVerdict && { providerVerdict }) };
  // No time is signed: without an id a captured START could come again in other bytes, so such a message is held and not acted on.
  return 'providerMessageId' in id ? readable(message, body) : { kind: 'malformed', reason: 'schema_violation', detail: 'MessageSid: missing or no id', message };
}

/** Status callbacks hold no `Body`; a status of tomorrow beside one is a message's. */
function isMessage(status: string, code: string, body: Buffer | undefined): boolean {
  if (status === 'received' || status === 'receiving') return true;
  if (status === '') return body !== undefined || !verdicts.has(code);
  return body !== undefined && !statuses.has(status) && !verdicts.has(code);
}

interface StatusCallback {
  readonly providerMessageId?: string;
  readonly number: string;
  readonly sender: string;
  readonly status: string;
  readonly code: string;
}

function parseStatus({ status, code, ...report }: StatusCallback): Parsed {
  const verdict = verdicts.get(code);
  const known = statuses.get(status) ?? (verdict && 'failed');
  if (!known) return { kind: 'ignored', reason: 'unknown_status' };
  return { kind: 'delivery-report', ...report, status: known, ...(providerCode.safeParse(code).success && { code }), ...(verdict && { verdict }) };
}
