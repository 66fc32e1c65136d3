import { createHmac } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';

const SAMPLE = 128 * 1024;
const BEGINNING = 4;

/**
 * The name under which this file goes in: the same file with the same settings is the same import, so that an upload that broke off is
 * gone on with. Keyed by the API key: the plain hash of a list of one number would give the number away.
 */
export async function importKeyOf(file: string, settings: object, key: string): Promise<string> {
  const digest = createHmac('sha256', key).update(JSON.stringify(settings)).update('\0');
  for await (const part of createReadStream(file)) digest.update(part as Buffer);
  return digest.digest('hex');
}

/** How the file begins, unpacked: whole lines of the first 128 kB. */
export async function beginningOf(file: string): Promise<Buffer> {
  const source = createReadStream(file);
  const opener = openerOf(await firstBytes(file));
  const text = opener ? source.pipe(opener) : source;
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of text as Readable) {
      parts.push(part as Buffer);
      size += (part as Buffer).length;
      if (size >= SAMPLE) break;
    }
  } finally {
    source.destroy();
  }
  const all = Buffer.concat(parts);
  const end = all.lastIndexOf('\n');
  return size < SAMPLE || end < 0 ? all : all.subarray(0, end + 1);
}

async function firstBytes(file: string): Promise<Buffer> {
  for await (const part of createReadStream(file, { end: BEGINNING - 1 })) return part as Buffer;
  return Buffer.alloc(0);
}

function openerOf(beginning: Buffer): ReturnType<typeof createGunzip | typeof createZstdDecompress> | undefined {
  if (beginning[0] === 0x1f && beginning[1] === 0x8b) return createGunzip();
  return beginning.length === BEGINNING && beginning.readUInt32LE(0) === 0xfd2fb528 ? createZstdDecompress() : undefined;
}
