import type { Defaults } from './options.js';

/** Where the registry is and what opens it, where the command line does not say so. */
export function readDefaults(): Defaults {
  const { STOPLINE_REGISTRY_URL: url = 'http://127.0.0.1:4300', STOPLINE_KEY: key } = process.env;
  return { url, ...(key !== undefined && { key }) };
}
