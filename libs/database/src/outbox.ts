import { topics, type ServiceName, type TopicDefinition } from '@stopline/contracts';
import { encodeEvent, type KafkaRecord, type OutgoingEvent } from '@stopline/messaging';

/** One row of the outbox: an encoded record, its event, and its number in the lane. */
export interface OutboxRow {
  readonly laneSeq: number;
  readonly eventId: string;
  readonly record: KafkaRecord;
}

/**
 * The events of one transaction, numbered from the lane's next number without a gap (I13). Every fact takes one number,
 * and what only repeats it (`suppression-state`) shares it; events whose contract has no number take none.
 */
export class Outbox {
  private readonly written: OutboxRow[] = [];
  private next: number;

  constructor(
    private readonly service: ServiceName,
    private readonly lane: number,
    firstSeq: number,
    private readonly now: string,
  ) {
    this.next = firstSeq;
  }

  /** Adds what `build` makes of the lane's next number: one event, or several that share the number. Answers the number. */
  add(build: (laneSeq: number) => OutgoingEvent | readonly OutgoingEvent[]): number {
    const laneSeq = this.next;
    const built = build(laneSeq);
    for (const event of isList(built) ? built : [built]) this.write(event, laneSeq);
    this.next += 1;
    return laneSeq;
  }

  /** Adds an event that carries no number, such as a quarantined record. */
  addUnnumbered(event: OutgoingEvent): void {
    this.write(event, this.last);
  }

  /** The number given last in this lane, now or in an earlier transaction; 0 before the first. */
  get last(): number {
    return this.next - 1;
  }

  /** What was added so far, in order. */
  get rows(): readonly OutboxRow[] {
    return this.written;
  }

  /** Drops what is added while `work` runs, its numbers included, when it rejects; rejects alike. */
  async attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    const { next } = this;
    const { length } = this.written;
    try {
      return await work();
    } catch (error) {
      this.next = next;
      this.written.length = length;
      throw error;
    }
  }

  private write(event: OutgoingEvent, laneSeq: number): void {
    const definition: TopicDefinition = topics[event.topic];
    const placed = definition.partition === 'lane-set' ? { ...event, lane: this.lane } : event;
    this.written.push({ laneSeq, eventId: event.id, record: encodeEvent(this.service, placed, this.now) });
  }
}

function isList(built: OutgoingEvent | readonly OutgoingEvent[]): built is readonly OutgoingEvent[] {
  return Array.isArray(built);
}
