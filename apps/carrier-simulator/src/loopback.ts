import { Problem } from '@stopline/service-runtime';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** Handsets and faults are a test tool without keys: they answer to the own machine alone. Throws a 403 problem for anyone else. */
export function assertLoopback(address: string): void {
  if (LOOPBACK.test(address)) return;
  throw new Problem(403, { code: 'loopback_only', detail: 'Handsets and faults can be reached from the own machine only.' });
}
