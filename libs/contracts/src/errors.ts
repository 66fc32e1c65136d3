/** How loud an error is in the log. ERROR means that a person must act now. */
export type LogLevel = 'info' | 'warn' | 'error' | 'fatal';

/** What every error class of Stopline says of itself. Its message never holds a number, a text or a secret. */
export abstract class StoplineError extends Error {
  /** Stable, for machines: snake_case. */
  abstract readonly code: string;
  abstract readonly logLevel: LogLevel;
  /** true: a dependency is away, the same works later. false: trying again changes nothing. */
  readonly retriable: boolean = false;

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** What an error says of itself; a foreign one says nothing and counts as unexpected: level error, not retriable. */
export type Severity = Pick<StoplineError, 'code' | 'logLevel' | 'retriable'>;

/** Reads code, log level and retriability off an error of any origin. Never throws. */
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
