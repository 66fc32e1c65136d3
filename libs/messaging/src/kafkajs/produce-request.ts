/** A record as kafkajs hands it to its encoder. */
export interface ProducedMessage {
  readonly key: string | Buffer | null;
  readonly value: string | Buffer | null;
  readonly headers?: Readonly<Record<string, string | Buffer>>;
}

/** Records by topic and partition, each topic and each partition once. */
export interface ProduceRequest {
  readonly acks: number;
  /** Milliseconds. */
  readonly timeout: number;
  readonly topicData: readonly {
    readonly topic: string;
    readonly partitions: readonly { readonly partition: number; readonly messages: readonly ProducedMessage[] }[];
  }[];
}

const NO_TRANSACTION = -1;
const MAGIC = 2;
const NO_PRODUCER_ID = -1n;
/** Offset, length, epoch of the leader, magic, CRC: what the CRC does not cover. */
const UNCHECKED_BYTES = 21;
/** What it covers before the records. */
const CHECKED_BYTES = 40;
/** The length counts what comes after it. */
const COUNTED_FROM = 12;

/**
 * The body of a Produce request, versions 3 to 7, as kafkajs writes it: not transactional, not idempotent, not compressed, all records of
 * one time (https://kafka.apache.org/documentation/#recordbatch, KIP-98). In one buffer: kafkajs makes one for each header. `now` is
 * milliseconds since 1970, `crc32c` the Castagnoli checksum as an unsigned number.
 */
export function encodeProduceRequest({ acks, timeout, topicData }: ProduceRequest, now: number, crc32c: (bytes: Buffer) => number): Buffer {
  const topics = topicData.map(({ topic, partitions }) => ({ topic, partitions: partitions.map((one) => ({ ...one, records: one.messages.map(recordOf) })) }));
  const out = new Writer(12 + sum(topics, topicBytes));
  out.int16(NO_TRANSACTION).int16(acks).int32(timeout).int32(topics.length);
  for (const { topic, partitions } of topics) {
    out.int16(Buffer.byteLength(topic)).bytes(topic).int32(partitions.length);
    for (const { partition, records } of partitions) {
      out.int32(partition).int32(batchBytes(records));
      writeBatch(out, records, { now, crc32c });
    }
  }
  return out.buffer;
}

interface Topic {
  readonly topic: string;
  readonly partitions: readonly { readonly records: readonly ProducedRecord[] }[];
}

function topicBytes({ topic, partitions }: Topic): number {
  return 2 + Buffer.byteLength(topic) + 4 + sum(partitions, ({ records }) => 8 + batchBytes(records));
}

function batchBytes(records: readonly ProducedRecord[]): number {
  return UNCHECKED_BYTES + CHECKED_BYTES + sum(records, ({ bytes }, place) => recordBytes(bytes, place));
}

/** Key, value, then name and value of each header, with the length of each in bytes; `bytes`: all of them with their lengths written. */
interface ProducedRecord {
  readonly parts: readonly (string | Buffer | null)[];
  readonly lengths: readonly number[];
  readonly bytes: number;
}

function recordOf({ key, value, headers = {} }: ProducedMessage): ProducedRecord {
  const parts: (string | Buffer | null)[] = [key, value];
  for (const name of Object.keys(headers)) parts.push(name, headers[name] ?? null);
  const lengths = parts.map((part) => (part === null ? -1 : Buffer.byteLength(part)));
  const bytes = varIntBytes(parts.length / 2 - 1) + sum(lengths, (length) => varIntBytes(length) + Math.max(length, 0));
  return { parts, lengths, bytes };
}

/** Attributes and the distance in time are a byte each. */
function bodyBytes(bytes: number, place: number): number {
  return 2 + varIntBytes(place) + bytes;
}

function recordBytes(bytes: number, place: number): number {
  const body = bodyBytes(bytes, place);
  return varIntBytes(body) + body;
}

function writeBatch(out: Writer, records: readonly ProducedRecord[], { now, crc32c }: { readonly now: number; readonly crc32c: (bytes: Buffer) => number }): void {
  out.int64(0n).int32(batchBytes(records) - COUNTED_FROM).int32(0).int8(MAGIC);
  const checksum = out.at;
  out.int32(0);
  const checked = out.at;
  out.int16(0).int32(records.length - 1).int64(BigInt(now)).int64(BigInt(now)).int64(NO_PRODUCER_ID).int16(0).int32(0).int32(records.length);
  for (const [place, record] of records.entries()) writeRecord(out, record, place);
  out.buffer.writeUInt32BE(crc32c(out.buffer.subarray(checked, out.at)), checksum);
}

function writeRecord(out: Writer, { parts, lengths, bytes }: ProducedRecord, place: number): void {
  out.varInt(bodyBytes(bytes, place)).int8(0).varInt(0).varInt(place);
  for (const [at, part] of parts.entries()) {
    if (at === 2) out.varInt(parts.length / 2 - 1);
    out.varInt(lengths[at] ?? -1);
    if (part !== null) out.bytes(part);
  }
  if (parts.length === 2) out.varInt(0);
}

/** Zigzag, seven bits a byte, of a 32-bit number. */
function varIntBytes(value: number): number {
  const bits = 32 - Math.clz32((value << 1) ^ (value >> 31));
  return Math.max(1, Math.ceil(bits / 7));
}

function sum<Item>(items: readonly Item[], of: (item: Item, place: number) => number): number {
  return items.reduce((total, item, place) => total + of(item, place), 0);
}

class Writer {
  readonly buffer: Buffer;
  at = 0;

  constructor(bytes: number) {
    this.buffer = Buffer.allocUnsafe(bytes);
  }

  int8(value: number): this {
    this.at = this.buffer.writeInt8(value, this.at);
    return this;
  }

  int16(value: number): this {
    this.at = this.buffer.writeInt16BE(value, this.at);
    return this;
  }

  int32(value: number): this {
    this.at = this.buffer.writeInt32BE(value, this.at);
    return this;
  }

  int64(value: bigint): this {
    this.at = this.buffer.writeBigInt64BE(value, this.at);
    return this;
  }

  varInt(value: number): this {
    let rest = (value << 1) ^ (value >> 31);
    for (; (rest & ~0x7f) !== 0; rest >>>= 7) this.at = this.buffer.writeUInt8((rest & 0x7f) | 0x80, this.at);
    this.at = this.buffer.writeUInt8(rest, this.at);
    return this;
  }

  bytes(part: string | Buffer): this {
    this.at += typeof part === 'string' ? this.buffer.write(part, this.at) : part.copy(this.buffer, this.at);
    return this;
  }
}
