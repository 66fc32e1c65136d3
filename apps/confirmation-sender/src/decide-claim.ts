import type { KnownSender } from '@stopline/contracts';

/** What is known of a due reply when it is to be claimed. */
export interface DueReply {
  /** Milliseconds until it expires, by the database's clock; 0 or less: it has. */
  readonly expiresInMs: number;
  /** Requested before the ledger was last restored: what was sent since may be forgotten (F29). */
  readonly beforeRestore: boolean;
  /** Replies to this person from this sender in the last 24 hours that left or may have left. */
  readonly recentReplies: number;
}

export interface Addressees {
  /** The sender as configured now. */
  readonly sender: KnownSender | undefined;
  /** The person's number is one of our own senders. */
  readonly ownNumber: boolean;
}

export type ClaimDecision =
  | { readonly to: 'claimed'; readonly from: KnownSender }
  | { readonly to: 'expired'; readonly reason: 'confirmation_expired' }
  | {
      readonly to: 'skipped';
      readonly reason: 'ledger_restored' | 'sender_unknown' | 'replies_by_provider' | 'replies_by_platform' | 'own_number' | 'loop_guard';
    };

/** A breaker for auto-responders that answer each other (R15, security.md Abuse). */
export const MOST_REPLIES_IN_24_H = 4;

/** May this reply leave? The person's five minutes first (R7), then who answers (R16), then the guards against loops. */
export function decideClaim({ expiresInMs, beforeRestore, recentReplies }: DueReply, { sender, ownNumber }: Addressees): ClaimDecision {
  if (expiresInMs <= 0) return { to: 'expired', reason: 'confirmation_expired' };
  if (beforeRestore) return { to: 'skipped', reason: 'ledger_restored' };
  if (!sender) return { to: 'skipped', reason: 'sender_unknown' };
  const { replies } = sender.sender;
  if (replies !== 'stopline') return { to: 'skipped', reason: `replies_by_${replies}` };
  if (ownNumber) return { to: 'skipped', reason: 'own_number' };
  if (recentReplies >= MOST_REPLIES_IN_24_H) return { to: 'skipped', reason: 'loop_guard' };
  return { to: 'claimed', from: sender };
}
