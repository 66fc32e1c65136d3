import { Controller, Inject, Logger } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { flow, topics } from '@stopline/contracts';
import { advance, Database, Gathering, StatementRefused } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import type { LaneBatch } from '@stopline/messaging';
import { KEYS } from '@stopline/service-runtime';
import { countRecords, timed } from './audit-metrics.client.js';
import { recordOf, type AuditRecord, type Fact, type Tokenise } from './audit-record.js';
import { RecordStore } from './record.store.js';
import { recordOfRefused } from './refused-record.js';
import { CONSUMER } from './schema.js';

/** Hears every fact and keeps it. Records first, then the position: what is recorded twice changes nothing. */
@Controller()
export class FactsConsumer {
  private readonly logger = new Logger('facts');
  private readonly advancing = new Gathering<LaneBatch>((batches) => this.positions.transaction((tx) => advance(tx, CONSUMER, batches)));

  constructor(
    private readonly records: RecordStore,
    @Inject(KEYS) private readonly keys: Keys,
    private readonly positions: Database,
  ) {}

  @EventPattern(flow['audit-recorder'].consumes.map((topic) => topics[topic].name))
  async hear(@Payload() batch: LaneBatch): Promise<void> {
    const { kafkaTopic } = batch;
    const tokenise: Tokenise = (tenant, number) => this.token(tenant, number);
    const facts = batch.records.map((record) => ({ ...record, kafkaTopic }));
    const records = facts.map((fact) => recordOf(fact, tokenise, this.keys.sealer));
    await timed(async () => {
      await this.records.add(records).catch((error: unknown) => {
        if (!blamesValues(error)) throw error;
        return this.addEach(records, facts);
      });
      await this.advancing.add(batch);
    });
    countRecords(records);
  }

  /** One fact that PostgreSQL cannot hold as it is must not keep the others of its lane from being recorded. */
  private async addEach(records: readonly AuditRecord[], facts: readonly Fact[]): Promise<void> {
    for (const [place, fact] of facts.entries()) {
      const record = records[place];
      if (record) await this.records.add([record]).catch((error: unknown) => this.addRefused(record, fact, error));
    }
  }

  private async addRefused(record: AuditRecord, fact: Fact, error: unknown): Promise<void> {
    if (!blamesValues(error)) throw error;
    await this.records.add([recordOfRefused(record, fact, new Date().toISOString(), this.keys.sealer)]);
    const { kafkaTopic, lane, offset } = fact;
    this.logger.error({ msg: 'a fact is recorded under seal, without what PostgreSQL refused', kafkaTopic, lane, offset: String(offset), sqlstate: error.sqlstate });
  }

  /** A tenant that has left the installation has no key: its facts are kept all the same, findable by all but the number. */
  private token(tenant: string, number: string): string | null {
    const { keyring } = this.keys;
    if (keyring.has(tenant)) return keyring.tokenise(tenant, number);
    this.logger.warn({ msg: 'a fact of a tenant without keys is recorded without its subject', tenant });
    return null;
  }
}

/** SQLSTATE classes that blame what is written: data exception, and what is too long for an index. */
const BLAME_VALUES = ['22', '54'];

function blamesValues(error: unknown): error is StatementRefused {
  return error instanceof StatementRefused && BLAME_VALUES.some((code) => error.sqlstate.startsWith(code));
}
