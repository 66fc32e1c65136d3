import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import kafkajs from 'kafkajs';
import * as lz4 from 'lz4-napi';
import * as snappy from 'snappy';
import { decodeXerial, encodeXerial } from './xerial.js';

/** What kafkajs asks of a codec. */
interface Codec {
  compress(encoder: { readonly buffer: Buffer }): Promise<Buffer>;
  decompress(bytes: Buffer): Promise<Buffer>;
}

const zstdOf = promisify(zstdCompress);
const unzstd = promisify(zstdDecompress);

const zstdCodec: Codec = {
  compress: ({ buffer }) => zstdOf(buffer),
  decompress: (bytes) => unzstd(bytes),
};

const snappyCodec: Codec = {
  compress: async ({ buffer }) => encodeXerial(await snappy.compress(buffer)),
  decompress: async (bytes) => Buffer.concat(await Promise.all(decodeXerial(bytes).map(unsnappy))),
};

async function unsnappy(block: Buffer): Promise<Buffer> {
  return Buffer.from(await snappy.uncompress(block, { asBuffer: true }));
}

const lz4Codec: Codec = {
  compress: ({ buffer }) => lz4.compressFrame(buffer),
  decompress: (bytes) => lz4.decompressFrame(bytes),
};

/**
 * Teaches kafkajs the compressions of Kafka that it lacks: it knows gzip alone, and a batch in any other one **crashes**
 * the consumer. Whatever a foreign producer chose must be readable.
 */
export function registerCodecs(): void {
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.ZSTD] = () => zstdCodec;
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.Snappy] = () => snappyCodec;
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.LZ4] = () => lz4Codec;
}
