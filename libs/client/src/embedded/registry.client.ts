import { embedding, instant, type Embedding } from '@stopline/contracts';
import type { ClockSample, LocalTime } from '@stopline/replica';
import { z } from 'zod';

const ASK_MS = 2_000;
const clock = z.object({ now: instant });

/** The clocks of this machine. */
export function localTime(): LocalTime {
  return { monotonicMs: performance.now(), wallMs: Date.now() };
}

/** What an embedded replica asks the registry: its tenant's configuration, and the time. Rejects where no answer comes within two seconds, or none that can be read. */
export class Registry {
  constructor(
    private readonly url: string,
    private readonly key: string,
  ) {}

  async embedding(): Promise<Embedding> {
    return embedding.parse(await this.get('/v1/embedding'));
  }

  async clock(): Promise<ClockSample> {
    const sent = localTime();
    const { now } = clock.parse(await this.get('/v1/clock'));
    return { databaseMs: Date.parse(now), sent, received: localTime() };
  }

  private async get(path: string): Promise<unknown> {
    const response = await fetch(new URL(path, this.url), {
      headers: { authorization: `Bearer ${this.key}` },
      signal: AbortSignal.timeout(ASK_MS),
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`${path} was answered ${response.status}`);
    return response.json();
  }
}
