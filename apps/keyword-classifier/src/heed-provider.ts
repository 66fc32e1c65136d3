import { rulesVersion } from '@stopline/classification';
import type { Intent, Verdict } from '@stopline/contracts';

const nobody = { language: 'und', rulesVersion, evidence: [] };

/**
 * The verdict in the light of the provider's. Where the provider acted on an opt-out, the person is cut off already: it counts
 * whatever we read. Its opt-in or help counts only as far as we read the same.
 */
export function heedProvider(verdict: Verdict, provider: Intent | undefined): Verdict {
  if (provider !== 'opt_out' || (verdict.intent === 'opt_out' && verdict.certainty === 'certain')) return verdict;
  return { ...nobody, intent: 'opt_out', certainty: 'certain', rule: 'provider:opt_out' };
}

/** The verdict on a message that nobody could read: perhaps an opt-out, so it is held until a person decides. */
export const unreadable: Verdict = { ...nobody, intent: 'opt_out', certainty: 'held', rule: 'unreadable' };
