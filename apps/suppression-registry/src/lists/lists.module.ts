import { Module, type Provider } from '@nestjs/common';
import { Database } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import { Publisher } from '@stopline/messaging';
import { CONFIG, KEYS } from '@stopline/service-runtime';
import { BulkImports } from '../bulk/import-sink.worker.js';
import type { Config } from '../config.js';
import { ExportsController } from './exports.controller.js';
import { ExportStore } from './exports.store.js';
import { ImportsController } from './imports.controller.js';
import { ImportUploads } from './import-upload.worker.js';
import { IMPORT_SINK, type ImportSink } from './list-import.store.js';
import { ListIntake } from './list-intake.worker.js';
import { ListSlots } from './list-slots.js';
import { ScrubsController } from './scrubs.controller.js';
import { Scrubber } from './scrubber.worker.js';
import { Standings } from './standings.store.js';

export const listControllers = [ImportsController, ExportsController, ScrubsController];

export const listProviders: Provider[] = [
  { provide: ListSlots, inject: [CONFIG], useFactory: ({ LISTS_AT_ONCE }: Config) => new ListSlots(LISTS_AT_ONCE) },
  { provide: ListIntake, inject: [ListSlots, CONFIG], useFactory: (slots: ListSlots, config: Config) => new ListIntake(slots, config) },
  { provide: Standings, inject: [Database, KEYS], useFactory: (db: Database, { keyring }: Keys) => new Standings(db, keyring) },
  {
    provide: ImportUploads,
    inject: [IMPORT_SINK, Standings, KEYS],
    useFactory: (sink: ImportSink, standings: Standings, keys: Keys) => new ImportUploads(sink, standings, keys),
  },
  { provide: ExportStore, inject: [Database], useFactory: (db: Database) => new ExportStore(db) },
  { provide: Scrubber, inject: [Standings], useFactory: (standings: Standings) => new Scrubber(standings) },
];

/** Lists in and out: imports, exports, scrubs. */
@Module({ controllers: listControllers, providers: [...listProviders, { provide: IMPORT_SINK, inject: [Database, Publisher], useFactory: (db: Database, publisher: Publisher) => new BulkImports(db, publisher) }] })
export class ListsModule {}
