import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics } from '@stopline/contracts';
import { applyBatch, Database } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import type { LaneBatch } from '@stopline/messaging';
import { KEYS } from '@stopline/service-runtime';
import { recordReports, type Report } from './receipts.store.js';
import { CONSUMER, SERVICE } from './schema.js';

/** Finds the reports that are about replies of ours among all that the providers tell. */
@Controller()
export class DeliveryReportReceivedConsumer {
  constructor(
    private readonly db: Database,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  @EventPattern(topics['delivery-reports'].name)
  async hear(@Payload() batch: LaneBatch): Promise<void> {
    await applyBatch(this.db, { service: SERVICE, consumer: CONSUMER, batch }, (lane) =>
      recordReports({ ...lane, lane: () => lane }, lane.records.flatMap((record) => this.reportOf(record))),
    );
  }

  private reportOf({ event }: LaneBatch['records'][number]): Report[] {
    if (event.type !== 'stopline.delivery-report.received.v1') return [];
    const { tenant, number, sender, provider, account, providerMessageId, status, code, said: reportedAt } = event.data;
    const subjects = this.keys.keyring.candidates(tenant, number);
    return [{ eventId: event.id, tenant, subjects, sender, provider, account, providerMessageId, status, code: code ?? null, reportedAt }];
  }
}
