import { Module } from '@nestjs/common';
import type { Directory } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import { Checker, LocalCopy } from '@stopline/replica';
import { DIRECTORY, KEYS } from '@stopline/service-runtime';
import { CheckController } from './check.controller.js';
import { measured } from './check-metrics.client.js';
import { GrpcCheckController } from './grpc-check.controller.js';
import { GrpcServer } from './grpc-server.worker.js';
import { KeyLimits } from './key-limits.worker.js';
import { ManyChecks } from './many-checks.worker.js';

/** How long a check waits for the write whose token it carries. */
const TOKEN_WAIT_MS = 100;

/** The doors at which is asked, in front of one copy. */
@Module({
  controllers: [CheckController],
  providers: [
    GrpcCheckController,
    GrpcServer,
    KeyLimits,
    ManyChecks,
    {
      provide: Checker,
      inject: [DIRECTORY, KEYS, LocalCopy],
      useFactory: (directory: Directory, { keyring }: Keys, copy: LocalCopy) =>
        new Checker({ directory, keyring, copy, patience: () => AbortSignal.timeout(TOKEN_WAIT_MS), measured }),
    },
  ],
  exports: [Checker],
})
export class CheckModule {}
