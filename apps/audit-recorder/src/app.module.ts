import { Module } from '@nestjs/common';
import { Database } from '@stopline/database';
import { CONFIG, Shutdown } from '@stopline/service-runtime';
import type { Config } from './config.js';
import { FactsConsumer } from './facts.consumer.js';
import { PostgresRecordStore, RecordStore } from './record.store.js';
import { RecordsController } from './records.controller.js';
import { READER, schema, WRITER } from './schema.js';

@Module({
  controllers: [FactsConsumer, RecordsController],
  providers: [{ provide: RecordStore, inject: [CONFIG, Shutdown], useFactory: openRecords }],
})
export class AppModule {}

/** Who writes cannot read and who reads cannot write: each has connections of its own role. */
async function openRecords({ DATABASE_URL: url }: Config, shutdown: Shutdown): Promise<RecordStore> {
  const open = async (role: string, poolSize: number): Promise<Database> => {
    const database = await Database.open({ url, schema: schema.schema, role, poolSize, applicationName: `audit-recorder ${role}` });
    shutdown.on('database', role, () => database.close());
    return database;
  };
  return new PostgresRecordStore(await open(WRITER, 8), await open(READER, 4));
}
