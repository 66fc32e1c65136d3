import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { memoryArgs, startPostgres } from '@stopline/local-stack';
import { sizeFigures, throughputFigures, type Figure, type Throughput } from './figures.js';
import { inFolder } from './folder.client.js';

const run = promisify(execFile);
const REGISTRY = join(import.meta.dirname, '..', '..', '..', 'apps', 'suppression-registry', 'dist', 'throughput', 'throughput.worker.js');
const BATCHES = [500, 50];

/** STOPs a second that the registry applies from memory, beside its own statements replayed by a bare driver. Needs PostgreSQL alone. */
export function registryThroughput(): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), logFile: join(folder, 'postgres.log') });
    const figures: Figure[] = [];
    try {
      for (const size of BATCHES) {
        const { stdout } = await run(process.execPath, [...memoryArgs, REGISTRY, String(size)], { env: { ...process.env, DATABASE_URL: postgres.url } });
        const measured = JSON.parse(stdout) as Throughput;
        figures.push(...throughputFigures(`registry, batches of ${size}`, measured));
        if (size === BATCHES[0]) figures.push(...sizeFigures(measured));
      }
    } finally {
      await postgres.server.stop();
    }
    return figures;
  });
}
