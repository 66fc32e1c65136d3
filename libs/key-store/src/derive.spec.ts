import { describe, expect, it } from '@jest/globals';
import { deriveKey, deriveKeyId, unwrapKey, wrapKey } from './derive.js';

const installation = Buffer.alloc(32, 7);

describe('keys derived from the installation key', () => {
  it('wraps as RFC 3394 says (test vector 4.6: 256 bits of key data with a 256-bit key)', () => {
    const wrapping = Buffer.from('000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F', 'hex');
    const data = Buffer.from('00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F', 'hex');
    const wrapped = '28C9F404C4B810F4CBCCB35CFB87F8263F5786E2D80ED326CBC7F0E71A99F43BFB988B9B7A02DD21';
    expect(Buffer.from(wrapKey(wrapping, data), 'base64').toString('hex').toUpperCase()).toBe(wrapped);
    expect(unwrapKey(wrapping, wrapKey(wrapping, data))).toEqual(data);
  });

  it('does not unwrap what another key wrapped', () => {
    const wrapped = wrapKey(deriveKey(installation, 'wrapping'), Buffer.alloc(32, 1));
    expect(() => unwrapKey(deriveKey(Buffer.alloc(32, 8), 'wrapping'), wrapped)).toThrow();
  });

  it('gives each purpose a key and an id of its own, the same for ever', () => {
    const purposes = ['wrapping', 'sealing', 'masking'] as const;
    const derived = purposes.map((purpose) => deriveKey(installation, purpose).toString('hex'));
    expect(new Set(derived).size).toBe(3);
    expect(derived).toEqual(purposes.map((purpose) => deriveKey(Buffer.alloc(32, 7), purpose).toString('hex')));
    expect(deriveKeyId(installation, 'sealing')).toMatch(/^[0-9a-f]{8}$/);
    expect(deriveKeyId(installation, 'sealing')).not.toBe(deriveKeyId(installation, 'masking'));
  });
});
