import { Module } from '@nestjs/common';
import { CONFIG, environment, loadInstallation } from '@stopline/service-runtime';
import { Carriers } from './carriers.js';
import type { Config } from './config.js';
import { FaultController } from './fault.controller.js';
import { Faults } from './faults.js';
import { HandsetController } from './handset.controller.js';
import { Handsets } from './handsets.js';
import { OutgoingApiController } from './outgoing-api.controller.js';
import { SentMessages } from './sent-messages.js';
import { DeliveryWorker } from './delivery.worker.js';
import { WebhookClient } from './webhook.client.js';

@Module({
  controllers: [HandsetController, FaultController, OutgoingApiController],
  providers: [
    {
      provide: Carriers,
      useFactory: async ({ STOPLINE_CONFIG }: Config) => new Carriers(await loadInstallation(STOPLINE_CONFIG, environment)),
      inject: [CONFIG],
    },
    { provide: Faults, useFactory: () => new Faults() },
    { provide: Handsets, useFactory: () => new Handsets() },
    { provide: SentMessages, useFactory: () => new SentMessages() },
    WebhookClient,
    DeliveryWorker,
  ],
})
export class AppModule {}
