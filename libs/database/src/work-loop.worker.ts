import { backoffMs } from '@stopline/messaging';

/**
 * Keeps a worker going: runs `step` again and again, one at a time, never in a busy loop, and never ends by itself.
 * A step answers how many milliseconds to rest (0: go on at once); `wake()` ends the rest early. A step that rejects is
 * told to `failed` and tried again with growing waits, which `wake()` does not shorten.
 */
export class WorkLoop {
  private running: Promise<void> | undefined;
  private readonly ending = new AbortController();
  private woken = false;
  private endRest: (() => void) | undefined;

  constructor(
    private readonly step: (ending: AbortSignal) => Promise<number>,
    private readonly failed: (error: unknown, failures: number) => void,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** There is something to do: the next step starts now, or right after the running one. */
  wake(): void {
    this.woken = true;
    this.endRest?.();
  }

  /** Resolves when the running step has ended; no further one starts. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.ending.signal.aborted) {
      this.woken = false;
      try {
        const restMs = await this.step(this.ending.signal);
        failures = 0;
        if (restMs > 0) await this.rest(restMs);
      } catch (error) {
        failures += 1;
        this.failed(error, failures);
        await pause(backoffMs(failures, Math.random()), this.ending.signal);
      }
    }
  }

  private async rest(ms: number): Promise<void> {
    if (this.woken) return;
    const early = new AbortController();
    this.endRest = () => early.abort();
    await pause(ms, AbortSignal.any([early.signal, this.ending.signal]));
    this.endRest = undefined;
  }
}

/** Resolves after `ms` milliseconds, or at once when the signal is given. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
