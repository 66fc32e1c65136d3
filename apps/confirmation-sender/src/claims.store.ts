import type { ReplyKind } from '@stopline/contracts';
import type { Database, Tx } from '@stopline/database';
import type { DueReply } from './decide-claim.js';

/** A reply that is due, with what deciding about it needs. */
export interface LockedReply extends DueReply {
  readonly replyId: string;
  readonly lane: number;
  readonly tenant: string;
  readonly subject: string;
  readonly sender: string;
  readonly program: string;
  readonly kind: ReplyKind;
  readonly language: string;
  /** Of a clarification: the names that answer it. */
  readonly choices: readonly string[] | null;
  readonly effectiveAt: string;
  readonly traceparent: string | null;
  readonly attempts: number;
}

/** How a claimed reply will leave. */
export interface Claim {
  readonly replyId: string;
  readonly provider: string;
  readonly account: string;
  readonly template: string;
  readonly text: string;
}

const CURRENT_TIMELINE = 'left(pg_walfile_name(pg_current_wal_lsn()), 8)';

/** Notes a new WAL timeline when it is first seen: the ledger may have been restored (F29). */
export async function noteTimeline(db: Database): Promise<void> {
  await db.query(`INSERT INTO timeline (wal) VALUES (${CURRENT_TIMELINE}) ON CONFLICT DO NOTHING`);
}

/** Due replies, the nearest deadline first. Locks nothing: claiming looks again. */
export function findDue(db: Database, limit: number): Promise<{ readonly lane: number; readonly replyId: string }[]> {
  return db.query(
    `SELECT lane, reply_id AS "replyId" FROM ledger WHERE state = 'pending' AND due_at <= clock_timestamp() ORDER BY expires_at LIMIT $1`,
    [limit],
  );
}

/** Milliseconds until the next reply is due, at least 1; undefined: none is waiting. */
export async function untilNextDue(db: Database): Promise<number | undefined> {
  const [row] = await db.query<{ ms: number | null }>(
    `SELECT ceil(extract(epoch FROM min(due_at) - clock_timestamp()) * 1000)::int AS ms FROM ledger WHERE state = 'pending'`,
  );
  return typeof row?.ms === 'number' ? Math.max(1, row.ms) : undefined;
}

/**
 * Locks those that are still pending and due, the nearest deadline first. Needs the lanes' locks: they keep the count of recent
 * replies true, and no request is inserted meanwhile that would supersede one of them.
 */
export async function lockDue(tx: Tx, replyIds: readonly string[]): Promise<LockedReply[]> {
  return tx.query<LockedReply>(
    `SELECT reply_id AS "replyId", lane, tenant, subject, sender, program, kind, language, choices, traceparent, attempts,
            to_char(effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "effectiveAt",
            floor(extract(epoch FROM expires_at - clock_timestamp()) * 1000)::int AS "expiresInMs",
            effective_at < (SELECT since FROM timeline WHERE wal = ${CURRENT_TIMELINE}) AS "beforeRestore",
            (SELECT count(*)::int FROM ledger AS past
             WHERE past.tenant = due.tenant AND past.subject = due.subject AND past.sender = due.sender
               AND past.claimed_at > clock_timestamp() - interval '24 hours' AND past.state IN ('claimed', 'sent', 'unknown')) AS "recentReplies",
            (SELECT later.kind FROM ledger AS later
             WHERE later.tenant = due.tenant AND later.subject = due.subject AND later.lane = due.lane AND later.lane_seq > due.lane_seq
               -- A STOP is for the whole tenant; a START lifts it for its own program alone.
               AND (due.kind IN ('opt_in', 'confirm_opt_in') AND later.kind IN ('opt_out', 'clarify')
                 OR due.kind IN ('opt_out', 'clarify') AND later.kind = 'opt_in' AND later.program = due.program) LIMIT 1) AS "supersededBy"
     FROM unnest($1::uuid[]) AS asked (id) JOIN ledger AS due ON due.reply_id = asked.id
     WHERE state = 'pending' AND due_at <= clock_timestamp()
     ORDER BY expires_at FOR UPDATE OF due SKIP LOCKED`,
    [replyIds],
  );
}

/** Claims locked replies. Nobody is called before this is committed. */
export async function claim(tx: Tx, claims: readonly Claim[], { claimer, leaseMs }: { claimer: string; leaseMs: number }): Promise<void> {
  await tx.query(
    `UPDATE ledger SET state = 'claimed', claimed_by = $1, claimed_at = clock_timestamp(), attempts = attempts + 1, reason = NULL,
            lease_until = clock_timestamp() + $2 * interval '1 millisecond',
            provider = new.provider, account = new.account, template = new.template, text = new.text
     FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[]) AS new (reply_id, provider, account, template, text)
     WHERE ledger.reply_id = new.reply_id`,
    [
      claimer,
      leaseMs,
      claims.map(({ replyId }) => replyId),
      claims.map(({ provider }) => provider),
      claims.map(({ account }) => account),
      claims.map(({ template }) => template),
      claims.map(({ text }) => text),
    ],
  );
}
