import { startService } from '@stopline/service-runtime';
import { AppModule } from './app.module.js';
import { config } from './config.js';
import { grpcTransport } from './grpc-server.worker.js';

await startService({
  service: 'suppression-check',
  module: AppModule,
  config,
  consumer: 'every-lane',
  transports: (settings) => [grpcTransport(settings)],
});
