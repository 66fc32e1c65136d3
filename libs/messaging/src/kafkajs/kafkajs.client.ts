import kafkajs, { type KafkaConfig, type LogEntry, type logLevel } from 'kafkajs';
import type { KafkaClient } from '../client-port.js';
import { KafkaJsAdmin } from './kafkajs-admin.client.js';
import { KafkaJsConsumer } from './kafkajs-consumer.client.js';
import { KafkaJsProducer } from './kafkajs-producer.client.js';
import { registerCodecs } from './codecs.js';

/** Where the client's own words go; Nest's Logger fits. */
export interface ClientLogger {
  error(message: string): void;
  warn(message: string): void;
  debug?(message: string): void;
}

export interface KafkaAddress {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly logger?: ClientLogger;
}

/** The KafkaClient on kafkajs 2.2.4. Nothing connects before it is used. */
export function kafkaClient({ brokers, clientId, logger }: KafkaAddress): KafkaClient {
  registerCodecs();
  const config: KafkaConfig = {
    brokers: [...brokers],
    clientId,
    connectionTimeout: 3000,
    requestTimeout: 10_000,
    logLevel: kafkajs.logLevel.WARN,
    logCreator: () => (entry) => relay(entry, logger),
  };
  return {
    producer: () => new KafkaJsProducer(new kafkajs.Kafka(config)),
    consumer: (options) => new KafkaJsConsumer(new kafkajs.Kafka(config), options),
    admin: () => new KafkaJsAdmin(new kafkajs.Kafka(config)),
  };
}

/** kafkajs calls every lost connection an error; whether a person must act is decided by who uses the client. */
function relay({ level, namespace, log }: LogEntry, logger: ClientLogger | undefined): void {
  if (level <= (kafkajs.logLevel.ERROR as logLevel)) logger?.warn(`kafkajs ${namespace}: ${log.message}`);
  else logger?.debug?.(`kafkajs ${namespace}: ${log.message}`);
}
