import { scopeKey, type BulkRequested } from '@stopline/contracts';
import type { Tx } from '@stopline/database';
import { outcomeCodes } from './outcome-codes.js';
import { countResults, type ChunkEvent, type DecidedChunk } from './decide-chunk.js';

/** Which of these subjects an earlier chunk of the list has: it changed their entry, or is known to have met them. */
export async function readMet(tx: Tx, { tenant, scope, importId }: BulkRequested, subjects: readonly string[]): Promise<Set<string>> {
  if (subjects.length === 0) return new Set();
  const rows = await tx.query<{ subject: string }>(MET, [subjects, tenant, scopeKey(scope), importId]);
  return new Set(rows.map(({ subject }) => subject));
}

const MET = `
  SELECT asked.subject FROM unnest($1::text[]) AS asked (subject)
  WHERE EXISTS (
    SELECT FROM transition AS made
    WHERE made.tenant = $2 AND made.subject = asked.subject AND made.scope = $3 AND made.authority = 'person' AND made.correlation_id = $4::text OFFSET 0
  ) OR EXISTS (SELECT FROM import_met AS met WHERE met.import_id = $4::text::uuid AND met.subject = asked.subject OFFSET 0)`;

/** Where and when the chunk is recorded; its changes have the numbers from `firstSeq` on. */
export interface ChunkPlace {
  readonly lane: number;
  readonly firstSeq: number;
  readonly now: string;
}

/** Writes what a chunk changed: one statement for entries and history, one for the results. */
export async function writeChunk(tx: Tx, event: ChunkEvent, decided: DecidedChunk, place: ChunkPlace): Promise<void> {
  const { importId } = event.data;
  if (decided.changed.length > 0) await tx.query(CHANGE, changeParameters(event, decided, place));
  if (decided.met.length > 0) {
    await tx.query('INSERT INTO import_met (import_id, subject) SELECT $1::uuid, unnest($2::text[]) ON CONFLICT DO NOTHING', [importId, decided.met]);
  }
  await tx.query(RESULTS, resultParameters(event, decided));
}

/** What the rows of a chunk have in common is said once. `last`: the newest version of an entry, where a list has a number twice. */
const CHANGE = `
  WITH fact AS (
    SELECT * FROM unnest($11::text[], $12::int[], $13::text[], $14::timestamptz[], $15::text[], $16::timestamptz[], $17::bigint[], $18::boolean[])
      AS f (subject, version, previous, said, said_by, since, lane_seq, last)
  ), history AS (
    INSERT INTO transition (tenant, subject, scope, authority, version, state, previous, said, said_by, origin, cause, caused_by, actor,
                            correlation_id, lane, received_at, decided_at, lane_seq)
    SELECT $1::text, subject, $2::text, 'person', version, 'suppressed', previous, said, said_by, $3::text, $4::text, $5::uuid, $6::text,
           $7::text, $8::smallint, $9::timestamptz, $10::timestamptz, lane_seq FROM fact
  )
  INSERT INTO entry AS stored (tenant, subject, scope, authority, state, version, said, said_by, origin, cause, caused_by, since, state_seq)
  SELECT $1::text, subject, $2::text, 'person', 'suppressed', version, said, said_by, $3::text, $4::text, $5::uuid, since, lane_seq FROM fact WHERE last
  ON CONFLICT (tenant, subject, scope, authority) DO UPDATE SET
    state = excluded.state, version = excluded.version, said = excluded.said, said_by = excluded.said_by, origin = excluded.origin,
    cause = excluded.cause, caused_by = excluded.caused_by, sender = NULL, since = excluded.since, state_seq = excluded.state_seq
  WHERE stored.version < excluded.version`;

function changeParameters({ id, correlationId, data }: ChunkEvent, { changed }: DecidedChunk, { lane, firstSeq, now }: ChunkPlace): unknown[] {
  const newest = new Map(changed.map((fact) => [fact.subject, fact]));
  return [
    data.tenant,
    scopeKey(data.scope),
    'bulk-requests',
    data.cause,
    id,
    data.actor,
    correlationId,
    lane,
    data.receivedAt,
    now,
    changed.map(({ subject }) => subject),
    changed.map(({ entry }) => entry.version),
    changed.map(({ before }) => before?.state ?? null),
    changed.map(({ entry }) => entry.said),
    changed.map(({ heard }) => heard.saidBy),
    changed.map(({ entry }) => entry.since),
    changed.map((_, n) => firstSeq + n),
    changed.map((fact) => newest.get(fact.subject) === fact),
  ];
}

/** Known already: the same chunk under another event id, after the first one's was forgotten. What it came to first stays. */
const RESULTS = `
  INSERT INTO import_chunk (import_id, chunk, first_row, rows, results, added, already_suppressed, released_later, duplicate)
  VALUES ($1, $2, $3, $4::int[], $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`;

function resultParameters({ data: { importId, chunk } }: ChunkEvent, { outcomes }: DecidedChunk): unknown[] {
  const { added, already_suppressed: already, released_later: released, duplicate } = countResults(outcomes);
  const rows = outcomes.map(({ row }) => row);
  return [importId, chunk, rows[0], rows, outcomeCodes(outcomes), added, already, released, duplicate];
}
