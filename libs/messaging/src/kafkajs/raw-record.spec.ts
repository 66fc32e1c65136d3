import { describe, expect, test } from '@jest/globals';
import type { KafkaMessage } from 'kafkajs';
import { decodeRecord } from '../decode-record.js';
import { rawRecord } from './raw-record.js';

const fetched = (over: object): KafkaMessage =>
  ({ offset: '7', key: null, value: null, timestamp: '0', attributes: 0, headers: {}, ...over }) as KafkaMessage;

describe('a record of kafkajs', () => {
  test.each<[string, object, object]>([
    ['keeps bytes', { h: Buffer.from('x') }, { h: Buffer.from('x') }],
    ['takes text as UTF-8', { h: 'é' }, { h: Buffer.from('é') }],
    ['takes the last of several', { h: [Buffer.from('x'), Buffer.from('y')] }, { h: Buffer.from('y') }],
    ['leaves out a header without a value', { h: null, i: Buffer.from('x') }, { i: Buffer.from('x') }],
    ['leaves out a header whose last value is none', { h: [Buffer.from('x'), null] }, {}],
  ])('%s', (_, headers, expected) => {
    expect(rawRecord(fetched({ headers })).headers).toEqual(expected);
  });

  test('without headers, key and value is a record like any other', () => {
    expect(rawRecord(fetched({ headers: undefined }))).toEqual({ offset: 7n, key: null, value: null, headers: {}, timestamp: 0 });
  });

  test('on ingress: a required header without a value is quarantined for it (F31)', () => {
    const raw = rawRecord(fetched({ headers: { ce_specversion: '1.0', ce_id: null, ce_type: 'stopline.platform-message.received.v1', ce_source: '/x' } }));
    expect(decodeRecord(raw, { topic: 'ingress', lane: 0 })).toMatchObject({ reason: 'missing_headers' });
  });
});
