import { describe, expect, test } from '@jest/globals';
import { DIGEST_BYTES, stateTerm, xorInto } from './state-digest.js';

const key = 'demo/k1.00112233445566778899aabbccddeeff/tenant';
const said = '2026-11-24T08:30:00.000Z';
const entry = { version: 1, state: 'suppressed', said } as const;

describe('a digest', () => {
  test('frozen: replicas of two releases must agree on it', () => {
    expect(stateTerm(key, entry).toString('hex')).toBe('1967abacaae8bdae4bf268a353524bc259b0aa951b20aa9925580335a789ebd3');
    expect(stateTerm(key, { version: 2, open: false }).toString('hex')).toBe('534385fbe4be16cfe3294d39dbf68c4a4604b3ed1e6c00017ecb7352d6b00bc4');
  });

  test.each([
    ['another key', stateTerm(`${key}/record`, entry)],
    ['another version', stateTerm(key, { ...entry, version: 2 })],
    ['another state', stateTerm(key, { ...entry, state: 'released' })],
    ['said at another time', stateTerm(key, { ...entry, said: '2026-11-24T08:30:00.001Z' })],
  ])('differs by %s', (_, other) => {
    expect(other.equals(stateTerm(key, entry))).toBe(false);
  });

  test('what is put in twice is taken out, and the order does not count (I9)', () => {
    const [first, second] = [stateTerm(key, entry), stateTerm(key, { ...entry, version: 2 })];
    const digest = new Uint8Array(DIGEST_BYTES);
    for (const term of [first, second, first]) xorInto(digest, term);
    expect(Buffer.from(digest)).toEqual(second);
  });
});
