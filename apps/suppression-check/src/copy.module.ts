import { randomInt } from 'node:crypto';
import { Global, Logger, Module } from '@nestjs/common';
import type { Keys } from '@stopline/key-store';
import { KafkaLanes } from '@stopline/messaging';
import { AppliedNumbers, CompactTable, DatabaseClock, LocalCopy, localTime, RegistryClock, Replica, StateFeed, type LaneTables, type LocalTime } from '@stopline/replica';
import { CONFIG, Health, KEYS } from '@stopline/service-runtime';
import { Bootstrap } from './bootstrap.worker.js';
import { ClockWorker, LOCAL_TIME } from './clock.worker.js';
import type { Config } from './config.js';
import { countDifferent, countRebuilt, observeCopy } from './copy-metrics.client.js';
import { CopyWorker } from './copy.worker.js';
import { SnapshotStore } from './snapshot.store.js';
import { Snapshots } from './snapshots.worker.js';
import { StateLog } from './state-log.client.js';
import { SuppressionStateConsumer } from './suppression-state.consumer.js';

/** What the replica is made of. */
const tables: LaneTables = { create: () => new CompactTable(randomInt(2 ** 32)), restore: (bytes) => CompactTable.restore(bytes) };
const logger = new Logger('replica');

/** This process's copy of suppression-state, and all that keeps it whole and fresh. */
@Global()
@Module({
  controllers: [SuppressionStateConsumer],
  providers: [
    AppliedNumbers,
    CopyWorker,
    { provide: Replica, useFactory: () => new Replica(tables.create) },
    { provide: LOCAL_TIME, useValue: localTime },
    { provide: DatabaseClock, inject: [LOCAL_TIME], useFactory: (local: () => LocalTime) => new DatabaseClock(local) },
    {
      provide: StateLog,
      inject: [CONFIG, KEYS, KafkaLanes],
      useFactory: (config: Config, keys: Keys, lanes: KafkaLanes) => new StateLog(config.KAFKA_BROKERS, keys, lanes),
    },
    {
      provide: StateFeed,
      inject: [Replica, AppliedNumbers, DatabaseClock, StateLog],
      useFactory: (replica: Replica, applied: AppliedNumbers, clock: DatabaseClock, log: StateLog) =>
        new StateFeed({ replica, applied, clock, readAgain: (lane) => log.readAgain(lane), differs, rebuilt }),
    },
    {
      provide: LocalCopy,
      inject: [Replica, AppliedNumbers, StateFeed, KafkaLanes],
      useFactory: (replica: Replica, applied: AppliedNumbers, feed: StateFeed, lanes: KafkaLanes) =>
        new LocalCopy(replica, applied, { ageMs: (lane) => feed.ageMs(lane), watermarkMs: (lane) => feed.watermarkMs(lane), caughtUp: () => lanes.progress.caughtUp() && feed.isProven() }),
    },
    {
      provide: Snapshots,
      inject: [CONFIG, StateLog, StateFeed],
      useFactory: ({ SNAPSHOT_FOLDER, SNAPSHOT_EVERY_S }: Config, log: StateLog, feed: StateFeed) =>
        new Snapshots({ store: new SnapshotStore(SNAPSHOT_FOLDER), log, feed, restore: tables.restore, everyMs: SNAPSHOT_EVERY_S * 1_000 }),
    },
    {
      provide: ClockWorker,
      inject: [CONFIG, DatabaseClock, LOCAL_TIME],
      useFactory: ({ REGISTRY_URL }: Config, clock: DatabaseClock, local: () => LocalTime) => new ClockWorker(clock, new RegistryClock(REGISTRY_URL, local)),
    },
    { provide: Bootstrap, inject: [LocalCopy], useFactory: (copy: LocalCopy) => new Bootstrap(copy) },
  ],
  exports: [LocalCopy],
})
export class CopyModule {
  constructor(health: Health, copy: LocalCopy, clock: DatabaseClock) {
    observeCopy(copy, clock);
    health.addReadiness('replica', () => (copy.wasComplete() ? undefined : 'is catching up'));
  }
}

function differs(lane: number): void {
  countDifferent(lane);
  logger.error(`the copy of lane ${lane} is not what the registry says: it allows nothing while it is read again`);
}

function rebuilt(lane: number): void {
  countRebuilt(lane);
  logger.warn(`lane ${lane} was read again and answers from what the log says`);
}
