import { rawBodies, startService } from '@stopline/service-runtime';
import { config } from './config.js';
import { GatewayModule } from './gateway.module.js';

await startService({ service: 'inbound-gateway', module: GatewayModule, config, consumer: 'group', configure: rawBodies });
