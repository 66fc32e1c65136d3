export { findKafkaRuntime, NoKafkaRuntime, type KafkaRuntime } from './kafka-runtime.client.js';
export { KAFKA_VERSION, type KafkaPorts } from './kafka-settings.js';
export { startKafka, type Kafka, type KafkaOptions } from './kafka.worker.js';
export { describeExit, LocalServer, StartFailed, type Exit, type Recipe } from './local-server.worker.js';
export { freePort, isFree } from './ports.client.js';
export { startPostgres, type Postgres, type PostgresOptions } from './postgres.worker.js';
export { spawnService, type ServiceOptions } from './service.worker.js';
