import { STATUS_CODES } from 'node:http';
import { fieldProblems, StoplineError, type LogLevel } from '@stopline/contracts';
import type { z } from 'zod';
import type { ProblemDocument } from './problem-document.js';

/** What a {@link Problem} says beside its status. */
export interface ProblemOptions {
  /** Stable, for machines: `invalid_body`, `unknown_account`. */
  readonly code: string;
  /** For people; never a number, a text or anything else that the request held. */
  readonly detail?: string;
  readonly errors?: NonNullable<ProblemDocument['errors']>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the document. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** An HTTP error that is answered as `application/problem+json` (RFC 9457). */
export class Problem extends StoplineError {
  readonly code: string;
  readonly logLevel: LogLevel;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    private readonly options: ProblemOptions,
  ) {
    super(options.detail ?? options.code, { cause: options.cause });
    this.code = options.code;
    this.logLevel = status >= 500 ? 'warn' : 'info';
    this.headers = options.headers ?? {};
  }

  /** The problem document. */
  toJSON(): ProblemDocument {
    const { code, detail, errors, members } = this.options;
    return {
      type: 'about:blank',
      title: STATUS_CODES[this.status] ?? 'Error',
      status: this.status,
      code,
      ...(detail !== undefined && { detail }),
      ...(errors && { errors }),
      ...members,
    };
  }
}

/** Reads a request body. Throws a {@link Problem} 400 that names each wrong field; unknown fields are refused where the schema is strict (S14). */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalidBody(parsed.error);
}

/** The problem of a body that does not fit its schema. */
export function invalidBody(error: Pick<z.ZodError, 'issues'>): Problem {
  const errors = fieldProblems(error).slice(0, SHOWN_ERRORS).map(({ path, reason }) => ({ pointer: jsonPointer(path), detail: reason }));
  return new Problem(400, { code: 'invalid_body', detail: 'The request does not fit its schema; `errors` names the fields.', errors });
}

/** Of a list whose every item is wrong the first ones say it all; to name each would let a request ask for a far larger answer. */
const SHOWN_ERRORS = 20;

const HARMLESS_NAME = /^[A-Za-z_][\w-]{0,63}$/;

/** Names of fields come from the request: one that could be a number or a text is shown as `*` (I16). */
function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${typeof step === 'number' || HARMLESS_NAME.test(String(step)) ? String(step) : '*'}`).join('');
}
