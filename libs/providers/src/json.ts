import { instant } from '@stopline/contracts';
import { z } from 'zod';

/** A time with its offset from UTC, as an instant of the contracts; undefined for any other value, which claims no time. */
export const claimedInstant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .pipe(instant)
  .optional()
  .catch(undefined);

const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * The JSON value of a body, after a byte order mark if there is one (RFC 8259 §8.1); undefined where it is none. A body that is not UTF-8 is read with its bad bytes replaced and is not
 * `intact`: ids and numbers in it can still be found, its text cannot be judged.
 */
export function readJson(body: Buffer): { value: unknown; intact: boolean } | undefined {
  const text = body.toString();
  try {
    return { value: JSON.parse(text.replace(BYTE_ORDER_MARK, '')), intact: Buffer.from(text).equals(body) };
  } catch {
    return undefined;
  }
}
