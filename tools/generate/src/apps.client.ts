import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ConfigVariable } from '@stopline/service-runtime';

const run = promisify(execFile);

/** What an app says of itself: its routes and the environment variables that it reads. */
export interface AppDescription {
  readonly app: string;
  readonly openapi: object;
  readonly variables: readonly ConfigVariable[];
}

/** Asks each built app with a `main.js`; needs no environment, Kafka or PostgreSQL. */
export async function describeApps(root: string): Promise<AppDescription[]> {
  const apps = (await readdir(join(root, 'apps'))).sort();
  const descriptions: AppDescription[] = [];
  for (const app of apps) {
    if (app === 'flow-e2e') continue;
    const { stdout } = await run(process.execPath, [join(root, 'apps', app, 'dist', 'main.js'), 'describe'], { cwd: root, maxBuffer: 16 * 1024 * 1024 });
    descriptions.push({ app, ...(JSON.parse(stdout) as Omit<AppDescription, 'app'>) });
  }
  return descriptions;
}
