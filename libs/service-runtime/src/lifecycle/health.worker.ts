import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

/** Answers undefined when all is well, else what is wrong, for an operator: no number, no secret. */
export type Check = () => Promise<string | undefined> | string | undefined;

/** The answer to a probe: each check by its name with `ok` or what is wrong. */
export const healthReport = z.strictObject({
  status: z.enum(['ok', 'failing']),
  checks: z.record(z.string(), z.string().describe('`ok`, or what is wrong')),
});
export type HealthReport = z.infer<typeof healthReport>;

const CHECK_TIMEOUT_MS = 2_000;

/**
 * Readiness (may traffic come?) and liveness (does the work move on?) of the process. Parts of the service register
 * their checks. A dependency that is down makes a service unready, never dead: a restart would not help (reliability.md §2).
 */
export class Health {
  private readonly readiness = new Map<string, Check>();
  private readonly liveness = new Map<string, Check>();
  private draining = false;

  /** Registers a condition of readiness under a name that operators know. */
  addReadiness(name: string, check: Check): void {
    this.readiness.set(name, check);
  }

  /** Registers a condition of liveness: progress, not "process up". */
  addLiveness(name: string, check: Check): void {
    this.liveness.set(name, check);
  }

  /** From now on unready, whatever the checks say: the first step of the shutdown. */
  drain(): void {
    this.draining = true;
  }

  ready(): Promise<HealthReport> {
    return this.draining ? Promise.resolve({ status: 'failing', checks: { process: 'is shutting down' } }) : report(this.readiness);
  }

  live(): Promise<HealthReport> {
    return report(this.liveness);
  }
}

async function report(checks: ReadonlyMap<string, Check>): Promise<HealthReport> {
  const results = await Promise.all([...checks].map(async ([name, check]) => [name, await outcome(check)] as const));
  const failing = results.some(([, reason]) => reason !== undefined);
  return {
    status: failing ? 'failing' : 'ok',
    checks: Object.fromEntries(results.map(([name, reason]) => [name, reason ?? 'ok'])),
  };
}

async function outcome(check: Check): Promise<string | undefined> {
  const timer = new AbortController();
  const late = delay(CHECK_TIMEOUT_MS, `gave no answer within ${CHECK_TIMEOUT_MS} ms`, { signal: timer.signal, ref: false });
  try {
    return await Promise.race([Promise.resolve().then(check), late]);
  } catch {
    return 'failed';
  } finally {
    timer.abort();
    late.catch(() => undefined);
  }
}
