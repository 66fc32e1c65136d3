import { Module } from '@nestjs/common';
import type { Directory } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import { Publisher } from '@stopline/messaging';
import { Checker, LocalCopy } from '@stopline/replica';
import { DIRECTORY, KEYS, Shutdown } from '@stopline/service-runtime';
import { CheckModule } from '../check.module.js';
import { observeWaiting } from './gate-metrics.client.js';
import { PlatformSendRequestedConsumer } from './platform-send-requested.consumer.js';
import { SendGate } from './send-gate.worker.js';

/** The same question and answer over Kafka. */
@Module({
  imports: [CheckModule],
  controllers: [PlatformSendRequestedConsumer],
  providers: [
    {
      provide: SendGate,
      inject: [Checker, LocalCopy, DIRECTORY, KEYS, Publisher],
      useFactory: (...[checker, copy, directory, { keyring }, publisher]: [Checker, LocalCopy, Directory, Keys, Publisher]) =>
        new SendGate({ checker, copy, directory, keyring, publisher }),
    },
  ],
})
export class GateModule {
  constructor(gate: SendGate, shutdown: Shutdown) {
    observeWaiting(() => gate.waiting);
    shutdown.on('workers', 'send gate', () => gate.stop());
  }
}
