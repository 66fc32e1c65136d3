/**
 * Addresses that were given to the tests; what is not given is started here. Specs fill a broker with records that stay, so that
 * KAFKA_BROKERS, which may be anybody's, is none for them; in PostgreSQL each makes a database of its own and drops it.
 */
export const given = {
  kafkaBrokers: process.env['TEST_KAFKA_BROKERS'],
  databaseUrl: process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'],
};
