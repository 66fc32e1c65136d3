import { isAscii } from 'node:buffer';
import { eventDefinition, eventId, events, type EventType, instant, laneOf, quarantineDetail, type RecordQuarantined, type StoplineEvent, type TopicName } from '@stopline/contracts';
import type { RawRecord } from './client-port.js';
import { MAX_VALUE_BYTES } from './encode-event.js';
import { topicDefinition } from './topology.js';
import { parseTraceparent } from './trace-context.js';

/** Why a record cannot be read. */
export interface Undecodable {
  readonly reason: RecordQuarantined['reason'];
  readonly detail: string;
}

/** A record that was read, or why it cannot be. */
export type Decoded = { readonly key: string; readonly event: StoplineEvent; readonly traceparent?: string } | Undecodable;

/** Reads a record of the CloudEvents Kafka binary binding, or says why it cannot be read. Never throws. */
export function decodeRecord(raw: RawRecord, place: { readonly topic: TopicName; readonly lane: number }): Decoded {
  const { topic, lane } = place;
  const value = raw.value ?? Buffer.alloc(0);
  if (topic !== 'quarantine' && value.length > MAX_VALUE_BYTES) return refuse('too_large', `${value.length} bytes`);
  const attributes = attributesOf(raw, topic);
  if ('reason' in attributes) return attributes;
  const type = knownType(attributes.type, topic);
  if (typeof type !== 'string') return type;
  const key = raw.key?.toString() ?? '';
  if (topicDefinition(topic).partition === 'lane-of-key' && !isOfLane(type) && laneOf(key) !== lane) {
    return refuse('wrong_lane', `the key belongs to lane ${laneOf(key)}`);
  }
  const data = dataOf(value, type);
  if ('reason' in data) return data;
  if (isOfLane(type) && (data.data as { lane: number }).lane !== lane) return refuse('wrong_lane', `it is about lane ${(data.data as { lane: number }).lane}`);
  const event = { ...attributes, type, data: data.data } as StoplineEvent;
  const traceparent = traceparentIn(raw);
  return { key, event, ...(traceparent !== undefined && { traceparent }) };
}

function isOfLane(type: EventType): boolean {
  return eventDefinition(type)?.of === 'lane';
}

type Attributes = Omit<StoplineEvent, 'type' | 'data'> & { type: string };

function attributesOf({ headers, timestamp }: RawRecord, topic: TopicName): Attributes | Undecodable {
  const [specversion, id, type, source] = REQUIRED.map((name) => headers[name]?.toString());
  if (!specversion || !id || !type || !source) return refuse('missing_headers', 'ce_specversion, ce_id, ce_type and ce_source are required');
  if (specversion !== '1.0') return refuse('unknown_version', 'ce_specversion must be 1.0');
  const correlationId = headers['ce_correlationid']?.toString() ?? id;
  const causationId = headers['ce_causationid']?.toString();
  const unfit = unfitIn({ ce_id: id, ce_type: type, ce_source: source, ce_correlationid: correlationId, ce_causationid: causationId ?? '' });
  if (unfit !== undefined) return refuse('schema_violation', `${unfit} must be at most ${LONGEST_ATTRIBUTE} characters, without NUL`);
  if (!topicDefinition(topic).foreign && !eventId.safeParse(id).success) return refuse('schema_violation', 'ce_id must be a UUID');
  const time = timeOf(headers['ce_time']?.toString(), timestamp);
  if (time === undefined) return refuse('schema_violation', 'neither ce_time nor the record has a time that can be read');
  return { id, type, source, time, correlationId, ...(causationId !== undefined && { causationId }) };
}

const REQUIRED = ['ce_specversion', 'ce_id', 'ce_type', 'ce_source'] as const;
const LONGEST_ATTRIBUTE = 256;

/** PostgreSQL holds no NUL, and indexes no text of any length. */
function unfitIn(attributes: Readonly<Record<string, string>>): string | undefined {
  for (const name in attributes) {
    const text = attributes[name] ?? '';
    if (text.length > LONGEST_ATTRIBUTE || text.includes('\0')) return name;
  }
  return undefined;
}

/** CloudEvents allows any RFC 3339; ours are instants already. A time that nobody can read is no reason to lose a message: Kafka's stands in. */
function timeOf(claimed: string | undefined, timestamp: number): string | undefined {
  return instant.safeParse(claimed).data ?? instantOf(Date.parse(claimed ?? '')) ?? instantOf(timestamp);
}

function instantOf(ms: number): string | undefined {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? undefined : instant.safeParse(date.toISOString()).data;
}

const families = new Set(events.map(({ type }) => familyOf(type)));

function familyOf(type: string): string {
  return type.replace(/\.v\d+$/, '');
}

function knownType(type: string, topic: TopicName): EventType | Undecodable {
  const definition = eventDefinition(type);
  if (!definition) {
    return families.has(familyOf(type)) ? refuse('unknown_version', 'ce_type names a version that is not known') : refuse('unknown_type', 'ce_type is not known');
  }
  const carriers: readonly TopicName[] = definition.topics;
  return carriers.includes(topic) ? definition.type : refuse('unknown_type', `${definition.type} does not belong on ${topic}`);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function dataOf(value: Buffer, type: EventType): { data: unknown } | Undecodable {
  let json: unknown;
  try {
    json = JSON.parse(isAscii(value) ? value.toString('latin1') : utf8.decode(value));
  } catch {
    return refuse('not_json', 'the value is not JSON in UTF-8');
  }
  const parsed = eventDefinition(type)?.data.safeParse(json);
  if (!parsed?.success) return refuse('schema_violation', parsed ? quarantineDetail(parsed.error) : 'no schema');
  return { data: parsed.data };
}

function traceparentIn(raw: RawRecord): string | undefined {
  const header = raw.headers['traceparent']?.toString();
  return parseTraceparent(header) && header;
}

function refuse(reason: Undecodable['reason'], detail: string): Undecodable {
  return { reason, detail };
}
