import { flow, LiveDirectory, type Directory, type ServiceFlow, type ServiceName, type TopicName } from '@stopline/contracts';
import { Database, positions } from '@stopline/database';
import { loadKeys, type Keys } from '@stopline/key-store';
import { KafkaLanes, Publisher, RecordProducer } from '@stopline/messaging';
import { UnknownTenantKey } from '@stopline/phone-number';
import { environment, type BaseConfig } from '../config/config.js';
import type { Connections, Frame } from '../frame.js';
import { ApiKeys } from '../http/api-keys.js';
import { loadInstallation } from '../installation/installation.client.js';
import type { ServiceConfig, ServiceOptions } from '../service-options.js';
import { DIRECTORY, KEYS } from '../tokens.js';
import { openDatabase, startOutbox, watermarksOf } from './database.client.js';
import { followPrograms } from './directory.client.js';
import { openKafka, openLanes, openLanesApart, openLanesBeside, type Reading } from './kafka.client.js';

/** Connects a service to what it asks for, waiting for what is not up yet. One whose config names no broker (the carrier simulator) gets no keys either. */
export async function connect<C extends ServiceConfig>(options: ServiceOptions<C>, config: C, frame: Frame): Promise<Connections> {
  const { service, schema } = options;
  if (!isOnKafka(config) || !isInFlow(service)) return { providers: [{ provide: ApiKeys, useValue: new ApiKeys({ keys: [] }) }], lanes: [] };
  const directory = new LiveDirectory(await loadInstallation(config.STOPLINE_CONFIG, environment));
  const keys = await loadKeys(config.STOPLINE_KEYS_DIR);
  refuseTenantsWithoutKey(directory, keys);
  const brokers = config.KAFKA_BROKERS;
  const { producer, publisher } = await openKafka(service, brokers, frame);
  await followPrograms(directory, { service, brokers }, frame);
  const database = schema && !options.databaseApart ? await openDatabase(config.DATABASE_URL, schema, frame) : undefined;
  if (database && options.outbox) {
    const watermarks = options.watermarks && watermarksOf(service, options.watermarks(config));
    startOutbox(database, { producer, ...(watermarks && { watermarks }) }, frame);
  }
  const stored = database && options.positions ? { positions: positions(database, service) } : {};
  const lanes = lanesOf(options, { service, brokers, directory, sealer: keys.sealer, producer, ...stored }, frame);
  return {
    providers: [
      { provide: DIRECTORY, useValue: directory },
      { provide: KEYS, useValue: keys },
      { provide: ApiKeys, useValue: new ApiKeys(directory) },
      { provide: RecordProducer, useValue: producer },
      { provide: Publisher, useValue: publisher },
      { provide: Database, useValue: database },
      { provide: KafkaLanes, useValue: lanes[0] },
    ],
    lanes,
  };
}

/** One consumer of all topics, or two where some are read apart or shared. */
function lanesOf<C extends ServiceConfig>({ consumer: mode, gatherMs, apart, shared }: ServiceOptions<C>, reading: Omit<Reading, 'mode'>, frame: Frame): KafkaLanes[] {
  if (!mode) return [];
  const lanes = { ...reading, mode, ...(gatherMs !== undefined && { gatherMs }) };
  const { consumes }: ServiceFlow = flow[reading.service];
  const but = (topics: readonly TopicName[]): TopicName[] => consumes.filter((topic) => !topics.includes(topic));
  if (shared) return [openLanes({ ...lanes, topics: but(shared) }, frame), openLanesBeside({ ...reading, mode: 'group', topics: shared }, frame)];
  if (apart) return [openLanes({ ...lanes, topics: but(apart) }, frame), openLanesApart({ ...lanes, topics: apart }, frame)];
  return [openLanes(lanes, frame)];
}

function isOnKafka<C extends ServiceConfig>(config: C): config is C & BaseConfig & { DATABASE_URL: string } {
  return config.KAFKA_BROKERS !== undefined;
}

function isInFlow(service: string): service is ServiceName {
  return Object.hasOwn(flow, service);
}

/** A tenant without a key would only show at its first message. */
function refuseTenantsWithoutKey({ installation }: Directory, { keyring }: Keys): void {
  const without = installation.tenants.find(({ id }) => !keyring.has(id));
  if (without) throw new UnknownTenantKey(without.id);
}
