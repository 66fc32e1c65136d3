import type { LoggerService } from '@nestjs/common';
import { isSpanContextValid, trace } from '@opentelemetry/api';
import { severityOf } from '@stopline/contracts';
import { pino, stdTimeFunctions, type DestinationStream, type Logger as Pino } from 'pino';

/** Fields that hold what a person wrote, who they are, or a secret. Hidden wherever they turn up in the first two levels. */
const PRIVATE = ['text', 'body', 'payload', 'value', 'to', 'from', 'phone', 'number', 'subscriber', 'secret', 'authorization', 'parameters'];

const E164 = /\+[1-9]\d{6,14}/g;
const DIGITS = /\d{7,}/g;

/** Whose lines, from which level on, and where to. */
export interface LogOptions {
  readonly service: string;
  readonly level: string;
  /** Standard output, when left out. */
  readonly destination?: DestinationStream;
}

/**
 * JSON lines with service, trace and span. No number, text or payload gets through (S29, I16): private fields are
 * hidden, errors are reduced to their code, message and stack, and every E.164 number that is left becomes `[number]`.
 */
export function createLogger({ service, level, destination = pino.destination(1) }: LogOptions): Pino {
  return pino(
    {
      level,
      base: { service },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: traceFields,
      serializers: { err: describeError },
      redact: { paths: PRIVATE.flatMap((field) => [field, `*.${field}`]), censor: '[private]' },
      hooks: { streamWrite: (line) => line.replace(E164, '[number]') },
    },
    destination,
  );
}

function traceFields(): Record<string, string> {
  const span = trace.getActiveSpan()?.spanContext();
  return span && isSpanContextValid(span) ? { trace_id: span.traceId, span_id: span.spanId } : {};
}

/** Drivers quote values in messages and hang queries and parameters on their errors: only known fields pass, without long digits. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.name,
    code: severityOf(error).code,
    message: withoutDigits(error.message),
    stack: withoutDigits(error.stack ?? ''),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  };
}

function withoutDigits(text: string): string {
  return text.replace(DIGITS, '[digits]');
}

/** What Nest says of its own start is of use only to who debugs it. */
const FRAMEWORK = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication', 'NestMicroservice']);

type Level = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** Nest's logger over pino. A message is a text, an Error, or an object of fields with `msg`. */
export class NestLogger implements LoggerService {
  constructor(private readonly pino: Pino) {}

  log(message: unknown, ...rest: unknown[]): void {
    const context = contextOf(rest);
    this.write(context !== undefined && FRAMEWORK.has(context) ? 'debug' : 'info', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const context = contextOf(rest);
    const cause = rest.find((part) => part instanceof Error);
    const fields = { ...(context !== undefined && { context }), ...(cause && { err: cause }) };
    if (message instanceof Error) this.pino[level]({ ...fields, err: message }, withoutDigits(message.message));
    else if (typeof message === 'object') this.pino[level]({ ...fields, ...message });
    else this.pino[level](fields, String(message));
  }
}

/** Nest hands the context (the name given to `new Logger()`) as the last argument. */
function contextOf(rest: readonly unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' ? last : undefined;
}
