import { describe, expect, test } from '@jest/globals';
import { laneOf, laneOfNumber, murmur2 } from './lane-of.js';
import { LANES } from './topics.js';

describe('murmur2', () => {
  // The vectors of org.apache.kafka.common.utils.UtilsTest.testMurmur2.
  test.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('of %s is what the Java client computes', (key, hash) => {
    expect(murmur2(Buffer.from(key))).toBe(hash);
  });
});

describe('laneOf', () => {
  test('of bytes beyond ASCII is that of their UTF-8', () => {
    expect(laneOf('é世')).toBe((murmur2(Buffer.from('é世', 'utf8')) & 0x7fffffff) % LANES);
  });

  test.each([['+12025550123'], ['x'.repeat(32)], ['x'.repeat(33)], ['']])('of %j is that of its bytes', (key) => {
    expect(laneOf(key)).toBe((murmur2(Buffer.from(key)) & 0x7fffffff) % LANES);
  });
});

describe('laneOfNumber', () => {
  test('is laneOf the number as text, for numbers of every length', () => {
    let state = 1;
    for (let digits = 1; digits <= 15; digits += 1) {
      const [least, most] = [10 ** (digits - 1), 10 ** digits - 1];
      for (let n = 0; n < 5_000; n += 1) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        const number = n < 2 ? [least, most][n]! : least + Math.floor((state / 2 ** 32) * (most - least));
        if (laneOfNumber(number) !== laneOf(`+${number}`)) throw new Error(`differs for ${number}`);
      }
    }
  });

  test('leaves nothing of one number to the next', () => {
    expect([999_999_999_999_999, 1_234_567, 999_999_999_999_999].map(laneOfNumber)).toEqual(['+999999999999999', '+1234567', '+999999999999999'].map(laneOf));
  });
});
