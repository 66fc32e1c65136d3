import { afterAll, beforeAll } from '@jest/globals';
import { startKafka, type Kafka } from '@stopline/local-stack';
import { given } from './config.js';
import { makeFolder, START_MS, STOP_MS, type Folder } from './folder.store.js';

/** The broker of one spec file. `stop`, `start` and `kill` are for outage tests: address and data stay. */
export interface TestKafka {
  /** `host:port`; throws before the spec's `beforeAll`. */
  readonly brokers: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it as a crash would (SIGKILL). */
  kill(): Promise<void>;
}

/**
 * A real broker for this spec file, empty at its start: topic names and groups are fixed by the contracts, so that only a
 * broker of its own keeps a spec's records from the next one's. It is up in two seconds. Where TEST_KAFKA_BROKERS is set,
 * that cluster is used instead (specs then see one another's records), except by a spec that says `own: true` because it
 * stops the broker.
 *
 * Call it at the top of the file, outside any `describe`, and close your own connections in an `afterAll` inside the `describe`:
 * Jest runs the inner hooks first.
 */
export function useKafka(options: { own?: boolean } = {}): TestKafka {
  const external = options.own ? undefined : given.kafkaBrokers;
  let kafka: Kafka | undefined;
  let folder: Folder | undefined;

  beforeAll(async () => {
    if (external !== undefined) return;
    folder = makeFolder('kafka');
    kafka = await startKafka({ dataDir: folder.path('kafka'), logFile: folder.path('kafka.log') });
  }, START_MS);

  afterAll(async () => {
    await kafka?.server.stop();
    folder?.remove();
  }, STOP_MS);

  const own = (): Kafka => {
    if (kafka) return kafka;
    throw new Error(external === undefined ? 'the broker starts in beforeAll' : 'the given broker is not ours to stop: say useKafka({ own: true })');
  };
  return {
    get brokers() {
      return external ?? own().brokers;
    },
    stop: () => own().server.stop(),
    start: () => own().server.start(),
    kill: () => own().server.kill(),
  };
}
