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

const DUE = `
  SELECT count(*) FILTER (WHERE NOT kept) AS inbox, count(*) FILTER (WHERE kept) AS "keptInbox",
         (SELECT count(*) FROM outbox WHERE published_at < clock_timestamp() - $2 * interval '1 millisecond') AS outbox,
         (SELECT count(*) FROM outbox WHERE published_at IS NULL) AS unpublished
  FROM inbox WHERE applied_at < clock_timestamp() - $1 * interval '1 millisecond'`;

/** What a run of the jobs removed, or would; and of `inbox` what is kept for ever. Counts of rows. */
export interface RetentionReport {
  readonly inbox: number;
  readonly outbox: number;
  /** Ids of opt-ins, whose time would be over. */
  readonly keptInbox: number;
  /** Rows that wait to be published. */
  readonly unpublished: number;
}

/** Runs the jobs now, to their end. A dry run counts what they would remove. */
export async function runRetention(db: Database, { dryRun }: { readonly dryRun: boolean }): Promise<RetentionReport> {
  const [due] = await db.query<{ inbox: string; outbox: string; keptInbox: string; unpublished: string }>(DUE, [INPUT_RETENTION_MS, PUBLISHED_MS]);
  const kept = { keptInbox: Number(due?.keptInbox), unpublished: Number(due?.unpublished) };
  if (dryRun) return { ...kept, inbox: Number(due?.inbox), outbox: Number(due?.outbox) };
  const removed = { inbox: 0, outbox: 0 };
  for (let full = true; full; ) {
    const [outbox, ids] = [await deletePublished(db), await deleteExpiredIds(db)];
    removed.outbox += outbox;
    removed.inbox += ids.reduce((sum, rows) => sum + rows, 0);
    full = outbox === SLICE_ROWS || ids.includes(SLICE_ROWS);
  }
  return { ...kept, ...removed };
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
