import { StoplineError } from '@stopline/contracts';
import type { Request } from './options.js';

/** A run over a large batch takes its time. */
const LIMIT_MS = 10 * 60_000;

/** The registry does not answer at its address. */
export class RegistryAway extends StoplineError {
  readonly code = 'registry_away';
  readonly logLevel = 'error';
}

/** What the registry answered. */
export interface Answer {
  readonly ok: boolean;
  /** JSON, a problem document where it is not ok. */
  readonly body: unknown;
}

/** Asks the registry. Throws {@link RegistryAway}. */
export async function ask({ url, key, method, path, body }: Request): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(LIMIT_MS),
  }).catch((cause: unknown) => {
    throw new RegistryAway(`no registry answers at ${url}: STOPLINE_REGISTRY_URL, or --url, says where it is`, { cause });
  });
  const text = await response.text();
  return { ok: response.ok, body: jsonOf(text) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { detail: 'the answer is no JSON: is this the registry?' };
  }
}
