import { describe, expect, test } from '@jest/globals';
import { laneOf, murmur2 } from './lane-of.js';
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
});
