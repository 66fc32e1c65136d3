import type { KnownSender, ReplyKind } from '@stopline/contracts';

/** What is known of a due reply when it is to be claimed. */
export interface DueReply {
  /** Milliseconds until it expires, by the database's clock; 0 or less: it has. */
  readonly expiresInMs: number;
  /** Requested before the ledger was last restored: what was sent since may be forgotten (F29). */
  readonly beforeRestore: boolean;
  /** Replies to this person from this sender in the last 24 hours that left or may have left. */
  readonly recentReplies: number;
  /** The person has said the opposite since, STOP to whichever sender or START to this program: what this reply promises holds no longer (I5). */
  readonly supersededBy: Exclude<ReplyKind, 'help'> | null;
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
      readonly reason:
        | 'ledger_restored'
        | 'sender_unknown'
        | `replies_by_${'provider' | 'platform'}`
        | 'own_number'
        | `superseded_by_${Exclude<ReplyKind, 'help'>}`
        | 'loop_guard';
    };

/** A breaker for auto-responders that answer each other (R15, security.md Abuse). */
export const MOST_REPLIES_IN_24_H = 4;

/** May this reply leave? The person's five minutes first (R7), then who answers (R16), then whether it is still true (I5), then the guards against loops. */
export function decideClaim({ expiresInMs, beforeRestore, recentReplies, supersededBy }: DueReply, { sender, ownNumber }: Addressees): ClaimDecision {
  if (expiresInMs <= 0) return { to: 'expired', reason: 'confirmation_expired' };
  if (beforeRestore) return { to: 'skipped', reason: 'ledger_restored' };
  if (!sender) return { to: 'skipped', reason: 'sender_unknown' };
  const { replies } = sender.sender;
  if (replies !== 'stopline') return { to: 'skipped', reason: `replies_by_${replies}` };
  if (ownNumber) return { to: 'skipped', reason: 'own_number' };
  if (supersededBy) return { to: 'skipped', reason: `superseded_by_${supersededBy}` };
  if (recentReplies >= MOST_REPLIES_IN_24_H) return { to: 'skipped', reason: 'loop_guard' };
  return { to: 'claimed', from: sender };
}
