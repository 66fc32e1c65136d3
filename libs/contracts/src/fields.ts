import { z } from 'zod';

/** A point in time: RFC 3339, UTC, milliseconds (`2026-11-24T08:30:00.000Z`). Sorts as text. */
export const instant = z.iso
  .datetime({ precision: 3, error: 'must be RFC 3339 in UTC with milliseconds and a real date, such as 2026-11-24T08:30:00.000Z' })
  // PostgreSQL has no year 0, and nobody texted before 1000.
  .regex(/^[1-9]/, 'must have a year of four digits')
  .describe('RFC 3339, UTC, milliseconds');

/** Nobody opted out of text messages before: an earlier time is a mistake. */
export const EARLIEST = '1990-01-01T00:00:00.000Z';

/** Identifier of a tenant, program, category or account: lower case, digits and dashes, at most 64 characters. */
export const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'must be lower-case letters, digits and dashes, at most 64 characters');

/** A tenant's id, in messages and tables alike. */
export const tenantId = slug.describe('The company on this installation');

const E164 = String.raw`\+[1-9]\d{6,14}`;
const SHORT_CODE = String.raw`\d{3,8}`;
const ALPHANUMERIC = '(?=.*[A-Za-z])[A-Za-z0-9 ._&-]{1,11}';

/** What a whole address looks like, by kind: E.164 number, short code, alphanumeric sender id. */
export const addressPatterns = { e164: whole(E164), shortCode: whole(SHORT_CODE), alphanumeric: whole(ALPHANUMERIC) } as const;

/** A subscriber's number in E.164: `+` and 7 to 15 digits. The partition key of every inner input topic. */
export const e164 = z
  .string()
  .regex(addressPatterns.e164, 'must be E.164: a plus sign and 7 to 15 digits')
  .describe("A subscriber's number in E.164");

/** What messages are sent from: an E.164 number, a short code (3 to 8 digits) or an alphanumeric id (1 to 11 characters). */
export const senderAddress = z
  .string()
  .regex(whole(`(?:${E164}|${SHORT_CODE}|${ALPHANUMERIC})`), 'must be E.164, a short code or an alphanumeric sender id')
  .describe('E.164 number, short code or alphanumeric sender id');

/**
 * Stands for the sender where nobody says which one it was: a valid address that no tenant may configure. An opt-out to it covers the
 * whole tenant (R12), an opt-in to it lifts nothing, and no reply comes from it.
 */
export const UNKNOWN_SENDER = 'unknown';

/** A provider's or platform's id of a message: printable ASCII without spaces, so that every store can hold it. */
export const providerMessageId = z
  .string()
  .regex(/^[!-~]{1,256}$/, 'must be 1 to 256 printable ASCII characters without spaces')
  .describe("The provider's id of the message");

/** A provider's error code: printable ASCII. */
export const providerCode = z.string().regex(/^[ -~]{1,64}$/, 'must be 1 to 64 printable ASCII characters').describe("The provider's error code");

/** Words about a request, 1 to `longest` characters. NUL is refused: PostgreSQL cannot hold it. */
export function words(longest: number): z.ZodString {
  return z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => !text.includes('\0'), 'must not hold the NUL character');
}

/** A subject at rest: the id of the tenant key and the 16-byte token, `<key id>.<32 lower-case hex>`. No number can be read from it without the key. */
export const subject = z
  .string()
  .regex(/^[a-z0-9-]{1,32}\.[0-9a-f]{32}$/, 'must be <key id>.<32 hex digits>')
  .describe('Subject token: key id and 16 bytes in hex');

/** Id of an event, the same for the same cause (ids.ts). */
export const eventId = z.uuid().describe('Deterministic event id (UUIDv5 of its cause)');

/** Whose clock `said` comes from: the provider's, the platform's, the requester's, or ours at receipt because none was given. */
export const saidBy = z
  .enum(['provider', 'platform', 'requester', 'receipt'])
  .describe('Whose clock `said` comes from; `receipt`: no time was claimed, ours at receipt');

/** Which part of a long message this is, where a provider delivers the parts one by one (3GPP TS 23.040, 9.2.3.24.1). */
export const messagePart = z
  .strictObject({
    reference: z.string().min(1).max(64).describe('The same for all parts of a message from one person to one sender'),
    number: z.int().min(1).max(255).describe('From 1'),
    total: z.int().min(2).max(255),
  })
  .refine(({ number, total }) => number <= total, 'number must not be greater than total');
export type MessagePart = z.infer<typeof messagePart>;

/** The time that a platform or an API's caller claims. */
export const claimedTime = instant.optional().describe('When the person said it, if known; later than our receipt counts as our receipt');

/** When the person said it and when we heard it (design §4.6). */
export const times = {
  said: instant.describe('When the person said it: the claimed time, never later than our receipt'),
  saidBy,
  receivedAt: instant.describe('When Stopline received it'),
};

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}
