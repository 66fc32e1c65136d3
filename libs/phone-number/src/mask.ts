import { createHmac } from 'node:crypto';

/**
 * Makes the one form in which a number may reach a log (S29): `hmac:<kid>:<12 hex>:..23`, a keyed hash and the last two
 * digits. The same number gives the same mask until the key changes, so that a story can be followed.
 */
export function createMask(kid: string, key: Buffer): (number: string) => string {
  return (number) => {
    const hash = createHmac('sha256', key).update(number).digest('hex').slice(0, 12);
    return `hmac:${kid}:${hash}:..${number.slice(-2)}`;
  };
}
