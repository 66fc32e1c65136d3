import { spawn } from 'node:child_process';
import { StoplineError } from '@stopline/contracts';
import { leaveGroup, watchGroup } from './guard.worker.js';
import { describeExit, type Exit } from './local-server.worker.js';

const STOP_WITHIN_MS = 10_000;
const LAST_LINES = 15;

/** A process that does one thing and ends. */
export interface Task {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Asks the task to stop (SIGTERM); one that does not is killed after ten seconds. */
  readonly signal: AbortSignal;
}

/** A task did not end well. The message is how it ended and its last lines. */
export class TaskFailed extends StoplineError {
  readonly code = 'task_failed';
  readonly logLevel = 'fatal';

  constructor(exit: Exit, output: string) {
    const lines = output.trimEnd().split('\n').slice(-LAST_LINES);
    super([describeExit(exit), ...lines.map((line) => `  ${line}`)].join('\n'));
  }
}

/**
 * Runs a task in a process group of its own that ends with this process, even by SIGKILL. Settles only when the task has
 * ended; rejects with {@link TaskFailed}, or with the signal's reason when it was asked to stop.
 */
export async function runTask({ command, args, env, signal }: Task): Promise<void> {
  signal.throwIfAborted();
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const { pid } = child;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  if (pid !== undefined) watchGroup(pid, 'TERM');
  let late: NodeJS.Timeout | undefined;
  const stop = (): void => {
    child.kill('SIGTERM');
    late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  };
  signal.addEventListener('abort', stop, { once: true });
  const exit = await new Promise<Exit>((resolve) => {
    child.once('error', () => resolve({ code: null, signal: null }));
    child.once('close', (code, endedBy) => resolve({ code, signal: endedBy }));
  });
  clearTimeout(late);
  signal.removeEventListener('abort', stop);
  if (pid !== undefined) leaveGroup(pid);
  signal.throwIfAborted();
  if (exit.code !== 0) throw new TaskFailed(exit, output);
}
