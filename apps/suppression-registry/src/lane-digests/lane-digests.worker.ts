import { Logger } from '@nestjs/common';
import { completeDigests, WorkLoop, type Database } from '@stopline/database';
import type { SubjectKeyring } from '@stopline/phone-number';
import { sumsOf } from './sums.store.js';

/** Another process may be about it. */
const LOOK_AGAIN_MS = 5 * 60_000;

/** Counts what stood before digests were kept into those of the lanes, once, beside everything else: until then no digest is recorded for them. */
export class LaneDigests {
  private readonly logger = new Logger('digests');
  private readonly loop = new WorkLoop(
    (ending) => this.step(ending),
    (error, failures) => this.logger.warn({ msg: 'digests are not complete yet', err: error, failures }),
  );

  constructor(
    private readonly db: Database,
    private readonly keyring: SubjectKeyring,
  ) {}

  start(): void {
    this.loop.start();
  }

  /** A count that is under way is given up. */
  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async step(ending: AbortSignal): Promise<number> {
    const completed = await completeDigests(this.db, (tx) => sumsOf(tx, this.keyring, ending));
    if (completed.length > 0) this.logger.log({ msg: 'digests are complete', lanes: completed });
    return LOOK_AGAIN_MS;
  }
}
