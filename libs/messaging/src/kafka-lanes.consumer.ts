import { kafkaTopic, LANES, topics, type ServiceName, type TopicName } from '@stopline/contracts';
import { BaseRpcContext, Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { BatchIntake, type Hearing } from './batch-intake.consumer.js';
import type { AdminPort, ConsumerPort, KafkaClient } from './client-port.js';
import { TopologyViolation } from './errors.js';
import { kafkaClient } from './kafkajs/kafkajs.client.js';
import type { LaneBatch, LaneHandler, PositionStore } from './lane-batch.js';
import { LaneReader } from './lane-reader.consumer.js';
import { observeLag } from './metrics.client.js';
import { keyOf, Progress } from './progress.js';
import type { RecordSealer } from './quarantine-event.js';
import type { RecordProducer } from './record-producer.client.js';
import { heardTopics, topicDefinition } from './topology.js';
import { untilDone } from './until-done.worker.js';

/** Which lanes a service reads, from where on, and what it quarantines with. */
export interface KafkaLanesOptions {
  readonly service: ServiceName;
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Default: the service's name. */
  readonly groupId?: string;
  /** Of the topics that the service consumes, those that are read here; default all. The others need a consumer of their own. */
  readonly topics?: readonly TopicName[];
  /** Whose per-tenant topics are heard. */
  readonly tenants?: readonly string[];
  /** Where this consumer's own positions are; without it the group's offsets count. */
  readonly positions?: PositionStore;
  /** Writes the quarantine. */
  readonly producer: RecordProducer;
  readonly sealer: RecordSealer;
  /** The consumer ended and does not begin again by itself: exit the process. */
  readonly onCrash: (error: Error) => void;
  /** `group` (default): the processes of the service share the lanes. `every-lane`: each reads all lanes, from their beginning or from where {@link KafkaLanes.beginAt} says, for replicas. */
  readonly mode?: 'group' | 'every-lane';
  /** For who is not in a hurry: records gather at the broker for so long, ms, so that batches are fewer and larger. */
  readonly gatherMs?: number;
  /** The most records a handler gets at once; default 200. */
  readonly batchSize?: number;
  /** Another Kafka client; default kafkajs. */
  readonly client?: KafkaClient;
}

const BATCH_SIZE = 200;
/** Bounds how long a resumed lane or a stop waits for an empty fetch. */
const WAIT_MS = 250;
/** So much ends the gathering early. */
const GATHERED_BYTES = 256 * 1024;

/**
 * NestJS transport: `@EventPattern(topics[…].name)` handlers get a LaneBatch, lanes run beside each other, each in order.
 * At start it throws TopologyViolation where the handlers do not match `flow.ts`; it then connects in the background and
 * keeps trying while Kafka is down.
 */
export class KafkaLanes extends Server implements CustomTransportStrategy {
  override readonly transportId = Symbol('kafka-lanes');
  /** How far each lane is, for health and for replicas. */
  readonly progress = new Progress(() => performance.now());
  private readonly client: KafkaClient;
  private consumer: ConsumerPort | undefined;
  private admin: AdminPort | undefined;
  private reader: LaneReader | undefined;
  private readonly begins = new Map<string, bigint>();
  private closed = false;

  constructor(private readonly options: KafkaLanesOptions) {
    super();
    this.client = options.client ?? kafkaClient({ ...options, logger: this.logger });
    observeLag(this.progress);
    this.initializeSerializer({});
    this.initializeDeserializer({});
  }

  override listen(callback: (error?: unknown) => void): void {
    try {
      const hearings = this.hearings();
      void this.read(new Map(hearings.map((hearing) => [hearing.kafkaTopic, hearing])));
      callback();
    } catch (error) {
      callback(error);
    }
  }

  /** In every-lane mode, before it listens: a lane of the topic is not read from its beginning but from here, which must lie within the log. */
  beginAt(topic: TopicName, next: ReadonlyMap<number, bigint>): void {
    for (const [lane, offset] of next) this.begins.set(keyOf({ topic: kafkaTopic(topic), lane }), offset);
  }

  /** In every-lane mode: begins the lane at the log's beginning again. Called from its handler, nothing more is heard of the batch in hand. */
  readAgain(topic: TopicName, lane: number): void {
    this.reader?.readAgain({ topic: kafkaTopic(topic), lane });
  }

  /** Waits for the batches in hand, then leaves the group. */
  override async close(): Promise<void> {
    this.closed = true;
    await this.reader?.close();
    await this.consumer?.stop();
    await this.admin?.disconnect();
  }

  override on(): void {
    throw new Error('KafkaLanes has no events: read `progress`');
  }

  override unwrap<T>(): T {
    throw new Error('the Kafka client stays behind its port');
  }

  private hearings(): Hearing[] {
    const { service, tenants = [], topics: read } = this.options;
    return heardTopics(service, [...this.messageHandlers.keys()], read).flatMap((topic) => {
      const handler = handlerOf(this.messageHandlers.get(topics[topic].name));
      if (!topicDefinition(topic).perTenant) return [{ topic, kafkaTopic: kafkaTopic(topic), handler }];
      return tenants.map((tenant) => ({ topic, tenant, kafkaTopic: kafkaTopic(topic, tenant), handler }));
    });
  }

  private async read(hearings: ReadonlyMap<string, Hearing>): Promise<void> {
    const { service, producer, sealer, mode = 'group', batchSize = BATCH_SIZE, gatherMs, onCrash } = this.options;
    const replica = mode === 'every-lane';
    const groupId = this.options.groupId ?? service;
    const topicNames = [...hearings.keys()];
    const admin = (this.admin = this.client.admin());
    const consumer = (this.consumer = this.client.consumer({
      ...(!replica && { groupId }),
      topics: topicNames,
      maxWaitMs: gatherMs ?? WAIT_MS,
      ...(gatherMs !== undefined && { minBytes: GATHERED_BYTES }),
      // A lane that rests must keep no other from being read.
      concurrency: LANES * topicNames.length,
    }));
    const positions = replica ? undefined : (this.options.positions ?? groupPositions(admin, groupId));
    this.reader = new LaneReader({
      hearings,
      intake: new BatchIntake({ service, producer, sealer }),
      consumer,
      admin,
      progress: this.progress,
      ...(positions && { positions }),
      begins: this.begins,
      commits: !replica,
      batchSize,
      rests: gatherMs === undefined,
      onCrash,
    });
    if (replica) {
      await this.untilDone(async () => {
        for (const topic of topicNames) this.progress.aimFor(topic, await admin.bounds(topic));
      });
    }
    const reader = this.reader;
    await this.untilDone(() => consumer.start(reader));
  }

  private untilDone(attempt: () => Promise<void>): Promise<void> {
    const failed = (error: unknown): void => this.logger.warn(`Kafka cannot be reached, trying again: ${error instanceof Error ? error.message : String(error)}`);
    return untilDone(attempt, { failed, isOver: () => this.closed });
  }
}

/** Services without stored positions go on at their group's offsets. */
function groupPositions(admin: AdminPort, groupId: string): PositionStore {
  return { load: (topic) => admin.groupOffsets(groupId, topic) };
}

function handlerOf(handler: MessageHandler | undefined): LaneHandler {
  if (!handler || handler.next) throw new TopologyViolation('a topic has one handler');
  return async (batch: LaneBatch) => {
    const result: unknown = await handler(batch, new BaseRpcContext([batch.kafkaTopic, batch.lane]));
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  };
}
