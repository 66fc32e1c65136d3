import type { Database } from '@stopline/database';
import type { Letter } from './provider.client.js';

/** A reply whose outcome is unknown, as it was handed over. */
export interface UnclearReply extends Letter {
  readonly lane: number;
  readonly provider: string;
  /** Which look-up this is, from 1. */
  readonly lookUps: number;
  /** When it was claimed and when it was found unknown, milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

/** The most of one transaction. */
const ABANDONED = 500;

/** Claimed replies whose lease is over: their claimer is gone. */
export function findAbandoned(db: Database): Promise<{ readonly lane: number; readonly replyId: string }[]> {
  return db.query(`SELECT lane, reply_id AS "replyId" FROM ledger WHERE state = 'claimed' AND lease_until < clock_timestamp() LIMIT $1`, [ABANDONED]);
}

/** Takes replies that are to be looked up now; nobody else takes them for `leaseMs`. */
export function takeLookUps(db: Database, { limit, leaseMs }: { limit: number; leaseMs: number }): Promise<UnclearReply[]> {
  return db.query<UnclearReply>(
    `UPDATE ledger SET look_ups = look_ups + 1, look_up_at = clock_timestamp() + $2 * interval '1 millisecond'
     WHERE reply_id IN (
       SELECT reply_id FROM ledger WHERE look_up_at <= clock_timestamp() ORDER BY look_up_at FOR UPDATE SKIP LOCKED LIMIT $1
     )
     RETURNING reply_id AS "replyId", lane, tenant, subject, sender, provider, account, text, traceparent, look_ups AS "lookUps",
       floor(extract(epoch FROM claimed_at) * 1000)::float8 AS "from", ceil(extract(epoch FROM concluded_at) * 1000)::float8 AS "until"`,
    [limit, leaseMs],
  );
}

/** Which of these messages of the provider are known to be other replies. */
export async function knownMessages(db: Database, { provider, account }: UnclearReply, messageIds: readonly string[]): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>(
    `SELECT provider_message_id AS id FROM ledger WHERE provider = $1 AND account = $2 AND provider_message_id = ANY($3::text[])`,
    [provider, account, messageIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** When the reply is looked up again; `waitMs` left out: never, `unknown` is final. */
export async function lookUpAgain(db: Database, replyId: string, waitMs: number | undefined): Promise<void> {
  await db.query(
    `UPDATE ledger SET look_up_at = clock_timestamp() + $2::int * interval '1 millisecond' WHERE reply_id = $1 AND state = 'unknown'`,
    [replyId, waitMs ?? null],
  );
}

/** Milliseconds until the next lease ends or the next look-up is due, at least 1; undefined: nothing is unclear. */
export async function untilNextUnclear(db: Database): Promise<number | undefined> {
  const [row] = await db.query<{ ms: number | null }>(
    `SELECT ceil(extract(epoch FROM least(
       (SELECT min(lease_until) FROM ledger WHERE state = 'claimed'), (SELECT min(look_up_at) FROM ledger WHERE look_up_at IS NOT NULL)
     ) - clock_timestamp()) * 1000)::int AS ms`,
  );
  return typeof row?.ms === 'number' ? Math.max(1, row.ms) : undefined;
}
