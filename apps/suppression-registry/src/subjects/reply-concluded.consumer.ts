import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics } from '@stopline/contracts';
import { advance, Database, Gathering } from '@stopline/database';
import type { LaneBatch } from '@stopline/messaging';
import { CONSUMER } from '../schema.js';
import { recordConclusions, recordDeliveries } from './replies.store.js';

/** Hears how replies ended, for the lookup. It holds no lane: what changes the state never waits for it. */
@Controller()
export class ReplyConcludedConsumer {
  private readonly rounds = new Gathering<LaneBatch>((batches) => this.record(batches));

  constructor(private readonly db: Database) {}

  @EventPattern(topics['reply-outcomes'].name)
  hear(@Payload() batch: LaneBatch): Promise<void> {
    return this.rounds.add(batch);
  }

  private record(batches: readonly LaneBatch[]): Promise<void> {
    const events = batches.flatMap(({ records }) => records.map(({ event }) => event));
    return this.db.transaction(async (tx) => {
      await recordConclusions(tx, events.flatMap((event) => (event.type === 'stopline.reply.concluded.v1' ? [event.data] : [])));
      await recordDeliveries(tx, events.flatMap((event) => (event.type === 'stopline.reply.delivery-reported.v1' ? [event.data] : [])));
      await advance(tx, CONSUMER, batches);
    });
  }
}
