export { findKafkaRuntime, KAFKA_LIBRARIES } from './kafka-runtime.client.js';
export type { KafkaPorts } from './kafka-settings.js';
export { prepareKafka, startKafka, type Kafka, type KafkaOptions } from './kafka.worker.js';
export { describeExit, LocalServer, StartFailed, type Exit, type Recipe } from './local-server.worker.js';
export { freePort, isFree } from './ports.client.js';
export { preparePostgres, startPostgres, type Postgres, type PostgresOptions } from './postgres.worker.js';
export { prepareService, type ServiceOptions } from './service.worker.js';
export { startedAt } from './started-at.client.js';
