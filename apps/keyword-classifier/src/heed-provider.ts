import type { Intent, Verdict } from '@stopline/contracts';


/**
 * The verdict in the light of the provider's. Where the provider acted on an opt-out, the person is cut off already: it counts
 * whatever we read. Its opt-in or help counts only as far as we read the same.
 */
export function heedProvider(verdict: Verdict, provider: Intent | undefined): Verdict {
  if (provider !== 'opt_out' || (verdict.intent === 'opt_out' && verdict.certainty === 'certain')) return verdict;
  return { intent: 'opt_out', certainty: 'certain', language: 'und', rule: 'provider:opt_out', rulesVersion: verdict.rulesVersion, evidence: [] };
}
