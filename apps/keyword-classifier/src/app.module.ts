import { Module } from '@nestjs/common';
import type { Directory } from '@stopline/contracts';
import { Publisher } from '@stopline/messaging';
import { CONFIG, DIRECTORY, Shutdown } from '@stopline/service-runtime';
import { ClassifyController } from './classify.controller.js';
import type { ClassifierConfig } from './config.js';
import { InboundMessageConsumer } from './inbound-message.consumer.js';
import { Judge } from './judging.worker.js';
import { shadowRules } from './shadow-rules.client.js';

@Module({
  controllers: [InboundMessageConsumer, ClassifyController],
  providers: [
    {
      provide: Judge,
      inject: [Publisher, DIRECTORY, CONFIG],
      useFactory: async (publisher: Publisher, directory: Directory, { SHADOW_RULES }: ClassifierConfig) =>
        new Judge(publisher, { directory, shadow: await shadowRules(SHADOW_RULES) }),
    },
  ],
})
export class AppModule {
  constructor(judge: Judge, shutdown: Shutdown) {
    shutdown.on('workers', 'judging', () => judge.stop());
  }
}
