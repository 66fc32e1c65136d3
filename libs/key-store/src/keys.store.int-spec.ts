import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SubjectKeyring } from '@stopline/phone-number';
import { ensureKeys, handOverKeys, loadHandedKeys, loadKeys } from './keys.store.js';

let dir: string;
beforeEach(async () => {
  dir = join(await mkdtemp(join(tmpdir(), 'stopline-keys-')), 'keys');
});
afterEach(() => rm(join(dir, '..'), { recursive: true, force: true }));

const modeOf = async (...path: string[]) => (await stat(join(dir, ...path))).mode & 0o777;
const token = async () => (await loadKeys(dir)).keyring.tokenise('demo', '+12025550123');

describe('key store', () => {
  it('creates files that only their owner can read', async () => {
    await ensureKeys(dir, ['demo']);
    expect(await modeOf()).toBe(0o700);
    expect(await modeOf('tenants')).toBe(0o700);
    expect(await modeOf('installation.key')).toBe(0o600);
    expect(await modeOf('tenants', 'demo.json')).toBe(0o600);
  });

  it('keeps every key when it runs again, and adds a new tenant', async () => {
    await ensureKeys(dir, ['demo']);
    const before = await token();
    await ensureKeys(dir, ['demo', 'northwind']);
    expect(await token()).toBe(before);
    expect((await loadKeys(dir)).keyring.tokenise('northwind', '+12025550123')).not.toBe(before);
  });

  it('makes one set of keys when many processes start at once', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, () => ensureKeys(dir, ['demo']).then(token)));
    expect(new Set(tokens).size).toBe(1);
    expect(await readdir(dir)).toEqual(['installation.key', 'tenants']);
    expect(await readdir(join(dir, 'tenants'))).toEqual(['demo.json']);
  });

  it.each([['installation.key'], ['tenants/demo.json']])('refuses %s when its group may read it', async (file) => {
    await ensureKeys(dir, ['demo']);
    await chmod(join(dir, file), 0o640);
    await expect(loadKeys(dir)).rejects.toThrow(`${join(dir, file)}: others may use it (mode 640)`);
  });

  it('refuses to make a new installation key beside tenant keys', async () => {
    await ensureKeys(dir, ['demo']);
    await rm(join(dir, 'installation.key'));
    await expect(ensureKeys(dir, ['demo'])).rejects.toThrow('installation.key: is missing: restore it');
    await expect(loadKeys(dir)).rejects.toThrow('installation.key: is missing');
  });

  it('seals and masks the same way after a restart, and no file holds a key in clear', async () => {
    await ensureKeys(dir, ['demo']);
    const [first, second] = [await loadKeys(dir), await loadKeys(dir)];
    expect(second.sealer.unseal(first.sealer.seal(Buffer.from('STOP')), first.sealer.keyId).toString()).toBe('STOP');
    expect(second.mask('+12025550123')).toBe(first.mask('+12025550123'));
    expect(JSON.parse(await readFile(join(dir, 'tenants', 'demo.json'), 'utf8')).keys).toHaveLength(1);
  });

  it('hands the keys of one tenant over, in a file that only its owner can read: they make the same tokens', async () => {
    await ensureKeys(dir, ['demo', 'northwind']);
    const path = join(dir, '..', 'demo.keys');
    await handOverKeys(dir, 'demo', path);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const { tenant, keys } = await loadHandedKeys(path);
    expect(new SubjectKeyring(new Map([[tenant, keys]])).tokenise('demo', '+12025550123')).toBe(await token());
    await expect(handOverKeys(dir, 'demo', path)).rejects.toThrow('demo.keys: is there already');
    await expect(handOverKeys(dir, 'summit', join(dir, '..', 'summit.keys'))).rejects.toThrow('has no key of tenant summit');
    await chmod(path, 0o644);
    await expect(loadHandedKeys(path)).rejects.toThrow('others may use it (mode 644)');
  });
});
