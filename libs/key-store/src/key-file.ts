import { fieldProblems, problemInWords, StoplineError } from '@stopline/contracts';
import type { SubjectKey } from '@stopline/phone-number';
import { z } from 'zod';
import { unwrapKey, wrapKey } from './derive.js';

/** A key file is missing, readable by others, or not what it should be. The message names the file and the way out, never a value. */
export class KeyFileRefused extends StoplineError {
  readonly code = 'key_file_refused';
  readonly logLevel = 'error';
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
  }
}

const KEY_BYTES = 32;

const tenantKeys = z.strictObject({
  keys: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,32}$/, 'must be 1 to 32 lower-case letters, digits and dashes'),
        wrapped: z.base64(),
        createdAt: z.iso.datetime(),
      }),
    )
    .min(1),
});

/** Reads the content of `installation.key`: base64 of 32 bytes. */
export function readInstallationKey(path: string, content: string): Buffer {
  const key = Buffer.from(content.trim(), 'base64');
  if (key.length !== KEY_BYTES || key.toString('base64') !== content.trim()) {
    throw new KeyFileRefused(path, `must be base64 of ${KEY_BYTES} bytes`);
  }
  return key;
}

/** Reads the content of `tenants/<tenant>.json`, newest key first, and unwraps each key. */
export function readTenantKeys(path: string, content: string, wrappingKey: Buffer): SubjectKey[] {
  const parsed = tenantKeys.safeParse(parseJson(path, content));
  if (!parsed.success) throw new KeyFileRefused(path, fieldProblems(parsed.error).map(problemInWords).join('; '));
  return parsed.data.keys.map(({ id, wrapped }) => ({ id, key: unwrap(path, id, wrappingKey, wrapped) }));
}

/** The content of a new tenant's key file. */
export function firstTenantKey(key: Buffer, wrappingKey: Buffer, createdAt: string): string {
  return `${JSON.stringify({ keys: [{ id: 'k1', wrapped: wrapKey(wrappingKey, key), createdAt }] }, undefined, 2)}\n`;
}

function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new KeyFileRefused(path, 'is not JSON');
  }
}

function unwrap(path: string, id: string, wrappingKey: Buffer, wrapped: string): Buffer {
  try {
    return unwrapKey(wrappingKey, wrapped);
  } catch {
    throw new KeyFileRefused(path, `key ${id} does not open with this installation key: it belongs to another one, or was changed`);
  }
}
