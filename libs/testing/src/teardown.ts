import { afterAll } from '@jest/globals';

const STOP_MS = 60_000;

/**
 * Runs after every `afterAll` of the spec file. Jest runs these hooks in the order in which they are defined, so that one
 * defined at once would take the server away before the spec has closed its connections. A microtask later the file has
 * defined all of its own.
 */
export function afterSpec(teardown: () => Promise<void> | void): void {
  queueMicrotask(() => afterAll(teardown, STOP_MS));
}
