import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  keyIn,
  type AdminPort,
  type ConsumerListener,
  type ConsumerOptions,
  type ConsumerPort,
  type FetchedBatch,
  type KafkaClient,
  type KafkaRecord,
  type LaneOffset,
  type ProducerPort,
  type RawRecord,
  type RewrittenRecord,
  type TopicLane,
  type TopicSettings,
} from './client-port.js';
import { BrokerUnavailable } from './errors.js';
import { murmur2 } from '@stopline/contracts';
import { keyOf } from './progress.js';

interface FakeLane {
  readonly records: RawRecord[];
  low: bigint;
  end: bigint;
}

/** A KafkaClient without Kafka: logs in memory, one member a group. */
export class FakeKafka implements KafkaClient {
  /** While true nothing is acknowledged. */
  down = false;
  heartbeats = 0;
  readonly topics = new Map<string, FakeLane[]>();
  readonly offsets = new Map<string, bigint>();

  producer(): ProducerPort {
    return {
      send: async (records) => {
        await nextTurn();
        if (this.down) throw new BrokerUnavailable('the fake is down');
        for (const record of records) this.append(record);
      },
      disconnect: () => Promise.resolve(),
    };
  }

  consumer(options: ConsumerOptions): ConsumerPort {
    return new FakeConsumer(this, options);
  }

  admin(): AdminPort {
    return {
      bounds: (topic) => this.answer(() => new Map(this.lanesOf(topic).map(({ low, end }, lane) => [lane, { low, end }]))),
      groupOffsets: (groupId, topic) =>
        this.answer(() => {
          const known = this.lanesOf(topic).map((_, lane) => [lane, this.offsets.get(`${groupId}/${keyOf({ topic, lane })}`)] as const);
          return new Map(known.filter((entry): entry is readonly [number, bigint] => entry[1] !== undefined));
        }),
      clusterId: () => this.answer(() => 'fake'),
      partitionCounts: (topics) =>
        this.answer(() => new Map(topics.filter((name) => this.topics.has(name)).map((name) => [name, this.lanesOf(name).length]))),
      createTopics: (topics) => this.answer(() => topics.forEach((topic) => this.create(topic))),
      disconnect: () => Promise.resolve(),
    };
  }

  lanesOf(topic: string): FakeLane[] {
    const lanes = this.topics.get(topic);
    if (!lanes) throw new Error(`there is no topic ${topic}`);
    return lanes;
  }

  laneAt({ topic, lane }: TopicLane): FakeLane {
    const found = this.lanesOf(topic)[lane];
    if (!found) throw new Error(`there is no lane ${lane}`);
    return found;
  }

  /** Deletes the records below `low`, as retention does. */
  deleteBelow(place: TopicLane, low: bigint): void {
    const lane = this.laneAt(place);
    lane.low = low;
    lane.records.splice(0, lane.records.findLastIndex(({ offset }) => offset < low) + 1);
  }

  /** Takes one offset without a record, as a control record does. */
  appendControl(place: TopicLane): void {
    this.laneAt(place).end += 1n;
  }

  private create({ name, partitions }: TopicSettings): void {
    if (this.topics.has(name)) return;
    this.topics.set(name, Array.from({ length: partitions }, () => ({ records: [], low: 0n, end: 0n })));
  }

  private append(record: KafkaRecord<string | Buffer> | RewrittenRecord): void {
    const { topic, partition, headers, value } = record;
    const key = keyIn(record);
    const lanes = this.lanesOf(topic);
    const lane = this.laneAt({ topic, lane: partition ?? (murmur2(Buffer.from(key ?? '')) & 0x7fffffff) % lanes.length });
    const named = Object.entries<string | Buffer>(headers).map(([name, bytes]) => [name, Buffer.from(bytes)]);
    lane.records.push({ offset: lane.end, key: key === null ? null : Buffer.from(key), value: value === null ? null : Buffer.from(value), headers: Object.fromEntries(named), timestamp: 0 });
    lane.end += 1n;
  }

  private async answer<T>(work: () => T): Promise<T> {
    await nextTurn();
    if (this.down) throw new BrokerUnavailable('the fake is down');
    return work();
  }
}

class FakeConsumer implements ConsumerPort {
  private readonly paused = new Set<string>();
  private readonly next = new Map<string, bigint>();
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly kafka: FakeKafka,
    private readonly options: ConsumerOptions,
  ) {}

  async start(listener: ConsumerListener): Promise<void> {
    await nextTurn();
    const places = this.options.topics.flatMap((topic) => this.kafka.lanesOf(topic).map((_, lane) => ({ topic, lane })));
    listener.assigned(places);
    this.running = this.poll(listener, places);
  }

  pause(lanes: readonly TopicLane[]): void {
    for (const place of lanes) this.paused.add(keyOf(place));
  }

  resume(lanes: readonly TopicLane[]): void {
    for (const place of lanes) this.paused.delete(keyOf(place));
  }

  seek(place: TopicLane, offset: bigint): void {
    this.next.set(keyOf(place), offset);
  }

  commit(offsets: readonly LaneOffset[]): Promise<void> {
    for (const offset of offsets) this.kafka.offsets.set(`${this.options.groupId ?? ''}/${keyOf(offset)}`, offset.next);
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async poll(listener: ConsumerListener, places: readonly TopicLane[]): Promise<void> {
    while (!this.stopping) {
      await nextTurn();
      if (this.kafka.down) continue;
      const open = places.filter((place) => !this.paused.has(keyOf(place)));
      listener.polled();
      await Promise.all(open.map((place) => this.fetch(listener, place)));
    }
  }

  private async fetch(listener: ConsumerListener, place: TopicLane): Promise<void> {
    const { records, low, end } = this.kafka.laneAt(place);
    const wanted = this.next.get(keyOf(place)) ?? low;
    // Out of range: the client begins again at what there is, as kafkajs does.
    const from = wanted < low || wanted > end ? low : wanted;
    const found = records.filter(({ offset }) => offset >= from);
    if (found.length > 0) await listener.batch(this.batch(place, { fetchedFrom: from, next: end, end, records: found }));
    else if (from < end) {
      this.next.set(keyOf(place), end);
      listener.skipped(place, end);
    }
  }

  private batch(place: TopicLane, fetched: Pick<FetchedBatch, 'fetchedFrom' | 'next' | 'end' | 'records'>): FetchedBatch {
    return {
      ...place,
      ...fetched,
      heartbeat: () => Promise.resolve(void (this.kafka.heartbeats += 1)),
      isCurrent: () => !this.stopping,
      resolve: (next) => void this.next.set(keyOf(place), next),
    };
  }
}
