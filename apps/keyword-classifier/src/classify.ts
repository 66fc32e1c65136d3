import type { Intent, Verdict } from '@stopline/contracts';
import { packs } from '@stopline/language-packs';
import { KeywordIndex, type FoundKeyword, type Hints } from './keyword-index.js';
import { rulesVersionOf } from './rules-version.js';

const index = new KeywordIndex(packs);
const rulesVersion = rulesVersionOf(packs);
const nothing = { language: 'und', rulesVersion, evidence: [] };

/** What the person wants (R1, R2, R13): the whole message is a keyword, or it says nothing that we may act on. */
export function classify(text: string, hints: Hints = {}): Verdict {
  const exact = index.find(text, 'exact', hints);
  if (exact) return verdictOf(exact, exact.role === 'affirmative' ? 'affirmative' : 'keyword');
  const widened = index.find(text, 'widened', hints);
  if (widened) return verdictOf(widened, 'lookalike');
  return { ...nothing, intent: 'none', certainty: 'certain', rule: 'no-keyword' };
}

/**
 * The verdict in the light of the provider's. Where the provider acted on an opt-out, the person is cut off already: it counts
 * whatever we read. Its opt-in or help counts only as far as we read the same.
 */
export function heedProvider(verdict: Verdict, provider: Intent | undefined): Verdict {
  if (provider !== 'opt_out' || verdict.intent === 'opt_out') return verdict;
  return { ...nothing, intent: 'opt_out', certainty: 'certain', rule: 'provider:opt_out' };
}

/** The verdict on a message that nobody could read: perhaps an opt-out, so it is held until a person decides. */
export const unreadable: Verdict = { ...nothing, intent: 'opt_out', certainty: 'held', rule: 'unreadable' };

function verdictOf({ role, language, word, span }: FoundKeyword, kind: 'keyword' | 'lookalike' | 'affirmative'): Verdict {
  const read = role === 'affirmative' ? ({ intent: 'none', certainty: 'conditional' } as const) : ({ intent: role, certainty: 'certain' } as const);
  return { ...read, language, rule: `${kind}:${language}:${word}`, rulesVersion, evidence: [span] };
}
