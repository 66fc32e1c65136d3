import { effectId, eventDefinition, quarantineDetail, type EventData, type ServiceName } from '@stopline/contracts';
import { encodeEvent, TopologyViolation, type KafkaRecord, type OutgoingEvent } from '@stopline/messaging';
import type { Replacing, StateType } from './state-events.js';

/**
 * Records of what stands, of one type and one story, that differ in key and data alone: a row of the outbox holds all of them, a record each
 * goes out. Each header is paid for with every record, so that theirs say no more than what they are: time, cause and trace stand in the event
 * that they repeat.
 */
export type EventSet<Type extends StateType = StateType> = {
  [T in Type]: Pick<OutgoingEvent<T>, 'topic' | 'type' | 'id' | 'correlationId'> & {
    /** No record of these keys was ever written before: whatever lands late can stand behind a newer one only, never in place of one of these. */
    readonly first?: boolean;
    readonly members: readonly ({ readonly key: string; readonly data: EventData<T> } & Replacing<T>)[] };
}[Type];

/** A row of the outbox: one record, or several that share their headers, with keys and values a line each. */
export interface StoredRecord extends KafkaRecord {
  readonly records: number;
}

/** Keys are made of slugs, tokens and addresses, and JSON holds no raw control character (RFC 8259 §7). */
const LINE = '\n';

/** The row of a set that has members. Throws TopologyViolation where one of them may not be written. */
export function encodeSet(service: ServiceName, { members, ...shared }: Omit<EventSet, 'first'> & { readonly lane: number }): StoredRecord {
  const [first] = members;
  if (!first) throw new RangeError('a set has members');
  const encoded = encodeEvent(service, { ...shared, ...first } as OutgoingEvent);
  const schema = eventDefinition(shared.type)?.data;
  const values = members.slice(1).map(({ data }) => {
    const problems = schema?.safeParse(data).error;
    if (problems) throw new TopologyViolation(`${shared.type} does not fit its schema: ${quarantineDetail(problems)}`);
    return JSON.stringify(data);
  });
  return {
    ...encoded,
    key: members.map(({ key }) => key).join(LINE),
    value: [encoded.value, ...values].join(LINE),
    records: members.length,
  };
}

/** The records of a row, in order. Members of a set have ids that follow from the set's and their place: published again they are the same events. */
export function recordsOf({ records, key, value, headers, ...place }: StoredRecord): KafkaRecord[] {
  if (records === 1) return [{ key, value, headers, ...place }];
  const { ce_id: id = '' } = headers;
  const keys = key.split(LINE);
  return value.split(LINE).map((member, at) => ({ ...place, key: keys[at] ?? '', value: member, headers: { ...headers, ce_id: effectId(id, String(at)) } }));
}
