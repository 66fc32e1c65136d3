import { parseBody, Problem } from '@stopline/service-runtime';
import type { z } from 'zod';

/** Bodies come in raw, since the providers' APIs sign them. Throws a 400 problem for one that is no JSON or does not fit. */
export function readJsonBody<T>(schema: z.ZodType<T>, body: unknown): T {
  return parseBody(schema, Buffer.isBuffer(body) && body.length > 0 ? parseJson(body) : {});
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Problem(400, { code: 'not_json' });
  }
}
