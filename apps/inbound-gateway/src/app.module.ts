import { Module } from '@nestjs/common';
import type { Directory } from '@stopline/contracts';
import { DIRECTORY } from '@stopline/service-runtime';
import { Accounts } from './accounts.js';
import { IngressConsumer } from './ingress.consumer.js';
import { WebhookController } from './webhook.controller.js';

@Module({
  controllers: [WebhookController, IngressConsumer],
  providers: [{ provide: Accounts, useFactory: (directory: Directory) => new Accounts(directory), inject: [DIRECTORY] }],
})
export class AppModule {}
