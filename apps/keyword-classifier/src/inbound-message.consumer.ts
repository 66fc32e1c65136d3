import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics } from '@stopline/contracts';
import type { LaneBatch } from '@stopline/messaging';
import type { InboundEvent } from './classified-event.js';
import { Judge } from './judging.worker.js';

/** Judges every message of a lane, in order. The batch is done when Kafka acknowledged all verdicts; until then it is read again. */
@Controller()
export class InboundMessageConsumer {
  constructor(private readonly judge: Judge) {}

  @EventPattern(topics['inbound-messages'].name)
  hear(@Payload() batch: LaneBatch<InboundEvent['type']>): Promise<void> {
    return this.judge.hear(batch);
  }
}
