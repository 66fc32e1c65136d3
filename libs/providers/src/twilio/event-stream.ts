import { providerMessageId, quarantineDetail } from '@stopline/contracts';
import { z } from 'zod';
import type { Parsed } from '../adapter.js';
import { readJson, utcInstant } from '../json.js';
import { readable, unreadable } from '../readable.js';

/** Event Streams posts a JSON array of CloudEvents (https://www.twilio.com/docs/events/event-types/messaging/inbound-message). */
const cloudEvents = z.array(z.looseObject({ type: z.string(), data: z.unknown() }));

const INBOUND = 'com.twilio.messaging.inbound-message.received';

const inboundData = z.looseObject({
  messageSid: providerMessageId,
  from: z.string(),
  to: z.string(),
  body: z.string().optional(),
  timestamp: utcInstant.optional(),
});

/** The inbound messages of an Event Streams webhook; other events are ignored, since status callbacks already tell what they do. */
export function parseEventStream(body: Buffer): readonly Parsed[] {
  const json = readJson(body);
  if (!json) return [{ kind: 'malformed', reason: 'not_json', detail: 'the body is no JSON' }];
  const events = cloudEvents.safeParse(Array.isArray(json.value) ? json.value : [json.value]);
  if (!events.success) return [{ kind: 'malformed', reason: 'schema_violation', detail: 'not a list of CloudEvents' }];
  return events.data.map(({ type, data }) => (type === INBOUND ? parseInbound(data, json.intact) : { kind: 'ignored', reason: 'other_event' }));
}

function parseInbound(data: unknown, intact: boolean): Parsed {
  const inbound = inboundData.safeParse(data);
  if (!inbound.success) return { kind: 'malformed', reason: 'schema_violation', detail: quarantineDetail(inbound.error) };
  const { messageSid, from, to, body, timestamp } = inbound.data;
  const message = { providerMessageId: messageSid, from, to, ...(timestamp && { said: timestamp }) };
  return intact ? readable(message, body) : unreadable(message, 'invalid_utf8');
}
