import { laneKey, uuidOf, type ServiceName } from '@stopline/contracts';
import { encodeEvent, type KafkaRecord, type OutgoingEvent } from '@stopline/messaging';
import type { StoredRow } from './outbox.store.js';

/** A lane as one read found it: what has been heard, counted and summed up together. */
export interface LaneStanding {
  readonly lane: number;
  /** The oldest of the canaries last noted, one of each input. */
  readonly at: string;
  /** The lane's number given last. */
  readonly laneSeq: number;
  /** Hexadecimal; undefined while it does not cover all that stands. */
  readonly digest?: string;
  /** The database's clock. */
  readonly now: string;
}

/** What the next send carries, in order, and of which lanes it records how they stand. */
export interface Woven {
  readonly records: readonly KafkaRecord[];
  readonly passed: readonly LaneStanding[];
}

/** Who records, how often at most a digest, and how many records of a lane are read at once. */
export interface WatermarkOptions {
  readonly service: ServiceName;
  readonly digestEveryMs: number;
  readonly recordsPerLane: number;
}

/**
 * Puts watermarks and digests between the records of each lane: behind every row that was committed up to the read that saw the canaries, and
 * before every later one, so that a digest is of exactly what comes before it. Read the rows after the standings. True whoever sends it and when:
 * a row that is published by then was acknowledged before, and all others stand before the mark in the same send. What a relay sends after it
 * lost its lanes, or twice, may land late: readers take the greatest watermark, and compare no digest with a copy that is beyond its `laneSeq`.
 */
export class Watermarks {
  private readonly due = new Map<number, LaneStanding>();
  private readonly recorded = new Map<number, string>();
  private readonly summedUp = new Map<number, number>();

  constructor(private readonly options: WatermarkOptions) {}

  /** A standing that waits is kept before a newer one: in a lane that always has more rows it would never be reached otherwise. */
  learn(standings: readonly LaneStanding[]): void {
    for (const standing of standings) {
      const { lane, at } = standing;
      if (!this.due.has(lane) && at > (this.recorded.get(lane) ?? '')) this.due.set(lane, standing);
    }
  }

  /** `rows` go next, lane by lane and in order in each; `waiting` is all that was read of them. */
  weave(rows: readonly StoredRow[], waiting: readonly StoredRow[]): Woven {
    const busy = new Set(waiting.map(({ lane }) => lane));
    const idle = [...this.due.keys()].filter((lane) => !busy.has(lane));
    const lanes = new Map<number, StoredRow[]>([...Map.groupBy(rows, ({ lane }) => lane), ...idle.map((lane): [number, StoredRow[]] => [lane, []])]);
    const records: KafkaRecord[] = [];
    const passed: LaneStanding[] = [];
    for (const [lane, ofLane] of lanes) {
      const standing = this.due.get(lane);
      const place = standing && this.placeOf(standing, ofLane);
      records.push(...recordsIn(ofLane.slice(0, place)));
      if (standing === undefined || place === undefined) continue;
      records.push(...this.marksOf(standing), ...recordsIn(ofLane.slice(place)));
      passed.push(standing);
    }
    return { records, passed };
  }

  /** Kafka acknowledged them. */
  note(passed: readonly LaneStanding[]): void {
    for (const standing of passed) {
      const { lane, at, now } = standing;
      if (this.isDigestDue(standing)) this.summedUp.set(lane, Date.parse(now));
      this.recorded.set(lane, at);
      this.due.delete(lane);
    }
  }

  /** Before the first row that the read did not see; undefined where more rows may be waiting that it did see. */
  private placeOf({ laneSeq }: LaneStanding, rows: readonly StoredRow[]): number | undefined {
    const later = rows.findIndex((row) => row.laneSeq > laneSeq);
    if (later >= 0) return later;
    return recordsIn(rows).length < this.options.recordsPerLane ? rows.length : undefined;
  }

  private marksOf(standing: LaneStanding): KafkaRecord[] {
    const { lane, at, laneSeq, digest, now } = standing;
    const watermark = this.record({ type: 'stopline.watermark.recorded.v1', key: laneKey(lane, 'watermark'), data: { lane, at, laneSeq } }, now);
    if (digest === undefined || !this.isDigestDue(standing)) return [watermark];
    return [watermark, this.record({ type: 'stopline.digest.recorded.v1', key: laneKey(lane, 'digest'), data: { lane, at: now, laneSeq, digest } }, now)];
  }

  private record(event: Pick<OutgoingEvent<'stopline.watermark.recorded.v1' | 'stopline.digest.recorded.v1'>, 'type' | 'key' | 'data'>, now: string): KafkaRecord {
    const id = uuidOf(event.type, String(event.data.lane), event.data.at, String(event.data.laneSeq));
    return encodeEvent(this.options.service, { ...event, topic: 'suppression-state', id, correlationId: id } as OutgoingEvent, now);
  }

  private isDigestDue({ lane, digest, now }: LaneStanding): boolean {
    return digest !== undefined && Date.parse(now) - (this.summedUp.get(lane) ?? -Infinity) >= this.options.digestEveryMs;
  }
}

function recordsIn(rows: readonly StoredRow[]): KafkaRecord[] {
  return rows.flatMap(({ records }) => records);
}
