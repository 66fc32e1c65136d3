import { Readable, type Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { Problem } from '@stopline/service-runtime';

export interface UnpackLimits {
  /** Bytes of a list, uncompressed. */
  readonly totalBytes: number;
  /** Uncompressed bytes for each compressed one, judged once {@link RATIO_FROM} bytes came out. */
  readonly ratio: number;
}

/** Blocks of this size are scanned at once, at least. Four times as large, what is made of one outlives the collection of young objects, and the heap grows. */
const BLOCK = 16 * 1024;
/** Little says little: a short list of one number may shrink to almost nothing. */
const RATIO_FROM = 16 * 1024 * 1024;
const BEGINNING = 4;

/** A list's bytes, uncompressed, in blocks of 16 kB and more. Whether it is packed is read off its first bytes. */
export async function* unpack(source: AsyncIterable<Buffer>, limits: UnpackLimits): AsyncGenerator<Buffer> {
  let packed = 0;
  const counted = (async function* () {
    for await (const bytes of source) {
      packed += bytes.length;
      yield bytes;
    }
  })();
  const { beginning, all } = await begin(counted);
  const opener = openerOf(beginning);
  let total = 0;
  for await (const block of inBlocks(opener ? through(all, opener) : all)) {
    total += block.length;
    if (total > limits.totalBytes) throw tooLarge(limits);
    if (opener && total > RATIO_FROM && total > packed * limits.ratio) throw tooDense(limits);
    yield block;
  }
}

function openerOf(beginning: Buffer): Transform | undefined {
  if (beginning[0] === 0x1f && beginning[1] === 0x8b) return createGunzip({ chunkSize: BLOCK });
  if (beginning.length >= BEGINNING && beginning.readUInt32LE(0) === 0xfd2fb528) return createZstdDecompress({ chunkSize: BLOCK });
  return undefined;
}

async function begin(source: AsyncIterator<Buffer>): Promise<{ beginning: Buffer; all: AsyncIterable<Buffer> }> {
  let beginning: Buffer = Buffer.alloc(0);
  while (beginning.length < BEGINNING) {
    const next = await source.next();
    if (next.done) break;
    beginning = Buffer.concat([beginning, next.value]);
  }
  const all = (async function* () {
    if (beginning.length > 0) yield beginning;
    yield* { [Symbol.asyncIterator]: () => source };
  })();
  return { beginning, all };
}

/** What ends the source ends the list with the source's own error; what the opener cannot read is a problem of the list. */
async function* through(source: AsyncIterable<Buffer>, opener: Transform): AsyncGenerator<Buffer> {
  let broken: unknown;
  const packed = Readable.from(source, { objectMode: false });
  packed.on('error', (error) => {
    broken = error;
    opener.destroy(error);
  });
  try {
    for await (const bytes of packed.pipe(opener)) yield bytes as Buffer;
  } catch (error) {
    throw broken ?? new Problem(422, { code: 'broken_compression', detail: 'The list cannot be unpacked: it is cut off or damaged.', cause: error });
  } finally {
    packed.destroy();
    opener.destroy();
  }
}

async function* inBlocks(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const bytes of source) {
    waiting.push(bytes);
    size += bytes.length;
    if (size < BLOCK) continue;
    yield waiting.length === 1 ? bytes : Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

function tooLarge({ totalBytes }: UnpackLimits): Problem {
  return new Problem(413, { code: 'list_too_large', detail: `A list has at most ${totalBytes} bytes, uncompressed (LIST_MAX_BYTES): cut it in parts.` });
}

function tooDense({ ratio }: UnpackLimits): Problem {
  return new Problem(413, { code: 'list_too_dense', detail: `The list grows to more than ${ratio} times its packed size (LIST_MAX_RATIO): send it unpacked.` });
}
