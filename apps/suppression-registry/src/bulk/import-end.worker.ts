import { laneOf } from '@stopline/contracts';
import { Logger } from '@nestjs/common';
import { WorkLoop, writeLane, type Database } from '@stopline/database';
import { SERVICE } from '../schema.js';
import { finishedEvent } from './import-events.js';
import { forgetMet, noteDone, READ_CHANNEL, readImport, sumResults, waitingImports } from './imports.store.js';

/** Between two looks at lists whose chunks are still being applied. */
const LOOK_MS = 500;
/** Nothing waits; a look now and then finds what a lost notification left. */
const IDLE_MS = 10_000;
const SLICE_ROWS = 5_000;

/** Ends lists whose every chunk is applied: their end is audited with it. Every process may run one. */
export class ImportEnd {
  private readonly logger = new Logger('imports');
  private readonly loop = new WorkLoop(
    () => this.step(),
    (error) => this.logger.warn({ msg: 'lists are not ended yet', err: error }),
  );
  private forgetting = true;

  private unlisten: (() => void) | undefined;

  constructor(private readonly db: Database) {}

  start(): void {
    this.unlisten = this.db.listen(READ_CHANNEL, () => this.loop.wake());
    this.loop.start();
  }

  /** Resolves when the step under way is done. */
  stop(): Promise<void> {
    this.unlisten?.();
    return this.loop.stop();
  }

  private async step(): Promise<number> {
    const waiting = await waitingImports(this.db);
    const complete = waiting.filter(({ chunks, applied }) => applied >= chunks);
    for (const { import_id: importId } of complete) await this.end(importId);
    this.forgetting ||= complete.length > 0;
    if (this.forgetting) this.forgetting = (await forgetMet(this.db, SLICE_ROWS)) === SLICE_ROWS;
    if (this.forgetting) return 0;
    return waiting.length > complete.length ? LOOK_MS : IDLE_MS;
  }

  private end(importId: string): Promise<void> {
    return writeLane(this.db, { service: SERVICE, lane: laneOf(importId) }, async ({ tx, now, lane, outbox }) => {
      const list = await readImport(tx, importId);
      if (!list?.read || !(await noteDone(tx, importId, now))) return;
      const ended = { read: list.read, results: await sumResults(tx, importId), finishedAt: now };
      outbox.add((laneSeq) => finishedEvent(list, ended, { lane, laneSeq }));
    });
  }
}
