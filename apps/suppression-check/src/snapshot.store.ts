import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadBytes } from '@stopline/replica';

const NAME = 'suppression-state.snapshot';
const OWNER_ONLY = { folder: 0o700, file: 0o600 };

/** The file of one snapshot: the last one that was written whole. */
export class SnapshotStore {
  private readonly path: string;

  constructor(private readonly folder: string) {
    this.path = join(folder, NAME);
  }

  /** Takes the place of the snapshot before once all of it is on the disk. Gives its bytes. */
  async write(slices: Iterable<Uint8Array>): Promise<number> {
    await mkdir(this.folder, { recursive: true, mode: OWNER_ONLY.folder });
    const part = `${this.path}.${process.pid}.part`;
    try {
      const bytes = await withFile(part, 'w', (file) => fill(file, slices));
      await rename(part, this.path);
      await withFile(this.folder, 'r', (folder) => folder.sync());
      return bytes;
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  /** undefined: there is none. Rejects where `decode` does, or where it cannot be read. */
  async read<T>(decode: (read: ReadBytes) => Promise<T>): Promise<T | undefined> {
    try {
      return await withFile(this.path, 'r', (file) => decode((length) => next(file, length)));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }
}

async function withFile<T>(path: string, flags: 'r' | 'w', work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, flags, OWNER_ONLY.file);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

async function fill(file: FileHandle, slices: Iterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  for (const slice of slices) {
    await file.writeFile(slice);
    bytes += slice.length;
  }
  await file.sync();
  return bytes;
}

/** Fewer bytes than asked for at the end of the file. */
async function next(file: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
