import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The first start on a machine fetches the broker's jars. */
export const START_MS = 180_000;
/** A server on a busy machine may take its time to stop. */
export const STOP_MS = 60_000;

/** A folder of one spec file under the system's temporary folder. */
export interface Folder {
  path(name: string): string;
  remove(): void;
}

/** Makes a folder that the user of PostgreSQL may pass through too. */
export function makeFolder(name: string): Folder {
  const root = mkdtempSync(join(tmpdir(), `stopline-${name}-`));
  chmodSync(root, 0o755);
  return {
    path: (file) => join(root, file),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
