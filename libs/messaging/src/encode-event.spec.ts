import { describe, expect, test } from '@jest/globals';
import { laneKey, laneOf } from '@stopline/contracts';
import { buildData, buildEvent } from '@stopline/testing';
import { decodeRecord } from './decode-record.js';
import { encodeEvent, MAX_VALUE_BYTES, type OutgoingEvent } from './encode-event.js';
import { keyIn, type KafkaRecord, type RawRecord } from './client-port.js';

const NUMBER = '+12125550123';
const ID = '11111111-1111-5111-8111-111111111111';
const AT = '2026-11-24T08:30:00.000Z';
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

const classified: OutgoingEvent<'stopline.message.classified.v1'> = {
  topic: 'classified-messages',
  type: 'stopline.message.classified.v1',
  id: ID,
  key: NUMBER,
  correlationId: ID,
  data: buildData('stopline.message.classified.v1'),
};

const received = ({ headers, key, value }: KafkaRecord, offset = 7n): RawRecord => ({
  offset,
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
  timestamp: Date.parse(AT),
});

describe('the CloudEvents Kafka binary binding', () => {
  test('attributes are headers, data is the value', () => {
    const record = encodeEvent('keyword-classifier', { ...classified, causationId: 'cause', traceparent: TRACE, time: AT });
    expect(record).toEqual({
      topic: 'stopline.classified-messages.v1',
      key: NUMBER,
      partition: laneOf(NUMBER),
      headers: {
        ce_specversion: '1.0',
        ce_id: ID,
        ce_type: 'stopline.message.classified.v1',
        ce_source: '/stopline/keyword-classifier',
        ce_time: AT,
        ce_correlationid: ID,
        ce_causationid: 'cause',
        traceparent: TRACE,
        'content-type': 'application/json',
      },
      value: JSON.stringify(classified.data),
    });
  });

  test('the same event is the same record; the time of publishing stands in for a missing time', () => {
    expect(encodeEvent('keyword-classifier', classified)).toEqual(encodeEvent('keyword-classifier', classified));
    expect(encodeEvent('keyword-classifier', classified).headers).not.toHaveProperty('ce_time');
    expect(encodeEvent('keyword-classifier', classified, AT).headers).toHaveProperty('ce_time', AT);
  });

  test("another's key stays as it is, byte for byte", () => {
    const keyBytes = Buffer.from([0xff, 0x00]);
    expect(keyIn(encodeEvent('keyword-classifier', { ...classified, keyBytes }))).toBe(keyBytes);
    expect(keyIn(encodeEvent('keyword-classifier', { ...classified, keyBytes: null }))).toBeNull();
    expect(keyIn(encodeEvent('keyword-classifier', classified))).toBe(NUMBER);
  });

  test('what is encoded is decoded to the same event', () => {
    const record = encodeEvent('keyword-classifier', { ...classified, causationId: 'cause', traceparent: TRACE, time: AT });
    const decoded = decodeRecord(received(record), { topic: 'classified-messages', lane: laneOf(NUMBER) });
    expect(decoded).toEqual({
      key: NUMBER,
      traceparent: TRACE,
      event: {
        ...buildEvent('stopline.message.classified.v1', { id: ID, time: AT, correlationId: ID, causationId: 'cause' }),
        source: '/stopline/keyword-classifier',
      },
    });
  });
});

describe('what a service may not write', () => {
  test.each([
    ['a topic outside its flow', { topic: 'inbound-messages' }, 'flow.ts does not let keyword-classifier write'],
    ['data that does not fit the schema', { data: { ...classified.data, from: 'secret-value' } }, 'data.from must be E.164'],
    ['fields that are not in the schema', { data: { ...classified.data, '+12125550123': 1 } }, 'data.* is not known'],
    ['a key that is no number', { key: 'demo' }, 'must be the number in E.164'],
    ['a lane of its own on a topic whose key is the lane', { lane: 3 }, 'the lane is the key'],
  ])('%s', (_, change, message) => {
    expect(() => encodeEvent('keyword-classifier', { ...classified, ...change } as OutgoingEvent)).toThrow(message);
  });

  test('more than 256 kB', () => {
    const data = { ...buildData('stopline.inbound-message.received.v1'), text: '\u0000'.repeat(MAX_VALUE_BYTES / 6) };
    const event: OutgoingEvent = { ...classified, topic: 'inbound-messages', type: 'stopline.inbound-message.received.v1', data };
    expect(() => encodeEvent('inbound-gateway', event)).toThrow('is larger than');
  });

  test('an error names fields and never a value (I16)', () => {
    const encode = (): unknown => encodeEvent('keyword-classifier', { ...classified, data: { ...classified.data, from: 'secret-value' } });
    expect(encode).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret-value') }));
  });
});

describe('the partition', () => {
  const state = (lane?: number): OutgoingEvent => ({
    ...classified,
    topic: 'suppression-state',
    type: 'stopline.suppression-entry.recorded.v1',
    data: buildData('stopline.suppression-entry.recorded.v1'),
    key: 'demo/token/tenant',
    ...(lane !== undefined && { lane }),
  });

  test('of a topic behind the registry is the lane that the writer sets', () => {
    expect(encodeEvent('suppression-registry', state(11)).partition).toBe(11);
  });

  test('of an event about a lane is that lane, also where a number is the key', () => {
    const canary = { ...classified, type: 'stopline.canary.sent.v1', key: laneKey(7), data: { lane: 7, input: 'inbound-messages', at: AT } } as const;
    expect(encodeEvent('keyword-classifier', canary).partition).toBe(7);
  });

  test.each([undefined, -1, 12])('lane %s is refused there', (lane) => {
    expect(() => encodeEvent('suppression-registry', state(lane))).toThrow('needs a lane of 0 to 11');
  });
});
