import { baseConfig, port } from '@stopline/service-runtime';
import type { z } from 'zod';

/** What the suppression-check is told. */
export const config = baseConfig.extend({
  PORT: port(4200).describe('Port of the check over HTTP'),
  GRPC_PORT: port(4201).describe('Port of the check over gRPC'),
});
export type Config = z.infer<typeof config>;
