import { rawBodies, startService } from '@stopline/service-runtime';
import { config } from './config.js';
import { SimulatorModule } from './simulator.module.js';

await startService({ service: 'carrier-simulator', module: SimulatorModule, config, configure: rawBodies });
