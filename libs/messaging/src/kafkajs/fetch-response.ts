import type { RawRecord } from '../client-port.js';

/** A record as kafkajs's consumer reads it from an answer, and the same as ours beside it. */
export interface FetchedMessage {
  readonly offset: string;
  readonly key: Buffer | null;
  readonly isControlRecord: boolean;
  readonly batchContext: { readonly producerId: string; readonly inTransaction: boolean };
  readonly raw: RawRecord;
}

interface FetchedPartition {
  readonly partition: number;
  readonly errorCode: number;
  readonly highWatermark: string;
  readonly lastStableOffset: string;
  readonly lastStartOffset?: string;
  readonly abortedTransactions: readonly { readonly producerId: string; readonly firstOffset: string }[];
  readonly preferredReadReplica?: number;
  readonly messages: readonly FetchedMessage[];
}

/** The body of an answer to a Fetch request, with the names that kafkajs has for its parts. */
export interface FetchResponse {
  readonly throttleTime: number;
  readonly clientSideThrottleTime?: number;
  readonly errorCode?: number;
  readonly sessionId?: number;
  readonly responses: readonly { readonly topicName: string; readonly partitions: readonly FetchedPartition[] }[];
}

/** Undoes the compression that Kafka numbers so: 1 gzip, 2 snappy, 3 LZ4, 4 zstd. */
export type Decompress = (type: number, bytes: Buffer) => Promise<Buffer>;

/** Offset and length of a batch; its length counts what comes after. */
const COUNTED_FROM = 12;
/** Epoch of the leader; then the magic byte. */
const MAGIC_AT = COUNTED_FROM + 4;
const MAGIC = 2;
/** From the batch's beginning to its records. */
const HEAD_BYTES = 61;
const COMPRESSION = 0x07;
const LOG_APPEND_TIME = 0x08;
const TRANSACTIONAL = 0x10;
const CONTROL = 0x20;

/**
 * Reads the answer to a Fetch request, versions 4 to 11, as kafkajs does at several times the cost (ADR 15;
 * https://kafka.apache.org/documentation/#recordbatch). Undefined where a partition holds records of the formats before 0.11: those are
 * kafkajs's own matter. A batch that the answer cuts off is left out.
 */
export async function decodeFetchResponse(bytes: Buffer, version: number, decompress: Decompress): Promise<FetchResponse | undefined> {
  const reader = new Reader(bytes);
  const throttle = reader.int32();
  // From version 8 on the broker has not waited, and asks the client to.
  const throttled = version >= 8 ? { throttleTime: 0, clientSideThrottleTime: throttle } : { throttleTime: throttle };
  const session = version >= 7 ? { errorCode: reader.int16(), sessionId: reader.int32() } : {};
  const responses: FetchResponse['responses'][number][] = [];
  for (let topics = reader.int32(); topics > 0; topics -= 1) {
    const topicName = reader.text(reader.int16());
    const partitions: FetchedPartition[] = [];
    for (let left = reader.int32(); left > 0; left -= 1) {
      const { size, ...head } = partitionHead(reader, version);
      const messages = await messagesOf(reader.bytes(Math.max(0, size)), decompress);
      if (!messages) return undefined;
      partitions.push({ ...head, messages });
    }
    responses.push({ topicName, partitions });
  }
  return { ...throttled, ...session, responses };
}

function partitionHead(reader: Reader, version: number): Omit<FetchedPartition, 'messages'> & { readonly size: number } {
  return {
    partition: reader.int32(),
    errorCode: reader.int16(),
    highWatermark: String(reader.int64()),
    lastStableOffset: String(reader.int64()),
    ...(version >= 5 && { lastStartOffset: String(reader.int64()) }),
    abortedTransactions: Array.from({ length: Math.max(0, reader.int32()) }, () => ({ producerId: String(reader.int64()), firstOffset: String(reader.int64()) })),
    ...(version >= 11 && { preferredReadReplica: reader.int32() }),
    size: reader.int32(),
  };
}

async function messagesOf(records: Buffer, decompress: Decompress): Promise<FetchedMessage[] | undefined> {
  const messages: FetchedMessage[] = [];
  const names: HeaderName[] = [];
  for (let at = 0; at + HEAD_BYTES <= records.length; ) {
    const end = at + COUNTED_FROM + records.readInt32BE(at + 8);
    if (records[at + MAGIC_AT] !== MAGIC) return undefined;
    if (end > records.length) break;
    const { compression, count, ...batch } = batchHead(records.subarray(at, end));
    const plain = records.subarray(at + HEAD_BYTES, end);
    const reader = new Reader(compression === 0 || count === 0 ? plain : await decompress(compression, plain));
    for (let left = count; left > 0; left -= 1) messages.push(messageOf(reader, batch, names));
    at = end;
  }
  return messages;
}

interface Batch {
  readonly firstOffset: bigint;
  readonly firstTimestamp: number;
  /** Of all records, where the broker sets it. */
  readonly appendedAt?: number;
  readonly isControlRecord: boolean;
  readonly batchContext: FetchedMessage['batchContext'];
}

function batchHead(bytes: Buffer): Batch & { readonly compression: number; readonly count: number } {
  const attributes = bytes.readInt16BE(21);
  const latest = Number(bytes.readBigInt64BE(35));
  return {
    firstOffset: bytes.readBigInt64BE(0),
    firstTimestamp: Number(bytes.readBigInt64BE(27)),
    ...((attributes & LOG_APPEND_TIME) !== 0 && { appendedAt: latest }),
    isControlRecord: (attributes & CONTROL) !== 0,
    batchContext: { producerId: String(bytes.readBigInt64BE(43)), inTransaction: (attributes & TRANSACTIONAL) !== 0 },
    compression: attributes & COMPRESSION,
    count: bytes.readInt32BE(57),
  };
}

function messageOf(reader: Reader, { firstOffset, firstTimestamp, appendedAt, isControlRecord, batchContext }: Batch, names: HeaderName[]): FetchedMessage {
  const length = reader.varInt();
  const end = reader.at + length;
  reader.at += 1;
  const timestamp = firstTimestamp + reader.varInt();
  const offset = firstOffset + BigInt(reader.varInt());
  const key = reader.part();
  const value = reader.part();
  const headers = headersOf(reader, names);
  reader.at = end;
  return { offset: String(offset), key, isControlRecord, batchContext, raw: { offset, key, value, headers, timestamp: appendedAt ?? timestamp } };
}

/** Of a header that occurs more than once, the last; one without a value counts as absent. */
function headersOf(reader: Reader, names: HeaderName[]): Record<string, Buffer> {
  const headers: Record<string, Buffer> = {};
  const count = reader.varInt();
  for (let place = 0; place < count; place += 1) {
    const name = nameOf(reader, place, names);
    const value = reader.part();
    // Nobody's name for anything but mischief.
    if (name === '__proto__') continue;
    if (value !== null) headers[name] = value;
    else if (name in headers) Reflect.deleteProperty(headers, name);
  }
  return headers;
}

/** A header's name as it was last read at this place. */
interface HeaderName {
  readonly bytes: Buffer;
  readonly text: string;
}

/** Records of one topic have the same headers in the same order: their names are made once. */
function nameOf(reader: Reader, place: number, names: HeaderName[]): string {
  const length = Math.max(0, reader.varInt());
  const known = names[place];
  if (known && reader.skipped(known.bytes, length)) return known.text;
  const bytes = reader.bytes(length);
  const text = bytes.toString();
  names[place] = { bytes, text };
  return text;
}

class Reader {
  at = 0;

  constructor(private readonly buffer: Buffer) {}

  int16(): number {
    this.at += 2;
    return this.buffer.readInt16BE(this.at - 2);
  }

  int32(): number {
    this.at += 4;
    return this.buffer.readInt32BE(this.at - 4);
  }

  int64(): bigint {
    this.at += 8;
    return this.buffer.readBigInt64BE(this.at - 8);
  }

  text(length: number): string {
    return this.bytes(length).toString();
  }

  bytes(length: number): Buffer {
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }

  /** Goes on behind these bytes where they come next; false, at the same place, where others do. */
  skipped(bytes: Buffer, length: number): boolean {
    if (bytes.length !== length) return false;
    for (let place = 0; place < length; place += 1) if (this.buffer[this.at + place] !== bytes[place]) return false;
    this.at += length;
    return true;
  }

  /** Bytes behind their length as a varint; a negative one says that there are none. */
  part(): Buffer | null {
    const length = this.varInt();
    return length < 0 ? null : this.bytes(length);
  }

  /** Zigzag, seven bits a byte, exact to 2^53: also distances in time beyond 32 bits. */
  varInt(): number {
    let byte = this.buffer[this.at++] ?? 0;
    if (byte < 0x80) return byte & 1 ? -(byte + 1) / 2 : byte / 2;
    let value = byte & 0x7f;
    for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = this.buffer[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
