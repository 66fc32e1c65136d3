import type { ReplyKind } from '@stopline/contracts';
import type { LanesTx } from '@stopline/database';
import { statesBefore, type ReplyState } from './ledger.js';
import { DUE_CHANNEL, UNCLEAR_CHANNEL } from './channels.js';
import { concludedEvent, type Conclusion, type ToldReply } from './outcome-events.js';

/** One reply's way to its next state. */
export interface Move {
  readonly replyId: string;
  readonly to: Exclude<ReplyState, 'claimed'>;
  readonly reason?: string;
  readonly providerMessageId?: string;
  /** Until it is due again (`pending`) or looked up (`unknown`), milliseconds. */
  readonly waitMs?: number;
}

/** A reply that moved, and where to. */
export type MovedReply = ToldReply & Omit<Conclusion, 'outcome'> & { readonly state: Move['to']; readonly lane: number; readonly account: string | null };

/**
 * Moves replies that are where the ledger allows it, and tells their outcomes in the same transaction; answers those that
 * moved. A claimed one is moved by its claimer alone, or, with `claimer` left out, by anyone once its lease is over.
 */
export async function moveReplies(held: LanesTx, moves: readonly Move[], claimer?: string): Promise<MovedReply[]> {
  if (moves.length === 0) return [];
  const moved = await held.tx.query<MovedReply>(
    `UPDATE ledger SET
       state = move.state, reason = move.reason, provider_message_id = move.provider_message_id, lease_until = NULL,
       due_at = CASE move.state WHEN 'pending' THEN least(expires_at, clock_timestamp() + move.wait_ms * interval '1 millisecond') ELSE due_at END,
       look_up_at = CASE move.state WHEN 'unknown' THEN clock_timestamp() + move.wait_ms * interval '1 millisecond' END,
       concluded_at = CASE WHEN move.state <> 'pending' THEN $2::timestamptz END
     FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[])
       AS move (reply_id, came_from, state, reason, provider_message_id, wait_ms)
     WHERE ledger.reply_id = move.reply_id AND ledger.state = ANY(string_to_array(move.came_from, ' '))
       AND (ledger.state <> 'claimed' OR ledger.claimed_by = $1 OR ($1 IS NULL AND ledger.lease_until < clock_timestamp()))
     RETURNING ledger.reply_id AS "replyId", lane, caused_by AS "causedBy", tenant, subject, sender, request_id AS "requestId",
       correlation_id AS "correlationId", traceparent, kind, ledger.state, ledger.reason, provider, account,
       ledger.provider_message_id AS "providerMessageId", template, text`,
    [
      claimer ?? null,
      held.now,
      moves.map(({ replyId }) => replyId),
      moves.map(({ to }) => statesBefore(to).join(' ')),
      moves.map(({ to }) => to),
      moves.map(({ reason }) => reason ?? null),
      moves.map(({ providerMessageId }) => providerMessageId ?? null),
      moves.map(({ waitMs }) => waitMs ?? null),
    ],
  );
  for (const reply of moved) tell(held, reply);
  if (moved.some(({ state }) => state === 'pending')) await held.tx.notify(DUE_CHANNEL);
  if (moved.some(({ state }) => state === 'unknown')) await held.tx.notify(UNCLEAR_CHANNEL);
  return moved;
}

function tell(held: LanesTx, { state, lane, ...reply }: MovedReply): void {
  if (state === 'pending') return;
  const conclusion: Conclusion = {
    kind: reply.kind satisfies ReplyKind,
    outcome: state,
    reason: reply.reason,
    provider: reply.provider,
    providerMessageId: reply.providerMessageId,
    template: reply.template,
    text: reply.text,
  };
  held.lane(lane).outbox.add((laneSeq) => concludedEvent(reply, conclusion, { lane, laneSeq, now: held.now }));
}
