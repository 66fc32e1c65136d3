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

/** What an entry says of its scope: nothing may be sent, or a person lifted that. */
export const suppressionState = z.enum(['suppressed', 'released']);
export type SuppressionState = z.infer<typeof suppressionState>;

/** Why an entry has its state (design §3, Causes). */
export const cause = z.enum([
  'keyword',
  'phrase',
  'provider_verdict',
  'delivery_error',
  'disconnected_number',
  'web',
  'voice',
  'email',
  'agent',
  'api',
  'import',
  'review',
  'reconciliation',
]);
export type Cause = z.infer<typeof cause>;

/** Why a hold was opened. */
export const holdCause = z.enum(['ambiguous_text', 'unreadable_message', 'incomplete_message', 'parked_key']);
export type HoldCause = z.infer<typeof holdCause>;

/** How a hold ended: `keep`, it became a suppression; `dismiss`, it was none; `applied`, what it waited for was applied. */
export const holdDecision = z.enum(['keep', 'dismiss', 'applied']);
export type HoldDecision = z.infer<typeof holdDecision>;

/** What a person asks of us by any channel. */
export const consentAction = z.enum(['opt_out', 'opt_in']);
export type ConsentAction = z.infer<typeof consentAction>;

/** Why a request changed nothing: something was said later, or nobody knows what it should lift. */
export const supersededReason = z.enum(['said_before_the_current_state', 'sender_unknown']);
export type SupersededReason = z.infer<typeof supersededReason>;

/** By which channel a person reached us. `sms` is the only one that the classifier hears. */
export const consentChannel = z.enum(['web', 'voice', 'email', 'agent', 'api']);

/** What a reply answers. */
export const replyKind = z.enum(['opt_out', 'opt_in', 'help']);
export type ReplyKind = z.infer<typeof replyKind>;

/** How a reply ended (reliability.md §8). `unknown` is never sent again. */
export const replyOutcome = z.enum(['sent', 'rejected', 'unknown', 'expired', 'skipped']);
export type ReplyOutcome = z.infer<typeof replyOutcome>;

/** A provider's word on a message it took, in our words for all of them. */
export const deliveryStatus = z.enum(['queued', 'sent', 'delivered', 'undelivered', 'failed']);
export type DeliveryStatus = z.infer<typeof deliveryStatus>;
