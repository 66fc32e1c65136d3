/** How loud an error is in the log. ERROR means that a person must act now. */
export type LogLevel = 'info' | 'warn' | 'error' | 'fatal';

/** An error with a stable code for machines and a log level, as every library of Stopline has them. Its message never holds a number, a text or a secret. */
export abstract class StoplineError extends Error {
  abstract readonly code: string;
  abstract readonly logLevel: LogLevel;
}

/** What an error of any library says of itself. One that says nothing is unexpected: level error, not retriable. */
export interface Severity {
  readonly code: string;
  readonly logLevel: LogLevel;
  /** A dependency is away; the same works later. */
  readonly retriable: boolean;
}

/** Reads code, log level and retriability off an error. */
export function severityOf(error: unknown): Severity {
  const { code, logLevel, retriable } = Object(error) as Partial<Record<keyof Severity, unknown>>;
  return {
    code: typeof code === 'string' ? code : 'unexpected',
    logLevel: isLogLevel(logLevel) ? logLevel : 'error',
    retriable: retriable === true,
  };
}

function isLogLevel(level: unknown): level is LogLevel {
  return level === 'info' || level === 'warn' || level === 'error' || level === 'fatal';
}
