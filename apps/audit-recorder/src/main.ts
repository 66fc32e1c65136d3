import { startService } from '@stopline/service-runtime';
import { AppModule } from './app.module.js';
import { config } from './config.js';
import { schema, SERVICE } from './schema.js';

await startService({ service: SERVICE, module: AppModule, config, schema, consumer: 'group', gatherMs: 500, positions: true });
