import { parseScopeKey, scopeKey, type RowResults, type Scope } from '@stopline/contracts';
import type { Database, Tx } from '@stopline/database';
import type { ListImport, ReadTotals, RejectedRow } from '../lists/list-import.store.js';

/** A list as it is kept. */
export interface StoredImport extends ListImport {
  readonly receivedAt: string;
  readonly chunksKnown: number;
  readonly read?: ReadTotals;
  readonly readAt?: string;
  readonly doneAt?: string;
}

interface ImportRow {
  readonly import_id: string;
  readonly tenant: string;
  readonly scope: string;
  readonly actor: string;
  readonly name: string | null;
  readonly mapping: Record<string, unknown>;
  readonly fingerprint: string;
  readonly received_at: Date;
  readonly chunks_known: number;
  readonly read: ReadTotals | null;
  readonly read_at: Date | null;
  readonly done_at: Date | null;
}

/** Heard when a list was read to its end. */
export const READ_CHANNEL = 'list_read';

type Asking = Pick<Tx, 'query'>;

const COLUMNS = 'import_id, tenant, scope, actor, name, mapping, fingerprint, received_at, chunks_known, read, read_at, done_at';

/** True where the list was not known. */
export async function insertImport(tx: Asking, list: ListImport, receivedAt: string): Promise<boolean> {
  const { importId, tenant, scope, actor, name, mapping, fingerprint } = list;
  const inserted = await tx.query(
    `INSERT INTO list_import (import_id, tenant, scope, cause, actor, name, mapping, fingerprint, received_at)
     VALUES ($1, $2, $3, 'import', $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING 1 AS inserted`,
    [importId, tenant, scopeKey(scope), actor, name ?? null, JSON.stringify(mapping), fingerprint, receivedAt],
  );
  return inserted.length > 0;
}

export async function readImport(db: Asking, importId: string): Promise<StoredImport | undefined> {
  const [row] = await db.query<ImportRow>(`SELECT ${COLUMNS} FROM list_import WHERE import_id = $1`, [importId]);
  return row && storedImport(row);
}

function storedImport(row: ImportRow): StoredImport {
  return {
    importId: row.import_id,
    tenant: row.tenant,
    scope: parseScopeKey(row.scope) satisfies Scope,
    actor: row.actor,
    ...(row.name !== null && { name: row.name }),
    mapping: row.mapping,
    fingerprint: row.fingerprint,
    receivedAt: row.received_at.toISOString(),
    chunksKnown: row.chunks_known,
    ...(row.read && { read: row.read }),
    ...(row.read_at && { readAt: row.read_at.toISOString() }),
    ...(row.done_at && { doneAt: row.done_at.toISOString() }),
  };
}

/** Notes that the chunks below `known` are durable; never fewer than before. */
export async function noteKnown(db: Database, importId: string, known: number): Promise<void> {
  await db.query('UPDATE list_import SET chunks_known = $2 WHERE import_id = $1 AND chunks_known < $2', [importId, known]);
}

export async function noteRejected(db: Database, importId: string, rows: readonly RejectedRow[]): Promise<void> {
  await db.query(
    `INSERT INTO import_rejected (import_id, row, line, fault)
     SELECT $1::uuid, row, line, fault FROM unnest($2::int[], $3::int[], $4::text[]) AS rejected (row, line, fault) ON CONFLICT DO NOTHING`,
    [importId, rows.map(({ row }) => row), rows.map(({ line }) => line), rows.map(({ fault }) => fault)],
  );
}

/** Notes what reading came to, the first time. */
export async function noteRead(db: Database, importId: string, totals: ReadTotals): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query('UPDATE list_import SET read = $2, read_at = clock_timestamp() WHERE import_id = $1 AND read_at IS NULL', [importId, JSON.stringify(totals)]);
    await tx.notify(READ_CHANNEL);
  });
}

/** Rows applied so far, by result. */
export async function sumResults(db: Asking, importId: string): Promise<RowResults> {
  const [sums] = await db.query<RowResults>(
    `SELECT coalesce(sum(added), 0)::int AS added, coalesce(sum(already_suppressed), 0)::int AS already_suppressed,
            coalesce(sum(released_later), 0)::int AS released_later, coalesce(sum(duplicate), 0)::int AS duplicate
     FROM import_chunk WHERE import_id = $1`,
    [importId],
  );
  return sums ?? { added: 0, already_suppressed: 0, released_later: 0, duplicate: 0 };
}

/** Lists that were read to their end, with how many of their chunks are applied. */
export function waitingImports(db: Asking): Promise<{ readonly import_id: string; readonly chunks: number; readonly applied: number }[]> {
  return db.query(
    `SELECT import_id, (read->>'chunks')::int AS chunks,
            (SELECT count(*)::int FROM import_chunk AS part WHERE part.import_id = list.import_id) AS applied
     FROM list_import AS list WHERE read_at IS NOT NULL AND done_at IS NULL`,
  );
}

/** True for the one who ends it. */
export async function noteDone(tx: Asking, importId: string, doneAt: string): Promise<boolean> {
  const ended = await tx.query('UPDATE list_import SET done_at = $2 WHERE import_id = $1 AND done_at IS NULL RETURNING 1 AS ended', [importId, doneAt]);
  return ended.length > 0;
}

/** Forgets some of those whom lists that are done have met; answers how many. */
export async function forgetMet(db: Database, limit: number): Promise<number> {
  const gone = await db.query(
    `DELETE FROM import_met WHERE ctid = ANY (ARRAY(
       SELECT met.ctid FROM import_met AS met JOIN list_import AS list USING (import_id) WHERE list.done_at IS NOT NULL LIMIT $1
     )) RETURNING 1 AS gone`,
    [limit],
  );
  return gone.length;
}
