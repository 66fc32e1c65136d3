import { databaseConfig, port } from '@stopline/service-runtime';
import { z } from 'zod';

/** What the suppression-registry is told. */
export const config = databaseConfig.extend({
  PORT: port(4300).describe('Port of consent requests, lookups, lists and the review of holds'),
  DIGEST_SECONDS: z.coerce.number().int().min(1).max(3_600).default(60).describe("Seconds between two records of a lane's digest, by which copies know that they are whole"),
  LIST_MAX_BYTES: z.coerce.number().int().min(1_000_000).default(20_000_000_000).describe('Bytes of an uploaded list, uncompressed, at most'),
  LIST_MAX_RATIO: z.coerce.number().int().min(2).default(200).describe('How many times its packed size a list may have, at most'),
  LIST_MAX_ROW_BYTES: z.coerce.number().int().min(256).max(1_000_000).default(32_768).describe('Bytes of one row of a list, at most'),
  LIST_MAX_COLUMNS: z.coerce.number().int().min(1).max(10_000).default(500).describe('Columns of a list, at most'),
  LISTS_AT_ONCE: z.coerce.number().int().min(1).max(64).default(4).describe('Lists that are uploaded or exported at once, at most'),
});
export type Config = z.infer<typeof config>;
