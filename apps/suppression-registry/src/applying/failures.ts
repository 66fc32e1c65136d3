import { StoplineError } from '@stopline/contracts';
import { DatabaseError, StatementRefused } from '@stopline/database';
import { GapDetected, isRetriable } from '@stopline/messaging';

/** SQLSTATE classes that blame the values: data exception, constraint violation. */
const BLAMES_VALUES = ['22', '23'];

/** Does a failure come from what a record says? Any other is the service's or a dependency's: the lane waits, and no key is parked for it. */
export function isOfContent(error: unknown): boolean {
  if (isRetriable(error) || error instanceof GapDetected) return false;
  return blamesValues(error) || !(error instanceof DatabaseError);
}

/** PostgreSQL refuses the values themselves: it will tomorrow, so that no further attempt is worth the time. */
export function blamesValues(error: unknown): boolean {
  return error instanceof StatementRefused && BLAMES_VALUES.some((code) => error.sqlstate.startsWith(code));
}

/** Why a key is parked, as a code without values. */
export function parkingReason(error: unknown): string {
  if (error instanceof StatementRefused) return `sqlstate_${error.sqlstate}`;
  return error instanceof Error ? error.constructor.name : 'unknown';
}

/** A failure that is no record's: it stops the attempts, and the batch is tried again later. */
export class LaneMustWait extends StoplineError {
  readonly code = 'lane_must_wait';
  readonly logLevel = 'error';
  override readonly retriable = true;
  constructor(cause: unknown) {
    super('a batch failed for a reason that is none of its records', { cause });
  }
}
