import type { Directory, ServiceName, TopicName } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import { BrokerUnavailable, KafkaLanes, KafkaPublisher, KafkaRecordProducer, waitForKafka, type KafkaLanesOptions, type PositionStore } from '@stopline/messaging';
import type { Frame } from '../frame.js';
import { untilAnswered } from '../lifecycle/until-answered.worker.js';

const ANSWER_MS = 1_000;

/** What a service writes to Kafka with. */
export interface Producing {
  readonly producer: KafkaRecordProducer;
  readonly publisher: KafkaPublisher;
}

/** Waits for Kafka and makes the service's producer and publisher. */
export async function openKafka(service: ServiceName, brokers: readonly string[], { logger, shutdown }: Frame): Promise<Producing> {
  await untilAnswered('Kafka', logger, () =>
    waitForKafka(brokers, ANSWER_MS).catch((cause: unknown) => {
      throw new BrokerUnavailable('no broker answers', { cause });
    }),
  );
  const producer = new KafkaRecordProducer({ brokers, clientId: service });
  const publisher = new KafkaPublisher(service, producer);
  shutdown.on('producer', 'producer', async () => {
    await publisher.flush();
    await producer.close();
  });
  return { producer, publisher };
}

/** Which lanes a service reads, for whom, and from where on. */
export interface Reading {
  readonly service: ServiceName;
  readonly brokers: readonly string[];
  readonly mode: 'group' | 'every-lane';
  readonly gatherMs?: number;
  /** Default: all that the service consumes. */
  readonly topics?: readonly TopicName[];
  readonly directory: Directory;
  readonly sealer: Keys['sealer'];
  readonly producer: KafkaRecordProducer;
  readonly positions?: PositionStore;
}

/** The lanes that a service reads; they are joined when the application listens. Ready once joined, whatever Kafka does later (reliability.md §7). */
export function openLanes(reading: Reading, frame: Frame): KafkaLanes {
  const lanes = lanesOf(reading, {}, frame);
  frame.health.addReadiness('kafka', () => (lanes.progress.joined() ? undefined : 'has not joined its group yet'));
  frame.health.addLiveness('lanes', () => (lanes.progress.stalled() ? 'have records and do not move' : undefined));
  return lanes;
}

/** Lanes that are shared beside a copy of others: the copy answers whatever keeps these from being read, so that they say nothing of readiness. */
export function openLanesBeside(reading: Reading, frame: Frame): KafkaLanes {
  const lanes = lanesOf(reading, {}, frame);
  frame.health.addLiveness('shared lanes', () => (lanes.progress.stalled() ? 'have records and do not move' : undefined));
  return lanes;
}

/** Lanes that may wait behind the others for as long as it takes: by a member of a group of its own, one record at a time, without a word in health. */
export function openLanesApart(reading: Reading, frame: Frame): KafkaLanes {
  return lanesOf(reading, { groupId: `${reading.service}-apart`, batchSize: 1 }, frame);
}

function lanesOf({ directory, ...reading }: Reading, apart: Pick<KafkaLanesOptions, 'groupId' | 'batchSize'>, { logger, shutdown }: Frame): KafkaLanes {
  const lanes = new KafkaLanes({
    ...reading,
    ...apart,
    clientId: reading.service,
    tenants: directory.installation.tenants.map(({ id }) => id),
    onCrash: (error) => {
      logger.fatal({ err: error }, 'the consumer crashed');
      process.exit(1);
    },
  });
  shutdown.on('consumers', 'lanes', () => lanes.close());
  return lanes;
}
