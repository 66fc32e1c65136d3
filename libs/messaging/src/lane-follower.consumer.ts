import { eventDefinition, type LaneEventType, type ReaderName, type StoplineEvent, type TopicName } from '@stopline/contracts';
import type { FetchedBatch, KafkaClient } from './client-port.js';
import { decodeRecord } from './decode-record.js';
import { assertReads } from './topology.js';
import { WholeTopic } from './whole-topic.consumer.js';

/** The next records of a lane that are wanted, each kind in the order of the log; offsets say how they stand to each other. */
export interface FollowedBatch {
  readonly lane: number;
  /** Where the log goes on behind them. */
  readonly next: bigint;
  /** Where it ended when they were fetched. */
  readonly end: bigint;
  readonly records: readonly { readonly offset: bigint; readonly key: string; readonly event: StoplineEvent }[];
  readonly tombstones: readonly { readonly offset: bigint; readonly key: string }[];
  readonly marks: readonly { readonly offset: bigint; readonly event: StoplineEvent<LaneEventType> }[];
  /** What cannot be read: nobody knows what it says, so that whoever keeps a copy must doubt it. */
  readonly unreadable: readonly { readonly offset: bigint; readonly key: string }[];
}

/** Which topic is followed by whom, and of which keys. */
export interface LaneFollowerOptions {
  readonly reader: ReaderName;
  readonly topic: Exclude<TopicName, 'ingress'>;
  readonly brokers: readonly string[];
  /** Records of other keys are dropped before anything of them is read. */
  readonly wants: (key: string) => boolean;
  /** Takes the batches of each lane in order, and must not throw. */
  readonly take: (batch: FollowedBatch) => void;
  /** The brokers do not answer: another try follows after so long. */
  readonly waiting: (error: unknown, waitMs: number) => void;
  /** Reading ended and does not begin again by itself. */
  readonly onCrash: (error: Error) => void;
  /** Another Kafka client; default kafkajs. */
  readonly client?: KafkaClient;
}

/**
 * Reads a compacted topic whole, for a copy outside of Stopline's services: it writes nothing, quarantines nothing, and drops what its keys
 * are not. Throws TopologyViolation where `flow.ts` does not let the reader read the topic.
 */
export class LaneFollower {
  private readonly reading: WholeTopic;

  constructor(private readonly options: LaneFollowerOptions) {
    const { reader, topic, brokers, waiting, onCrash, client } = options;
    assertReads(reader, topic);
    this.reading = new WholeTopic({ clientId: `stopline-${reader}`, topic, brokers, waiting, onCrash, client, take: (fetched) => options.take(this.read(fetched)) });
  }

  /** Resolves when everything that the topic held at the call was taken, however long Kafka is away. */
  start(): Promise<void> {
    return this.reading.start();
  }

  close(): Promise<void> {
    return this.reading.close();
  }

  private read({ lane, next, end, records }: FetchedBatch): FollowedBatch {
    const { topic, wants } = this.options;
    const batch = { lane, next, end, records: [] as FollowedBatch['records'][number][], tombstones: [] as Keyed[], marks: [] as FollowedBatch['marks'][number][], unreadable: [] as Keyed[] };
    for (const raw of records) {
      const key = raw.key?.toString() ?? '';
      const { offset } = raw;
      if (!wants(key)) continue;
      const decoded = raw.value === null ? undefined : decodeRecord(raw, { topic, lane });
      if (!decoded) batch.tombstones.push({ offset, key });
      else if ('reason' in decoded) batch.unreadable.push({ offset, key });
      else if (isOfLane(decoded.event)) batch.marks.push({ offset, event: decoded.event });
      else batch.records.push({ offset, key, event: decoded.event });
    }
    return batch;
  }
}

type Keyed = FollowedBatch['tombstones'][number];

function isOfLane(event: StoplineEvent): event is StoplineEvent<LaneEventType> {
  return eventDefinition(event.type)?.of === 'lane';
}
