import { createHash, createHmac } from 'node:crypto';
import { parse, stringify } from 'node:querystring';
import { sameText } from '../constant-time.js';
import type { FormField } from '../form.js';

/**
 * base64 HMAC-SHA1 of the URL and, sorted by name, each name and value without separators
 * (https://www.twilio.com/docs/usage/security). Values of a repeated name are de-duplicated and sorted, as in Twilio's SDK.
 */
export function twilioSignature(authToken: string, url: string, fields: readonly FormField[]): string {
  const signed = inSignedOrder(fields).flatMap(({ name, value }) => [name, value]);
  return createHmac('sha1', authToken)
    .update(Buffer.concat([Buffer.from(url), ...signed]))
    .digest('base64');
}

function inSignedOrder(fields: readonly FormField[]): FormField[] {
  const sorted = [...fields].sort((a, b) => Buffer.compare(a.name, b.name) || Buffer.compare(a.value, b.value));
  return sorted.filter((field, at) => {
    const before = sorted[at - 1];
    return !before?.name.equals(field.name) || !before.value.equals(field.value);
  });
}

/** Whether any of the auth tokens signed any form of this URL with any of these readings of the fields. */
export function isSignedBy(
  authTokens: readonly string[],
  signature: string,
  url: string,
  readings: readonly (readonly FormField[])[],
): boolean {
  const signedFor = (candidate: string): boolean =>
    authTokens.some((token) => readings.some((fields) => sameText(signature, twilioSignature(token, candidate, fields))));
  // Nearly all are signed for the URL as it was received: the other forms are made for those that are not.
  return signedFor(url) || signedUrls(url).some(signedFor);
}

/**
 * The forms of a URL that Twilio may have signed: as received and as `new URL()` writes it, each without and with the port,
 * the latter two also with the query in the escaping of Node's `querystring`. A port that is there is kept or dropped, never replaced.
 */
export function signedUrls(url: string): readonly string[] {
  const normalized = URL.canParse(url) ? new URL(url).toString() : url;
  const portForms = [withoutPort(normalized), withPort(normalized)];
  return [...new Set([withoutPort(url), withPort(url), ...portForms, ...portForms.map(withLegacyQuery)])];
}

const URL_PARTS = /^(?<scheme>[a-z][a-z0-9+.-]*:\/\/)(?<user>[^/?#]*@)?(?<host>\[[^\]/?#]*\]|[^/?#:]*)(?<port>:[^/?#]*)?(?<rest>.*)$/is;

function withoutPort(url: string): string {
  return url.replace(URL_PARTS, '$<scheme>$<user>$<host>$<rest>');
}

function withPort(url: string): string {
  const parts = URL_PARTS.exec(url)?.groups;
  if (!parts || parts['port']) return url;
  const port = parts['scheme']?.toLowerCase() === 'https://' ? ':443' : ':80';
  return url.replace(URL_PARTS, `$<scheme>$<user>$<host>${port}$<rest>`);
}

function withLegacyQuery(url: string): string {
  const query = url.indexOf('?');
  if (query === -1 || query === url.length - 1) return url;
  return `${url.slice(0, query)}?${stringify(parse(url.slice(query + 1)))}`;
}

/** Hex SHA-256 of a JSON body: Twilio signs it as the query parameter `bodySHA256`. */
export function bodyHash(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}
