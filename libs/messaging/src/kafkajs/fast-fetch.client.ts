import { createRequire } from 'node:module';
import kafkajs from 'kafkajs';
import { decodeFetchResponse, type Decompress, type FetchResponse } from './fetch-response.js';

interface Answer {
  decode(bytes: Buffer): Promise<FetchResponse>;
}

/** kafkajs's definition of a request: one builder for each version of the protocol. */
interface Definition {
  protocol(chosen: { readonly version: number }): (asked: unknown) => { readonly response: Answer };
}

const require = createRequire(import.meta.url);
const fetch = require('kafkajs/src/protocol/requests/fetch') as Definition;

const kafkaJs = fetch.protocol;
/** Since this version an answer holds the record batches of Kafka 0.11. */
const FIRST = 4;
const LAST = 11;

/** Lets kafkajs 2.2.4 read what brokers answer to a fetch by {@link decodeFetchResponse} (ADR 15). What that does not cover is still kafkajs's. */
export function fetchFast(): void {
  fetch.protocol = (chosen) => {
    const build = kafkaJs(chosen);
    const { version } = chosen;
    return (asked) => {
      const built = build(asked);
      if (version < FIRST || version > LAST) return built;
      const decode = async (bytes: Buffer): Promise<FetchResponse> => (await decodeFetchResponse(bytes, version, decompress)) ?? built.response.decode(bytes);
      return { ...built, response: { ...built.response, decode } };
    };
  };
}

const decompress: Decompress = async (type, bytes) => {
  const codec = kafkajs.CompressionCodecs[type as keyof typeof kafkajs.CompressionCodecs] as undefined | (() => { decompress(packed: Buffer): Promise<Buffer> });
  if (!codec) throw new kafkajs.KafkaJSNonRetriableError(`a batch is compressed in a way that Kafka does not define: ${type}`);
  return codec().decompress(bytes);
};
