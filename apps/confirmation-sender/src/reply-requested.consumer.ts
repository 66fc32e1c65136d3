import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics, type Directory } from '@stopline/contracts';
import { applyBatches, Database, Gathering, type AppliedLane } from '@stopline/database';
import type { LaneBatch } from '@stopline/messaging';
import { DIRECTORY } from '@stopline/service-runtime';
import { gateMs } from './due.js';
import { insertRequests, type RequestRecord } from './requests.store.js';
import { CONSUMER, SERVICE } from './schema.js';

/** Only inserts: what is sent when is the sending loop's business. */
@Controller()
export class ReplyRequestedConsumer {
  /** What a fetch brings of all lanes is one transaction. */
  private readonly rounds = new Gathering<LaneBatch>(async (batches) => {
    await applyBatches(this.db, { service: SERVICE, consumer: CONSUMER, batches }, (lanes) => this.insert(lanes));
  });

  constructor(
    private readonly db: Database,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  @EventPattern(topics['reply-requests'].name)
  hear(@Payload() batch: LaneBatch): Promise<void> {
    return this.rounds.add(batch);
  }

  private async insert(lanes: readonly AppliedLane[]): Promise<void> {
    const { freshness } = this.directory.installation;
    const requests = lanes.flatMap(({ records }) => records.filter(isRequest));
    if (lanes[0]) await insertRequests(lanes[0].tx, requests, (kind) => gateMs(kind, freshness));
  }
}

function isRequest(record: LaneBatch['records'][number]): record is RequestRecord {
  return record.event.type === 'stopline.reply.requested.v1';
}
