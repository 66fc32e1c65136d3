import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics, type Directory } from '@stopline/contracts';
import { Publisher, traceparentOf, type LaneBatch } from '@stopline/messaging';
import { DIRECTORY } from '@stopline/service-runtime';
import { classifiedEvent, type InboundEvent } from './classified-event.js';
import { countVerdict } from './verdict-metrics.client.js';

/** Judges every message of a lane, in order. The batch is done when Kafka acknowledged all verdicts; until then it is read again. */
@Controller()
export class InboundMessageConsumer {
  constructor(
    private readonly publisher: Publisher,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  @EventPattern(topics['inbound-messages'].name)
  async hear(@Payload() { records }: LaneBatch<InboundEvent['type']>): Promise<void> {
    const classified = records.map((record) => ({ ...classifiedEvent(record.event, this.directory), ...traceparentOf(record) }));
    await this.publisher.publish(classified);
    for (const { data } of classified) countVerdict(data.verdict);
  }
}
