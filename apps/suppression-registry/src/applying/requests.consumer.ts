import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { flow, topics } from '@stopline/contracts';
import type { LaneBatch } from '@stopline/messaging';
import { Registrar } from './registrar.worker.js';
import type { RequestType } from '../deciding/requests.js';

/** Hears everything that may change what stands: classified messages, consent requests, delivery reports. */
@Controller()
export class RequestsConsumer {
  constructor(private readonly registrar: Registrar) {}

  @EventPattern(flow['suppression-registry'].consumes.map((topic) => topics[topic].name))
  hear(@Payload() batch: LaneBatch<RequestType>): Promise<void> {
    return this.registrar.apply(batch);
  }
}
