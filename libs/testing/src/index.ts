export { buildData, buildEvent, type EventOverrides } from './events.js';
export { useKafka, type TestKafka } from './kafka.client.js';
export { useKeys, type TestKeys } from './keys.store.js';
export { usePostgres, type TestPostgres } from './postgres.client.js';
export { waitUntil } from './wait-until.worker.js';
