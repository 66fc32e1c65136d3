import kafkajs, { type KafkaConfig } from 'kafkajs';
import type { KafkaClient } from '../client-port.js';
import { KafkaJsAdmin } from './kafkajs-admin.client.js';
import { KafkaJsConsumer } from './kafkajs-consumer.client.js';
import { KafkaJsProducer } from './kafkajs-producer.client.js';
import { registerCodecs } from './codecs.client.js';
import { fetchFast } from './fast-fetch.client.js';
import { produceFast } from './fast-produce.client.js';
import { RETRY } from './retry.js';

/** Where the client's own words go; Nest's Logger fits. */
export interface ClientLogger {
  debug?(message: string): void;
}

/** Which brokers, and by what name they know us. */
export interface KafkaAddress {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly logger?: ClientLogger;
}

/** The KafkaClient on kafkajs 2.2.4. Nothing connects before it is used. */
export function kafkaClient({ brokers, clientId, logger }: KafkaAddress): KafkaClient {
  registerCodecs();
  produceFast();
  fetchFast();
  const config: KafkaConfig = {
    brokers: [...brokers],
    clientId,
    connectionTimeout: 3000,
    requestTimeout: 10_000,
    retry: RETRY,
    logLevel: kafkajs.logLevel.WARN,
    // kafkajs calls every lost connection an error and repeats it; what matters is told by who uses the client.
    logCreator: () => ({ namespace, log }) => logger?.debug?.(`kafkajs ${namespace}: ${log.message}`),
  };
  return {
    producer: () => new KafkaJsProducer(new kafkajs.Kafka(config)),
    consumer: (options) => new KafkaJsConsumer(new kafkajs.Kafka(config), options),
    admin: () => new KafkaJsAdmin(new kafkajs.Kafka(config)),
  };
}
