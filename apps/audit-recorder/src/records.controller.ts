import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Keys } from '@stopline/key-store';
import { parseSubscriber } from '@stopline/phone-number';
import { CurrentKey, KEYS, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { countSearch } from './audit-metrics.client.js';
import { unsealedPayload } from './audit-record.js';
import { readRecord, type AuditRead } from './audit-read.js';
import { RecordStore } from './record.store.js';
import { pageOf, recordsPage, type RecordsPage } from './records-page.js';
import { filterOf, searchQuestion, type SearchQuestion } from './search.js';

@Controller('v1/records')
export class RecordsController {
  constructor(
    private readonly records: RecordStore,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  @Post('search')
  @HttpCode(200)
  @Roles('compliance')
  @ApiOperation({ summary: "Records of the key's tenant, in the order of time. The search itself becomes a record." })
  @ApiOkResponse({ standardSchema: recordsPage, description: 'One page' })
  async search(@Body({ schema: searchQuestion }) question: SearchQuestion, @CurrentKey() { tenant, key }: CallerKey): Promise<RecordsPage> {
    const filter = filterOf(question, (number) => this.keys.keyring.candidates(tenant.id, parseSubscriber(number) ?? number));
    const found = await this.records.search(tenant.id, filter);
    await this.note({ readId: randomUUID(), at: new Date().toISOString(), tenant: tenant.id, key, filter, records: found.length });
    countSearch();
    return pageOf(found, filter.limit, (payload) => unsealedPayload(payload, this.keys.sealer));
  }

  /** Committed before the first byte of the answer leaves: a read that cannot be recorded is refused (design §4.9). */
  private async note(read: AuditRead): Promise<void> {
    try {
      await this.records.add([readRecord(read, this.keys.sealer)]);
    } catch (cause) {
      throw new Problem(503, { code: 'read_not_recorded', detail: 'This read could not be recorded, so it is refused.', cause });
    }
  }
}
