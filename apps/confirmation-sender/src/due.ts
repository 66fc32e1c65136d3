import type { Installation, ReplyKind } from '@stopline/contracts';

/**
 * How long after its insertion a reply waits. A STOP's confirmation leaves when every check has the opt-out or says UNKNOWN
 * (reliability.md §8, Gate): it promises that no message follows. The other kinds promise nothing of the kind.
 */
export function gateMs(kind: ReplyKind, { boundMs, skewMs }: Installation['freshness']): number {
  return kind === 'opt_out' || kind === 'clarify' ? boundMs + skewMs : 0;
}

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 30_000;

/** When a reply that was not accepted is tried again, from its first attempt (1) on; the provider's own wish counts where it is later. */
export function retryMs(attempts: number, wishedMs = 0): number {
  return Math.max(wishedMs, Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS));
}

/** When the n-th look-up (from 1) of an unknown outcome is due after the one before; undefined: no further one. */
export function lookUpMs(lookUps: number): number | undefined {
  return [2_000, 15_000, 60_000, 240_000][lookUps - 1];
}
