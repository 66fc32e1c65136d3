import { isUtf8 } from 'node:buffer';
import type { Authentication, Refusal } from '../adapter.js';
import type { RawRequest } from '../http-messages.js';
import { sameText } from '../constant-time.js';
import { decodeForm, type FormField } from '../form.js';
import { unambiguous, type TwilioFields } from './fields.js';
import type { TwilioSettings } from './settings.js';
import { bodyHash, isSignedBy } from './signature.js';

/** What a verified webhook holds: the fields of a form, or the bytes of an Event Streams body. */
export type TwilioContent = { readonly form: TwilioFields } | { readonly json: Buffer };

/** Proves that Twilio sent it. A form is decoded here because its fields are what is signed; a JSON body is signed by its hash. */
export function authenticateTwilio(request: RawRequest, settings: TwilioSettings): Authentication<TwilioContent> {
  const signature = request.headers['x-twilio-signature'];
  const signedHash = bodyHashOf(request.url);
  return signedHash === null
    ? authenticateForm(request, settings, signature)
    : authenticateJson(request, settings, { signature, signedHash });
}

function authenticateForm(request: RawRequest, settings: TwilioSettings, signature?: string): Authentication<TwilioContent> {
  const fields = decodeForm(request.body);
  if (!fields) return refusal(400, 'too_many_fields');
  if (!signature) return refusal(401, 'unsigned');
  const form = unambiguous(fields);
  if ('authentic' in form) return form;
  if (!isSignedBy(settings.authTokens, signature, request.url, readings(fields))) return refusal(403, 'wrong_signature');
  const account = form.get('AccountSid');
  if (account && account.toString() !== settings.accountSid) return refusal(403, 'other_account');
  return { authentic: true, content: { form } };
}

/** Twilio's SDK signs decoded text, in which bytes that are no UTF-8 have become U+FFFD (which of the two Twilio itself signs: unverified). */
function readings(fields: readonly FormField[]): readonly (readonly FormField[])[] {
  if (fields.every(({ value }) => isUtf8(value))) return [fields];
  return [fields, fields.map(({ name, value }) => ({ name, value: Buffer.from(value.toString()) }))];
}

function authenticateJson(
  request: RawRequest,
  settings: TwilioSettings,
  proof: { signature: string | undefined; signedHash: string },
): Authentication<TwilioContent> {
  if (!proof.signature) return refusal(401, 'unsigned');
  const signed = isSignedBy(settings.authTokens, proof.signature, request.url, [[]]);
  if (!signed || !sameText(proof.signedHash, bodyHash(request.body))) return refusal(403, 'wrong_signature');
  return { authentic: true, content: { json: request.body } };
}

function bodyHashOf(url: string): string | null {
  if (!url.includes('?')) return null;
  return URL.canParse(url) ? new URL(url).searchParams.get('bodySHA256') : null;
}

function refusal(status: Refusal['status'], reason: Refusal['reason']): Refusal {
  return { authentic: false, status, reason };
}
