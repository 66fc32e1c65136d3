import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

/** What the installation key is split into: each purpose has a key of its own, so that one says nothing about another. */
export type Purpose = 'wrapping' | 'sealing' | 'masking';

const RFC_3394_IV = Buffer.from('a6a6a6a6a6a6a6a6', 'hex');
const WRAP = 'id-aes256-wrap';

/** The key of one purpose: HKDF-SHA256 of the installation key, 32 bytes. */
export function deriveKey(installationKey: Buffer, purpose: Purpose): Buffer {
  return expand(installationKey, `stopline ${purpose} key v1`, 32);
}

/** Names the derived key without telling anything of it: 8 hex digits that change when the installation key does. */
export function deriveKeyId(installationKey: Buffer, purpose: Purpose): string {
  return expand(installationKey, `stopline ${purpose} key id v1`, 4).toString('hex');
}

/** RFC 3394 AES key wrap. */
export function wrapKey(wrappingKey: Buffer, key: Buffer): string {
  const cipher = createCipheriv(WRAP, wrappingKey, RFC_3394_IV);
  return Buffer.concat([cipher.update(key), cipher.final()]).toString('base64');
}

/** Undoes {@link wrapKey}; throws when the wrapping key is another one or the bytes were changed. */
export function unwrapKey(wrappingKey: Buffer, wrapped: string): Buffer {
  const decipher = createDecipheriv(WRAP, wrappingKey, RFC_3394_IV);
  return Buffer.concat([decipher.update(Buffer.from(wrapped, 'base64')), decipher.final()]);
}

function expand(key: Buffer, info: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), info, length));
}
