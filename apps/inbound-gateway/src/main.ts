import { rawBodies, startService } from '@stopline/service-runtime';
import { config } from './config.js';
import { AppModule } from './app.module.js';

await startService({ service: 'inbound-gateway', module: AppModule, config, consumer: 'group', configure: rawBodies });
