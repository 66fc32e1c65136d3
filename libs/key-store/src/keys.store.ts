import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createMask, SubjectKeyring } from '@stopline/phone-number';
import { deriveKey, deriveKeyId } from './derive.js';
import { readHandedKeys, writeHandedKeys, type HandedKeys } from './handed-key.js';
import { firstTenantKey, KeyFileRefused, readInstallationKey, readTenantKeys } from './key-file.js';
import { createSealer, type Sealer } from './sealer.js';

/** What a service may do with the keys of its installation; the keys themselves stay inside. */
export interface Keys {
  readonly keyring: SubjectKeyring;
  readonly sealer: Sealer;
  /** The only form in which a number may reach a log: `hmac:<kid>:<12 hex>:..23` (S29). */
  readonly mask: (number: string) => string;
}

const TENANT_FILE = /^([a-z0-9][a-z0-9-]*)\.json$/;

/**
 * Creates what is missing: the installation key, and one subject key for each tenant. Never replaces a file, also when two
 * processes start at once. Throws {@link KeyFileRefused} when tenant keys are there without the installation key: a new
 * one could not open them.
 */
export async function ensureKeys(dir: string, tenants: readonly string[]): Promise<void> {
  await mkdir(tenantsDir(dir), { recursive: true, mode: 0o700 });
  if (!(await exists(installationFile(dir)))) {
    if ((await tenantFiles(dir)).length > 0) throw new KeyFileRefused(installationFile(dir), 'is missing: restore it, the tenant keys open with no other');
    await createOnce(installationFile(dir), `${randomBytes(32).toString('base64')}\n`);
  }
  const wrappingKey = deriveKey(await installationKey(dir), 'wrapping');
  for (const tenant of tenants) {
    const path = join(tenantsDir(dir), `${tenant}.json`);
    if (!(await exists(path))) await createOnce(path, firstTenantKey(randomBytes(32), wrappingKey, new Date().toISOString()));
  }
}

/** Loads every key of the folder. Throws {@link KeyFileRefused} for a file that others may read, or that does not open. */
export async function loadKeys(dir: string): Promise<Keys> {
  const installation = await installationKey(dir);
  const wrappingKey = deriveKey(installation, 'wrapping');
  const tenants = await Promise.all(
    (await tenantFiles(dir)).map(async ({ tenant, path }) => [tenant, readTenantKeys(path, await readPrivate(path), wrappingKey)] as const),
  );
  return {
    keyring: new SubjectKeyring(new Map(tenants)),
    sealer: createSealer(deriveKeyId(installation, 'sealing'), deriveKey(installation, 'sealing'), randomBytes),
    mask: createMask(deriveKeyId(installation, 'masking'), deriveKey(installation, 'masking')),
  };
}

/**
 * Writes the subject keys of one tenant in clear to a file of its owner alone, for a sender that keeps a copy of the state in its own process: it gets
 * these and never the installation key. Never replaces a file. Throws {@link KeyFileRefused} for a tenant without keys, and where the file is there already.
 */
export async function handOverKeys(dir: string, tenant: string, path: string): Promise<void> {
  const file = (await tenantFiles(dir)).find((known) => known.tenant === tenant);
  if (!file) throw new KeyFileRefused(tenantsDir(dir), `has no key of tenant ${tenant}`);
  const keys = readTenantKeys(file.path, await readPrivate(file.path), deriveKey(await installationKey(dir), 'wrapping'));
  if (await exists(path)) throw new KeyFileRefused(path, 'is there already');
  await createOnce(path, writeHandedKeys({ tenant, keys }));
}

/** Reads what {@link handOverKeys} wrote. Throws {@link KeyFileRefused} for a file that is missing, that others may read, or that is something else. */
export async function loadHandedKeys(path: string): Promise<HandedKeys> {
  return readHandedKeys(path, await readPrivate(path));
}

/** The tenants that have a key file in the folder, in alphabetical order. */
export async function tenantsWithKeys(dir: string): Promise<string[]> {
  return (await tenantFiles(dir)).map(({ tenant }) => tenant).sort();
}

const installationFile = (dir: string) => join(dir, 'installation.key');
const tenantsDir = (dir: string) => join(dir, 'tenants');

async function installationKey(dir: string): Promise<Buffer> {
  const path = installationFile(dir);
  return readInstallationKey(path, await readPrivate(path));
}

async function tenantFiles(dir: string): Promise<{ tenant: string; path: string }[]> {
  const names = await readdir(tenantsDir(dir)).catch(() => {
    throw new KeyFileRefused(tenantsDir(dir), 'cannot be read');
  });
  return names.flatMap((name) => {
    const tenant = TENANT_FILE.exec(name)?.[1];
    return tenant === undefined ? [] : [{ tenant, path: join(tenantsDir(dir), name) }];
  });
}

async function readPrivate(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new KeyFileRefused(path, 'is missing');
  if ((found.mode & 0o077) !== 0) throw new KeyFileRefused(path, `others may use it (mode ${(found.mode & 0o777).toString(8)}): chmod 600 it`);
  return readFile(path, 'utf8');
}

/** Complete or not there: written under another name, synced, then linked, which never replaces. */
async function createOnce(path: string, content: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}.new`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  } finally {
    await unlink(draft);
  }
  await syncFolder(dirname(path));
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isAlreadyThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
