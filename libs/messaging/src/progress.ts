import type { LaneBounds, TopicLane } from './client-port.js';

/** Where one lane of one topic stands. `waiting`: its handler failed and another try follows. `stopped`: a person must decide. */
export interface LaneState extends TopicLane {
  readonly state: 'positioning' | 'running' | 'waiting' | 'stopped';
  /** The position after the last finished batch. */
  readonly next?: bigint;
  /** Records known to be in the log and not finished. */
  readonly lag: bigint;
  /** Why it is waiting or stopped. */
  readonly reason?: string;
}

interface Lane {
  readonly place: TopicLane;
  state: LaneState['state'];
  reason: string | undefined;
  next: bigint | undefined;
  end: bigint;
  movedAt: number;
}

/** Lanes with work, brokers that answer and no move for so long: this process is dead. */
const STALLED_MS = 30_000;

/** How far the lanes of this process are, by a monotonic clock in ms. */
export class Progress {
  private readonly byKey = new Map<string, Lane>();
  private readonly targets = new Map<string, bigint>();
  private lastAnswer = -Infinity;
  private complete = false;
  private member = false;

  constructor(private readonly clock: () => number) {}

  /** Where a topic's lanes ended when the process began: it has caught up when all are reached. */
  aimFor(topic: string, bounds: ReadonlyMap<number, LaneBounds>): void {
    for (const [lane, { end }] of bounds) this.targets.set(keyOf({ topic, lane }), end);
  }

  assigned(places: readonly TopicLane[]): void {
    this.member = true;
    this.byKey.clear();
    for (const place of places) this.byKey.set(keyOf(place), newLane(place, this.clock()));
  }

  positioned(place: TopicLane, at: { readonly next: bigint; readonly end: bigint }): void {
    this.change(place, at);
  }

  running(place: TopicLane): void {
    this.change(place, { state: 'running', reason: undefined, movedAt: this.clock() });
  }

  paused(place: TopicLane, state: 'waiting' | 'stopped', reason: string): void {
    this.change(place, { state, reason });
  }

  /** Records below `next` are finished; the log was known to end at `end`. */
  moved(place: TopicLane, reached: { readonly next: bigint; readonly end: bigint }): void {
    this.change(place, { ...reached, movedAt: this.clock() });
  }

  /** A broker answered a fetch. */
  polled(): void {
    this.lastAnswer = this.clock();
  }

  /** True once this process is a member of its group, with or without lanes, and ever after. */
  joined(): boolean {
    return this.member;
  }

  /** True once every lane reached the end that its topic had at start, and ever after. */
  caughtUp(): boolean {
    this.complete ||= this.targets.size > 0 && [...this.targets].every(([key, end]) => (this.byKey.get(key)?.next ?? -1n) >= end);
    return this.complete;
  }

  /** Each lane of each topic that this process reads. */
  lanes(): LaneState[] {
    return [...this.byKey.values()].map((lane) => ({
      ...lane.place,
      state: lane.state,
      lag: lagOf(lane),
      ...(lane.next !== undefined && { next: lane.next }),
      ...(lane.reason !== undefined && { reason: lane.reason }),
    }));
  }

  /** Whether this process should be replaced. A broker that does not answer is not death, or an outage restarts the fleet. */
  stalled(): boolean {
    const now = this.clock();
    if (now - this.lastAnswer > STALLED_MS) return false;
    return [...this.byKey.values()].some((lane) => lane.state === 'running' && lagOf(lane) > 0n && now - lane.movedAt > STALLED_MS);
  }

  private change(place: TopicLane, change: Partial<Lane>): void {
    const lane = this.byKey.get(keyOf(place));
    if (lane) Object.assign(lane, change);
  }
}

function newLane(place: TopicLane, now: number): Lane {
  return { place, state: 'positioning', reason: undefined, next: undefined, end: 0n, movedAt: now };
}

function lagOf({ end, next }: Lane): bigint {
  return next === undefined || end < next ? 0n : end - next;
}

/** Identifies a lane of a topic. */
export function keyOf({ topic, lane }: TopicLane): string {
  return `${topic}/${lane}`;
}
