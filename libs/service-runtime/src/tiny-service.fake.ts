import { once } from 'node:events';
import { Controller, Module, Post } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { topics } from '@stopline/contracts';
import { positionMigration } from '@stopline/database';
import type { LaneBatch } from '@stopline/messaging';
import { databaseConfig } from './config/config.js';
import { Public } from './http/access.module.js';
import { Shutdown } from './lifecycle/shutdown.worker.js';
import { startService } from './start-service.worker.js';

/** What the tiny service tells its parent, and what it waits to be told. */
export type Step = 'batch begins' | 'batch ends' | 'request begins' | 'request ends' | 'worker stops';

function tell(step: Step): void {
  process.send?.(step);
}

/** Waits for the parent's word. */
async function told(word: 'end batch' | 'end request'): Promise<void> {
  for (;;) {
    const [heard]: unknown[] = await once(process, 'message');
    if (heard === word) return;
  }
}

@Controller()
class TinyController {
  @EventPattern(topics['inbound-messages'].name)
  async hear({ records }: LaneBatch): Promise<void> {
    if (records.length === 0) return;
    tell('batch begins');
    await told('end batch');
    tell('batch ends');
  }

  @Post('v1/slow')
  @Public()
  async slow(): Promise<{ answered: true }> {
    tell('request begins');
    await told('end request');
    tell('request ends');
    return { answered: true };
  }
}

@Module({ controllers: [TinyController] })
class TinyModule {
  constructor(shutdown: Shutdown) {
    shutdown.on('workers', 'tiny worker', () => tell('worker stops'));
  }
}

const schema = { schema: 'tiny', role: 'tiny_runtime', migrations: [positionMigration('tiny')] };

await startService({ service: 'keyword-classifier', module: TinyModule, config: databaseConfig, schema, consumer: 'group', positions: true });
