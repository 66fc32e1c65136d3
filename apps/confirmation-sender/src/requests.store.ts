import type { ReplyKind } from '@stopline/contracts';
import type { Tx } from '@stopline/database';
import type { LaneRecord } from '@stopline/messaging';
import { DUE_CHANNEL } from './channels.js';

export type RequestRecord = LaneRecord<'stopline.reply.requested.v1'>;

/** Notes what is to be sent, at most once for each message of a person (R9). `gateMs`: how long a kind waits, from now by the database's clock. */
export async function insertRequests(tx: Tx, records: readonly RequestRecord[], gateMs: (kind: ReplyKind) => number): Promise<void> {
  const of = <Value>(read: (record: RequestRecord) => Value): Value[] => records.map(read);
  await tx.query(
    `INSERT INTO ledger (reply_id, caused_by, lane, tenant, subject, sender, program, kind, language, effective_at, expires_at,
                         request_id, correlation_id, traceparent, lane_seq, choices, due_at)
     SELECT new.reply_id, new.caused_by, new.lane, new.tenant, new.subject, new.sender, new.program, new.kind, new.language, new.effective_at,
            new.expires_at, new.request_id, new.correlation_id, new.traceparent, new.lane_seq,
            (SELECT array_agg(name) FROM json_array_elements_text(new.choices) AS name), clock_timestamp() + new.gate_ms * interval '1 millisecond'
     FROM unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[],
                 $11::timestamptz[], $12::uuid[], $13::text[], $14::text[], $15::bigint[], $16::int[], $17::json[])
       AS new (lane, reply_id, caused_by, tenant, subject, sender, program, kind, language, effective_at, expires_at,
               request_id, correlation_id, traceparent, lane_seq, gate_ms, choices)
     ON CONFLICT DO NOTHING`,
    [
      of(({ lane }) => lane),
      of(({ event }) => event.data.replyId),
      of(({ event }) => event.data.causedBy),
      of(({ event }) => event.data.tenant),
      of(({ event }) => event.data.subject),
      of(({ event }) => event.data.sender),
      of(({ event }) => event.data.program),
      of(({ event }) => event.data.kind),
      of(({ event }) => event.data.language),
      of(({ event }) => event.data.effectiveAt),
      of(({ event }) => event.data.expiresAt),
      of(({ event }) => event.id),
      of(({ event }) => event.correlationId),
      of(({ traceparent }) => traceparent ?? null),
      of(({ event }) => event.data.laneSeq),
      of(({ event }) => gateMs(event.data.kind)),
      of(({ event }) => (event.data.choices ? JSON.stringify(event.data.choices) : null)),
    ],
  );
  await tx.notify(DUE_CHANNEL);
}
