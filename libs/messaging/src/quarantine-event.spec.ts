import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from './client-port.js';
import { encodeEvent, MAX_QUARANTINE_BYTES } from './encode-event.js';
import { quarantineEvent } from './quarantine-event.js';

const sealer = { keyId: 'seal-1', seal: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64') };
const by = { service: 'inbound-gateway', sealer, at: '2026-11-24T08:30:00.000Z' } as const;
const why = { reason: 'not_json', detail: 'the value is not JSON in UTF-8' } as const;
const raw: RawRecord = {
  offset: 42n,
  key: Buffer.from('+12125550123'),
  value: Buffer.from([0xff, 0x00]),
  headers: { ce_id: Buffer.from('x') },
  timestamp: 0,
};
const place = { topic: 'ingress', tenant: 'demo', lane: 3, raw } as const;

describe('quarantineEvent', () => {
  test('tells the position and the reason; its id is the position', () => {
    const event = quarantineEvent(by, place, why);
    expect(event.data).toMatchObject({
      ...why,
      service: 'inbound-gateway',
      tenant: 'demo',
      origin: { kind: 'kafka', topic: 'stopline.ingress.demo.v1', partition: 3, offset: '42' },
      sealedWith: 'seal-1',
    });
    const again = quarantineEvent({ ...by, at: '2026-11-24T09:00:00.000Z' }, place, { reason: 'unroutable', detail: '' });
    expect(again.id).toBe(event.id);
    expect(quarantineEvent(by, { ...place, raw: { ...raw, offset: 43n } }, why).id).not.toBe(event.id);
  });

  test('seals key, headers and value, and shows none of them (I16)', () => {
    const { data, ...attributes } = quarantineEvent(by, place, why);
    expect(JSON.parse(Buffer.from(data.sealed, 'base64').toString())).toEqual({
      key: raw.key?.toString('base64'),
      headers: { ce_id: 'eA==' },
      value: '/wA=',
    });
    expect(JSON.stringify({ ...attributes, data: { ...data, sealed: '' } })).not.toContain('12125550123');
  });

  test('the largest record that a broker accepts fits', () => {
    const event = quarantineEvent(by, { ...place, raw: { ...raw, value: Buffer.alloc(1024 * 1024, 0xff) } }, why);
    expect(encodeEvent('inbound-gateway', event).value.length).toBeLessThan(MAX_QUARANTINE_BYTES);
  });
});
