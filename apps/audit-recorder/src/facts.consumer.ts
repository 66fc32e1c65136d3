import { Controller, Inject, Logger } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { flow, topics } from '@stopline/contracts';
import { advance, Database } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import type { LaneBatch } from '@stopline/messaging';
import { KEYS } from '@stopline/service-runtime';
import { countRecords, timed } from './audit-metrics.client.js';
import { recordOf, type Tokenise } from './audit-record.js';
import { RecordStore } from './record.store.js';
import { CONSUMER } from './schema.js';

/** Hears every fact and keeps it. Records first, then the position: what is recorded twice changes nothing. */
@Controller()
export class FactsConsumer {
  private readonly logger = new Logger('facts');

  constructor(
    private readonly records: RecordStore,
    @Inject(KEYS) private readonly keys: Keys,
    private readonly positions: Database,
  ) {}

  @EventPattern(flow['audit-recorder'].consumes.map((topic) => topics[topic].name))
  async hear(@Payload() batch: LaneBatch): Promise<void> {
    const { kafkaTopic } = batch;
    const tokenise: Tokenise = (tenant, number) => this.token(tenant, number);
    const records = batch.records.map((record) => recordOf({ ...record, kafkaTopic }, tokenise, this.keys.sealer));
    await timed(async () => {
      await this.records.add(records);
      await this.positions.transaction((tx) => advance(tx, CONSUMER, batch));
    });
    countRecords(records);
  }

  /** A tenant that has left the installation has no key: its facts are kept all the same, findable by all but the number. */
  private token(tenant: string, number: string): string | null {
    const { keyring } = this.keys;
    if (keyring.has(tenant)) return keyring.tokenise(tenant, number);
    this.logger.warn({ msg: 'a fact of a tenant without keys is recorded without its subject', tenant });
    return null;
  }
}
