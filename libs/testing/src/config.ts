/** Addresses that were given to the tests; what is not given is started here. */
export const given = {
  kafkaBrokers: process.env['TEST_KAFKA_BROKERS'],
  databaseUrl: process.env['TEST_DATABASE_URL'],
};
