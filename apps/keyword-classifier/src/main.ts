import { startService } from '@stopline/service-runtime';
import { AppModule } from './app.module.js';
import { config } from './config.js';

await startService({ service: 'keyword-classifier', module: AppModule, config, consumer: 'group' });
