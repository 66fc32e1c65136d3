import { beforeEach, describe, expect, test } from '@jest/globals';
import { buildData } from '@stopline/testing';
import type { SendRequest } from './send-decision.js';
import { WaitingSends } from './waiting-sends.js';

function request(offset: number, key: Buffer | string | null): SendRequest {
  return {
    id: `r-${offset}`,
    source: '/campaigns',
    tenant: 'demo',
    data: buildData('stopline.platform-send.requested.v1'),
    key: typeof key === 'string' ? Buffer.from(key) : key,
    partition: 0,
    offset: BigInt(offset),
  };
}

describe('what waits in a partition', () => {
  let waiting: WaitingSends;
  const a1 = request(1, 'a');
  const b = request(2, 'b');
  const a2 = request(3, 'a');

  beforeEach(() => {
    waiting = new WaitingSends();
    for (const each of [a1, b, a2]) waiting.add(each);
  });

  test('stands in a line for each key', () => {
    expect([...waiting.lines()]).toEqual([[a1, a2], [b]]);
    expect(waiting.size).toBe(3);
  });

  test('is read again from the oldest (F2)', () => {
    expect(waiting.oldest).toBe(1n);
    waiting.remove(a1);
    expect(waiting.oldest).toBe(2n);
    waiting.remove(b);
    waiting.remove(a2);
    expect(waiting.oldest).toBeUndefined();
    expect(waiting.size).toBe(0);
  });

  test('keeps what follows of its key, until the last of them is gone', () => {
    expect(waiting.isBefore(request(4, 'a'))).toBe(true);
    expect(waiting.isBefore(request(4, 'c'))).toBe(false);
    waiting.remove(b);
    expect(waiting.isBefore(request(4, 'b'))).toBe(false);
    waiting.remove(a1);
    expect(waiting.isBefore(request(4, 'a'))).toBe(true);
  });

  test('only the first in turn may go', () => {
    expect(() => waiting.remove(a2)).toThrow('first in turn');
  });

  test('what has no key waits for nothing, not even for a key that looks like it', () => {
    waiting.add(request(5, null));
    expect(waiting.isBefore(request(6, null))).toBe(false);
    expect(waiting.isBefore(request(7, 'offset 5'))).toBe(false);
  });

  test('keys that are no text are told apart by their bytes', () => {
    waiting.add(request(8, Buffer.from([0xff])));
    expect(waiting.isBefore(request(9, Buffer.from([0xfe])))).toBe(false);
    expect(waiting.isBefore(request(9, Buffer.from([0xff])))).toBe(true);
  });
});
