import type { Config } from '../config.js';

/** What the service is told of lists when nobody tells it anything. */
export const listLimits = {
  LIST_MAX_BYTES: 20_000_000_000,
  LIST_MAX_RATIO: 200,
  LIST_MAX_ROW_BYTES: 32_768,
  LIST_MAX_COLUMNS: 500,
  LISTS_AT_ONCE: 4,
} as const satisfies Partial<Config>;
