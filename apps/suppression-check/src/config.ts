import { baseConfig, port } from '@stopline/service-runtime';
import { z } from 'zod';

/** What the suppression-check is told. */
export const config = baseConfig.extend({
  PORT: port(4200).describe('Port of the check over HTTP'),
  GRPC_PORT: port(4201).describe('Port of the check over gRPC'),
  REGISTRY_URL: z.url('must be a URL').default('http://127.0.0.1:4300').describe('Where the registry tells the time of the database'),
  SNAPSHOT_FOLDER: z.string().min(1).default('.stopline/replica').describe('Folder of the file that the replica is kept in between two starts'),
  SNAPSHOT_EVERY_S: z.coerce.number().int().min(1).max(21_600).default(300).describe('How often the replica is written to its file, seconds'),
  CHECKS_PER_SECOND: z.coerce
    .number({ error: 'must be a whole number of at least 1' })
    .int('must be a whole number of at least 1')
    .min(1, 'must be a whole number of at least 1')
    .default(5_000_000)
    .describe('Numbers that one API key may ask about a second, in each process'),
});
export type Config = z.infer<typeof config>;
