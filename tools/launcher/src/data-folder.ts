import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tenantsWithKeys } from '@stopline/key-store';
import { z } from 'zod';
import { keysDir, replicaDir } from './installation.js';

/** What is written under the keys. Kafka's jars stay at a new beginning: they are the same. */
const DATA = ['kafka', 'postgres'];
const LOGS = 'logs';
/** Beside the keys' folder, since it must outlive it: whose keys were made. */
const MANIFEST = 'keys-made.json';

const manifest = z.object({ tenants: z.array(z.string()) });

/** Data of former runs is there and keys that it was written under are not. Names them, and the ways out. */
export class KeysLost extends Error {
  override readonly name = 'KeysLost';

  constructor(dataDir: string, lost: readonly string[]) {
    super(
      [
        'Stopline does not start: there is data of former runs, and keys that it was written under are missing:',
        ...lost.map((file) => `  ${join(keysDir(dataDir), file)}`),
        'Under new keys nobody who opted out would be found again: every earlier opt-out would be answered ALLOW.',
        `  Bring the folder ${keysDir(dataDir)} back from its backup,`,
        '  or give up all data of former runs, opt-outs included: npm start -- --fresh',
      ].join('\n'),
    );
  }
}

/** `--fresh` cannot forget what is kept elsewhere, and would take the keys from it. */
export class FreshRefused extends Error {
  override readonly name = 'FreshRefused';

  constructor(given: readonly string[]) {
    super(
      [
        `--fresh does not go with ${given.join(' and ')}: it deletes the keys, without which the data there cannot be read, and cannot delete that data.`,
        'Nothing was deleted. For a new beginning empty them yourself, then start once with --fresh and without these variables.',
      ].join('\n'),
    );
  }
}

/** Throws {@link KeysLost} when keys that data was written under are missing. The data may be in this folder or, as the caller knows, elsewhere. */
export async function refuseLostKeys(dataDir: string, { tenants, dataElsewhere }: { tenants: readonly string[]; dataElsewhere: boolean }): Promise<void> {
  const made = await tenantsWithKeysMade(dataDir);
  const dataHere = (await Promise.all(DATA.map((name) => holdsAnything(join(dataDir, name))))).includes(true);
  const written = dataHere || (dataElsewhere && made !== undefined);
  if (!written) return;
  const files = ['installation.key', ...tenants.filter((tenant) => made?.includes(tenant)).map((tenant) => join('tenants', `${tenant}.json`))];
  const there = await Promise.all(files.map((file) => exists(join(keysDir(dataDir), file))));
  const lost = files.filter((_, place) => !there[place]);
  if (lost.length > 0) throw new KeysLost(dataDir, lost);
}

/** Notes whose keys there are now, for {@link refuseLostKeys} of the next start. */
export async function rememberKeys(dataDir: string): Promise<void> {
  const tenants = await tenantsWithKeys(keysDir(dataDir));
  const path = join(dataDir, MANIFEST);
  await writeFile(`${path}.part`, `${JSON.stringify({ tenants })}\n`);
  await rename(`${path}.part`, path);
}

/** Deletes all data of former runs, and the keys. */
export async function forgetData(dataDir: string): Promise<void> {
  for (const path of [...DATA.map((name) => join(dataDir, name)), replicaDir(dataDir), keysDir(dataDir), join(dataDir, MANIFEST)]) {
    await rm(path, { recursive: true, force: true });
  }
}

/** Deletes the logs of the run before. */
export async function forgetLogs(dataDir: string): Promise<void> {
  await rm(join(dataDir, LOGS), { recursive: true, force: true });
}

async function tenantsWithKeysMade(dataDir: string): Promise<readonly string[] | undefined> {
  const text = await readFile(join(dataDir, MANIFEST), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : manifest.parse(JSON.parse(text)).tenants;
}

async function holdsAnything(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.length > 0,
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
