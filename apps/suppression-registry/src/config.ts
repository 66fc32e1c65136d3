import { databaseConfig, port } from '@stopline/service-runtime';

/** What the suppression-registry is told. */
export const config = databaseConfig.extend({
  PORT: port(4300).describe('Port of consent requests, lookups and the review of holds'),
});
