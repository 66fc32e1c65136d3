import { databaseConfig, port } from '@stopline/service-runtime';
import { z } from 'zod';

/** What the confirmation-sender is told. */
export const config = databaseConfig.extend({
  PORT: port(4400).describe('Port of health and metrics'),
  SENDS_IN_FLIGHT: z.coerce.number().int().min(1).max(1_000).default(64).describe('Calls to providers at the same time, at most'),
  SEND_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(30_000)
    .default(10_000)
    .describe('A provider that has not answered by then may have taken the message: its outcome is unknown, milliseconds'),
});
export type SenderConfig = z.infer<typeof config>;
