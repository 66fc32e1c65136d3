import { z } from 'zod';

/** Standard Webhooks asks for 24 to 64 random bytes. */
const [SHORTEST, LONGEST] = [24, 64];

const secret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/, 'must be whsec_ and base64')
  .refine((text) => {
    const { length } = secretKey(text);
    return length >= SHORTEST && length <= LONGEST;
  }, `must hold ${SHORTEST} to ${LONGEST} bytes`);

/** What an account of a platform without an adapter of its own must say. */
export const standardSettings = z.strictObject({
  secrets: z.array(secret).min(1).describe('Signing secrets, the current one first; all are accepted, the first one signs what we send'),
  apiBaseUrl: z.url().describe('Where we POST messages: <apiBaseUrl>/messages and <apiBaseUrl>/messages/lookup'),
});
export type StandardSettings = z.infer<typeof standardSettings>;

/** The key bytes of a `whsec_` secret. */
export function secretKey(secretText: string): Buffer {
  return Buffer.from(secretText.replace(/^whsec_/, ''), 'base64');
}
