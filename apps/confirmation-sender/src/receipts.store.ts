import type { DeliveryReport } from '@stopline/contracts';
import type { Database, LanesTx, Tx } from '@stopline/database';
import type { MovedReply } from './moves.store.js';
import { deliveredEvent, type Receipt, type ToldReply } from './outcome-events.js';

/** A provider's report on a message that may be a reply of ours. */
export interface Report extends Receipt {
  readonly tenant: string;
  /** The person's tokens, the current key's first. */
  readonly subjects: readonly string[];
  readonly sender: string;
  readonly provider: string;
  readonly account: string;
  readonly providerMessageId: string;
}

type MatchedReceipt = ToldReply & Receipt & { readonly lane: number };

/** Records the reports that are about replies of ours; keeps those that came before the provider's answer to our call; forgets the rest. */
export async function recordReports(held: LanesTx, reports: readonly Report[]): Promise<void> {
  const matched = await recordReceipts(held, reports);
  const known = new Set(matched.map(({ eventId }) => eventId));
  await keepEarly(held.tx, reports.filter(({ eventId }) => !known.has(eventId)));
}

/** Records the reports that overtook the answers by which these replies were just found to be sent. */
export async function recordEarlyReceipts(held: LanesTx, moved: readonly MovedReply[]): Promise<void> {
  const sent = moved.filter(({ state }) => state === 'sent');
  if (sent.length === 0) return;
  const early = await held.tx.query<Receipt & Pick<Report, 'provider' | 'account' | 'providerMessageId'>>(
    `DELETE FROM early_receipt USING unnest($1::text[], $2::text[], $3::text[]) AS sent (provider, account, id)
     WHERE early_receipt.provider = sent.provider AND early_receipt.account = sent.account AND provider_message_id = sent.id
     RETURNING event_id AS "eventId", early_receipt.provider, early_receipt.account, provider_message_id AS "providerMessageId", status, code,
       to_char(reported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "reportedAt"`,
    [sent.map(({ provider }) => provider), sent.map(({ account }) => account), sent.map(({ providerMessageId }) => providerMessageId)],
  );
  early.sort((one, other) => (one.reportedAt < other.reportedAt ? -1 : 1));
  await recordReceipts(held, early);
}

const EARLY_HOURS = 1;

/** Forgets early reports whose call was never answered. */
export async function forgetEarlyReceipts(db: Database): Promise<void> {
  await db.query(`DELETE FROM early_receipt WHERE received_at < clock_timestamp() - $1 * interval '1 hour'`, [EARLY_HOURS]);
}

async function recordReceipts(
  held: LanesTx,
  reports: readonly (Receipt & Pick<Report, 'provider' | 'account' | 'providerMessageId'>)[],
): Promise<MatchedReceipt[]> {
  if (reports.length === 0) return [];
  const matched = await held.tx.query<MatchedReceipt>(
    `WITH report AS (
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[]) WITH ORDINALITY
         AS report (event_id, provider, account, message_id, status, code, reported_at, place)
     ), matched AS (
       SELECT DISTINCT ON (report.place) report.event_id, report.status, report.code, report.reported_at, report.place, ledger.reply_id, ledger.lane, ledger.caused_by,
              ledger.tenant, ledger.subject, ledger.sender, ledger.request_id, ledger.correlation_id, ledger.traceparent
       FROM report JOIN ledger
         ON ledger.provider = report.provider AND ledger.account = report.account AND ledger.provider_message_id = report.message_id
       ORDER BY report.place, ledger.claimed_at DESC
     ), noted AS (
       UPDATE ledger SET receipt = latest.status, receipt_at = latest.reported_at
       FROM (SELECT DISTINCT ON (reply_id) reply_id, status, reported_at FROM matched ORDER BY reply_id, place DESC) AS latest
       WHERE ledger.reply_id = latest.reply_id
     )
     SELECT event_id AS "eventId", status, code, to_char(reported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "reportedAt",
       reply_id AS "replyId", lane, caused_by AS "causedBy", tenant, subject, sender, request_id AS "requestId", correlation_id AS "correlationId", traceparent
     FROM matched ORDER BY place`,
    [
      reports.map(({ eventId }) => eventId),
      reports.map(({ provider }) => provider),
      reports.map(({ account }) => account),
      reports.map(({ providerMessageId }) => providerMessageId),
      reports.map(({ status }) => status),
      reports.map(({ code }) => code),
      reports.map(({ reportedAt }) => reportedAt),
    ],
  );
  for (const { lane, ...receipt } of matched) {
    held.lane(lane).outbox.add((laneSeq) => deliveredEvent(receipt, receipt, { lane, laneSeq, now: held.now }));
  }
  return matched;
}

/** Most reports are about messages of others. Early can only be one to a person who is being sent a reply from that number just now. */
async function keepEarly(tx: Tx, reports: readonly Report[]): Promise<void> {
  if (reports.length === 0) return;
  await tx.query(
    `INSERT INTO early_receipt (event_id, provider, account, provider_message_id, status, code, reported_at)
     SELECT event_id, provider, account, message_id, status, code, reported_at
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::text[], $10::text[])
       AS report (event_id, provider, account, message_id, status, code, reported_at, tenant, subjects, sender)
     WHERE EXISTS (
       SELECT 1 FROM ledger
       WHERE ledger.tenant = report.tenant AND ledger.subject = ANY(string_to_array(report.subjects, ' ')) AND ledger.sender = report.sender
         AND ledger.state IN ('claimed', 'unknown') AND ledger.claimed_at > clock_timestamp() - interval '1 hour'
     )
     ON CONFLICT DO NOTHING`,
    [
      reports.map(({ eventId }) => eventId),
      reports.map(({ provider }) => provider),
      reports.map(({ account }) => account),
      reports.map(({ providerMessageId }) => providerMessageId),
      reports.map(({ status }) => status satisfies DeliveryReport['status']),
      reports.map(({ code }) => code),
      reports.map(({ reportedAt }) => reportedAt),
      reports.map(({ tenant }) => tenant),
      reports.map(({ subjects }) => subjects.join(' ')),
      reports.map(({ sender }) => sender),
    ],
  );
}
