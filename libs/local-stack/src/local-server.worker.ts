import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StoplineError } from '@stopline/contracts';
import { leaveGroup, watchGroup } from './guard.worker.js';

const POLL_MS = 50;

/** How a server is started, how one sees that it is ready, and how it is asked to stop. */
export interface Recipe {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Gets standard output and standard error; appended to. */
  readonly logFile: string;
  /** Another user to run as; only root may. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Default SIGTERM. */
  readonly stopSignal?: 'SIGTERM' | 'SIGINT';
  /** After so long a stopping server is killed. Default 15 s. */
  readonly stopWithinMs?: number;
  /** Asked again and again until it says yes. `output` is what this start has logged so far. */
  ready(output: () => string): Promise<boolean> | boolean;
  readonly readyWithinMs: number;
}

/** How a server ended: by itself with a code, or by a signal. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A server did not become ready. The message ends with its last log lines. */
export class StartFailed extends StoplineError {
  readonly code = 'start_failed';
  readonly logLevel = 'fatal';

  constructor(
    readonly server: string,
    why: string,
    readonly lastLines: readonly string[],
  ) {
    super([`${server} ${why}`, ...lastLines.map((line) => `  ${line}`)].join('\n'));
  }
}

/**
 * A server as a process of this machine, in a process group of its own: a Ctrl-C of the terminal does not reach it, only
 * its owner stops it. It may be started again after it was stopped, killed or died; its port and data stay.
 */
export class LocalServer {
  private child: ChildProcess | undefined;
  private exited: Promise<Exit> | undefined;
  private stopping = false;
  private starting = false;
  private logStart = 0;
  private readonly listeners: ((exit: Exit) => void)[] = [];

  constructor(private readonly recipe: Recipe) {}

  get name(): string {
    return this.recipe.name;
  }

  /** Where its standard output and standard error go. */
  get logFile(): string {
    return this.recipe.logFile;
  }

  /** Its process id (and the id of its process group); undefined while it does not run. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves when the server is ready. Rejects with {@link StartFailed} when it ended first or took too long. */
  async start(): Promise<void> {
    if (this.child) return;
    this.starting = true;
    try {
      await this.untilReady(this.launch());
    } finally {
      this.starting = false;
    }
  }

  /** Asks the server to stop and resolves when it has; one that does not is killed. No effect when it does not run. */
  async stop(): Promise<void> {
    const within = this.recipe.stopWithinMs ?? 15_000;
    const exited = this.end(this.recipe.stopSignal ?? 'SIGTERM');
    if (!exited) return;
    const timeout = new AbortController();
    const late = delay(within, 'late' as const, { signal: timeout.signal }).catch(() => undefined);
    if ((await Promise.race([exited, late])) === 'late') await this.end('SIGKILL');
    timeout.abort();
    await exited;
  }

  /** Ends the server at once, as a crash would (SIGKILL to its process group), and resolves when it is gone. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Calls back when the server ends although nobody asked it to, after it had become ready. */
  onDeath(listener: (exit: Exit) => void): void {
    this.listeners.push(listener);
  }

  /** The last lines that it logged since its latest start. */
  lastLines(count = 15): string[] {
    return this.output().trimEnd().split('\n').slice(-count);
  }

  private launch(): Promise<Exit> {
    const { command, args, cwd, env, logFile, user, stopSignal = 'SIGTERM' } = this.recipe;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'a');
    this.logStart = readFileSync(logFile).length;
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', log, log],
      ...(cwd !== undefined && { cwd }),
      ...(env && { env }),
      ...user,
    });
    closeSync(log);
    this.child = child;
    this.stopping = false;
    if (child.pid !== undefined) watchGroup(child.pid, stopSignal.slice(3));
    this.exited = new Promise((resolve) => {
      child.once('error', () => resolve(this.ended(child, { code: null, signal: null })));
      child.once('exit', (code, signal) => resolve(this.ended(child, { code, signal })));
    });
    return this.exited;
  }

  private ended(child: ChildProcess, exit: Exit): Exit {
    if (child.pid !== undefined) leaveGroup(child.pid);
    this.child = undefined;
    if (!this.stopping && !this.starting) for (const listener of this.listeners) listener(exit);
    return exit;
  }

  private async untilReady(exited: Promise<Exit>): Promise<void> {
    const deadline = performance.now() + this.recipe.readyWithinMs;
    let exit: Exit | undefined;
    void exited.then((value) => (exit = value));
    while (!(await this.recipe.ready(() => this.output()))) {
      if (exit) throw new StartFailed(this.name, `ended before it was ready (${describeExit(exit)})`, this.lastLines());
      if (performance.now() > deadline) {
        await this.kill();
        throw new StartFailed(this.name, `was not ready within ${this.recipe.readyWithinMs / 1000} s`, this.lastLines());
      }
      await delay(POLL_MS);
    }
  }

  private end(signal: NodeJS.Signals): Promise<Exit> | undefined {
    const pid = this.child?.pid;
    if (pid === undefined) return undefined;
    this.stopping = true;
    try {
      process.kill(-pid, signal);
    } catch {
      // It ended by itself in between.
    }
    return this.exited;
  }

  private output(): string {
    try {
      return readFileSync(this.recipe.logFile).subarray(this.logStart).toString();
    } catch {
      return '';
    }
  }
}

/** `exit code 1` or `SIGKILL`: how a process ended, for a message. */
export function describeExit(exit: Exit): string {
  if (exit.signal) return exit.signal;
  return exit.code === null ? 'could not be started' : `exit code ${exit.code}`;
}
