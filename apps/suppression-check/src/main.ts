import { startService } from '@stopline/service-runtime';
import { AppModule } from './app.module.js';
import { config } from './config.js';
import { GrpcServer } from './grpc-server.worker.js';
import { httpSurface } from './http-surface.module.js';

await startService({
  service: 'suppression-check',
  module: AppModule,
  config,
  consumer: 'every-lane',
  shared: ['send-requests'],
  configure: httpSurface,
  listen: (app, settings) => app.get(GrpcServer).listen(settings),
});
