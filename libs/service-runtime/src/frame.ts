import type { Provider } from '@nestjs/common';
import type { KafkaLanes } from '@stopline/messaging';
import type { Logger } from 'pino';
import type { Health } from './lifecycle/health.worker.js';
import type { Shutdown } from './lifecycle/shutdown.worker.js';

/** What every part of the runtime needs to begin and to end well. */
export interface Frame {
  readonly service: string;
  readonly logger: Logger;
  readonly health: Health;
  readonly shutdown: Shutdown;
}

/** What a service is connected to: global providers, and the lanes it reads. */
export interface Connections {
  readonly providers: readonly Provider[];
  readonly lanes: readonly KafkaLanes[];
}
