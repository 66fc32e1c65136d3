import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics, type Directory } from '@stopline/contracts';
import { applyBatch, Database } from '@stopline/database';
import type { LaneBatch } from '@stopline/messaging';
import { DIRECTORY } from '@stopline/service-runtime';
import { gateMs } from './due.js';
import { insertRequests, type RequestRecord } from './requests.store.js';
import { CONSUMER, SERVICE } from './schema.js';

/** Only inserts: what is sent when is the sending loop's business. */
@Controller()
export class ReplyRequestedConsumer {
  constructor(
    private readonly db: Database,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  @EventPattern(topics['reply-requests'].name)
  async hear(@Payload() batch: LaneBatch): Promise<void> {
    const { freshness } = this.directory.installation;
    await applyBatch(this.db, { service: SERVICE, consumer: CONSUMER, batch }, (lane) =>
      insertRequests(lane, lane.records.filter(isRequest), (kind) => gateMs(kind, freshness)),
    );
  }
}

function isRequest(record: LaneBatch['records'][number]): record is RequestRecord {
  return record.event.type === 'stopline.reply.requested.v1';
}
