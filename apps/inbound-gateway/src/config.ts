import { databaseConfig, port } from '@stopline/service-runtime';
import type { z } from 'zod';

export const config = databaseConfig.extend({
  PORT: port(4100).describe('Port for webhooks of providers and platforms'),
});
export type GatewayConfig = z.infer<typeof config>;
