import { topics, type ServiceName, type TopicDefinition } from '@stopline/contracts';
import { encodeEvent, type OutgoingEvent } from '@stopline/messaging';
import { encodeSet, type EventSet, type StoredRecord } from './event-set.js';
import { LaneDigest } from './lane-digest.js';
import { isOfState, type OutboxEvent } from './state-events.js';

/** The lane as its lock found it: its next number, its digest, the database's clock. */
export interface LaneStart {
  readonly lane: number;
  readonly firstSeq: number;
  readonly digest: Uint8Array;
  readonly now: string;
}

/** Rows of the outbox as columns, which is how they are written: the record, its event, and its number in the lane. */
interface OutboxColumns {
  readonly lane: number[];
  readonly laneSeq: number[];
  readonly topic: string[];
  readonly key: string[];
  readonly partition: (number | null)[];
  /** JSON. */
  readonly headers: string[];
  readonly value: string[];
  readonly eventId: string[];
  /** How many records the row holds: more than one where it is a set. */
  readonly records: number[];
  /** Whether a relay that takes over publishes the row again: not where no older record of its keys can land behind it. */
  readonly again: boolean[];
}

/**
 * The events of one transaction, numbered from the lane's next number without a gap (I13). Every fact takes one number,
 * and what only repeats it (`suppression-state`) shares it; events whose contract has no number take none. Every record of
 * `suppression-state` is added here and moves the lane's digest.
 */
export class Outbox {
  /** What was added so far, in order. */
  readonly columns: Readonly<OutboxColumns> = { lane: [], laneSeq: [], topic: [], key: [], partition: [], headers: [], value: [], eventId: [], records: [], again: [] };
  private readonly lane: number;
  private readonly now: string;
  private readonly sum: LaneDigest;
  private next: number;

  constructor(
    private readonly service: ServiceName,
    { lane, firstSeq, digest, now }: LaneStart,
  ) {
    this.lane = lane;
    this.now = now;
    this.sum = new LaneDigest(digest);
    this.next = firstSeq;
  }

  /** Adds what `build` makes of the lane's next number: one event, or several that share the number. Answers the number. */
  add(build: (laneSeq: number) => OutboxEvent | readonly OutboxEvent[]): number {
    const laneSeq = this.next;
    const built = build(laneSeq);
    for (const event of isList(built) ? built : [built]) this.write(event, laneSeq);
    this.next += 1;
    return laneSeq;
  }

  /**
   * Adds facts that are told together, with the lane's next `count` numbers: `build` gets the first of them, and answers the event that
   * tells of all and the sets that repeat each, such as the state of every entry. Answers the last number.
   */
  addRun(count: number, build: (firstSeq: number) => { readonly event: OutboxEvent; readonly sets: readonly EventSet[] }): number {
    const lastSeq = this.next + count - 1;
    const { event, sets } = build(this.next);
    this.write(event, lastSeq);
    for (const { first, ...set } of sets) {
      if (set.members.length === 0) continue;
      for (const member of set.members) this.sum.move(member);
      this.append(encodeSet(this.service, { ...set, lane: this.lane }), { laneSeq: lastSeq, id: set.id, again: !first });
    }
    this.next += count;
    return lastSeq;
  }

  /** Adds an event that carries no number, such as a quarantined record. */
  addUnnumbered(event: OutboxEvent): void {
    this.write(event, this.last);
  }

  /** The number given last in this lane, now or in an earlier transaction; 0 before the first. */
  get last(): number {
    return this.next - 1;
  }

  /** What the lane's entries and holds add up to after all that was added. */
  get digest(): Buffer {
    return this.sum.bytes;
  }

  /** How many events were added so far. */
  get length(): number {
    return this.columns.eventId.length;
  }

  /** Drops what is added while `work` runs, its numbers included, when it rejects; rejects alike. */
  async attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    const { next, length, digest } = this;
    try {
      return await work();
    } catch (error) {
      this.next = next;
      this.sum.reset(digest);
      for (const column of Object.values<unknown[]>(this.columns)) column.length = length;
      throw error;
    }
  }

  private write(event: OutboxEvent, laneSeq: number): void {
    if (isOfState(event)) this.sum.move(event);
    const definition: TopicDefinition = topics[event.topic];
    const placed = definition.partition === 'lane-set' ? { ...event, lane: this.lane } : event;
    this.append({ ...encodeEvent(this.service, placed as OutgoingEvent, this.now), records: 1 }, { laneSeq, id: event.id, again: true });
  }

  private append({ topic, key, partition, headers, value, records }: StoredRecord, { laneSeq, id, again }: { readonly laneSeq: number; readonly id: string; readonly again: boolean }): void {
    const { columns } = this;
    columns.lane.push(this.lane);
    columns.laneSeq.push(laneSeq);
    columns.topic.push(topic);
    columns.key.push(key);
    columns.partition.push(partition ?? null);
    columns.headers.push(JSON.stringify(headers));
    columns.value.push(value);
    columns.eventId.push(id);
    columns.records.push(records);
    columns.again.push(again);
  }
}

function isList(built: OutboxEvent | readonly OutboxEvent[]): built is readonly OutboxEvent[] {
  return Array.isArray(built);
}
