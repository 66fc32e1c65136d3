import { describe, expect, it } from '@jest/globals';
import { LANES } from '@stopline/contracts';
import { encodeEvent } from '@stopline/messaging';
import { canariesAt } from './canaries.js';

const AT = '2026-11-24T08:30:00.000Z';

describe('the canaries of an instant', () => {
  it('go down every lane of each live input, to the partition of their lane, as the flow allows', () => {
    const records = canariesAt(AT).map((canary) => encodeEvent('inbound-gateway', canary));
    const topics = ['inbound-messages', 'consent-requests', 'delivery-reports'].map((name) => `stopline.${name}.v1`);
    expect(records.map(({ topic, partition }) => [topic, partition])).toEqual(topics.flatMap((topic) => Array.from({ length: LANES }, (_, lane) => [topic, lane])));
    for (const { value, partition, key } of records) {
      expect(JSON.parse(value)).toMatchObject({ lane: partition, at: AT });
      expect(key).toBe(`lane:${partition}`);
    }
  });

  it('are the same events whoever sends them, and others at any other instant', () => {
    const ids = (at: string): string[] => canariesAt(at).map(({ id }) => id);
    expect(ids(AT)).toEqual(ids(AT));
    expect(new Set([...ids(AT), ...ids('2026-11-24T08:30:01.000Z')]).size).toBe(2 * 3 * LANES);
  });
});
