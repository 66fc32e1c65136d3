import { randomInt } from 'node:crypto';
import { Module } from '@nestjs/common';
import type { Directory } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import { KafkaLanes } from '@stopline/messaging';
import { AppliedNumbers, Checker, CompactTable, LocalCopy, Replica } from '@stopline/replica';
import { DIRECTORY, Health, KEYS } from '@stopline/service-runtime';
import { CheckController } from './check.controller.js';
import { measured, observeCopy } from './check-metrics.client.js';
import { GrpcCheckController } from './grpc-check.controller.js';
import { GrpcHealth } from './grpc-server.worker.js';
import { SuppressionStateConsumer } from './suppression-state.consumer.js';

/** How long a check waits for the write whose token it carries. */
const TOKEN_WAIT_MS = 100;

@Module({
  controllers: [SuppressionStateConsumer, CheckController, GrpcCheckController],
  providers: [
    AppliedNumbers,
    GrpcHealth,
    { provide: Replica, useFactory: () => new Replica(() => new CompactTable(randomInt(2 ** 32))) },
    {
      provide: LocalCopy,
      inject: [Replica, AppliedNumbers, KafkaLanes],
      useFactory: (replica: Replica, applied: AppliedNumbers, { progress }: KafkaLanes) => new LocalCopy(replica, applied, progress),
    },
    {
      provide: Checker,
      inject: [DIRECTORY, KEYS, LocalCopy],
      useFactory: (directory: Directory, { keyring }: Keys, copy: LocalCopy) =>
        new Checker({ directory, keyring, copy, patience: () => AbortSignal.timeout(TOKEN_WAIT_MS), measured }),
    },
  ],
})
export class AppModule {
  constructor(health: Health, copy: LocalCopy) {
    observeCopy(copy);
    health.addReadiness('replica', () => (copy.wasComplete() ? undefined : 'is catching up'));
  }
}
