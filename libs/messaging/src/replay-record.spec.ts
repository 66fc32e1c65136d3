import { describe, expect, test } from '@jest/globals';
import type { RecordQuarantined } from '@stopline/contracts';
import type { RawRecord } from './client-port.js';
import { quarantineEvent } from './quarantine-event.js';
import { notReplayable, replayRecord } from './replay-record.js';

const SERVICE = 'suppression-registry';
const sealer = { keyId: 'seal-1', seal: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64') };
const by = { service: 'keyword-classifier', sealer, at: '2026-11-24T08:30:00.000Z' } as const;
const why = { reason: 'not_json', detail: 'the value is not JSON in UTF-8' } as const;
const raw: RawRecord = { offset: 42n, key: Buffer.from([0x2b, 0xff]), value: Buffer.from([0xff, 0x00]), headers: { ce_id: Buffer.from([0xfe]) }, timestamp: 0 };
const ingress = { topic: 'ingress', tenant: 'demo', lane: 3 } as const;

const quarantined = (of: RawRecord, place: { topic: 'ingress' | 'inbound-messages' | 'suppression-state'; tenant?: string; lane: number } = ingress): RecordQuarantined =>
  quarantineEvent(by, { ...place, raw: of }, why).data;
const replay = (data: RecordQuarantined) => replayRecord(SERVICE, data, Buffer.from(data.sealed, 'base64'));

describe('replayRecord', () => {
  test('key, headers and value are what they were, to the byte; the partition stays where any partitioner chose it', () => {
    const { headers, ...record } = replay(quarantined(raw));
    expect(record).toEqual({ topic: 'stopline.ingress.demo.v1', partition: 3, key: raw.key, value: raw.value });
    expect(headers['ce_id']).toEqual(raw.headers['ce_id']);
  });

  test('a record without key or value has none again', () => {
    expect(replay(quarantined({ ...raw, key: null, value: null }))).toMatchObject({ key: null, value: null, partition: 3 });
  });

  test('where the key decides the lane, it decides again: a wrong lane is mended', () => {
    expect(replay(quarantined(raw, { topic: 'inbound-messages', lane: 3 }))).not.toHaveProperty('partition');
  });

  test('what fails again comes back with the count of its replays and where it lay before', () => {
    const first = quarantined(raw);
    expect(first).not.toHaveProperty('replays');
    const second = quarantined({ ...raw, offset: 50n, headers: replay(first).headers });
    expect(second).toMatchObject({ replays: 1, replayOf: first.quarantineId });
    expect(quarantined({ ...raw, offset: 60n, headers: replay(second).headers })).toMatchObject({ replays: 2, replayOf: second.quarantineId });
  });

  test.each([
    ['no number', { stopline_replays: 'many', stopline_replay_of: '00000000-0000-5000-8000-000000000001' }],
    ['no id', { stopline_replays: '1', stopline_replay_of: '+12125550123' }],
  ])('headers of a foreign producer that are %s count for nothing (I16)', (_, headers) => {
    const named = Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)]));
    expect(quarantined({ ...raw, headers: named })).not.toHaveProperty('replays');
  });
});

describe('what cannot be replayed', () => {
  test.each([
    ['a webhook', { kind: 'http', provider: 'twilio', account: 'demo-twilio' }, 'came_by_http'],
    ['the state, whose last record would be an older one then (I11)', { kind: 'kafka', topic: 'stopline.suppression-state.v1', partition: 0, offset: '0' }, 'topic_is_not_replayed'],
    ['a topic that is none of ours', { kind: 'kafka', topic: 'somebody-elses', partition: 0, offset: '0' }, 'topic_is_not_replayed'],
  ] as const)('%s', (_, origin, reason) => {
    const data = { ...quarantined(raw), origin };
    expect(notReplayable(SERVICE, data)).toBe(reason);
    expect(() => replay(data)).toThrow('does not let suppression-registry replay');
  });

  test('anything, by a service that flow.ts does not let', () => {
    expect(notReplayable('keyword-classifier', quarantined(raw))).toBe('topic_is_not_replayed');
  });
});
