import { quarantineDetail } from '@stopline/contracts';
import { z } from 'zod';
import type { Parsed } from '../adapter.js';
import { claimedInstant, readJson } from '../json.js';
import { glimpseMessage, identified, readable, unreadable, writtenAddress, writtenId } from '../readable.js';

/** Event Streams posts a JSON array of CloudEvents (https://www.twilio.com/docs/events/event-types/messaging/inbound-message). */
const cloudEvent = z.looseObject({ type: z.string(), data: z.unknown().optional() });

const INBOUND = 'com.twilio.messaging.inbound-message.received';

const inboundData = z.looseObject({
  messageSid: writtenId,
  from: z.string(),
  to: writtenAddress,
  body: z.string().optional(),
  timestamp: claimedInstant,
});

/** The inbound messages of an Event Streams webhook; other events are ignored, since status callbacks already tell what they do. */
export function parseEventStream(body: Buffer): readonly Parsed[] {
  const json = readJson(body);
  if (!json) return [{ kind: 'malformed', reason: 'not_json', detail: 'the body is no JSON' }];
  const events: unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  return events.map((event) => parseEvent(event, json.intact));
}

function parseEvent(event: unknown, intact: boolean): Parsed {
  const read = cloudEvent.safeParse(event);
  if (!read.success) return { kind: 'malformed', reason: 'schema_violation', detail: 'not a CloudEvent' };
  return read.data.type === INBOUND ? parseInbound(read.data.data, intact) : { kind: 'ignored', reason: 'other_event' };
}

function parseInbound(data: unknown, intact: boolean): Parsed {
  const inbound = inboundData.safeParse(data);
  if (!inbound.success) {
    const message = glimpseMessage(data, 'messageSid');
    return { kind: 'malformed', reason: 'schema_violation', detail: quarantineDetail(inbound.error), ...(message && { message }) };
  }
  const { messageSid, from, to, body, timestamp } = inbound.data;
  const message = { ...identified(messageSid), from, to, ...(timestamp && { said: timestamp }) };
  return intact ? readable(message, body) : unreadable(message, 'invalid_utf8');
}
