import { Logger } from '@nestjs/common';
import { traceparentOf, type LaneBatch, type OutgoingEvent, type Publisher } from '@stopline/messaging';
import { canariesOf } from './canary.js';
import { classifiedEvent, joinedEvent, partEvent, type ClassifiedEvent, type InboundEvent, type Judging } from './classified-event.js';
import { isPart, nextDue, noParts, readAgainFrom, takeOverdue, takePart, type PartRecord, type PartsState } from './parts.js';
import { countVerdict } from './verdict-metrics.client.js';

type Batch = LaneBatch<InboundEvent['type']>;

interface Lane {
  state: PartsState;
  /** Where the next batch begins, unless the lane was away. */
  next: bigint;
  last: Batch;
  busy: Promise<void>;
  timer?: NodeJS.Timeout;
}

/** Waits no longer than this to try an overdue message again when Kafka was away. */
const RETRY_MS = 1_000;

/**
 * Judges what a lane brings, in order. Parts of a long message are kept until all are there or their time is up; the lane's offset stays
 * below the oldest of them, so that a crash loses none: whoever reads the lane next reads them again. Canaries go on behind the verdicts of
 * their batch. Parts that wait hold none of them back: the first of them has opened its hold.
 */
export class Judge {
  private readonly logger = new Logger('Judge');
  private readonly lanes = new Map<number, Lane>();
  private stopped = false;

  constructor(
    private readonly publisher: Publisher,
    private readonly judging: Judging,
  ) {}

  /** Rejects where Kafka did not acknowledge the verdicts: nothing of the batch counts as judged then. */
  async hear(batch: Batch): Promise<void> {
    const lane = this.laneOf(batch);
    await this.inTurn(lane, async () => {
      let { state } = lane;
      const events = batch.records.flatMap((record) => {
        const { event } = record;
        if (!isPart(event)) return [{ ...classifiedEvent(event, this.judging), ...traceparentOf(record) }];
        const part: PartRecord = { event, offset: record.offset, ...traceparentOf(record) };
        const taken = takePart(state, part, Date.now());
        ({ state } = taken);
        const { displaced, complete } = taken;
        const own = { ...partEvent(part, taken.begins), ...traceparentOf(record) };
        return [...(displaced ? [this.joined(displaced, false)] : []), own, ...(complete ? [this.joined(complete, true)] : [])];
      });
      await this.publish(events, canariesOf(batch.marks));
      lane.last = batch;
      lane.next = batch.next;
      this.keep(lane, state);
    });
  }

  /** Judges nothing more by the clock, and waits for what is being judged. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const { timer } of this.lanes.values()) clearTimeout(timer);
    await Promise.all([...this.lanes.values()].map(({ busy }) => busy));
  }

  /** A lane that goes on elsewhere than where it stood was read by others meanwhile, or begins anew: what waited is read again. */
  private laneOf(batch: Batch): Lane {
    const known = this.lanes.get(batch.lane);
    if (known?.next === batch.fetchedFrom) return known;
    clearTimeout(known?.timer);
    const lane: Lane = { state: noParts, next: batch.fetchedFrom, last: batch, busy: known?.busy ?? Promise.resolve() };
    this.lanes.set(batch.lane, lane);
    return lane;
  }

  private async judgeOverdue(lane: Lane): Promise<void> {
    if (this.stopped || lane.last.isStale() || this.lanes.get(lane.last.lane) !== lane) return;
    const { state, overdue } = takeOverdue(lane.state, Date.now());
    try {
      await this.publish(overdue.map((parts) => this.joined(parts, false)));
      this.keep(lane, state);
    } catch (error) {
      this.logger.warn(`incomplete messages cannot be judged yet: ${error instanceof Error ? error.message : String(error)}`);
      this.wakeAt(lane, Date.now() + RETRY_MS);
    }
  }

  private joined(parts: readonly PartRecord[], isComplete: boolean): ClassifiedEvent {
    const last = parts.at(-1);
    return { ...joinedEvent(parts, isComplete, this.judging), ...(last?.traceparent !== undefined && { traceparent: last.traceparent }) };
  }

  private async publish(events: readonly ClassifiedEvent[], canaries: readonly OutgoingEvent[] = []): Promise<void> {
    await this.publisher.publish([...events, ...canaries]);
    for (const { data } of events) countVerdict(data);
  }

  private keep(lane: Lane, state: PartsState): void {
    lane.state = state;
    lane.last.keepFrom(readAgainFrom(state));
    const due = nextDue(state);
    if (due !== undefined) this.wakeAt(lane, due);
  }

  private wakeAt(lane: Lane, time: number): void {
    clearTimeout(lane.timer);
    if (!this.stopped) lane.timer = setTimeout(() => void this.inTurn(lane, () => this.judgeOverdue(lane)), Math.max(0, time - Date.now()));
  }

  private inTurn(lane: Lane, work: () => Promise<void>): Promise<void> {
    const done = lane.busy.then(work);
    lane.busy = done.catch(() => undefined);
    return done;
  }
}
