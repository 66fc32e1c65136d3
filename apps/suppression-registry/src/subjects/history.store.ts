import { parseScopeKey } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import type { EntryView, HoldView, Step, SubjectView } from './subject-view.js';

type Known = Omit<SubjectView, 'decisions'>;

/** All that is known of one person of a tenant, read at one moment; undefined: nothing. `subjects`: the tokens it may stand under. */
export function readHistory(db: Database, tenant: string, subjects: readonly string[]): Promise<Known | undefined> {
  return db.transaction(async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const asked = [tenant, subjects];
    const history = await tx.query<Row<Step>>(HISTORY, asked);
    if (history.length === 0) return undefined;
    return {
      entries: (await tx.query<Row<EntryView>>(ENTRIES, asked)).map(readRow<EntryView>),
      holds: (await tx.query<Row<HoldView>>(HOLDS, asked)).map(readRow<HoldView>),
      history: history.map(readRow<Step>),
    };
  });
}

/** A row whose columns are the view's fields: times as Dates, the scope as its key, NULL for what is absent. */
type Row<View extends object> = { readonly [Field in keyof View]-?: unknown } & { readonly scope: string | null };

function readRow<View extends object>(row: Row<View>): View {
  const fields = Object.entries(row).flatMap(([field, value]) => (value === null ? [] : [[field, readValue(field, value)]]));
  return Object.fromEntries(fields) as View;
}

function readValue(field: string, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return field === 'scope' ? parseScopeKey(String(value)) : value;
}

const ENTRIES = `
  SELECT scope, nullif(authority, 'person') AS authority, state, version, said, said_by AS "saidBy", since, cause, caused_by AS "causedBy", sender
  FROM entry WHERE tenant = $1 AND subject = ANY($2::text[]) ORDER BY scope`;

const HOLDS = `
  SELECT hold_id AS "holdId", scope, cause, opened_at AS "openedAt", caused_by AS "causedBy"
  FROM hold WHERE tenant = $1 AND subject = ANY($2::text[]) AND closed_at IS NULL ORDER BY lane_seq`;

/** A person's facts are all of one lane: their numbers in it are their order. */
const HISTORY = `
  SELECT what, scope, state, "previousState", version, action, reason, "holdId", decision, cause, "causedBy", actor, sender, said, "saidBy",
         "receivedAt", "decidedAt"
  FROM (
    SELECT lane_seq, 'changed' AS what, scope, state, previous AS "previousState", version, NULL AS action, NULL AS reason,
           NULL::uuid AS "holdId", NULL AS decision, cause, caused_by AS "causedBy", actor, sender, said, said_by AS "saidBy",
           received_at AS "receivedAt", decided_at AS "decidedAt"
    FROM transition WHERE tenant = $1 AND subject = ANY($2::text[])
    UNION ALL
    SELECT lane_seq, 'superseded', scope, NULL, NULL, NULL, action, reason, NULL, NULL, cause, caused_by, actor, sender, said, said_by,
           received_at, decided_at
    FROM superseded WHERE tenant = $1 AND subject = ANY($2::text[])
    UNION ALL
    SELECT lane_seq, 'hold_opened', scope, NULL, NULL, NULL, NULL, NULL, hold_id, NULL, cause, caused_by, NULL, sender, said, said_by,
           received_at, opened_at
    FROM hold WHERE tenant = $1 AND subject = ANY($2::text[])
    UNION ALL
    SELECT step.lane_seq, 'hold_' || what, scope, NULL, NULL, NULL, NULL, reason, hold_id, step.decision, cause, caused_by, step.actor, sender, said, said_by,
           received_at, at
    FROM hold_step AS step JOIN hold USING (hold_id) WHERE step.tenant = $1 AND step.subject = ANY($2::text[])
  ) AS step
  ORDER BY lane_seq`;
