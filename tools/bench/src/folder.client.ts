import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Measures in a folder of its own, which is removed afterwards. */
export async function inFolder<Result>(measure: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'stopline-bench-'));
  // The user of PostgreSQL must pass through it, or its data would be kept elsewhere, and stay.
  await chmod(folder, 0o755);
  try {
    return await measure(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
