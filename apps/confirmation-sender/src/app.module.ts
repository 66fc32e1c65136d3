import { Module } from '@nestjs/common';
import type { Directory } from '@stopline/contracts';
import { Database } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import { CONFIG, DIRECTORY, KEYS, Shutdown } from '@stopline/service-runtime';
import type { SenderConfig } from './config.js';
import { DeliveryReportReceivedConsumer } from './delivery-report-received.consumer.js';
import { ownNumbers } from './own-numbers.js';
import { planClaims, type PlanClaims } from './plan-claims.js';
import { ProviderClient } from './provider.client.js';
import { ReplyRequestedConsumer } from './reply-requested.consumer.js';
import { observeBacklog } from './sender-metrics.client.js';
import { Sending } from './sending.worker.js';
import { Unclear } from './unclear.worker.js';

const PLAN = Symbol('plan');

@Module({
  controllers: [ReplyRequestedConsumer, DeliveryReportReceivedConsumer],
  providers: [
    {
      provide: ProviderClient,
      inject: [DIRECTORY, KEYS, CONFIG],
      useFactory: (directory: Directory, { keyring }: Keys, config: SenderConfig) => new ProviderClient(directory, keyring, config.SEND_TIMEOUT_MS),
    },
    {
      provide: PLAN,
      inject: [DIRECTORY, KEYS],
      useFactory: (directory: Directory, { keyring }: Keys): PlanClaims => {
        const isOwnNumber = ownNumbers(directory, keyring);
        return (due) => planClaims(due, directory, isOwnNumber);
      },
    },
    {
      provide: Sending,
      inject: [Database, PLAN, ProviderClient, CONFIG],
      useFactory: (db: Database, plan: PlanClaims, provider: ProviderClient, config: SenderConfig) =>
        new Sending(db, plan, provider, { inFlight: config.SENDS_IN_FLIGHT, timeoutMs: config.SEND_TIMEOUT_MS }),
    },
    { provide: Unclear, inject: [Database, ProviderClient], useFactory: (db: Database, provider: ProviderClient) => new Unclear(db, provider) },
  ],
})
export class AppModule {
  constructor(db: Database, shutdown: Shutdown, sending: Sending, unclear: Unclear) {
    observeBacklog(db);
    for (const [name, worker] of Object.entries({ sending, unclear })) {
      worker.start();
      shutdown.on('workers', name, () => worker.stop());
    }
  }
}
