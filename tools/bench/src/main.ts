import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startStopline, type Stopline } from '@stopline/launcher';
import { parse, stringify } from 'yaml';
import { bootstrapTimes } from './bootstrap.client.js';
import { checked } from './check.client.js';
import { classifierFigures } from './classifier.client.js';
import { table, type Figure } from './figures.js';
import { inFolder } from './folder.client.js';
import { importedList, lookedUp, scrubbedList } from './lists.client.js';
import { registryThroughput } from './registry.client.js';
import { replicaFigures } from './replica.client.js';
import { unknownDuringRestarts } from './restarts.client.js';
import { idleLatency, loadedLatency, wholeWay } from './way.client.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const json = process.argv.includes('--json');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

type OnInstallation = (stopline: Stopline) => Promise<Figure[]>;

/** Measured on a whole installation, which the benchmarks of one sort share: who answers the people decides what else it has to do. */
const ofInstallation: Record<'provider' | 'stopline', Record<string, OnInstallation>> = {
  provider: {
    way: (stopline) => wholeWay(stopline, 'the provider replies'),
    lists: importedList,
    scrub: scrubbedList,
    lookup: lookedUp,
    check: checked,
    restarts: unknownDuringRestarts,
  },
  stopline: { idle: idleLatency, loaded: loadedLatency, confirmed: (stopline) => wholeWay(stopline, 'Stopline replies, with receipts') },
};
const ofPart: Record<string, () => Promise<Figure[]>> = { registry: registryThroughput, classifier: classifierFigures, replica: replicaFigures, bootstrap: bootstrapTimes };
const names = [...Object.values(ofInstallation), ofPart].flatMap((benchmarks) => Object.keys(benchmarks));

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  say(`There is no benchmark ${unknown.join(', ')}; there are: ${names.join(', ')}`);
  process.exit(2);
}
const isWanted = ([name]: [string, unknown]): boolean => asked.length === 0 || asked.includes(name);

const figures: Figure[] = [];
for (const [replies, benchmarks] of Object.entries(ofInstallation)) figures.push(...(await measureInstallation(replies, benchmarks)));
figures.push(...(await measureParts()));
console.log(json ? JSON.stringify({ figures }, null, 2) : table(figures));

async function measureInstallation(replies: string, benchmarks: Record<string, OnInstallation>): Promise<Figure[]> {
  const wanted = Object.entries(benchmarks).filter(isWanted);
  if (wanted.length === 0) return [];
  return inFolder(async (dataDir) => {
    say('starting an installation of its own ...');
    const config = join(dataDir, 'stopline.yaml');
    await writeFile(config, await installationWith(replies));
    const stopline = await startStopline({ dataDir, ports: 'free', config, env: { LOG_LEVEL: 'warn' } });
    try {
      const measured: Figure[] = [];
      for (const [name, measure] of wanted) {
        say(`measuring: ${name} ...`);
        measured.push(...(await measure(stopline)));
      }
      return measured;
    } finally {
      await stopline.stop();
    }
  });
}

/** The demo installation with every sender's `replies` set. */
async function installationWith(replies: string): Promise<string> {
  const file = parse(await readFile(join(ROOT, 'stopline.yaml'), 'utf8')) as { tenants: { senders: object[] }[] };
  const tenants = file.tenants.map((tenant) => ({ ...tenant, senders: tenant.senders.map((sender) => ({ ...sender, replies })) }));
  return stringify({ ...file, tenants });
}

async function measureParts(): Promise<Figure[]> {
  const measured: Figure[] = [];
  for (const [name, measure] of Object.entries(ofPart).filter(isWanted)) {
    say(`measuring: ${name} ...`);
    measured.push(...(await measure()));
  }
  return measured;
}
