import { LocalServer } from './local-server.worker.js';

/**
 * How much room for what is young, in MiB: a batch lives as long as its transaction, and what outgrows V8's 16 is copied twice before it dies.
 * A tenth of the registry's processor time; a process that has no batches never takes it.
 */
export const memoryArgs: readonly string[] = ['--max-semi-space-size=32'];

/** Which service is started, and with which environment. */
export interface ServiceOptions {
  readonly name: string;
  /** The service's `dist/main.js`. */
  readonly main: string;
  /** Everything that its configuration takes from the environment. */
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Its base URL; ready is when `/health/ready` answers 200. */
  readonly url: string;
  /** Node options before the main file, such as a preloaded telemetry module. */
  readonly nodeArgs?: readonly string[];
  readonly readyWithinMs?: number;
}

/**
 * Prepares a service as a process of its own, on the Node that runs this one. `start()` resolves when it says that it is
 * ready, `stop()` lets it drain (reliability.md §9).
 */
export function prepareService(options: ServiceOptions): LocalServer {
  return new LocalServer({
    name: options.name,
    command: process.execPath,
    args: [...(options.nodeArgs ?? []), options.main],
    env: options.env,
    logFile: options.logFile,
    stopWithinMs: 45_000,
    ready: () => isReady(options.url),
    readyWithinMs: options.readyWithinMs ?? 60_000,
  });
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(1000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
