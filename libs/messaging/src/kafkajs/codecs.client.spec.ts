import { describe, expect, test } from '@jest/globals';
import kafkajs from 'kafkajs';
import { registerCodecs } from './codecs.client.js';

registerCodecs();
const { CompressionCodecs, CompressionTypes } = kafkajs;

describe.each([
  ['zstd', CompressionTypes.ZSTD, '28b52ffd'],
  ['snappy', CompressionTypes.Snappy, '82534e41'],
  ['lz4', CompressionTypes.LZ4, '04224d18'],
  ['gzip', CompressionTypes.GZIP, '1f8b'],
] as const)('%s', (_, type, magic) => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['short text', Buffer.from('STOP')],
    ['a large batch', Buffer.alloc(300_000, 'STOP please ')],
  ])('%s comes back as it was', async (_name, bytes) => {
    const codec = CompressionCodecs[type]();
    const compressed: Buffer = await codec.compress({ buffer: bytes });
    expect(compressed.toString('hex').startsWith(magic)).toBe(true);
    expect(bytes.equals(await codec.decompress(compressed))).toBe(true);
  });
});
