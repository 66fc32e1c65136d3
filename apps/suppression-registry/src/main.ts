import { startService, streamedBodies } from '@stopline/service-runtime';
import { AppModule } from './app.module.js';
import { LISTS } from './bulk/bulk-requests.consumer.js';
import { config } from './config.js';
import { listPaths, listTypes } from './lists/list-body.js';
import { schema, SERVICE } from './schema.js';

await startService({
  service: SERVICE,
  module: AppModule,
  config,
  schema,
  consumer: 'group',
  apart: [LISTS],
  positions: true,
  outbox: true,
  watermarks: ({ DIGEST_SECONDS }) => ({ digestEveryMs: DIGEST_SECONDS * 1_000 }),
  configure: (app) => streamedBodies(app, { paths: listPaths, types: listTypes }),
});
