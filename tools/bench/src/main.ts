import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStopline, type Stopline } from '@stopline/launcher';
import { table, type Figure } from './figures.js';
import { idleLatency, loadedLatency, wholeWay } from './way.client.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const json = process.argv.includes('--json');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const benchmarks: Record<string, (stopline: Stopline) => Promise<Figure[]>> = { idle: idleLatency, loaded: loadedLatency, way: wholeWay };
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  say(`There is no benchmark ${unknown.join(', ')}; there are: ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}

const dataDir = await mkdtemp(join(tmpdir(), 'stopline-bench-'));
say('starting an installation of its own ...');
const stopline = await startStopline({ dataDir, ports: 'free', config: join(ROOT, 'stopline.yaml'), env: { LOG_LEVEL: 'warn' } });
const figures: Figure[] = [];
try {
  for (const [name, measure] of Object.entries(benchmarks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    say(`measuring: ${name} ...`);
    figures.push(...(await measure(stopline)));
  }
} finally {
  await stopline.stop();
  await rm(dataDir, { recursive: true, force: true });
}
console.log(json ? JSON.stringify({ figures }, null, 2) : table(figures));
