import kafkajs, { type Kafka, type Message, type Producer } from 'kafkajs';
import { keyIn, type KafkaRecord, type ProducerPort, type RewrittenRecord } from '../client-port.js';
import { BrokerUnavailable } from '../errors.js';
import { isRefusal } from './refusal.client.js';

/**
 * `idempotent: false` on purpose: kafkajs 2.2.4 as an idempotent producer loses acknowledged records after a lost response
 * (ADR 3). Duplicates are absorbed by ids.
 */
const SETTINGS = {
  idempotent: false,
  allowAutoTopicCreation: false,
  createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
};
const ALL_IN_SYNC = -1;
const ACK_TIMEOUT_MS = 10_000;

/** ProducerPort on kafkajs. */
export class KafkaJsProducer implements ProducerPort {
  private readonly producer: Producer;
  private connected: Promise<void> | undefined;

  constructor(kafka: Kafka) {
    this.producer = kafka.producer(SETTINGS);
  }

  async send(records: readonly (KafkaRecord<string | Buffer> | RewrittenRecord)[]): Promise<void> {
    const topicMessages = [...Map.groupBy(records, ({ topic }) => topic)].map(([topic, ofTopic]) => ({ topic, messages: ofTopic.map(messageOf) }));
    try {
      await this.connect();
      await this.producer.sendBatch({ acks: ALL_IN_SYNC, timeout: ACK_TIMEOUT_MS, topicMessages });
    } catch (error) {
      throw isRefusal(error) ? error : new BrokerUnavailable(`Kafka did not acknowledge: ${reasonOf(error)}`, { cause: error });
    }
  }

  async disconnect(): Promise<void> {
    await this.producer.disconnect();
  }

  private connect(): Promise<void> {
    this.connected ??= this.producer.connect().catch((error: unknown) => {
      this.connected = undefined;
      throw error;
    });
    return this.connected;
  }
}

function messageOf(record: KafkaRecord<string | Buffer> | RewrittenRecord): Message {
  const { value, headers, partition } = record;
  return { key: keyIn(record), value, headers, ...(partition !== undefined && { partition }) };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
