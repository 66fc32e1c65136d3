import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topics } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import { Publisher, type LaneBatch } from '@stopline/messaging';
import { KEYS } from '@stopline/service-runtime';
import { countIngress } from './gateway-metrics.client.js';
import { ingressEvents, type PlatformEventType } from './ingress-events.js';

/** Hears the tenants' own topics and writes what they say to the inner ones. */
@Controller()
export class IngressConsumer {
  constructor(
    private readonly publisher: Publisher,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  @EventPattern(topics.ingress.name)
  async hear(@Payload() batch: LaneBatch<PlatformEventType>): Promise<void> {
    const { tenant, kafkaTopic } = batch;
    if (tenant === undefined) throw new Error(`${kafkaTopic} is the topic of no tenant`);
    const now = new Date().toISOString();
    const { sealer } = this.keys;
    const events = batch.records.map((record) => ingressEvents({ record, kafkaTopic, tenant, now, sealer }));
    await this.publisher.publish(events.flat());
    for (const made of events) countIngress(tenant, made.at(-1)?.type ?? 'nothing');
  }
}
