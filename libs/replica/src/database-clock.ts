/** The two clocks of this machine at one moment, ms: one that never steps but may stand still while the machine sleeps, one that may step. */
export interface LocalTime {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

/** What one question to the registry's clock brought: the database's time, ms since 1970, and when it was asked and answered here. */
export interface ClockSample {
  readonly databaseMs: number;
  readonly sent: LocalTime;
  readonly received: LocalTime;
}

/** Clocks of one machine may run so much slower than the database's. */
const DRIFT = 0.001;
/** The database's time comes cut to whole milliseconds. */
const CUT_MS = 1;
/** How long a sample is relied on without another. */
const EVERY_MS = 60_000;
/** Two clocks that differ by so much over a span: one stepped, or one stood still. */
const APART_MS = 1_000;

/**
 * What time it is at the database, never too early: copies are as old as this clock says, so that a wrong clock of this machine can only
 * make them look too old (F25, reliability.md §7). From one look to the next as much time has passed as the clock says that saw more of
 * it: where the wall clock stepped back the other one goes on, where the machine slept the wall clock does. Look each second: only a sleep and a
 * step back between the same two looks can hide each other.
 */
export class DatabaseClock {
  private sample: ClockSample | undefined;
  private boundMs = 0;
  private seen: LocalTime;

  constructor(private readonly local: () => LocalTime) {
    this.seen = local();
  }

  /** From now on the answer with the least round trip counts; without an answer what was known before. */
  learn(answers: readonly ClockSample[]): void {
    const [best] = answers.toSorted((one, other) => roundTripMs(one) - roundTripMs(other));
    if (!best) return;
    this.sample = best;
    this.seen = best.sent;
    // The database read its clock after it was asked.
    this.boundMs = best.databaseMs + CUT_MS;
  }

  /** The database's time is no later than this, ms since 1970; undefined: unknown, so that nothing may be allowed. */
  latestMs(): number | undefined {
    if (!this.sample) return undefined;
    const now = this.local();
    this.boundMs += passedMs(this.seen, now) * (1 + DRIFT);
    this.seen = now;
    return this.boundMs;
  }

  /** The database had this time already. Later than what was thought possible: this machine stood still without a trace, and the sample is worth nothing. */
  witness(databaseMs: number): void {
    const latest = this.latestMs();
    if (latest !== undefined && latest < databaseMs) this.sample = undefined;
  }

  /** Whether to ask the database again: nothing is known, it was long ago, or the clocks of this machine have come apart. */
  isDue(): boolean {
    if (this.latestMs() === undefined || !this.sample) return true;
    const { received } = this.sample;
    return passedMs(received, this.seen) >= EVERY_MS || Math.abs(offsetOf(received) - offsetOf(this.seen)) > APART_MS;
  }

  /** How the sample came about: its round trip, and by how much the database is ahead of this machine's wall clock, half a round trip being on the way. */
  get quality(): { readonly roundTripMs: number; readonly offsetMs: number } | undefined {
    if (!this.sample) return undefined;
    const roundTrip = roundTripMs(this.sample);
    return { roundTripMs: roundTrip, offsetMs: this.sample.databaseMs + roundTrip / 2 - this.sample.received.wallMs };
  }
}

function roundTripMs({ sent, received }: ClockSample): number {
  return passedMs(sent, received);
}

/** What passed between two moments, ms: as much as the clock says that saw more of it. */
export function passedMs(from: LocalTime, to: LocalTime): number {
  return Math.max(to.monotonicMs - from.monotonicMs, to.wallMs - from.wallMs, 0);
}

function offsetOf({ monotonicMs, wallMs }: LocalTime): number {
  return wallMs - monotonicMs;
}
