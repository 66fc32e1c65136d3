import type { Logger } from 'pino';

/**
 * The order of design §4.10. `http`: no new requests, running ones end (gRPC too). `consumers`: after the running batch.
 * `workers`: an app's own loops. Then the outbox relay, the producer, the database, and last the traces.
 */
export const shutdownPhases = ['http', 'consumers', 'workers', 'relay', 'producer', 'database', 'telemetry'] as const;
/** When in the shutdown a part stops. */
export type ShutdownPhase = (typeof shutdownPhases)[number];

interface Stop {
  readonly phase: ShutdownPhase;
  readonly name: string;
  readonly stop: () => Promise<void> | void;
}

/** Stops the process in order. What runs registers how it is stopped; Nest's own shutdown hooks are not used, since their order is not ours. */
export class Shutdown {
  private readonly stops: Stop[] = [];
  private running: Promise<void> | undefined;

  constructor(
    private readonly logger: Logger,
    private readonly drain: () => void,
  ) {}

  /** Registers something to stop in a phase. Parts of one phase are stopped at the same time. */
  on(phase: ShutdownPhase, name: string, stop: Stop['stop']): void {
    this.stops.push({ phase, name, stop });
  }

  /** Turns readiness off, then stops phase after phase. What fails to stop is logged and does not keep the rest. Runs once. */
  run(): Promise<void> {
    this.running ??= this.stopInOrder();
    return this.running;
  }

  private async stopInOrder(): Promise<void> {
    this.drain();
    for (const phase of shutdownPhases) {
      const stopping = this.stops.filter((stop) => stop.phase === phase);
      await Promise.all(stopping.map((stop) => this.stopOne(stop)));
    }
  }

  private async stopOne({ phase, name, stop }: Stop): Promise<void> {
    this.logger.debug({ phase, part: name }, 'stopping');
    try {
      await stop();
    } catch (error) {
      this.logger.error({ phase, part: name, err: error }, 'did not stop cleanly');
    }
  }
}
