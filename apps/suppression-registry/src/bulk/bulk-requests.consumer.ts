import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics } from '@stopline/contracts';
import type { LaneBatch } from '@stopline/messaging';
import { BulkRegistrar } from './bulk-registrar.worker.js';

/** The topic that yields to all others. */
export const LISTS = 'bulk-requests';

/** Hears the chunks of lists. */
@Controller()
export class BulkRequestsConsumer {
  constructor(private readonly registrar: BulkRegistrar) {}

  @EventPattern(topics[LISTS].name)
  hear(@Payload() batch: LaneBatch<'stopline.bulk.requested.v1'>): Promise<void> {
    return this.registrar.apply(batch);
  }
}
