import { parseScopeKey, type HoldCause, type HoldDecision, type TopicName, type Verdict } from '@stopline/contracts';
import type { LaneTx } from '@stopline/database';
import type { Sealer } from '@stopline/key-store';
import type { SubjectKeyring } from '@stopline/phone-number';
import type { Heard, SealedText } from '../deciding/requests.js';
import type { HoldUnderReview, Step } from './review.js';
import { eventsOfStep } from './steps.js';

export interface HoldRow {
  readonly hold_id: string;
  readonly tenant: string;
  readonly subject: string;
  readonly scope: string;
  readonly cause: HoldCause;
  readonly lane: number;
  readonly version: number;
  readonly opened_at: Date;
  readonly open_since: Date;
  readonly said: Date;
  readonly said_by: Heard['saidBy'];
  readonly origin: TopicName;
  readonly sender: string | null;
  readonly received_at: Date;
  readonly caused_by: string;
  readonly correlation_id: string;
  readonly source: string | null;
  readonly rule: string | null;
  readonly rules_version: string | null;
  readonly language: string | null;
  readonly alternatives: NonNullable<Verdict['alternatives']> | null;
  readonly text_sealed: string | null;
  readonly text_key: string | null;
  readonly decision: HoldDecision | null;
  readonly closed_seq: string | null;
  readonly claimed_by: string | null;
  readonly claimed_until: Date | null;
  readonly escalated_by: string | null;
  readonly escalated_at: Date | null;
  readonly escalation_sealed: string | null;
  readonly escalation_key: string | null;
}

export function sealText(sealer: Sealer, text: string): SealedText {
  return { sealed: sealer.seal(Buffer.from(text)), key: sealer.keyId };
}

export function unsealText(sealer: Sealer, sealed: string | null, key: string | null): string | undefined {
  return sealed === null || key === null ? undefined : sealer.unseal(sealed, key).toString();
}

export function reviewOf(row: HoldRow, sealer: Sealer): HoldUnderReview {
  const { decision, closed_seq: seq, claimed_by: by, claimed_until: until, escalated_by: escalatedBy, escalated_at: at } = row;
  return {
    tenant: row.tenant,
    subject: row.subject,
    hold: { holdId: row.hold_id, scope: parseScopeKey(row.scope), cause: row.cause, openedAt: row.opened_at.toISOString(), version: row.version },
    story: { eventId: row.caused_by, correlationId: row.correlation_id },
    openSince: row.open_since.toISOString(),
    ...(decision && { closed: { decision, laneSeq: Number(seq) } }),
    ...(by !== null && until && { claim: { by, until: until.toISOString() } }),
    ...(escalatedBy !== null &&
      at && { escalation: { by: escalatedBy, at: at.toISOString(), note: unsealText(sealer, row.escalation_sealed, row.escalation_key) ?? '' } }),
  };
}

/** The message that opened the hold, as it was heard. */
export function heardOf(row: HoldRow, keyring: SubjectKeyring): Heard {
  return {
    eventId: row.caused_by,
    correlationId: row.correlation_id,
    origin: row.origin,
    number: keyring.reveal(row.tenant, row.subject),
    said: row.said.toISOString(),
    saidBy: row.said_by,
    receivedAt: row.received_at.toISOString(),
    awaited: false,
    asks: [],
    ...(row.sender !== null && { sender: row.sender }),
    ...(row.source !== null && { source: row.source }),
    ...(row.rule !== null && { rule: row.rule }),
    ...(row.rules_version !== null && { rulesVersion: row.rules_version }),
    ...(row.language !== null && { held: { language: row.language, alternatives: row.alternatives ?? [] } }),
  };
}

/** Records a step with its events, in the transaction that holds the hold's lane. Answers its number. */
export async function recordStep({ tx, lane, now, outbox }: LaneTx, review: HoldUnderReview, step: Step): Promise<number> {
  const laneSeq = outbox.add((seq) => eventsOfStep(review, step, { lane, laneSeq: seq, now }));
  const actor = step.what === 'overdue' ? null : step.actor;
  const until = step.what === 'claimed' ? step.until : step.what === 'overdue' ? step.deadline : null;
  const note = 'note' in step ? step.note : undefined;
  const { tenant, subject, hold } = review;
  await tx.query(
    `WITH step AS (
       INSERT INTO hold_step (tenant, lane, lane_seq, subject, hold_id, what, at, actor, until, note_sealed, note_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     )
     UPDATE hold SET ${CHANGES[step.what]} WHERE hold_id = $5`,
    [tenant, lane, laneSeq, subject, hold.holdId, step.what, now, actor, until, note?.sealed ?? null, note?.key ?? null],
  );
  return laneSeq;
}

/** What a step changes of its hold, by the parameters of the statement that records it. An escalation frees it for whom it is left to; what is opened anew begins anew. */
const CHANGES: Readonly<Record<Step['what'], string>> = {
  claimed: 'claimed_by = $8, claimed_until = $9',
  unclaimed: 'claimed_by = NULL, claimed_until = NULL',
  escalated: 'claimed_by = NULL, claimed_until = NULL, escalated_by = $8, escalated_at = $7, escalation_sealed = $10, escalation_key = $11',
  overdue: 'overdue_at = $7',
  reopened: `version = version + 1, open_since = $7, closed_at = NULL, closed_seq = NULL, decision = NULL, actor = NULL, overdue_at = NULL,
             claimed_by = NULL, claimed_until = NULL, escalated_by = NULL, escalated_at = NULL, escalation_sealed = NULL, escalation_key = NULL`,
};
