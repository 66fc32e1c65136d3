import { canarySent, flow, kafkaTopic, LANES, severityOf, StoplineError, type ServiceFlow, type ServiceName, type TopicName } from '@stopline/contracts';
import { Database, OutboxRelay, pendingMigrations, Retention, type RelayOptions, type ServiceSchema } from '@stopline/database';
import type { RecordProducer } from '@stopline/messaging';
import type { Frame } from '../frame.js';
import { untilAnswered } from '../lifecycle/until-answered.worker.js';

/** One connection for each lane's transaction, and some for the API. */
const POOL_SIZE = LANES + 4;
const FLUSH_MS = 5_000;

/** The schema in the database is older than the service. */
export class MigrationsMissing extends StoplineError {
  readonly code = 'migrations_missing';
  readonly logLevel = 'fatal';

  constructor(schema: string, missing: readonly string[]) {
    super(`Schema ${schema} lacks ${missing.join(', ')}: run this service once with the argument "migrate".`);
  }
}

/** Waits for PostgreSQL, refuses a schema that is older than the service, and opens the pool. */
export async function openDatabase(url: string, owned: ServiceSchema, frame: Frame): Promise<Database> {
  const { service, logger, health, shutdown } = frame;
  const { schema, role } = owned;
  const missing = await untilAnswered('PostgreSQL', logger, () => pendingMigrations(url, owned));
  if (missing.length > 0) throw new MigrationsMissing(schema, missing);
  const database = await untilAnswered('PostgreSQL', logger, () =>
    Database.open({ url, schema, role, poolSize: POOL_SIZE, applicationName: service }),
  );
  shutdown.on('database', 'pool', () => database.close());
  health.addReadiness('database', async () => {
    await database.query('SELECT 1');
    return undefined;
  });
  return database;
}

/** Publishes what the service commits to its outbox, and deletes what has served its time. */
export function startOutbox(database: Database, { producer, watermarks }: { readonly producer: RecordProducer } & Pick<RelayOptions, 'watermarks'>, { logger, shutdown }: Frame): void {
  const failed = (error: unknown, failures: number): void => {
    logger[severityOf(error).logLevel]({ err: error, failures }, 'the outbox waits');
  };
  const relay = new OutboxRelay(database, producer, { failed, ...(watermarks && { watermarks }) });
  const retention = new Retention(database, { failed });
  relay.start();
  retention.start();
  shutdown.on('workers', 'retention', () => retention.stop());
  shutdown.on('relay', 'outbox', async () => {
    if (!(await relay.flush(FLUSH_MS))) logger.warn('the outbox is not empty: the next relay publishes the rest');
    await relay.stop();
  });
}

/** The watermarks of a service are by the canaries of all its inputs that carry any, noted with its positions. */
export function watermarksOf(service: ServiceName, { digestEveryMs }: { readonly digestEveryMs: number }): NonNullable<RelayOptions['watermarks']> {
  const { consumes }: ServiceFlow = flow[service];
  const carriers: readonly TopicName[] = canarySent.topics;
  return { service, consumer: service, digestEveryMs, kafkaTopics: consumes.filter((topic) => carriers.includes(topic)).map((topic) => kafkaTopic(topic)) };
}
