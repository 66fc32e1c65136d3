import { describe, expect, test } from '@jest/globals';
import { laneOf } from '@stopline/contracts';
import { buildData, buildEvent } from '@stopline/testing';
import { decodeRecord } from './decode-record.js';
import { MAX_VALUE_BYTES } from './encode-event.js';
import type { RawRecord } from './client-port.js';

const NUMBER = '+12125550123';
const LANE = laneOf(NUMBER);
const AT = '2026-11-24T08:30:00.000Z';
const data = buildData('stopline.inbound-message.received.v1');
const { id, correlationId } = buildEvent('stopline.inbound-message.received.v1');

type Change = { headers?: Record<string, string | undefined>; value?: Buffer | string | null; key?: string | null; timestamp?: number };

function record({ headers = {}, value = JSON.stringify(data), key = NUMBER, timestamp = Date.parse(AT) }: Change = {}): RawRecord {
  const all = {
    ce_specversion: '1.0',
    ce_id: id,
    ce_type: 'stopline.inbound-message.received.v1',
    ce_source: '/stopline/inbound-gateway',
    ce_time: AT,
    ce_correlationid: correlationId,
    ...headers,
  };
  const present = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    offset: 3n,
    key: key === null ? null : Buffer.from(key),
    value: value === null ? null : Buffer.from(value),
    headers: Object.fromEntries(present.map(([name, text]) => [name, Buffer.from(text)])),
    timestamp,
  };
}

const decode = (change: Change, lane = LANE): unknown => decodeRecord(record(change), { topic: 'inbound-messages', lane });

describe('a record that can be read', () => {
  test('is an event with its attributes', () => {
    expect(decode({})).toEqual({
      key: NUMBER,
      event: { id, type: 'stopline.inbound-message.received.v1', source: '/stopline/inbound-gateway', time: AT, correlationId, data },
    });
  });

  test("a foreign producer's attributes: no time, no correlation, any content type", () => {
    const decoded = decode({ headers: { ce_time: undefined, ce_correlationid: undefined, 'content-type': 'application/json; charset=utf-8' } });
    expect(decoded).toMatchObject({ event: { time: AT, correlationId: id } });
  });

  test.each([
    ['without milliseconds', '2026-11-24T08:30:00Z', AT],
    ['of another zone', '2026-11-24T09:30:00.000+01:00', AT],
    ['that nobody can read: Kafka’s stands in', 'this morning', AT],
    ['of the year 0: Kafka’s stands in', '0000-01-01T00:00:00.000Z', AT],
  ])('a ce_time %s', (_, ce_time, time) => {
    expect(decode({ headers: { ce_time } })).toMatchObject({ event: { time } });
  });

  test('ids on ingress are the platform’s own; a record there needs no key, but a value', () => {
    const headers = { ce_id: 'message-1', ce_type: 'stopline.platform-message.received.v1' };
    const value = JSON.stringify(buildData('stopline.platform-message.received.v1'));
    const onIngress = (change: Change) => decodeRecord(record({ headers, value, ...change }), { topic: 'ingress', lane: 0 });
    expect(onIngress({ key: null })).toMatchObject({ key: '', event: { id: 'message-1' } });
    expect(onIngress({ value: null })).toMatchObject({ reason: 'not_json' });
  });

  test.each([
    ['a valid traceparent is kept', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', true],
    ['anything else is dropped', '+12125550123', false],
  ])('%s', (_, traceparent, kept) => {
    expect(decode({ headers: { traceparent } })).toEqual(kept ? expect.objectContaining({ traceparent }) : expect.not.objectContaining({ traceparent: expect.anything() }));
  });
});

describe('a record that cannot be read goes to quarantine with its reason (F31, S27)', () => {
  const type = (ce_type: string): Change => ({ headers: { ce_type } });
  test.each<[string, Change, string, RegExp]>([
    ['no headers', { headers: { ce_id: undefined, ce_type: undefined } }, 'missing_headers', /ce_id/],
    ['an empty id', { headers: { ce_id: '' } }, 'missing_headers', /ce_id/],
    ['another CloudEvents version', { headers: { ce_specversion: '0.3' } }, 'unknown_version', /specversion/],
    ['a type of another product', type('com.example.order'), 'unknown_type', /not known/],
    ['a later version of a type', type('stopline.inbound-message.received.v2'), 'unknown_version', /version/],
    ['a type of another topic', type('stopline.message.classified.v1'), 'unknown_type', /does not belong on inbound-messages/],
    ['no value', { value: null }, 'not_json', /JSON/],
    ['no JSON', { value: '{' }, 'not_json', /JSON/],
    ['invalid UTF-8', { value: Buffer.from([0x22, 0xff, 0x22]) }, 'not_json', /UTF-8/],
    ['JSON too deep to parse', { value: '['.repeat(100_000) }, 'not_json', /JSON/],
    ['a missing field', { value: JSON.stringify({ ...data, from: undefined }) }, 'schema_violation', /^data\.from is required$/],
    ['2,000 unknown fields', { value: JSON.stringify({ ...data, ...Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`f${i}`, i])) }) }, 'schema_violation', /^data\.\* is not known$/],
    ['more than 256 kB', { value: Buffer.alloc(MAX_VALUE_BYTES + 1, 0x20) }, 'too_large', /262145 bytes/],
    ['no key', { key: null }, 'wrong_lane', /lane/],
    ['an id that is no UUID', { headers: { ce_id: 'message-1' } }, 'schema_violation', /^ce_id must be a UUID$/],
    ['NUL in an attribute', { headers: { ce_correlationid: 'a\0b' } }, 'schema_violation', /^ce_correlationid must be/],
    ['an attribute without end', { headers: { ce_causationid: 'a'.repeat(257) } }, 'schema_violation', /^ce_causationid must be/],
    ['no time at all', { headers: { ce_time: undefined }, timestamp: Number.MAX_SAFE_INTEGER }, 'schema_violation', /time/],
  ])('%s', (_, change, reason, detail) => {
    expect(decode(change)).toEqual({ reason, detail: expect.stringMatching(detail) });
  });

  test('a key of another lane', () => {
    expect(decode({}, (LANE + 1) % 12)).toEqual({ reason: 'wrong_lane', detail: `the key belongs to lane ${LANE}` });
  });

  test('what is said of a lane has no number as its key, and belongs into that lane alone', () => {
    const canary = { headers: { ce_type: 'stopline.canary.sent.v1' }, key: 'lane:5', value: JSON.stringify({ lane: 5, input: 'inbound-messages', at: AT }) };
    expect(decode(canary, 5)).toMatchObject({ event: { data: { lane: 5 } } });
    expect(decode(canary, 6)).toEqual({ reason: 'wrong_lane', detail: 'it is about lane 5' });
  });

  test('topics whose lane the writer sets, and ingress topics, are not checked for the lane', () => {
    const message = buildData('stopline.platform-message.received.v1');
    const raw = record({ headers: { ce_type: 'stopline.platform-message.received.v1' }, value: JSON.stringify(message) });
    for (const lane of [0, 5]) expect(decodeRecord(raw, { topic: 'ingress', lane })).toMatchObject({ event: { data: message } });
  });

  test('the detail never holds a value or a name from the record (I16)', () => {
    const secrets = { ...data, from: '12125550199', '+12125550188': 1, provider: '+12125550177' };
    expect(JSON.stringify(decode({ value: JSON.stringify(secrets) }))).not.toMatch(/55501/);
  });
});

test('a quarantine event may be larger than other events', () => {
  const raw = record({
    headers: { ce_type: 'stopline.record.quarantined.v1' },
    value: JSON.stringify({ ...buildData('stopline.record.quarantined.v1'), sealed: 'A'.repeat(MAX_VALUE_BYTES * 4) }),
  });
  expect(decodeRecord(raw, { topic: 'quarantine', lane: 0 })).toHaveProperty('event');
});
