import { afterAll, beforeAll } from '@jest/globals';
import { ensureKeys, loadKeys, type Keys } from '@stopline/key-store';
import { makeFolder, type Folder } from './folder.store.js';

/** Key files of this spec file alone. */
export interface TestKeys {
  /** The folder, for a process's STOPLINE_KEYS_DIR. */
  readonly dir: string;
  /** The loaded keys; throws before the spec's `beforeAll`. */
  readonly keys: Keys;
}

/** Makes real keys for the tenants in a temporary folder, removed after the spec file. */
export function useKeys(...tenants: string[]): TestKeys {
  let folder: Folder | undefined;
  let keys: Keys | undefined;

  beforeAll(async () => {
    folder = makeFolder('keys');
    await ensureKeys(folder.path('keys'), tenants);
    keys = await loadKeys(folder.path('keys'));
  });

  afterAll(() => folder?.remove());

  return {
    get dir() {
      if (!folder) throw new Error('the keys are made in beforeAll');
      return folder.path('keys');
    },
    get keys() {
      if (!keys) throw new Error('the keys are made in beforeAll');
      return keys;
    },
  };
}
