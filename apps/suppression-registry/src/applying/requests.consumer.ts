import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { flow, topics } from '@stopline/contracts';
import type { LaneBatch } from '@stopline/messaging';
import { LISTS } from '../bulk/bulk-requests.consumer.js';
import { LiveFirst } from '../bulk/live-first.worker.js';
import { Registrar } from './registrar.worker.js';
import type { RequestType } from '../deciding/requests.js';

/** Reply outcomes are no requests, and lists have a consumer of their own. */
const REQUESTS = flow['suppression-registry'].consumes.filter((topic) => topic !== LISTS && topic !== 'reply-outcomes');

/** Hears everything that may change what stands: classified messages, consent requests, delivery reports. */
@Controller()
export class RequestsConsumer {
  constructor(
    private readonly registrar: Registrar,
    private readonly liveFirst: LiveFirst,
  ) {}

  @EventPattern(REQUESTS.map((topic) => topics[topic].name))
  hear(@Payload() batch: LaneBatch<RequestType>): Promise<void> {
    return this.liveFirst.applyLive(() => this.registrar.apply(batch));
  }
}
