import { fieldProblems, problemInWords } from '@stopline/contracts';
import type { SubjectKey } from '@stopline/phone-number';
import { z } from 'zod';
import { KeyFileRefused } from './key-file.js';

/** The subject keys of one tenant, in clear, as a sender's own process is given them. They find and reveal this tenant's tokens, and open nothing else. */
export interface HandedKeys {
  readonly tenant: string;
  /** The current key first. */
  readonly keys: readonly SubjectKey[];
}

const handedKeys = z.strictObject({
  tenant: z.string().min(1),
  keys: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,32}$/), key: z.base64() })).min(1),
});

/** The content of the file that a sender is given. */
export function writeHandedKeys({ tenant, keys }: HandedKeys): string {
  return `${JSON.stringify({ tenant, keys: keys.map(({ id, key }) => ({ id, key: key.toString('base64') })) }, undefined, 2)}\n`;
}

/** The inverse of {@link writeHandedKeys}. Throws {@link KeyFileRefused} with the file's name and the wrong fields, never a value. */
export function readHandedKeys(path: string, content: string): HandedKeys {
  const parsed = handedKeys.safeParse(parsedJson(path, content));
  if (!parsed.success) throw new KeyFileRefused(path, fieldProblems(parsed.error).map(problemInWords).join('; '));
  return { tenant: parsed.data.tenant, keys: parsed.data.keys.map(({ id, key }) => ({ id, key: Buffer.from(key, 'base64') })) };
}

function parsedJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new KeyFileRefused(path, 'is not JSON');
  }
}
