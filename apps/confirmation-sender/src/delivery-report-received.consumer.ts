import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics } from '@stopline/contracts';
import { applyBatches, Database, Gathering, type AppliedLane } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import type { LaneBatch } from '@stopline/messaging';
import { KEYS } from '@stopline/service-runtime';
import { recordReports, type Report } from './receipts.store.js';
import { CONSUMER, SERVICE } from './schema.js';

/** Finds the reports that are about replies of ours among all that the providers tell. */
@Controller()
export class DeliveryReportReceivedConsumer {
  /** What a fetch brings of all lanes is one transaction. */
  private readonly rounds = new Gathering<LaneBatch>(async (batches) => {
    await applyBatches(this.db, { service: SERVICE, consumer: CONSUMER, batches }, (lanes) => this.record(lanes));
  });

  constructor(
    private readonly db: Database,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  @EventPattern(topics['delivery-reports'].name)
  hear(@Payload() batch: LaneBatch): Promise<void> {
    return this.rounds.add(batch);
  }

  /** A report belongs to the lane of its reply. One that names another number is recorded all the same, in a lane that is held. */
  private async record(lanes: readonly AppliedLane[]): Promise<void> {
    const [first] = lanes;
    if (!first) return;
    const held = new Map(lanes.map((lane) => [lane.lane, lane]));
    await recordReports({ ...first, lane: (lane) => held.get(lane) ?? first }, lanes.flatMap(({ records }) => records.flatMap((record) => this.reportOf(record))));
  }

  private reportOf({ event }: LaneBatch['records'][number]): Report[] {
    if (event.type !== 'stopline.delivery-report.received.v1') return [];
    const { tenant, number, sender, provider, account, providerMessageId, status, code, said: reportedAt } = event.data;
    const subjects = this.keys.keyring.candidates(tenant, number);
    return [{ eventId: event.id, tenant, subjects, sender, provider, account, providerMessageId, status, code: code ?? null, reportedAt }];
  }
}
