import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { unpack } from './unpack.client.js';

const limits = { totalBytes: 40_000_000, ratio: 50 };
const text = Buffer.from(Array.from({ length: 20_000 }, (_, place) => `+1202${place * 7919}`).join('\n'));

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function read(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const blocks: Buffer[] = [];
  for await (const block of unpack(source, limits)) blocks.push(block);
  return Buffer.concat(blocks);
}
const all = (bytes: Buffer, size = 1_000) => read(inPieces(bytes, size));

describe('a list is unpacked by what its first bytes say', () => {
  it.each([
    ['plain', text, 1_000],
    ['gzip', gzipSync(text), 1_000],
    ['gzip, byte by byte', gzipSync(text.subarray(0, 5_000)), 1],
    ['two gzip members', Buffer.concat([gzipSync(text.subarray(0, 9)), gzipSync(text.subarray(9))]), 1_000],
    ['zstd', zstdCompressSync(text), 1_000],
    ['shorter than any mark', Buffer.from('+1'), 1],
  ])('%s', async (name, bytes, size) => {
    expect((await all(bytes, size)).equals(name.includes('byte by byte') ? text.subarray(0, 5_000) : name.startsWith('shorter') ? bytes : text)).toBe(true);
  });

  it.each([
    ['cut off', gzipSync(text).subarray(0, 5_000), 'broken_compression'],
    ['damaged', Buffer.concat([gzipSync(text).subarray(0, 5_000), Buffer.alloc(500, 7)]), 'broken_compression'],
    ['cut off zstd', zstdCompressSync(text).subarray(0, 5_000), 'broken_compression'],
    ['a bomb', gzipSync(Buffer.alloc(30_000_000)), 'list_too_dense'],
    ['too large', Buffer.alloc(41_000_000), 'list_too_large'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(all(bytes, 64 * 1024)).rejects.toMatchObject({ code });
  });

  it('ends with what ended the source', async () => {
    const failing = async function* () {
      yield gzipSync(text).subarray(0, 5_000);
      await Promise.resolve();
      throw new Error('the client hung up');
    };
    await expect(read(failing())).rejects.toThrow('the client hung up');
  });
});
