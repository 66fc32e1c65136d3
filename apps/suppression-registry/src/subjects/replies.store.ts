import type { EventData } from '@stopline/contracts';
import type { Tx } from '@stopline/database';

export type Concluded = EventData<'stopline.reply.concluded.v1'>;
export type Delivered = EventData<'stopline.reply.delivery-reported.v1'>;

/** Notes how replies ended. What comes twice, or `unknown` behind `sent`, changes nothing: the order of arrival does not matter. */
export async function recordConclusions(tx: Pick<Tx, 'query'>, concluded: readonly Concluded[]): Promise<void> {
  if (concluded.length > 0) await tx.query(CONCLUDE, conclusionColumns(concluded));
}

/** Notes what the provider reports of replies: a final word stands against any other, of two alike the later one. */
export async function recordDeliveries(tx: Pick<Tx, 'query'>, delivered: readonly Delivered[]): Promise<void> {
  if (delivered.length > 0) await tx.query(DELIVER, deliveryColumns(delivered));
}

const CONCLUDE = `
  INSERT INTO reply AS known (reply_id, tenant, subject, caused_by, kind, sender, outcome, reason, template, text, provider, provider_message_id, concluded_at)
  SELECT DISTINCT ON (reply_id) reply_id, tenant, subject, caused_by, kind, sender, outcome, reason, template, text, provider, provider_message_id, concluded_at
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
              $12::text[], $13::timestamptz[])
    AS f (reply_id, tenant, subject, caused_by, kind, sender, outcome, reason, template, text, provider, provider_message_id, concluded_at)
  ORDER BY reply_id, outcome = 'unknown'
  ON CONFLICT (reply_id) DO UPDATE SET
    kind = excluded.kind, sender = excluded.sender, outcome = excluded.outcome, reason = excluded.reason, template = excluded.template,
    text = excluded.text, provider = excluded.provider, provider_message_id = excluded.provider_message_id, concluded_at = excluded.concluded_at
  WHERE known.outcome IS NULL OR (known.outcome = 'unknown' AND excluded.outcome = 'sent')`;

function conclusionColumns(concluded: readonly Concluded[]): unknown[][] {
  return [
    concluded.map(({ replyId }) => replyId),
    concluded.map(({ tenant }) => tenant),
    concluded.map(({ subject }) => subject),
    concluded.map(({ causedBy }) => causedBy),
    concluded.map(({ kind }) => kind),
    concluded.map(({ sender }) => sender),
    concluded.map(({ outcome }) => outcome),
    concluded.map(({ reason }) => reason ?? null),
    concluded.map(({ template }) => template ?? null),
    concluded.map(({ text }) => text ?? null),
    concluded.map(({ provider }) => provider ?? null),
    concluded.map(({ providerMessageId }) => providerMessageId ?? null),
    concluded.map(({ concludedAt }) => concludedAt),
  ];
}

const isFinal = (status: string): string => `${status} IN ('delivered', 'undelivered', 'failed')`;

const DELIVER = `
  INSERT INTO reply AS known (reply_id, tenant, subject, caused_by, delivery, delivery_code, delivery_at)
  SELECT DISTINCT ON (reply_id) reply_id, tenant, subject, caused_by, status, code, reported_at
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::timestamptz[], $8::bigint[])
    AS f (reply_id, tenant, subject, caused_by, status, code, reported_at, lane_seq)
  ORDER BY reply_id, ${isFinal('status')} DESC, reported_at DESC, lane_seq DESC
  ON CONFLICT (reply_id) DO UPDATE SET delivery = excluded.delivery, delivery_code = excluded.delivery_code, delivery_at = excluded.delivery_at
  WHERE known.delivery IS NULL OR (${isFinal('excluded.delivery')}, excluded.delivery_at) > (${isFinal('known.delivery')}, known.delivery_at)`;

function deliveryColumns(delivered: readonly Delivered[]): unknown[][] {
  return [
    delivered.map(({ replyId }) => replyId),
    delivered.map(({ tenant }) => tenant),
    delivered.map(({ subject }) => subject),
    delivered.map(({ causedBy }) => causedBy),
    delivered.map(({ status }) => status),
    delivered.map(({ code }) => code ?? null),
    delivered.map(({ reportedAt }) => reportedAt),
    delivered.map(({ laneSeq }) => laneSeq),
  ];
}
