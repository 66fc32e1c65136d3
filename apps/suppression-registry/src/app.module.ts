import { Module } from '@nestjs/common';
import type { Directory } from '@stopline/contracts';
import { Database } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import { Publisher, readBounds, readRecorded, RecordProducer } from '@stopline/messaging';
import { CONFIG, DIRECTORY, KEYS, Shutdown } from '@stopline/service-runtime';
import { BulkRegistrar } from './bulk/bulk-registrar.worker.js';
import { BulkRequestsConsumer } from './bulk/bulk-requests.consumer.js';
import { ImportEnd } from './bulk/import-end.worker.js';
import { LiveFirst } from './bulk/live-first.worker.js';
import { ChangesController } from './changes/changes.controller.js';
import { Followers } from './changes/followers.worker.js';
import { ClockController } from './clock.controller.js';
import type { Config } from './config.js';
import { Configuration } from './configuration/configuration.store.js';
import { EmbeddingController } from './configuration/embedding.controller.js';
import { ProgramsController } from './configuration/programs.controller.js';
import { SendersController } from './configuration/senders.controller.js';
import { ApiWrites } from './consent-requests/api-writes.worker.js';
import { AwaitedAnswers } from './consent-requests/awaited-answers.worker.js';
import { ConsentRequestsController } from './consent-requests/consent-requests.controller.js';
import { Decisions } from './applying/decisions.store.js';
import { Gaps } from './gaps/gaps.store.js';
import { GapsController } from './gaps/gaps.controller.js';
import { HoldsController } from './holds/holds.controller.js';
import { HoldStore } from './holds/holds.store.js';
import { OpenHolds } from './holds/open-holds.store.js';
import { observeOverdue } from './holds/hold-metrics.client.js';
import { OverdueHolds } from './holds/overdue-holds.worker.js';
import { Verdicts } from './holds/verdicts.store.js';
import { VerdictsController } from './holds/verdicts.controller.js';
import { LaneDigests } from './lane-digests/lane-digests.worker.js';
import { ListsModule } from './lists/lists.module.js';
import { ParkedKeysController } from './parked-keys/parked-keys.controller.js';
import { ParkedKeys } from './parked-keys/parked-keys.store.js';
import { Quarantine } from './quarantine/quarantine.store.js';
import { QuarantineController } from './quarantine/quarantine.controller.js';
import { Registrar } from './applying/registrar.worker.js';
import { observeWaiting } from './registry-metrics.client.js';
import { RequestsConsumer } from './applying/requests.consumer.js';
import { RetentionController } from './retention/retention.controller.js';
import { ReplyConcludedConsumer } from './subjects/reply-concluded.consumer.js';
import { assertSubjectKeys } from './subjects/subject-keys.store.js';
import { Reverts } from './reverts/revert.store.js';
import { RevertsController } from './reverts/reverts.controller.js';
import { SubjectsController } from './subjects/subjects.controller.js';

@Module({
  imports: [ListsModule],
  controllers: [
    RequestsConsumer,
    BulkRequestsConsumer,
    ReplyConcludedConsumer,
    ConsentRequestsController,
    SubjectsController,
    ChangesController,
    VerdictsController,
    HoldsController,
    ParkedKeysController,
    RevertsController,
    GapsController,
    QuarantineController,
    RetentionController,
    ClockController,
    EmbeddingController,
    ProgramsController,
    SendersController,
  ],
  providers: [
    { provide: LiveFirst, useFactory: () => new LiveFirst() },
    { provide: ImportEnd, inject: [Database], useFactory: (db: Database) => new ImportEnd(db) },
    {
      provide: BulkRegistrar,
      inject: [Database, KEYS, LiveFirst],
      useFactory: (db: Database, { keyring }: Keys, liveFirst: LiveFirst) => new BulkRegistrar(db, keyring, liveFirst),
    },
    {
      provide: ApiWrites,
      inject: [Database, Publisher, KEYS],
      useFactory: (db: Database, publisher: Publisher, { keyring }: Keys) => new ApiWrites(db, publisher, keyring, new AwaitedAnswers(db)),
    },
    { provide: HoldStore, inject: [Database, KEYS, DIRECTORY], useFactory: (db: Database, keys: Keys, directory: Directory) => new HoldStore(db, keys, directory) },
    { provide: OpenHolds, inject: [Database, KEYS, DIRECTORY], useFactory: (db: Database, keys: Keys, directory: Directory) => new OpenHolds(db, keys, directory) },
    { provide: Verdicts, inject: [Database, KEYS], useFactory: (db: Database, { sealer }: Keys) => new Verdicts(db, sealer) },
    {
      provide: OverdueHolds,
      inject: [Database, KEYS, DIRECTORY],
      useFactory: (db: Database, { sealer }: Keys, directory: Directory) => {
        observeOverdue(db, directory);
        return new OverdueHolds(db, sealer, directory);
      },
    },
    {
      provide: Configuration,
      inject: [Database, DIRECTORY],
      useFactory: async (db: Database, directory: Directory) => {
        const configuration = new Configuration(db, directory);
        await configuration.bringIn();
        return configuration;
      },
    },
    { provide: LaneDigests, inject: [Database, KEYS], useFactory: (db: Database, { keyring }: Keys) => new LaneDigests(db, keyring) },
    { provide: Reverts, inject: [Database, KEYS], useFactory: (db: Database, { keyring }: Keys) => new Reverts(db, keyring) },
    {
      provide: Gaps,
      inject: [Database, CONFIG],
      useFactory: (db: Database, { KAFKA_BROKERS: brokers }: Config) => new Gaps(db, (kafkaTopic) => readBounds(brokers, kafkaTopic)),
    },
    {
      provide: Quarantine,
      inject: [Database, CONFIG, RecordProducer, KEYS],
      useFactory: (db: Database, { KAFKA_BROKERS: brokers }: Config, producer: RecordProducer, { sealer }: Keys) =>
        new Quarantine(db, (hear) => readRecorded({ brokers, topic: 'quarantine', from: 0, to: Infinity }, hear), producer, sealer),
    },
    {
      provide: Decisions,
      inject: [DIRECTORY, KEYS],
      useFactory: (directory: Directory, { keyring, sealer }: Keys) => new Decisions(directory, keyring, sealer),
    },
    { provide: ParkedKeys, inject: [Decisions, KEYS], useFactory: (decisions: Decisions, keys: Keys) => new ParkedKeys(decisions, keys) },
    {
      provide: Followers,
      inject: [Database, Shutdown],
      useFactory: (db: Database, shutdown: Shutdown) => {
        const followers = new Followers(db);
        shutdown.on('http', 'followers', () => followers.end());
        return followers;
      },
    },
    {
      provide: Registrar,
      inject: [Database, Decisions, ParkedKeys, KEYS],
      useFactory: async (db: Database, decisions: Decisions, parkedKeys: ParkedKeys, { keyring }: Keys) => {
        await assertSubjectKeys(db, keyring);
        observeWaiting(db);
        return new Registrar(db, decisions, parkedKeys);
      },
    },
  ],
})
export class AppModule {
  constructor(shutdown: Shutdown, overdue: OverdueHolds, importEnd: ImportEnd, digests: LaneDigests) {
    overdue.start();
    shutdown.on('workers', 'overdue holds', () => overdue.stop());
    importEnd.start();
    shutdown.on('workers', 'imports', () => importEnd.stop());
    digests.start();
    shutdown.on('workers', 'digests', () => digests.stop());
  }
}
