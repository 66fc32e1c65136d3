import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startedAt } from '@stopline/local-stack';
import { z } from 'zod';

const liveProcess = z.object({ name: z.string(), pid: z.int(), started: z.string() });

const run = z.object({
  launcher: liveProcess,
  since: z.string(),
  /** Absent while it is starting. */
  ready: z
    .object({
      urls: z.record(z.string(), z.string()),
      grpc: z.string(),
      brokers: z.string(),
      installationFile: z.string(),
      children: z.array(liveProcess),
    })
    .optional(),
});

/** What a data folder says about the installation that runs on it. */
export type Run = z.infer<typeof run>;
export type RunningInstallation = NonNullable<Run['ready']>;

const END_LIMIT_MS = 15_000;

/** An installation runs on this data folder already. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';

  constructor(readonly run: Run) {
    super(`Stopline is running already (process ${run.launcher.pid}, since ${run.since}).`);
  }
}

/**
 * The file that says who runs on a data folder. Process ids are given again by the system, so each one is kept with the
 * time its process started.
 */
export class RunFile {
  private readonly path: string;

  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true });
    this.path = join(dataDir, 'run.json');
  }

  /** The installation that runs now; undefined when there is none. */
  current(): Run | undefined {
    const found = this.read();
    return found && isAlive(found.launcher) ? found : undefined;
  }

  /**
   * Takes the data folder for this process. Ends what a launcher that was killed has left running, and gives the names.
   * Throws {@link AlreadyRunning}.
   */
  async claim(): Promise<string[]> {
    const found = this.read();
    if (found && isAlive(found.launcher)) throw new AlreadyRunning(found);
    const left = (found?.ready?.children ?? []).filter(isAlive);
    rmSync(this.path, { force: true });
    await Promise.all(left.map(end));
    try {
      this.write({ launcher: identify('launcher', process.pid), since: new Date().toISOString() }, 'wx');
    } catch (error) {
      const winner = this.current();
      throw winner ? new AlreadyRunning(winner) : error;
    }
    return left.map(({ name }) => name);
  }

  /** Tells others where everything is. */
  announce(ready: Omit<RunningInstallation, 'children'>, pids: Readonly<Record<string, number>>): void {
    const own = this.read();
    if (!own) return;
    const children = Object.entries(pids).map(([name, pid]) => identify(name, pid));
    this.write({ ...own, ready: { ...ready, children } });
  }

  release(): void {
    rmSync(this.path, { force: true });
  }

  private read(): Run | undefined {
    if (!existsSync(this.path)) return undefined;
    try {
      return run.parse(JSON.parse(readFileSync(this.path, 'utf8')));
    } catch {
      // Half a file of a machine that lost power says nothing.
      return undefined;
    }
  }

  private write(content: Run, flag?: 'wx'): void {
    const text = `${JSON.stringify(content, null, 2)}\n`;
    if (flag) return writeFileSync(this.path, text, { flag, mode: 0o600 });
    writeFileSync(`${this.path}.part`, text, { mode: 0o600 });
    renameSync(`${this.path}.part`, this.path);
  }
}

type LiveProcess = z.infer<typeof liveProcess>;

function identify(name: string, pid: number): LiveProcess {
  return { name, pid, started: startedAt(pid) ?? '' };
}

function isAlive({ pid, started }: LiveProcess): boolean {
  return started !== '' && startedAt(pid) === started;
}

async function end(child: LiveProcess): Promise<void> {
  signalGroup(child.pid, child.name === 'PostgreSQL' ? 'SIGINT' : 'SIGTERM');
  const deadline = performance.now() + END_LIMIT_MS;
  while (isAlive(child)) {
    if (performance.now() > deadline) signalGroup(child.pid, 'SIGKILL');
    await delay(50);
  }
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // It ended by itself in between.
  }
}
