import { z } from 'zod';

/** A time with its offset from UTC, given back in UTC with milliseconds. */
export const utcInstant = z.iso.datetime({ offset: true, error: 'must be RFC 3339 with its offset from UTC' }).transform((text) => new Date(text).toISOString());

/**
 * The JSON value of a body; undefined where it is none. A body that is not UTF-8 is read with its bad bytes replaced and is not
 * `intact`: ids and numbers in it can still be found, its text cannot be judged.
 */
export function readJson(body: Buffer): { value: unknown; intact: boolean } | undefined {
  const text = body.toString();
  try {
    return { value: JSON.parse(text), intact: Buffer.from(text).equals(body) };
  } catch {
    return undefined;
  }
}
