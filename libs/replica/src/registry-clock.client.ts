import { registryClock } from '@stopline/contracts';
import type { ClockSample, LocalTime } from './database-clock.js';

const ASK_MS = 1_000;

/** The clocks of this machine. */
export function localTime(): LocalTime {
  return { monotonicMs: performance.now(), wallMs: Date.now() };
}

/** Asks the registry what time it is at the database. */
export class RegistryClock {
  private readonly url: URL;

  constructor(
    registry: string,
    private readonly local: () => LocalTime,
  ) {
    this.url = new URL('/v1/clock', registry);
  }

  /** Rejects where no answer comes within a second. */
  async ask(): Promise<ClockSample> {
    const sent = this.local();
    const response = await fetch(this.url, { signal: AbortSignal.timeout(ASK_MS), redirect: 'error' });
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(`the registry answered ${response.status}`);
    return { databaseMs: Date.parse(registryClock.parse(body).now), sent, received: this.local() };
  }
}
