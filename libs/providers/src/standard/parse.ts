import { quarantineDetail } from '@stopline/contracts';
import type { Parsed } from '../adapter.js';
import { readJson } from '../json.js';
import { readable, unreadable } from '../readable.js';
import { standardBody } from './body.js';

/** Reads a verified body. One whose bytes are not all UTF-8 is an unreadable message, since its text cannot be trusted. */
export function parseStandard(raw: Buffer): readonly Parsed[] {
  const json = readJson(raw);
  if (!json) return [{ kind: 'malformed', reason: 'not_json', detail: 'the body is no JSON' }];
  const body = standardBody.safeParse(json.value);
  if (!body.success) return [{ kind: 'malformed', reason: 'schema_violation', detail: quarantineDetail(body.error, 'body') }];
  const said = body.data.timestamp && { said: body.data.timestamp };
  if (body.data.type === 'message.delivery') {
    const { id, from, to, status, code, verdict } = body.data.data;
    const report = { kind: 'delivery-report', providerMessageId: id, number: to, sender: from, status } as const;
    return [{ ...report, ...(code && { code }), ...(verdict && { verdict }), ...said }];
  }
  const { id, from, to, text, intent } = body.data.data;
  const message = { providerMessageId: id, from, to, ...said, ...(intent && { providerVerdict: intent }) };
  return [json.intact ? readable(message, text) : unreadable(message, 'invalid_utf8')];
}
