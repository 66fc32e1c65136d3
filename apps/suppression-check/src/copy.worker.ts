import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Shutdown } from '@stopline/service-runtime';
import { Bootstrap } from './bootstrap.worker.js';
import { ClockWorker } from './clock.worker.js';
import { Snapshots } from './snapshots.worker.js';

/** Begins and ends what keeps the copy whole and fresh: a snapshot is gone on from before the lanes are read, the last one written when they no longer are. */
@Injectable()
export class CopyWorker implements OnModuleInit {
  constructor(
    private readonly clock: ClockWorker,
    private readonly snapshots: Snapshots,
    private readonly bootstrap: Bootstrap,
    private readonly shutdown: Shutdown,
  ) {}

  async onModuleInit(): Promise<void> {
    const { clock, snapshots, bootstrap, shutdown } = this;
    clock.start();
    bootstrap.start(await snapshots.load());
    snapshots.start();
    for (const [name, worker] of Object.entries({ clock, snapshots, bootstrap })) shutdown.on('workers', name, () => worker.stop());
  }
}
