import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStopline, type Stopline } from '@stopline/launcher';
import { table, type Figure } from './figures.js';
import { registryThroughput } from './registry.client.js';
import { idleLatency, loadedLatency, wholeWay } from './way.client.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const json = process.argv.includes('--json');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Measured on a whole installation, which they share. */
const ofInstallation: Record<string, (stopline: Stopline) => Promise<Figure[]>> = { idle: idleLatency, loaded: loadedLatency, way: wholeWay };
const ofPart: Record<string, () => Promise<Figure[]>> = { registry: registryThroughput };
const names = [...Object.keys(ofInstallation), ...Object.keys(ofPart)];

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  say(`There is no benchmark ${unknown.join(', ')}; there are: ${names.join(', ')}`);
  process.exit(2);
}
const isWanted = ([name]: [string, unknown]): boolean => asked.length === 0 || asked.includes(name);

const figures = [...(await measureInstallation()), ...(await measureParts())];
console.log(json ? JSON.stringify({ figures }, null, 2) : table(figures));

async function measureInstallation(): Promise<Figure[]> {
  const wanted = Object.entries(ofInstallation).filter(isWanted);
  if (wanted.length === 0) return [];
  const dataDir = await mkdtemp(join(tmpdir(), 'stopline-bench-'));
  say('starting an installation of its own ...');
  const stopline = await startStopline({ dataDir, ports: 'free', config: join(ROOT, 'stopline.yaml'), env: { LOG_LEVEL: 'warn' } });
  try {
    const measured: Figure[] = [];
    for (const [name, measure] of wanted) {
      say(`measuring: ${name} ...`);
      measured.push(...(await measure(stopline)));
    }
    return measured;
  } finally {
    await stopline.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measureParts(): Promise<Figure[]> {
  const measured: Figure[] = [];
  for (const [name, measure] of Object.entries(ofPart).filter(isWanted)) {
    say(`measuring: ${name} ...`);
    measured.push(...(await measure()));
  }
  return measured;
}
