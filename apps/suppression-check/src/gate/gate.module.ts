import { Module } from '@nestjs/common';
import { Publisher } from '@stopline/messaging';
import { Checker } from '@stopline/replica';
import { Shutdown } from '@stopline/service-runtime';
import { CheckModule } from '../check.module.js';
import { observeWaiting } from './gate-metrics.client.js';
import { PlatformSendRequestedConsumer } from './platform-send-requested.consumer.js';
import { SendGate } from './send-gate.worker.js';

/** The same question and answer over Kafka. */
@Module({
  imports: [CheckModule],
  controllers: [PlatformSendRequestedConsumer],
  providers: [{ provide: SendGate, inject: [Checker, Publisher], useFactory: (checker: Checker, publisher: Publisher) => new SendGate(checker, publisher) }],
})
export class GateModule {
  constructor(gate: SendGate, shutdown: Shutdown) {
    observeWaiting(() => gate.waiting);
    shutdown.on('workers', 'send gate', () => gate.stop());
  }
}
