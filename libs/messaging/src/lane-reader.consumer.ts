import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { backoffMs } from './backoff.js';
import type { BatchIntake, Hearing } from './batch-intake.consumer.js';
import type { AdminPort, ConsumerListener, ConsumerPort, FetchedBatch, TopicLane } from './client-port.js';
import { GapDetected } from './errors.js';
import { isRetriable } from './isolate-failing.js';
import type { PositionStore } from './lane-batch.js';
import { countFailure, countGap } from './metrics.client.js';
import { keyOf, type Progress } from './progress.js';
import { restMs } from './rest.js';
import { slicesOf } from './slices.js';
import { startOf, type Start } from './start-positions.js';

/** What is read, by which client, and where progress is kept. */
export interface LaneReaderOptions {
  readonly hearings: ReadonlyMap<string, Hearing>;
  readonly intake: BatchIntake;
  readonly consumer: ConsumerPort;
  readonly admin: AdminPort;
  readonly progress: Progress;
  /** Where each lane begins; without it at the log's beginning, and later where this reader was. */
  readonly positions?: PositionStore;
  /** Without `positions`: where lanes begin that this process has read before, by {@link keyOf}. */
  readonly begins?: ReadonlyMap<string, bigint>;
  /** Whether the group's offsets are kept up. */
  readonly commits: boolean;
  /** The most records a handler gets at once. */
  readonly batchSize: number;
  /** Whether a lane rests between fetches while many records come: not where they gather at the broker. */
  readonly rests: boolean;
  onCrash(error: Error): void;
}

interface Lane {
  readonly place: TopicLane;
  readonly hearing: Hearing;
  /** Where the client's next fetch must begin; anything else means that records are missing. */
  fetchFrom: bigint;
  /** Where the handler's next batch begins: behind `fetchFrom` by what the client skipped. */
  batchFrom: bigint;
  /** The group's offset as this reader knows it. */
  committed: bigint;
  /** Something from here on is not done, although it was read: the group's offset stays below. */
  keptFrom?: bigint | undefined;
  failures: number;
  open: boolean;
  retry?: NodeJS.Timeout;
  /** Why it stopped: a person must move its position. */
  gap?: GapDetected;
  busy: Promise<void>;
}

interface LaneStart {
  readonly place: TopicLane;
  readonly end: bigint;
  readonly stored?: bigint;
  readonly start: Start;
}

const HEARTBEAT_MS = 500;
/** A commit takes the broker 5 ms (it collects them) and the next fetch waits behind it: never with each batch. */
const COMMIT_MS = 1000;
/** How soon a stopped lane goes on once its stored position was moved. */
const LOOK_AGAIN_MS = 2000;

/**
 * Reads lanes in order: each batch goes to its handler until that succeeds. A failing lane is paused and tried again with
 * growing waits, a lane with missing records is stopped until its stored position is moved; the other lanes go on.
 */
export class LaneReader implements ConsumerListener {
  private readonly logger = new Logger('KafkaLanes');
  private lanes = new Map<string, Lane>();
  /** Where lanes stand that have no stored position: what was read lives in this process. */
  private readonly reached: Map<string, bigint>;
  /** The batches in hand of lanes that begin anew. */
  private restarting: Promise<unknown> = Promise.resolve();
  private assignment = 0;
  private closed = false;
  private readonly commits: NodeJS.Timeout | undefined;
  private readonly looks: NodeJS.Timeout | undefined;

  constructor(private readonly options: LaneReaderOptions) {
    this.reached = new Map(options.begins);
    if (options.commits) this.commits = setInterval(() => void this.commit(this.lanes.values()), COMMIT_MS);
    if (options.positions) this.looks = setInterval(() => void this.lookAgain(), LOOK_AGAIN_MS);
  }

  assigned(places: readonly TopicLane[]): void {
    const before = [...this.lanes.values()];
    for (const { retry } of before) clearTimeout(retry);
    this.lanes = new Map();
    this.assignment += 1;
    this.options.progress.assigned(places);
    this.options.consumer.pause(places);
    void this.open(places, this.assignment, before);
  }

  async batch(fetched: FetchedBatch): Promise<void> {
    const lane = this.lanes.get(keyOf(fetched));
    if (!lane?.open || this.closed) return;
    lane.busy = this.read(lane, fetched);
    await lane.busy;
    // The client fetches again when every lane of the last fetch is done: the longest rest counts. Where more waits, nothing need gather.
    if (this.options.rests && fetched.next >= fetched.end) await delay(restMs(fetched.records.length));
  }

  /** Begins a lane at the log's beginning again. Called from its handler, the rest of the batch in hand is not heard. Only where positions are nobody's but this reader's. */
  readAgain(place: TopicLane): void {
    this.reached.delete(keyOf(place));
    const lane = this.lanes.get(keyOf(place));
    // Between two assignments the next one begins it.
    if (!lane) return;
    clearTimeout(lane.retry);
    this.lanes.delete(keyOf(place));
    this.options.consumer.pause([place]);
    this.restarting = Promise.all([this.restarting, lane.busy]);
    const { assignment } = this;
    void lane.busy.then(() => this.openTopic(place.topic, [place], assignment));
  }

  skipped(place: TopicLane, next: bigint): void {
    const lane = this.lanes.get(keyOf(place));
    if (!lane) return;
    lane.fetchFrom = next;
    this.options.progress.moved(place, { next, end: next });
  }

  polled(): void {
    this.options.progress.polled();
  }

  crashed(error: Error, restarts: boolean): void {
    if (restarts) this.logger.warn(`the consumer begins again after: ${error.message}`);
    else this.options.onCrash(error);
  }

  /** Lets no further batch begin, waits for those in hand and commits what is done. */
  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.commits);
    clearInterval(this.looks);
    for (const { retry } of this.lanes.values()) clearTimeout(retry);
    await Promise.all([this.restarting, ...[...this.lanes.values()].map(({ busy }) => busy)]);
    await this.commit(this.lanes.values());
  }

  /** Positions come before the first fetch: a lane stays paused until its own is known. */
  private async open(places: readonly TopicLane[], assignment: number, before: readonly Lane[]): Promise<void> {
    // An older batch of the same lane may still be in hand: never two of one lane at a time.
    await Promise.all([this.restarting, ...before.map(({ busy }) => busy)]);
    const kept = new Set(places.map(keyOf));
    await this.commit(before.filter(({ place }) => kept.has(keyOf(place))));
    const byTopic = Map.groupBy(places, ({ topic }) => topic);
    await Promise.all([...byTopic].map(([topic, lanes]) => this.openTopic(topic, lanes, assignment)));
  }

  private async openTopic(topic: string, places: readonly TopicLane[], assignment: number): Promise<void> {
    for (let failures = 1; this.isCurrent(assignment); failures += 1) {
      try {
        const starts = await this.startsOf(topic, places);
        if (this.isCurrent(assignment)) for (const start of starts) this.begin(start);
        return;
      } catch (error) {
        this.logger.warn(`positions of ${topic} cannot be read, its lanes wait: ${messageOf(error)}`);
        await new Promise((resolve) => setTimeout(resolve, backoffMs(failures)));
      }
    }
  }

  private async startsOf(topic: string, places: readonly TopicLane[]): Promise<LaneStart[]> {
    const { admin, positions } = this.options;
    const lanes = places.map(({ lane }) => lane);
    const [bounds, stored] = await Promise.all([admin.bounds(topic), positions?.load(topic, lanes)]);
    return places.map((place) => {
      const bound = bounds.get(place.lane);
      if (!bound) throw new Error(`${keyOf(place)} has no offsets`);
      const position = stored ? stored.get(place.lane) : this.reached.get(keyOf(place));
      return { place, end: bound.end, ...(position !== undefined && { stored: position }), start: startOf(position, bound) };
    });
  }

  private begin({ place, end, start }: LaneStart): void {
    const hearing = this.options.hearings.get(place.topic);
    if (!hearing) return;
    const from = 'from' in start ? start.from : start.lostFrom;
    const lane: Lane = { place, hearing, fetchFrom: from, batchFrom: from, committed: from, failures: 0, open: false, busy: Promise.resolve() };
    this.lanes.set(keyOf(place), lane);
    this.options.progress.positioned(place, { next: from, end });
    if ('logBegins' in start) {
      this.stop(lane, new GapDetected(place, start.lostFrom, start.logBegins));
      return;
    }
    this.options.consumer.seek(place, from);
    this.resume(lane);
  }

  private async read(lane: Lane, fetched: FetchedBatch): Promise<void> {
    const { intake, batchSize, progress } = this.options;
    const beat = setInterval(() => void fetched.heartbeat().catch(() => undefined), HEARTBEAT_MS);
    try {
      if (fetched.fetchedFrom !== lane.fetchFrom) throw new GapDetected(lane.place, lane.fetchFrom, fetched.fetchedFrom);
      for (const slice of slicesOf({ ...fetched, fetchedFrom: lane.batchFrom }, batchSize)) {
        if (!fetched.isCurrent() || this.closed) return;
        await intake.take(lane.hearing, fetched, slice, (offset) => void (lane.keptFrom = offset));
        if (!this.isRead(lane)) return;
        fetched.resolve(slice.next);
        lane.fetchFrom = lane.batchFrom = slice.next;
        this.reached.set(keyOf(lane.place), slice.next);
        lane.failures = 0;
        progress.moved(lane.place, { next: slice.next, end: fetched.end });
      }
    } catch (error) {
      this.fail(lane, error);
    } finally {
      clearInterval(beat);
    }
  }

  private async commit(lanes: Iterable<Lane>): Promise<void> {
    const done = [...lanes].filter((lane) => doneTo(lane) > lane.committed);
    if (!this.options.commits || done.length === 0) return;
    const offsets = done.map((lane) => ({ ...lane.place, next: doneTo(lane) }));
    try {
      await this.options.consumer.commit(offsets);
      for (const [at, lane] of done.entries()) lane.committed = offsets[at]?.next ?? lane.committed;
    } catch (error) {
      // The group is changing or Kafka is away: the next owner reads a little again.
      this.logger.debug(`offsets not committed: ${messageOf(error)}`);
    }
  }

  private fail(lane: Lane, error: unknown): void {
    if (!this.isRead(lane)) return;
    if (error instanceof GapDetected) {
      this.stop(lane, error);
      return;
    }
    lane.failures += 1;
    lane.open = false;
    const wait = backoffMs(lane.failures);
    const text = `${keyOf(lane.place)} at ${lane.batchFrom}: failure ${lane.failures}, again in ${wait} ms: ${messageOf(error)}`;
    if (isRetriable(error)) this.logger.warn(text);
    else this.logger.error(text, error instanceof Error ? error.stack : undefined);
    countFailure(lane.hearing.topic);
    this.options.consumer.pause([lane.place]);
    this.options.progress.paused(lane.place, 'waiting', messageOf(error));
    if (!this.closed) lane.retry = setTimeout(() => this.resume(lane), wait);
  }

  private stop(lane: Lane, gap: GapDetected): void {
    lane.open = false;
    lane.gap = gap;
    this.logger.error(`lane stopped, records are missing: ${gap.message}`);
    countGap(lane.hearing.topic);
    this.options.consumer.pause([lane.place]);
    this.options.progress.paused(lane.place, 'stopped', gap.message);
  }

  /** Any process may own the lane by the time a person has decided: each looks at the stored position itself. */
  private async lookAgain(): Promise<void> {
    const { assignment } = this;
    const stopped = [...this.lanes.values()].filter(({ gap }) => gap !== undefined);
    for (const [topic, lanes] of Map.groupBy(stopped, ({ place }) => place.topic)) {
      const places = lanes.map(({ place }) => place);
      const starts = await this.startsOf(topic, places).catch(() => []);
      if (!this.isCurrent(assignment)) return;
      for (const start of starts) if (this.wasMoved(start)) this.begin(start);
    }
  }

  private wasMoved({ place, stored, start }: LaneStart): boolean {
    const lane = this.lanes.get(keyOf(place));
    if (!lane?.gap || !('from' in start)) return false;
    return (stored ?? 0n) !== lane.gap.expected || (stored !== undefined && stored !== lane.fetchFrom);
  }

  private resume(lane: Lane): void {
    if (!this.isRead(lane)) return;
    lane.open = true;
    this.options.progress.running(lane.place);
    this.options.consumer.resume([lane.place]);
  }

  /** false: the lane has begun anew since, or is another's. */
  private isRead(lane: Lane): boolean {
    return this.lanes.get(keyOf(lane.place)) === lane;
  }

  private isCurrent(assignment: number): boolean {
    return assignment === this.assignment && !this.closed;
  }
}

function doneTo({ batchFrom, keptFrom }: Lane): bigint {
  return keptFrom !== undefined && keptFrom < batchFrom ? keptFrom : batchFrom;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
