import { Module } from '@nestjs/common';
import type { Directory } from '@stopline/contracts';
import { openSession } from '@stopline/database';
import { Publisher } from '@stopline/messaging';
import { CONFIG, DIRECTORY, Shutdown } from '@stopline/service-runtime';
import { Accounts } from './accounts.js';
import { CanarySender } from './canaries/canary-sender.worker.js';
import { Leadership } from './canaries/leadership.client.js';
import type { GatewayConfig } from './config.js';
import { observeLead } from './gateway-metrics.client.js';
import { IngressConsumer } from './ingress.consumer.js';
import { schema } from './schema.js';
import { WebhookController } from './webhook.controller.js';

@Module({
  controllers: [WebhookController, IngressConsumer],
  providers: [
    { provide: Accounts, useFactory: (directory: Directory) => new Accounts(directory), inject: [DIRECTORY] },
    {
      provide: CanarySender,
      inject: [CONFIG, Publisher],
      useFactory: ({ DATABASE_URL: url }: GatewayConfig, publisher: Publisher) =>
        new CanarySender(new Leadership(() => openSession({ url, ...schema, applicationName: 'inbound-gateway' })), publisher),
    },
  ],
})
export class AppModule {
  constructor(canaries: CanarySender, shutdown: Shutdown) {
    observeLead(() => canaries.leads);
    canaries.start();
    shutdown.on('workers', 'canaries', () => canaries.stop());
  }
}
