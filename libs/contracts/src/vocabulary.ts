import { z } from 'zod';

/** What a person wants, as the classifier reads it. */
export const intent = z.enum(['opt_out', 'opt_in', 'help', 'none']);
export type Intent = z.infer<typeof intent>;

/** `certain` is acted on; `held` opens a hold; `conditional` counts only where a question is pending. */
export const certainty = z.enum(['certain', 'held', 'conditional']);

/** The kind of messages a person named when asking for no more of them: everything, those of this program or list, or one sort. */
export const messageKind = z.enum([
  'all',
  'program',
  'marketing',
  'reminders',
  'alerts',
  'orders',
  'political',
  'donations',
  'surveys',
  'newsletters',
]);
export type MessageKind = z.infer<typeof messageKind>;

/** What an entry says of its scope: nothing may be sent, a person lifted that, or nothing at all, since what it rested on was forged and is reverted. */
export const suppressionState = z.enum(['suppressed', 'released', 'void']);
export type SuppressionState = z.infer<typeof suppressionState>;

/**
 * Whose word an entry rests on. `person`: the person's own reached us, by a text message, or by the list of whoever heard it. `record`: somebody
 * recorded it on a form, on the phone, in a system. What rests on a record never lifts what the person said.
 */
export const authority = z.enum(['person', 'record']);
export type Authority = z.infer<typeof authority>;

/** Why an entry has its state (design §3, Causes). */
export const cause = z.enum([
  'keyword',
  'phrase',
  'provider_verdict',
  'delivery_error',
  'disconnected_number',
  'web',
  'preference_page',
  'voice',
  'email',
  'agent',
  'api',
  'import',
  'review',
  'reconciliation',
  'double_opt_in',
  'revert',
]);
export type Cause = z.infer<typeof cause>;

/** Why a hold was opened. */
export const holdCause = z.enum(['ambiguous_text', 'unreadable_message', 'incomplete_message', 'parked_key']);
export type HoldCause = z.infer<typeof holdCause>;

/** How a hold ended: `keep`, it became a suppression; `dismiss`, it was none; `applied`, what it waited for was applied; `reverted`, what opened it was forged. */
export const holdDecision = z.enum(['keep', 'dismiss', 'applied', 'reverted']);
export type HoldDecision = z.infer<typeof holdDecision>;

/** Why a reviewer dismissed a hold: the person asked for nothing; a device or a service wrote it, not the person; the words are somebody else's, quoted. */
export const dismissReason = z.enum(['asks_for_nothing', 'automatic_reply', 'quoted_words', 'other']);
export type DismissReason = z.infer<typeof dismissReason>;

/** What a person asks of us by any channel. */
export const consentAction = z.enum(['opt_out', 'opt_in']);
export type ConsentAction = z.infer<typeof consentAction>;

/** Why a request changed nothing. */
export const supersededReason = z
  .enum(['said_before_the_current_state', 'sender_unknown', 'evidence_missing', 'not_permitted', 'nobody_to_ask', 'question_expired'])
  .describe(
    'Something was said later; nobody knows what it should lift; the tenant asks for evidence of an opt-in; this channel may opt nobody in; no sender can ask for the confirmation; the answer came too late',
  );
export type SupersededReason = z.infer<typeof supersededReason>;

/** By which channel a person's wish was recorded, where it was no text message to us. */
export const consentChannel = z.enum([
  'web',
  'preference_page',
  'voice',
  'email',
  'agent',
  'api',
  'import',
  'provider_verdict',
  'disconnected_number',
  'reconciliation',
]);
export type ConsentChannel = z.infer<typeof consentChannel>;

/** What the registry may ask a person: to confirm an opt-in that somebody recorded, or which messages a STOP was not meant for (R10). */
export const questionKind = z.enum(['confirm_opt_in', 'clarify']);
export type QuestionKind = z.infer<typeof questionKind>;

/** How a question ended. `withdrawn`: the person said stop after it was asked; `replaced`: it was asked anew. */
export const questionOutcome = z.enum(['affirmed', 'declined', 'expired', 'withdrawn', 'replaced']);
export type QuestionOutcome = z.infer<typeof questionOutcome>;

/** Where what happens differs from what is configured: a message to a sender that no configuration has, a block at the provider that no entry of ours explains. */
export const driftKind = z.enum(['unknown_sender', 'unrecorded_block']);
export type DriftKind = z.infer<typeof driftKind>;

/** How much proof an opt-in by another channel than the person's own text needs: none, a reference or text, or the person's YES as well. */
export const optInEvidence = z.enum(['none', 'single', 'double']);
export type OptInEvidence = z.infer<typeof optInEvidence>;

/** What a reply answers. */
export const replyKind = z.enum(['opt_out', 'opt_in', 'help', 'confirm_opt_in', 'clarify']);
export type ReplyKind = z.infer<typeof replyKind>;

/** How a reply ended (reliability.md §8). `unknown` is never sent again. */
export const replyOutcome = z.enum(['sent', 'rejected', 'unknown', 'expired', 'skipped']);
export type ReplyOutcome = z.infer<typeof replyOutcome>;

/** A provider's word on a message it took, in our words for all of them. */
export const deliveryStatus = z.enum(['queued', 'sent', 'delivered', 'undelivered', 'failed']);
export type DeliveryStatus = z.infer<typeof deliveryStatus>;

/** What operators do by hand; `revert` is done by a tenant's compliance. */
export const verb = z.enum(['quarantine_replay', 'parked_retry', 'gap_accept', 'revert', 'retention']);
export type Verb = z.infer<typeof verb>;
