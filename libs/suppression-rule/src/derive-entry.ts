import { applyRequest, type RecordedEntry, type Request } from './apply-request.js';

/** The entry that these requests alone make of a scope, in the order in which they were applied; undefined where there is none. */
export function deriveEntry(requests: readonly Request[]): RecordedEntry | undefined {
  return requests.reduce<RecordedEntry | undefined>((current, request) => {
    const applied = applyRequest(current, request);
    return applied.changed ? applied.entry : (applied.noted ?? current);
  }, undefined);
}

/**
 * The next version of an entry of whose requests only the remaining ones are genuine (design §4.6): what these alone would have made of it,
 * `void` where none remains. Undefined: it is so already, and no version is due.
 */
export function revertEntry(current: RecordedEntry, remaining: readonly Request[]): RecordedEntry | undefined {
  const derived = deriveEntry(remaining);
  const due = derived ?? { state: 'void' as const, said: current.said, origin: current.origin };
  const same = due.state === current.state && due.said === current.said && due.origin === current.origin;
  return same ? undefined : { ...due, version: current.version + 1 };
}
