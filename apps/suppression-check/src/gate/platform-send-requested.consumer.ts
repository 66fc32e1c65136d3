import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics } from '@stopline/contracts';
import { SendGate, type SendRequestBatch } from './send-gate.worker.js';

/** Hears what the tenants' platforms ask before each send. */
@Controller()
export class PlatformSendRequestedConsumer {
  constructor(private readonly gate: SendGate) {}

  @EventPattern(topics['send-requests'].name)
  hear(@Payload() batch: SendRequestBatch): Promise<void> {
    return this.gate.hear(batch);
  }
}
