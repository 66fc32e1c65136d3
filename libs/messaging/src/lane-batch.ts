import type { EventType, LaneEventType, StoplineEvent, TopicName } from '@stopline/contracts';
import type { RawRecord } from './client-port.js';

interface Placed {
  readonly topic: TopicName;
  /** Whose topic it is; for per-tenant topics only. */
  readonly tenant?: string;
  readonly lane: number;
  readonly offset: bigint;
  readonly key: string;
  /** W3C trace context to continue: of our own span where the trace is sampled. */
  readonly traceparent?: string;
  /** Kafka's timestamp, milliseconds since 1970. */
  readonly timestamp: number;
  /** The bytes as they came, to be sealed where the record must be quarantined. */
  readonly raw: RawRecord;
}

/** One decoded record of a lane. */
export type LaneRecord<T extends EventType = EventType> = Placed & { readonly event: StoplineEvent<T> };

/** A purged key of a compacted topic: the record without a value. */
export interface Tombstone {
  readonly key: string;
  readonly offset: bigint;
}

/** What is said of the lane itself, among its records but apart from them: no trace, no inbox, no audit. */
export interface Mark {
  readonly event: StoplineEvent<LaneEventType>;
  readonly offset: bigint;
}

interface Fetched {
  readonly topic: TopicName;
  /** The topic's name in Kafka. */
  readonly kafkaTopic: string;
  readonly tenant?: string;
  readonly lane: number;
  /** Where this batch begins in the log: a position below it is a gap (I10). */
  readonly fetchedFrom: bigint;
  /** The position after this batch: last offset + 1, quarantined records included. */
  readonly next: bigint;
  /** Where the log ended when this was fetched: a batch whose `next` is not below it has caught up. */
  readonly end: bigint;
  readonly tombstones: readonly Tombstone[];
  readonly marks: readonly Mark[];
  /** Keeps this member in its group during long work. It is called every 500 ms anyway. */
  heartbeat(): Promise<void>;
  /**
   * From which offset on the lane is to be read again after a crash or by another owner, although this batch is done: something of it is
   * still waited for. Undefined ends that. Only for services whose positions are the group's offsets; can be called after the batch.
   */
  keepFrom(offset: bigint | undefined): void;
  /** True once the lane may have another owner: stop early, what you write is fenced by the position. */
  isStale(): boolean;
}

/**
 * What a handler gets: the next records of one lane, in order. `records` may be empty (all were quarantined, or the log
 * held control records only): the position still moves to `next`.
 */
export type LaneBatch<T extends EventType = EventType> = Fetched & { readonly records: readonly LaneRecord<T>[] };

/** A handler of lane batches: `@EventPattern(topics['inbound-messages'].name) hear(batch: LaneBatch)`. */
export type LaneHandler = (batch: LaneBatch) => Promise<void>;

/** Where a consumer's own positions are kept; a lane it has never read is absent. Keys are lanes. */
export interface PositionStore {
  load(kafkaTopic: string, lanes: readonly number[]): Promise<ReadonlyMap<number, bigint>>;
}
