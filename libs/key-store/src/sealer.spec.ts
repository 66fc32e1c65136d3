import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createSealer, UnknownSealingKey } from './sealer.js';

const sealer = createSealer('s1', Buffer.alloc(32, 3), randomBytes);

describe('sealer', () => {
  it.each([['nothing', Buffer.alloc(0)], ['text', Buffer.from('STOP')], ['bytes that are no UTF-8', Buffer.from([0xff, 0x00, 0xfe])]])(
    'gives back %s',
    (_, bytes) => expect(sealer.unseal(sealer.seal(bytes), 's1')).toEqual(bytes),
  );

  it('seals the same bytes differently each time, 12 bytes of nonce and 16 of tag longer', () => {
    const [first, second] = [sealer.seal(Buffer.from('STOP')), sealer.seal(Buffer.from('STOP'))];
    expect(first).not.toBe(second);
    expect(Buffer.from(first, 'base64')).toHaveLength(12 + 4 + 16);
  });

  it('takes a nonce once, however many it seals', () => {
    const nonces = Array.from({ length: 1_000 }, () => Buffer.from(sealer.seal(Buffer.from('STOP')), 'base64').toString('hex', 0, 12));
    expect(new Set(nonces).size).toBe(1_000);
  });

  it('refuses each changed byte', () => {
    const sealed = Buffer.from(sealer.seal(Buffer.from('STOP')), 'base64');
    sealed.forEach((_, place) => {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
      expect(() => sealer.unseal(changed.toString('base64'), 's1')).toThrow();
    });
  });

  it('refuses a shortened value and another key', () => {
    expect(() => sealer.unseal(Buffer.alloc(20).toString('base64'), 's1')).toThrow();
    expect(() => sealer.unseal(sealer.seal(Buffer.from('STOP')), 's2')).toThrow(UnknownSealingKey);
  });
});
