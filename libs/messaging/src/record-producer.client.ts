import { kafkaClient, type KafkaAddress } from './kafkajs/kafkajs.client.js';
import type { KafkaClient, KafkaRecord, ProducerPort, RewrittenRecord } from './client-port.js';

/** Writes encoded records, in order. For the outbox relay and for quarantine. */
export abstract class RecordProducer {
  /** Resolves when all records are acknowledged by all in-sync copies; rejects with BrokerUnavailable where another try may succeed. */
  abstract send(records: readonly (KafkaRecord<string | Buffer> | RewrittenRecord)[]): Promise<void>;
}

/** The most that one request carries, below the broker's default of 1 MiB a batch. */
const REQUEST_BYTES = 900 * 1024;

/** RecordProducer on a Kafka client. Connects when first used and by itself again after an outage. */
export class KafkaRecordProducer extends RecordProducer {
  private readonly port: ProducerPort;

  constructor(options: KafkaAddress & { readonly client?: KafkaClient }) {
    super();
    this.port = (options.client ?? kafkaClient(options)).producer();
  }

  override async send(records: readonly (KafkaRecord<string | Buffer> | RewrittenRecord)[]): Promise<void> {
    for (const request of requestsOf(records, REQUEST_BYTES)) await this.port.send(request);
  }

  async close(): Promise<void> {
    await this.port.disconnect();
  }
}

/** Cuts records into runs of at most `maxBytes`; a larger one stands alone. */
export function requestsOf<R extends KafkaRecord<string | Buffer> | RewrittenRecord>(records: readonly R[], maxBytes: number): R[][] {
  const requests: R[][] = [];
  let bytes = Infinity;
  for (const record of records) {
    bytes += sizeOf(record);
    if (bytes > maxBytes) {
      requests.push([]);
      bytes = sizeOf(record);
    }
    requests.at(-1)?.push(record);
  }
  return requests;
}

const HEADER_BYTES = 400;

/** About how many bytes a record takes on the wire. */
export function sizeOf({ value, key }: KafkaRecord<string | Buffer> | RewrittenRecord): number {
  return (value?.length ?? 0) + (key?.length ?? 0) + HEADER_BYTES;
}
