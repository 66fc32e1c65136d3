import type { KeyRole } from '@stopline/contracts';

/** The keys that may ask, over HTTP and gRPC. */
export const ASKERS: readonly KeyRole[] = ['sender', 'platform', 'compliance'];
