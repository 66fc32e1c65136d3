/** What Stopline needs of a Kafka client. Everything behind it can be changed for another client that passes `client-port.contract.ts`. */
export interface KafkaClient {
  /** A producer that waits for all in-sync copies, never creates topics and never claims to be idempotent. */
  producer(): ProducerPort;
  consumer(options: ConsumerOptions): ConsumerPort;
  admin(): AdminPort;
}

/** One record to write. Without `partition` the key decides, as Kafka's Java client would. */
export interface KafkaRecord<Value extends string | Buffer = string> {
  readonly topic: string;
  readonly key: string;
  /** In place of `key`: another's key that must stay as it is, which need not be text; null for none. */
  readonly keyBytes?: Buffer | null;
  readonly partition?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Value;
}

/** A record as it was read, to be written again byte for byte. Without `partition` the key decides. */
export interface RewrittenRecord {
  readonly topic: string;
  readonly key: Buffer | null;
  readonly partition?: number;
  readonly headers: Readonly<Record<string, Buffer>>;
  readonly value: Buffer | null;
}

/** The key that is written. */
export function keyIn(record: KafkaRecord<string | Buffer> | RewrittenRecord): string | Buffer | null {
  return 'keyBytes' in record && record.keyBytes !== undefined ? record.keyBytes : record.key;
}

/** Writes records. */
export interface ProducerPort {
  /** Resolves when every record is acknowledged by all in-sync copies, rejects with BrokerUnavailable where a later try may succeed. Connects by itself. */
  send(records: readonly (KafkaRecord<string | Buffer> | RewrittenRecord)[]): Promise<void>;
  disconnect(): Promise<void>;
}

/** What is read, by whom, and how eagerly. */
export interface ConsumerOptions {
  /** The group that shares the lanes; without it the consumer reads all of them, alone. */
  readonly groupId?: string;
  /** Names in Kafka. */
  readonly topics: readonly string[];
  /** The longest an empty fetch waits at the broker, ms. `minBytes` of new records end the wait. */
  readonly maxWaitMs: number;
  /** A fetch is answered before `maxWaitMs` once so many bytes are there; default 1. More makes fewer, larger batches. */
  readonly minBytes?: number;
  /** How many lanes are read at the same time. */
  readonly concurrency: number;
}

/** A lane of a topic: one partition. */
export interface TopicLane {
  readonly topic: string;
  readonly lane: number;
}

/** Everything of the lane below `next` is done. */
export interface LaneOffset extends TopicLane {
  readonly next: bigint;
}

/** A record as fetched, undecoded. */
export interface RawRecord {
  readonly offset: bigint;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  /** Of a header that occurs more than once, the last. */
  readonly headers: Readonly<Record<string, Buffer>>;
  /** Milliseconds since 1970, the producer's or the broker's as the topic is configured. */
  readonly timestamp: number;
}

/** What one fetch brought of one lane. */
export interface FetchedBatch extends TopicLane {
  /** The offset that was asked for. */
  readonly fetchedFrom: bigint;
  /** Where the next fetch begins when all records are done; beyond the last record where control records follow it. */
  readonly next: bigint;
  /** The lane's end when the fetch was answered. */
  readonly end: bigint;
  readonly records: readonly RawRecord[];
  /** Tells the group that this member lives; rejects when the group has moved on. */
  heartbeat(): Promise<void>;
  /** False once the lane may belong to another member, was sought elsewhere, or the consumer is stopping. */
  isCurrent(): boolean;
  /** Everything below `next` is done: a later fetch begins there. */
  resolve(next: bigint): void;
}

/** What a consumer tells. Nothing is thrown back into the client: `batch` never rejects. */
export interface ConsumerListener {
  /** New lanes, before their first fetch: lanes paused here stay unread until resumed. Called synchronously. */
  assigned(lanes: readonly TopicLane[]): void;
  batch(batch: FetchedBatch): Promise<void>;
  /** The fetch held nothing for us (control records, aborted transactions): the lane goes on at `next`. */
  skipped(lane: TopicLane, next: bigint): void;
  /** A broker answered a fetch. */
  polled(): void;
  /** Reading ended. `restarts`: it begins again by itself, as long as an outage lasts; else what the brokers refuse stays refused. */
  crashed(error: Error, restarts: boolean): void;
}

/** Between two runs of the client `pause`, `resume` and `seek` do nothing: an assignment follows. */
export interface ConsumerPort {
  /** Joins the group and reads until stopped. Rejects where the brokers cannot be reached or a topic is missing: call again. */
  start(listener: ConsumerListener): Promise<void>;
  pause(lanes: readonly TopicLane[]): void;
  resume(lanes: readonly TopicLane[]): void;
  seek(lane: TopicLane, offset: bigint): void;
  /** Notes where the group goes on: a hint for the lanes' next owner. */
  commit(offsets: readonly LaneOffset[]): Promise<void>;
  /** Waits for the batches in hand, then leaves the group. */
  stop(): Promise<void>;
}

/** First and next offset of a lane. */
export interface LaneBounds {
  readonly low: bigint;
  readonly end: bigint;
}

/** A topic as it must be in Kafka. `config` has Kafka's own names. */
export interface TopicSettings {
  readonly name: string;
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
}

/** Asks the brokers about topics, and creates them. */
export interface AdminPort {
  bounds(topic: string): Promise<ReadonlyMap<number, LaneBounds>>;
  /** The group's offsets; lanes without one are absent. */
  groupOffsets(groupId: string, topic: string): Promise<ReadonlyMap<number, bigint>>;
  /** Kafka's own name of the cluster: topics of one name in two clusters are two topics. */
  clusterId(): Promise<string>;
  /** Partition counts of the topics that exist. */
  partitionCounts(topics: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Creates topics and waits until they can be read and written; one that exists already is left as it is. */
  createTopics(topics: readonly TopicSettings[]): Promise<void>;
  disconnect(): Promise<void>;
}
