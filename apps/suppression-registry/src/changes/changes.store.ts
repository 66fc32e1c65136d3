import { parseScopeKey } from '@stopline/contracts';
import type { Database, Tx } from '@stopline/database';
import { changeOf, type Change, type RecordedFact } from './change.js';
import { passing, type Positions } from './cursor.js';

/** Changes of a tenant: of each lane in its order, without a gap. */
export interface Followed {
  readonly changes: readonly Change[];
  /** Behind them. */
  readonly positions: Positions;
}

interface Place {
  readonly source: keyof typeof SOURCES;
  readonly lane: number;
  readonly seq: string;
}

/**
 * The tenant's next changes behind the positions, from one snapshot. Numbers of a lane are given while it is locked until the commit: who sees
 * one of them sees all before it, so that nothing can turn up later behind a position.
 */
export function readChanges(db: Database, tenant: string, positions: Positions, limit: number): Promise<Followed> {
  return db.transaction(async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const places = await tx.query<Place>(PLACES, [tenant, positions.map((_, lane) => lane), positions, limit]);
    const facts: RecordedFact[] = [];
    for (const [source, some] of Map.groupBy(places, (place) => place.source)) facts.push(...(await factsAt(tx, tenant, source, some)));
    const changes = facts.toSorted((one, other) => one.lane - other.lane || one.laneSeq - other.laneSeq).map((fact) => changeOf(tenant, fact));
    return { changes, positions: changes.reduce<Positions>((passed, { data }) => passing(passed, data), positions) };
  });
}

interface Source {
  readonly table: string;
  /** The column that numbers these facts in their lane. */
  readonly seq: string;
  readonly where?: string;
  /** Where more than the table is read. */
  readonly from?: string;
  readonly columns: string;
}

const REQUEST = `caused_by AS "causedBy", said_by AS "saidBy", received_at AS "receivedAt", origin, sender, rule, rules_version AS "rulesVersion",
  cause, actor, scope, nullif(authority, 'person') AS authority, decided_at AS "decidedAt"`;
const HOLD = 'hold_id AS "holdId", scope, cause, opened_at AS "openedAt", caused_by AS "causedBy"';
const QUESTION = 'question_id AS "questionId", kind, sender, scopes, cause, asked_at AS "askedAt", expires_at AS "expiresAt"';

/** Each closing and each reopening counts the hold's version on by one. */
const STEPS = `(
  SELECT step.*, scope, cause, opened_at, caused_by, said, correlation_id,
         (SELECT 1 + count(*)::int FROM hold_step AS one WHERE one.tenant = step.tenant AND one.subject = step.subject AND one.hold_id = step.hold_id
            AND one.lane_seq < step.lane_seq AND one.what IN ('closed', 'reopened')) AS version
  FROM hold_step AS step JOIN hold USING (hold_id)
) AS step`;

const SOURCES = {
  transition: { table: 'transition', seq: 'lane_seq', columns: `'changed' AS what, ${REQUEST}, state, previous AS "previousState", version` },
  superseded: { table: 'superseded', seq: 'lane_seq', columns: `'superseded' AS what, ${REQUEST}, action, reason` },
  hold: { table: 'hold', seq: 'lane_seq', columns: `'hold_opened' AS what, ${HOLD}, opened_at AS "decidedAt"` },
  step: { table: 'hold_step', seq: 'lane_seq', from: STEPS, columns: `'hold_' || what AS what, ${HOLD}, version, decision, reason, actor, until, at AS "decidedAt"` },
  asked: { table: 'question', seq: 'lane_seq', columns: `'question_asked' AS what, ${QUESTION}, caused_by AS "causedBy", asked_at AS "decidedAt"` },
  closed: { table: 'question', seq: 'closed_seq', where: 'AND closed_at IS NOT NULL', columns: `'question_closed' AS what, ${QUESTION}, closed_by AS "causedBy", outcome, closed_at AS "decidedAt"` },
} as const satisfies Readonly<Record<string, Source>>;

/** Where the next changes stand: every lane takes its turn, so that a busy one does not keep the others waiting. Reads indexes alone. */
const PLACES = `
  SELECT source, lane, seq FROM (
    SELECT found.source, asked.lane, found.seq, row_number() OVER (PARTITION BY asked.lane ORDER BY found.seq) AS turn
    FROM unnest($2::smallint[], $3::bigint[]) AS asked (lane, after) CROSS JOIN LATERAL (
      ${Object.entries<Source>(SOURCES)
        .map(
          ([source, { table, seq, where = '' }]) =>
            `(SELECT '${source}' AS source, ${seq} AS seq FROM ${table} WHERE tenant = $1 AND lane = asked.lane AND ${seq} > asked.after ${where} ORDER BY ${seq} LIMIT $4)`,
        )
        .join(' UNION ALL ')}
      ORDER BY seq LIMIT $4
    ) AS found
  ) AS next ORDER BY turn, lane LIMIT $4`;

async function factsAt(tx: Tx, tenant: string, source: Place['source'], places: readonly Place[]): Promise<RecordedFact[]> {
  const { table, seq, where = '', from = table, columns }: Source = SOURCES[source];
  // OFFSET 0 keeps it at a look-up for each, as where people are read.
  const rows = await tx.query<Record<string, unknown>>(
    `SELECT asked.lane, asked.seq AS "laneSeq", found.* FROM unnest($2::smallint[], $3::bigint[]) AS asked (lane, seq) CROSS JOIN LATERAL (
       SELECT subject, said, correlation_id AS "correlationId", ${columns} FROM ${from} WHERE tenant = $1 AND lane = asked.lane AND ${seq} = asked.seq ${where} OFFSET 0
     ) AS found`,
    [tenant, places.map(({ lane }) => lane), places.map((place) => place.seq)],
  );
  return rows.map((row) => Object.fromEntries(Object.entries(row).flatMap(([field, value]) => (value === null ? [] : [[field, readValue(field, value)]]))) as unknown as RecordedFact);
}

function readValue(field: string, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (field === 'scope') return parseScopeKey(String(value));
  if (field === 'scopes') return (value as string[]).map(parseScopeKey);
  return field === 'laneSeq' ? Number(value) : value;
}
