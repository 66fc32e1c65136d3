import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto';
import { StoplineError } from '@stopline/contracts';

/** Seals raw bytes for the quarantine with AES-256-GCM. */
export interface Sealer {
  /** Names the key; stands beside every sealed value. */
  readonly keyId: string;
  /** Base64 of 12-byte nonce, ciphertext, 16-byte tag. */
  seal(bytes: Uint8Array): string;
  /** The bytes again. Throws {@link UnknownSealingKey} for another key's work, and on any changed bit. */
  unseal(sealed: string, keyId: string): Buffer;
}

/** The value was sealed with a key that is not loaded. */
export class UnknownSealingKey extends StoplineError {
  readonly code = 'unknown_sealing_key';
  readonly logLevel = 'error';
  constructor(keyId: string) {
    super(`sealing key ${keyId} is not loaded`);
  }
}

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
/** Drawn at once: asking for a few random bytes takes as long as sealing. */
const NONCES = 256;

/** A sealer with one key of 32 bytes. `randomBytes` gives the nonces: never the same twice. */
export function createSealer(keyId: string, key: Buffer, randomBytes: (size: number) => Buffer): Sealer {
  // Node makes one of these of a Buffer for each cipher, which takes longer than the sealing.
  const secret = createSecretKey(key);
  let drawn: Buffer = Buffer.alloc(0);
  const nextNonce = (): Buffer => {
    if (drawn.length === 0) drawn = randomBytes(NONCES * NONCE);
    const nonce = drawn.subarray(0, NONCE);
    drawn = drawn.subarray(NONCE);
    return nonce;
  };
  return {
    keyId,
    seal(bytes) {
      const nonce = nextNonce();
      const cipher = createCipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG });
      return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]).toString('base64');
    },
    unseal(sealed, sealedWith) {
      if (sealedWith !== keyId) throw new UnknownSealingKey(sealedWith);
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv(ALGORITHM, secret, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAuthTag(bytes.subarray(-TAG));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
    },
  };
}
