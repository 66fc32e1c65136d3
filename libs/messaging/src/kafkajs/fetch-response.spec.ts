import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import kafkajs, { type KafkaMessage } from 'kafkajs';
import { registerCodecs } from './codecs.client.js';
import { fetchFast } from './fast-fetch.client.js';
import { decodeFetchResponse, type FetchResponse } from './fetch-response.js';
import { rawRecord } from './raw-record.js';

interface Encoder {
  readonly buffer: Buffer;
  writeInt16(value: number): Encoder;
  writeInt32(value: number): Encoder;
  writeInt64(value: number | bigint): Encoder;
  writeString(text: string): Encoder;
  writeBytes(bytes: Buffer): Encoder;
}
interface Sent {
  readonly key?: Buffer | null;
  readonly value?: Buffer | null;
  readonly headers?: object;
  readonly offsetDelta?: number;
  readonly timestampDelta?: number;
}
interface BatchOptions {
  readonly firstOffset?: number;
  readonly firstTimestamp?: number;
  readonly compression?: number;
  readonly transactional?: boolean;
  readonly producerId?: number;
}

const require = createRequire(import.meta.url);
const Encoder = require('kafkajs/src/protocol/encoder') as new () => Encoder;
const { RecordBatch } = require('kafkajs/src/protocol/recordBatch/v0') as { RecordBatch(batch: object): Promise<Encoder> };
const Record = require('kafkajs/src/protocol/recordBatch/record/v0') as (record: object) => Encoder;
const kafkaJs = (version: number) => require(`kafkajs/src/protocol/requests/fetch/v${version}/response`) as { decode(bytes: Buffer): Promise<FetchResponse> };

registerCodecs();
const decompress = (type: number, bytes: Buffer): Promise<Buffer> => (kafkajs.CompressionCodecs[type as 1]() as { decompress(packed: Buffer): Promise<Buffer> }).decompress(bytes);
const [NOW, OFFSET] = [1_764_000_000_123, 41];

async function batchOf(records: readonly Sent[], { firstOffset = OFFSET, firstTimestamp = NOW, ...options }: BatchOptions = {}): Promise<Buffer> {
  const encoded = records.map((record, place) => Record({ offsetDelta: place, key: Buffer.from('k'), value: Buffer.from('v'), ...record }));
  return (await RecordBatch({ firstOffset, firstTimestamp, maxTimestamp: firstTimestamp + 9, lastOffsetDelta: records.length - 1, records: encoded, ...options })).buffer;
}

/** As a broker answers in this version: one topic, one partition for each list of batches. */
function answerOf(version: number, ...partitions: readonly (readonly Buffer[])[]): Buffer {
  const answer = new Encoder().writeInt32(7);
  if (version >= 7) answer.writeInt16(0).writeInt32(99);
  answer.writeInt32(1).writeString('stopline.inbound-messages.v1').writeInt32(partitions.length);
  for (const [partition, batches] of partitions.entries()) {
    answer.writeInt32(partition).writeInt16(0).writeInt64(1000).writeInt64(998);
    if (version >= 5) answer.writeInt64(3);
    answer.writeInt32(1).writeInt64(5).writeInt64(OFFSET);
    if (version >= 11) answer.writeInt32(-1);
    answer.writeBytes(Buffer.concat(batches));
  }
  return answer.buffer;
}

/** What a consumer sees of an answer, whoever read it. */
function seen({ responses, ...rest }: FetchResponse): unknown {
  const messageOf = (message: unknown): unknown => {
    const { offset, key, isControlRecord, batchContext } = message as FetchResponse['responses'][0]['partitions'][0]['messages'][0];
    const { producerId, inTransaction } = batchContext;
    return { offset, key, isControlRecord, producerId, inTransaction, raw: rawRecord(message as KafkaMessage) };
  };
  return { ...rest, topics: responses.map(({ topicName, partitions }) => [topicName, partitions.map((one) => ({ ...one, messages: one.messages.map(messageOf) }))]) };
}

async function bothOf(version: number, bytes: Buffer): Promise<[ours: unknown, theirs: unknown]> {
  const ours = await decodeFetchResponse(bytes, version, decompress);
  return [ours && seen(ours), seen(await kafkaJs(version).decode(bytes))];
}

const bytes = (length: number, letter = 'a'): Buffer => Buffer.from(letter.repeat(length));
const headers = { ce_id: bytes(36), ce_type: bytes(30), traceparent: bytes(55) };

describe('an answer to a fetch is read as kafkajs reads it', () => {
  test.each([4, 5, 6, 7, 8, 9, 10, 11])('in version %i', async (version) => {
    const full = await batchOf([{ headers }, { headers, value: null, key: null }, {}]);
    const [ours, theirs] = await bothOf(version, answerOf(version, [full, await batchOf([{ headers }], { firstOffset: 60 })], [], [full]));
    expect(ours).toEqual(theirs);
  });

  test.each<[string, readonly Sent[], BatchOptions]>([
    ['empty parts', [{ key: bytes(0), value: bytes(0), headers: { empty: bytes(0) } }], {}],
    ['a header twice', [{ headers: { twice: [bytes(1), bytes(2)] } }], {}],
    ['names beyond ASCII, and others at the same place', [{ headers: { 'é': bytes(1) } }, { headers: { 'è': bytes(2) } }, { headers: { e: bytes(3) } }], {}],
    ...[62, 63, 64, 8_191, 8_192, 1_048_576].map((length): [string, Sent[], BatchOptions] => [`a length at the edge of a varint: ${length}`, [{ value: bytes(length) }], {}]),
    ['times before and long after the first', [{ timestampDelta: -5 }, { timestampDelta: 2 ** 31 }, { timestampDelta: 86_400_000 * 365 }], {}],
    ['holes, as compaction leaves them', [{ offsetDelta: 3 }, { offsetDelta: 200 }, { offsetDelta: 70_000 }], { firstOffset: 2 ** 40 }],
    ['a transaction', [{}, {}], { transactional: true, producerId: 5 }],
    ...(['GZIP', 'Snappy', 'LZ4', 'ZSTD'] as const).map((type): [string, Sent[], BatchOptions] => [type, [{ headers }, {}, { value: bytes(9_000) }], { compression: kafkajs.CompressionTypes[type] }]),
  ])('with %s', async (_, records, options) => {
    const [ours, theirs] = await bothOf(11, answerOf(11, [await batchOf(records, options)]));
    expect(ours).toEqual(theirs);
  });

  test('with a last batch that is cut off at any byte', async () => {
    const [whole, last] = [await batchOf([{}, {}]), await batchOf([{ headers }], { firstOffset: 60 })];
    for (let length = 0; length < last.length; length += 1) {
      const [ours, theirs] = await bothOf(11, answerOf(11, [whole, last.subarray(0, length)]));
      expect(ours).toEqual(theirs);
    }
  });

  test("with control records, and times that are the broker's", async () => {
    const batch = await batchOf([{ key: Buffer.from([0, 0, 0, 0]) }]);
    batch.writeInt16BE(0x38, 21);
    const [ours, theirs] = await bothOf(11, answerOf(11, [batch]));
    expect(ours).toEqual(theirs);
    expect(ours).toMatchObject({ topics: [[expect.anything(), [{ messages: [{ isControlRecord: true, raw: { timestamp: NOW + 9 } }] }]]] });
  });
});

test('a header that has the name of every prototype reaches none', async () => {
  const named = await batchOf([{ headers: { ['__proto__']: bytes(1), other: bytes(2) } }]);
  const answer = await decodeFetchResponse(answerOf(11, [named]), 11, decompress);
  const read = answer?.responses[0]?.partitions[0]?.messages[0]?.raw.headers;
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(read).toEqual({ other: bytes(2) });
});

test('records of the formats before 0.11 are left to kafkajs', async () => {
  const old = await batchOf([{}]);
  old.writeInt8(1, 16);
  expect(await decodeFetchResponse(answerOf(11, [old]), 11, decompress)).toBeUndefined();
});

test('kafkajs reads by it', async () => {
  fetchFast();
  const { requests } = require('kafkajs/src/protocol/requests') as { requests: { Fetch: { protocol(chosen: object): (asked: object) => { response: { decode(read: Buffer): Promise<FetchResponse> } } } } };
  const { response } = requests.Fetch.protocol({ version: 11 })({ topics: [] });
  const answer = await response.decode(answerOf(11, [await batchOf([{ headers }])]));
  expect(answer.responses[0]?.partitions[0]?.messages[0]).toHaveProperty('raw');
});
