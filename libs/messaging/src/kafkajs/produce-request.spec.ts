import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { produceFast } from './fast-produce.client.js';
import { encodeProduceRequest, type ProducedMessage, type ProduceRequest } from './produce-request.js';

interface Asked extends ProduceRequest {
  readonly transactionalId?: string;
  readonly producerId?: bigint;
  readonly compression?: number;
}
type Build = (asked: Asked) => { readonly request: { readonly apiVersion: number; encode(): Promise<{ readonly buf: Buffer; readonly buffer: Buffer }> } };

const require = createRequire(import.meta.url);
const crc32c = require('kafkajs/src/protocol/recordBatch/crc32C') as (bytes: Buffer) => number;
/** kafkajs's own builder, which nothing replaces. */
const kafkaJsRequest = require('kafkajs/src/protocol/requests/produce/v3/request') as (asked: Asked) => ReturnType<Build>['request'];
const kafkaJs = async (asked: Asked): Promise<Buffer> => (await kafkaJsRequest(asked).encode()).buffer;

const NOW = 1_764_000_000_123;

beforeEach(() => void jest.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => void jest.restoreAllMocks());

const text = (length: number, letter = 'a'): string => letter.repeat(length);
const message = (value: ProducedMessage['value'], headers: ProducedMessage['headers'] = {}, key: ProducedMessage['key'] = '+12125550123'): ProducedMessage => ({ key, value, headers });
const request = (...messages: ProducedMessage[]): ProduceRequest => ({ acks: -1, timeout: 10_000, topicData: [{ topic: 'stopline.inbound-messages.v1', partitions: [{ partition: 7, messages }] }] });

/** The same numbers at each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function anyRequest(seed: number): ProduceRequest {
  const pick = seeded(seed);
  const part = (): string | Buffer => (pick(4) === 0 ? Buffer.from(text(pick(300), 'ü')) : text(pick(pick(8) === 0 ? 20_000 : 200), pick(2) ? 'a' : '𝄞'));
  const list = <Item>(most: number, item: () => Item): Item[] => Array.from({ length: 1 + pick(most) }, item);
  const anyMessage = (): ProducedMessage => ({
    key: pick(9) === 0 ? null : part(),
    value: pick(9) === 0 ? null : part(),
    ...(pick(5) > 0 && { headers: Object.fromEntries(list(9, () => [`name-${pick(50)}`, part()])) }),
  });
  const partition = (place: number) => ({ partition: place, messages: list(70, anyMessage) });
  const topic = (place: number) => ({ topic: `topic-${place}`, partitions: list(3, () => 0).map((_, at) => partition(at)) });
  return { acks: -1, timeout: pick(60_000), topicData: list(3, () => 0).map((_, at) => topic(at)) };
}

describe('a Produce request', () => {
  test.each<[string, ProduceRequest]>([
    ['one record without headers', request({ key: 'a', value: 'b' })],
    ['nothing but nothing', request(message(null, {}, null))],
    ['empty texts', request(message('', { empty: '' }, ''))],
    ['bytes', request(message(Buffer.from([0, 255, 128]), { bytes: Buffer.from([1]) }, Buffer.from('key')))],
    ['no UTF-16 that is not UTF-8', request(message('\ud800'))],
    ...[62, 63, 64, 65, 8_191, 8_192, 1_048_575, 1_048_576].map((length): [string, ProduceRequest] => [`a length at the edge of a varint: ${length}`, request(message(text(length), { name: text(length % 9_000) }))]),
    ...[63, 64, 65, 200].map((count): [string, ProduceRequest] => [`${count} records, whose places are varints too`, request(...Array.from({ length: count }, (_, place) => message(String(place))))]),
    ['no topic', { acks: 1, timeout: 1, topicData: [] }],
  ])('is what kafkajs writes, byte for byte: %s', async (_, asked) => {
    expect(encodeProduceRequest(asked, NOW, crc32c).equals(await kafkaJs(asked))).toBe(true);
  });

  test('is what kafkajs writes, for whatever else is asked', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const asked = anyRequest(seed);
      if (!encodeProduceRequest(asked, NOW, crc32c).equals(await kafkaJs(asked))) throw new Error(`other bytes for seed ${seed}`);
    }
  });
});

describe('kafkajs', () => {
  const { requests } = require('kafkajs/src/protocol/requests') as { readonly requests: { readonly Produce: { protocol(chosen: { version: number }): Build } } };
  /** Ours fills its buffer; those of kafkajs grow by powers of two. */
  const isOurs = ({ buf, buffer }: { readonly buf: Buffer; readonly buffer: Buffer }): boolean => buf.length === buffer.length;
  const built = (version: number, asked: Asked): ReturnType<Build>['request'] => requests.Produce.protocol({ version })(asked).request;

  test.each([3, 4, 5, 6, 7])('sends it in version %i', async (version) => {
    produceFast();
    const { apiVersion, encode } = built(version, request(message('a')));
    const sent = await encode();
    expect(apiVersion).toBe(version);
    expect(isOurs(sent)).toBe(true);
    expect(sent.buffer.equals(await kafkaJs(request(message('a'))))).toBe(true);
  });

  test.each<[string, object]>([
    ['a transaction', { transactionalId: 'a', producerId: 1n }],
    ['an idempotent producer', { producerId: 1n }],
    ['compression', { compression: 1 }],
    ['times of the records\' own', request({ ...message('a'), timestamp: '1764000000000' } as ProducedMessage)],
    ['a header twice', request(message('a', { twice: ['a', 'b'] as unknown as string }))],
  ])('writes itself what is not covered: %s', async (_, other) => {
    produceFast();
    expect(isOurs(await built(7, { ...request(message('a')), ...other }).encode())).toBe(false);
  });
});
