import type { ReplyOutcome } from '@stopline/contracts';

/** Where a reply stands (reliability.md §8). */
export type ReplyState = 'pending' | 'claimed' | ReplyOutcome;

/**
 * The ledger's moves, all of them. A claim is committed before the provider is called; from then on only its claimer may
 * give it back, and only when the provider provably did not take it. `unknown` is looked up, never sent again.
 */
export const moves = {
  pending: ['claimed', 'expired', 'skipped'],
  claimed: ['sent', 'rejected', 'unknown', 'pending'],
  unknown: ['sent'],
  sent: [],
  rejected: [],
  expired: [],
  skipped: [],
} as const satisfies Record<ReplyState, readonly ReplyState[]>;

/** Where a reply may go from this state. */
export type Next<State extends ReplyState> = (typeof moves)[State][number];

/** The states that a reply may come from. */
export function statesBefore(state: ReplyState): ReplyState[] {
  return (Object.keys(moves) as ReplyState[]).filter((from) => (moves[from] as readonly ReplyState[]).includes(state));
}

/** What the claimer of a reply makes of it: one of the moves from `claimed`, and what it rests on. */
export type Settlement =
  | { readonly to: 'sent'; readonly providerMessageId: string }
  | { readonly to: 'rejected' | 'unknown'; readonly reason: string }
  | { readonly to: 'pending'; readonly reason: string; readonly retryAfterMs: number };
/** Fails to compile when a settlement is no move from `claimed`. */
export type EverySettlementIsAMove = Settlement['to'] extends Next<'claimed'> ? true : never;
