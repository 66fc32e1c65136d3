/** Whose clock a claimed time is of. */
type Claimant = 'provider' | 'platform';

/** When the person said it: the claimed time, never later than our receipt; without a claim our receipt (design §4.6). Instants sort as text. */
export function saidAt<By extends Claimant>(
  claimed: string | undefined,
  receivedAt: string,
  by: By,
): { said: string; saidBy: By | 'receipt'; receivedAt: string } {
  return claimed !== undefined && claimed <= receivedAt
    ? { said: claimed, saidBy: by, receivedAt }
    : { said: receivedAt, saidBy: 'receipt', receivedAt };
}
