import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics } from '@stopline/contracts';
import type { LaneBatch } from '@stopline/messaging';
import { StateFeed } from '@stopline/replica';

/** Builds the replica from suppression-state. */
@Controller()
export class SuppressionStateConsumer {
  constructor(private readonly feed: StateFeed) {}

  @EventPattern(topics['suppression-state'].name)
  hear(@Payload() batch: LaneBatch): Promise<void> {
    this.feed.take(batch);
    return Promise.resolve();
  }
}
