import { quarantineDetail } from '@stopline/contracts';
import type { z } from 'zod';
import type { Parsed } from '../adapter.js';
import { readJson } from '../json.js';
import { glimpseMessage, identified, readable, unreadable } from '../readable.js';
import { misfit, standardBody, verdictDelivery, type messageDelivery } from './body.js';

/** Reads a verified body. One whose bytes are not all UTF-8 is an unreadable message, since its text cannot be trusted. */
export function parseStandard(raw: Buffer): readonly Parsed[] {
  const json = readJson(raw);
  if (!json) return [{ kind: 'malformed', reason: 'not_json', detail: 'the body is no JSON' }];
  const body = standardBody.safeParse(json.value);
  if (!body.success) return [parseMisfit(json.value, quarantineDetail(body.error, 'body'))];
  if (body.data.type === 'message.delivery') return [deliveryReport(body.data)];
  const { id, from, to, text, part, intent } = body.data.data;
  const message = { ...identified(id), from, to, ...saidIn(body.data), ...(part && { part }), ...(intent && { providerVerdict: intent }) };
  return [json.intact ? readable(message, text) : unreadable(message, 'invalid_utf8')];
}

function parseMisfit(value: unknown, detail: string): Parsed {
  const report = verdictDelivery.safeParse(value);
  if (report.success) return deliveryReport(report.data);
  const { type, data } = misfit.safeParse(value).data ?? {};
  // In a delivery report `from` is our own number.
  const message = type === 'message.delivery' ? undefined : glimpseMessage(data, 'id');
  return { kind: 'malformed', reason: 'schema_violation', detail, ...(message && { message }) };
}

function deliveryReport(body: z.infer<typeof messageDelivery> | z.infer<typeof verdictDelivery>): Parsed {
  const { id, from, to, status, code, verdict } = body.data;
  const report = { kind: 'delivery-report', ...identified(id), number: to, sender: from, status } as const;
  return { ...report, ...(code && { code }), ...(verdict && { verdict }), ...saidIn(body) };
}

function saidIn({ timestamp }: { readonly timestamp?: string | undefined }): { readonly said?: string } {
  return timestamp === undefined ? {} : { said: timestamp };
}
