import { rawBodies, startService } from '@stopline/service-runtime';
import { config } from './config.js';
import { AppModule } from './app.module.js';
import { schema } from './schema.js';

await startService({ service: 'inbound-gateway', module: AppModule, config, schema, databaseApart: true, consumer: 'group', configure: rawBodies });
