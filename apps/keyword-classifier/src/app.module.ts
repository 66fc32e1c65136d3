import { Module } from '@nestjs/common';
import { ClassifyController } from './classify.controller.js';
import { InboundMessageConsumer } from './inbound-message.consumer.js';

@Module({ controllers: [InboundMessageConsumer, ClassifyController] })
export class AppModule {}
