import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureKeys } from '@stopline/key-store';
import { FreshRefused, KeysLost, refuseLostKeys, rememberKeys } from './data-folder.js';
import { startStopline } from './stopline.js';

const TENANTS = ['demo', 'northwind'];
const INSTALLATION = join(import.meta.dirname, '../../../stopline.yaml');

let dir: string;
const at = (...path: string[]): string => join(dir, ...path);

/** What a run leaves behind. */
async function formerRun(tenants = TENANTS): Promise<void> {
  await ensureKeys(at('keys'), tenants);
  await rememberKeys(dir);
  await mkdir(at('postgres', 'cluster'), { recursive: true });
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'stopline-data-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('keys that data was written under', () => {
  const check = (dataElsewhere = false): Promise<void> => refuseLostKeys(dir, { tenants: TENANTS, dataElsewhere });

  it.each([
    ['the whole folder', 'keys', 'installation.key'],
    ['the installation key', 'keys/installation.key', 'installation.key'],
    ["a tenant's key", 'keys/tenants/demo.json', 'tenants/demo.json'],
  ])('are refused to be replaced when %s is lost', async (_, lost, named) => {
    await formerRun();
    await rm(at(lost), { recursive: true });
    await expect(check()).rejects.toThrow(KeysLost);
    await expect(check()).rejects.toThrow(at('keys', named));
    await expect(check()).rejects.toThrow('npm start -- --fresh');
  });

  it('are missed also where nobody noted whose keys were made', async () => {
    await mkdir(at('kafka', 'data'), { recursive: true });
    await expect(check()).rejects.toThrow(at('keys', 'installation.key'));
  });

  it('are missed where the data is elsewhere', async () => {
    await formerRun();
    await rm(at('postgres'), { recursive: true });
    await rm(at('keys'), { recursive: true });
    await expect(check(true)).rejects.toThrow(KeysLost);
    await expect(check(false)).resolves.toBeUndefined();
  });

  it.each([
    ['at the first start', () => Promise.resolve()],
    ['when all keys are there', () => formerRun()],
    ['for a tenant that is new', () => formerRun(['demo'])],
  ])('are not missed %s', async (_, given) => {
    await given();
    await expect(check()).resolves.toBeUndefined();
  });
});

describe('a start that cannot go on', () => {
  const start = (options: { config: string; fresh?: boolean }) => startStopline({ dataDir: dir, ports: 'free', ...options });

  it('makes no new keys in place of lost ones', async () => {
    await formerRun();
    await rm(at('keys'), { recursive: true });
    await expect(start({ config: INSTALLATION })).rejects.toThrow(KeysLost);
    expect(existsSync(at('keys'))).toBe(false);
  });

  it('deletes nothing, also when asked for a new beginning', async () => {
    await formerRun();
    await writeFile(at('wrong.yaml'), 'tenants: 1\n');
    await expect(start({ config: at('wrong.yaml'), fresh: true })).rejects.toThrow('wrong.yaml');
    expect([existsSync(at('postgres', 'cluster')), existsSync(at('keys', 'installation.key'))]).toEqual([true, true]);
  });

  it.each([
    ['KAFKA_BROKERS', '127.0.0.1:1'],
    ['DATABASE_URL', 'postgres://stopline@127.0.0.1:1/stopline'],
  ])('keeps the keys of data that is elsewhere (%s)', async (variable, address) => {
    await formerRun();
    const before = process.env[variable];
    process.env[variable] = address;
    try {
      await expect(start({ config: INSTALLATION, fresh: true })).rejects.toThrow(FreshRefused);
    } finally {
      process.env[variable] = before ?? '';
    }
    expect(existsSync(at('keys', 'installation.key'))).toBe(true);
  });
});
