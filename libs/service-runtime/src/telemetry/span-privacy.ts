const NUMBER = /(?:\+|%2B)?\d{7,15}/gi;
const URL_ATTRIBUTES = ['url.full', 'url.path', 'url.query'];

/** Requests that make no span: probes and scrapes. */
export function isProbe(url: string): boolean {
  return /^\/(?:health\/|metrics|openapi\.json)/.test(url);
}

/** The URL attributes of a span with every run of digits hidden that could be a phone number (S30); only those that change. */
export function withoutNumbers(attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  const changed: Record<string, string> = {};
  for (const name of URL_ATTRIBUTES) {
    const value = attributes[name];
    if (typeof value !== 'string') continue;
    const masked = value.replace(NUMBER, '*');
    if (masked !== value) changed[name] = masked;
  }
  return changed;
}
