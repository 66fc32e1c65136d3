import { providerCode, providerMessageId as messageId } from '@stopline/contracts';
import type { Parsed } from '../adapter.js';
import { decodeUtf8, readable } from '../readable.js';
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
  const providerMessageId = text('MessageSid') || text('SmsSid');
  if (!messageId.safeParse(providerMessageId).success) return { kind: 'malformed', reason: 'schema_violation', detail: 'MessageSid: missing or no id' };
  const status = text('MessageStatus') || text('SmsStatus');
  if (!status || status === 'received' || status === 'receiving') {
    const providerVerdict = optOutTypes.get(text('OptOutType'));
    return readable(
      { providerMessageId, from: text('From'), to: text('To'), ...(providerVerdict && { providerVerdict }) },
      fields.get('Body'),
    );
  }
  return parseStatus({ providerMessageId, number: text('To'), sender: text('From'), status, code: text('ErrorCode') });
}

interface StatusCallback {
  readonly providerMessageId: string;
  readonly number: string;
  readonly sender: string;
  readonly status: string;
  readonly code: string;
}

function parseStatus({ status, code, ...report }: StatusCallback): Parsed {
  const known = statuses.get(status);
  if (!known) return { kind: 'ignored', reason: 'unknown_status' };
  const verdict = verdicts.get(code);
  return { kind: 'delivery-report', ...report, status: known, ...(providerCode.safeParse(code).success && { code }), ...(verdict && { verdict }) };
}
