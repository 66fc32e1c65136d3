import { INPUT_RETENTION_MS } from '@stopline/contracts';
import type { Database } from './database.client.js';
import { REPUBLISH_MS } from './outbox-relay.worker.js';
import { WorkLoop } from './work-loop.worker.js';

/** Rows that a taking-over relay may still need, and a margin for a slow one. */
const PUBLISHED_MS = REPUBLISH_MS + 180_000;
/** One slice, one short transaction: deleting never holds up a lane. */
const SLICE_ROWS = 5_000;
const REST_MS = 60_000;

/** Whom a failed slice is told; `failures` counts those in a row. */
export interface RetentionOptions {
  readonly failed: (error: unknown, failures: number) => void;
}

/**
 * Deletes, slice by slice, inbox rows older than what the input topics could replay (35 days; kept ids never) and outbox rows that were published and are
 * past the republish window. Every process may run one: they share the work.
 */
export class Retention {
  private readonly loop: WorkLoop;

  constructor(
    private readonly db: Database,
    { failed }: RetentionOptions,
  ) {
    this.loop = new WorkLoop(() => this.step(), failed);
  }

  start(): void {
    this.loop.start();
  }

  /** Resolves when the slice under way is done. */
  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async step(): Promise<number> {
    const deleted = [await deletePublished(this.db), ...(await deleteExpiredIds(this.db))];
    return deleted.some((rows) => rows === SLICE_ROWS) ? 0 : REST_MS;
  }
}

/** Looks at the oldest rows only: where those wait to be published, younger ones are left too. */
async function deletePublished(db: Database): Promise<number> {
  const rows = await db.query(
    `WITH oldest AS (SELECT id, published_at FROM outbox ORDER BY id LIMIT $2)
     DELETE FROM outbox USING oldest
     WHERE outbox.id = oldest.id AND oldest.published_at < clock_timestamp() - $1 * interval '1 millisecond'
     RETURNING 1 AS deleted`,
    [PUBLISHED_MS, SLICE_ROWS],
  );
  return rows.length;
}

async function deleteExpiredIds(db: Database): Promise<number[]> {
  const partitions = await db.query<{ name: string }>(
    `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'inbox'::regclass ORDER BY 1`,
  );
  const deleted: number[] = [];
  for (const { name } of partitions) {
    const rows = await db.query(
      `DELETE FROM ${name} WHERE ctid = ANY(ARRAY(
         SELECT ctid FROM ${name} WHERE applied_at < clock_timestamp() - $1 * interval '1 millisecond' AND NOT kept LIMIT $2
       )) RETURNING 1 AS deleted`,
      [INPUT_RETENTION_MS, SLICE_ROWS],
    );
    deleted.push(rows.length);
  }
  return deleted;
}
