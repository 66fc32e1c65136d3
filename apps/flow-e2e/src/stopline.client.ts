import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { startStopline, type Stopline } from '@stopline/launcher';
import type { Caller } from './surfaces.client.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const START_LIMIT_MS = 120_000;
const TEST_LIMIT_MS = 240_000;

export interface World extends Caller {
  readonly stopline: Stopline;
  readonly urls: Stopline['urls'];
  /** Holds everything of the installation; its keys in `keys`. */
  readonly dataDir: string;
  /** Stops everything and starts it again over the same data. */
  restartAll(): Promise<void>;
}

/** A whole installation for one spec file: every service as a process, Kafka and PostgreSQL of its own, on free ports. */
export function useStopline(env: Record<string, string> = {}): World {
  jest.setTimeout(TEST_LIMIT_MS);
  let dataDir = '';
  let running: Stopline | undefined;
  const start = async (): Promise<void> => {
    running = await startStopline({ dataDir, ports: 'free', config: join(ROOT, 'stopline.yaml'), env });
  };
  const stopline = (): Stopline => {
    if (!running) throw new Error('Stopline is not running: the start failed, see above');
    return running;
  };

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'stopline-journey-'));
    // The user of PostgreSQL must pass through it, or its data would be kept elsewhere, and stay.
    await chmod(dataDir, 0o755);
    await start();
  }, START_LIMIT_MS);

  afterAll(async () => {
    await running?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }, START_LIMIT_MS);

  return {
    get stopline() {
      return stopline();
    },
    get urls() {
      return stopline().urls;
    },
    get dataDir() {
      return dataDir;
    },
    keys: { sender: 'demo-sender-key-0001', platform: 'demo-platform-key-0001', compliance: 'demo-compliance-key-0001' },
    restartAll: async () => {
      await stopline().stop();
      running = undefined;
      await start();
    },
  };
}
