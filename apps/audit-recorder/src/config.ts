import { databaseConfig, port } from '@stopline/service-runtime';
import type { z } from 'zod';

/** What the audit-recorder is told. */
export const config = databaseConfig.extend({
  PORT: port(4500).describe('Port of the search of audit records'),
});
export type Config = z.infer<typeof config>;
