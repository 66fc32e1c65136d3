import type { z } from 'zod';
import type { saidBy } from './fields.js';

/** Whose clock a claimed time is of. */
export type Claimant = Exclude<z.infer<typeof saidBy>, 'receipt'>;

/** When the person said it, in the shape of `times`: the claimed time, never later than our receipt; without a claim our receipt (design §4.6). */
export function saidAt<By extends Claimant>(
  claimed: string | undefined,
  receivedAt: string,
  by: By,
): { said: string; saidBy: By | 'receipt'; receivedAt: string } {
  return claimed !== undefined && claimed <= receivedAt
    ? { said: claimed, saidBy: by, receivedAt }
    : { said: receivedAt, saidBy: 'receipt', receivedAt };
}
