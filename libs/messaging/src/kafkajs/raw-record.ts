import type { KafkaMessage } from 'kafkajs';
import type { RawRecord } from '../client-port.js';
import type { FetchedMessage } from './fetch-response.js';

/** A record as kafkajs fetched it: read by us already, or by kafkajs itself. Kafka allows key, value and any header without a value; such a header counts as absent. */
export function rawRecord(message: KafkaMessage | FetchedMessage): RawRecord {
  if ('raw' in message) return message.raw;
  const { offset, key, value, headers, timestamp } = message;
  return { offset: BigInt(offset), key, value, headers: lastOfEach(headers), timestamp: Number(timestamp) };
}

function lastOfEach(headers: KafkaMessage['headers'] = {}): Record<string, Buffer> {
  const last: Record<string, Buffer> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    const one = Array.isArray(value) ? value.at(-1) : value;
    // kafkajs's types know no null.
    if (Buffer.isBuffer(one)) last[name] = one;
    else if (typeof one === 'string') last[name] = Buffer.from(one);
  }
  return last;
}
