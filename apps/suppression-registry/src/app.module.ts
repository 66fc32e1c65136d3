import { Module } from '@nestjs/common';
import type { Directory } from '@stopline/contracts';
import { Database } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import { Publisher } from '@stopline/messaging';
import { DIRECTORY, KEYS, Shutdown } from '@stopline/service-runtime';
import { Configuration } from './configuration/configuration.store.js';
import { ProgramsController } from './configuration/programs.controller.js';
import { SendersController } from './configuration/senders.controller.js';
import { ApiWrites } from './consent-requests/api-writes.worker.js';
import { AwaitedAnswers } from './consent-requests/awaited-answers.worker.js';
import { BulkRegistrar } from './bulk/bulk-registrar.worker.js';
import { BulkRequestsConsumer } from './bulk/bulk-requests.consumer.js';
import { ClockController } from './clock.controller.js';
import { ConsentRequestsController } from './consent-requests/consent-requests.controller.js';
import { Decisions } from './applying/decisions.store.js';
import { ImportEnd } from './bulk/import-end.worker.js';
import { LiveFirst } from './bulk/live-first.worker.js';
import { HoldsController } from './holds/holds.controller.js';
import { HoldStore } from './holds/holds.store.js';
import { OpenHolds } from './holds/open-holds.store.js';
import { observeOverdue } from './holds/hold-metrics.client.js';
import { OverdueHolds } from './holds/overdue-holds.worker.js';
import { Verdicts } from './holds/verdicts.store.js';
import { VerdictsController } from './holds/verdicts.controller.js';
import { ListsModule } from './lists/lists.module.js';
import { ParkedKeysController } from './parked-keys/parked-keys.controller.js';
import { ParkedKeys } from './parked-keys/parked-keys.store.js';
import { Registrar } from './applying/registrar.worker.js';
import { observeWaiting } from './registry-metrics.client.js';
import { RequestsConsumer } from './applying/requests.consumer.js';
import { assertSubjectKeys } from './subjects/subject-keys.store.js';
import { SubjectsController } from './subjects/subjects.controller.js';

@Module({
  imports: [ListsModule],
  controllers: [
    RequestsConsumer,
    BulkRequestsConsumer,
    ConsentRequestsController,
    SubjectsController,
    VerdictsController,
    HoldsController,
    ParkedKeysController,
    ClockController,
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
    {
      provide: Registrar,
      inject: [Database, DIRECTORY, KEYS],
      useFactory: async (db: Database, directory: Directory, keys: Keys) => {
        await assertSubjectKeys(db, keys.keyring);
        observeWaiting(db);
        const decisions = new Decisions(directory, keys.keyring, keys.sealer);
        return new Registrar(db, decisions, new ParkedKeys(decisions, keys));
      },
    },
  ],
})
export class AppModule {
  constructor(shutdown: Shutdown, overdue: OverdueHolds, importEnd: ImportEnd) {
    overdue.start();
    shutdown.on('workers', 'overdue holds', () => overdue.stop());
    importEnd.start();
    shutdown.on('workers', 'imports', () => importEnd.stop());
  }
}
