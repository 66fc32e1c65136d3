import { createHmac } from 'node:crypto';
import type { Authentication } from '../adapter.js';
import type { RawRequest } from '../http-messages.js';
import { sameText } from '../constant-time.js';
import { secretKey, type StandardSettings } from './settings.js';

/** Both ways: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export const TOLERANCE_MS = 5 * 60 * 1000;

interface Signed {
  readonly id: string;
  /** Seconds since 1970, as text: signed as it is written. */
  readonly timestamp: string;
  readonly body: Uint8Array;
}

/** `v1,` and base64 HMAC-SHA256 over `<id>.<timestamp>.<raw body>`. */
export function standardSignature(secret: string, { id, timestamp, body }: Signed): string {
  const hmac = createHmac('sha256', secretKey(secret)).update(`${id}.${timestamp}.`).update(body);
  return `v1,${hmac.digest('base64')}`;
}

/** The three headers of a body signed with the account's current secret. */
export function signedHeaders(settings: StandardSettings, id: string, body: Uint8Array, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': standardSignature(settings.secrets[0] ?? '', { id, timestamp, body }),
  };
}

/** Proves the origin from the raw bytes: any of the signatures in the header by any of the account's secrets, and a time within the tolerance. */
export function authenticateStandard(request: RawRequest, settings: StandardSettings, now: number): Authentication<Buffer> {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = request.headers;
  if (!id || !timestamp || !signatures) return { authentic: false, status: 401, reason: 'unsigned' };
  const claimed = signatures.split(' ');
  const signed = settings.secrets.some((secret) => {
    const expected = standardSignature(secret, { id, timestamp, body: request.body });
    return claimed.some((signature) => sameText(signature, expected));
  });
  if (!signed) return { authentic: false, status: 403, reason: 'wrong_signature' };
  const age = now - Number(timestamp) * 1000;
  const timely = /^\d{1,12}$/.test(timestamp) && Math.abs(age) <= TOLERANCE_MS;
  return timely ? { authentic: true, content: request.body } : { authentic: false, status: 403, reason: 'outside_tolerance' };
}
