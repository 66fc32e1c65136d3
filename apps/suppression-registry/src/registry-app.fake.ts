import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import { Publisher, RecordProducer } from '@stopline/messaging';
import { ApiKeys, CONFIG, createLogger, DIRECTORY, Health, httpAppOf, KEYS, Shutdown } from '@stopline/service-runtime';
import { AppModule } from './app.module.js';
import { fakeDirectory } from './directory.fake.js';
import { listLimits } from './lists/list-limits.fake.js';

/** The registry's HTTP application over a real database, without Kafka. `shutdown` is what a signal would run. */
export async function registryApp(db: Database, keys: Keys, shutdown = fakeShutdown()): Promise<NestFastifyApplication> {
  const directory = fakeDirectory();
  const app = await httpAppOf({
    service: 'suppression-registry',
    module: AppModule,
    providers: [
      { provide: ApiKeys, useValue: new ApiKeys(directory) },
      { provide: DIRECTORY, useValue: directory },
      { provide: KEYS, useValue: keys },
      { provide: Database, useValue: db },
      { provide: CONFIG, useValue: listLimits },
      { provide: Publisher, useValue: undefined },
      { provide: RecordProducer, useValue: undefined },
      { provide: Health, useValue: new Health() },
      { provide: Shutdown, useValue: shutdown },
    ],
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** A shutdown that a spec runs itself. */
export function fakeShutdown(): Shutdown {
  return new Shutdown(createLogger({ service: 'spec', level: 'fatal' }), () => undefined);
}
