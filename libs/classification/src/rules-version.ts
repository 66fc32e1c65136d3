import { createHash } from 'node:crypto';
import type { LanguagePack } from '@stopline/language-packs';

/** Of the reading of texts and the order of decisions: raised with every change of the engine that can change a verdict. */
export const ENGINE = 3;

/** Which rules judged a message (R19): the engine's number and a hash of all that packs say of requests, such as `2-9f86d081884c`. */
export function rulesVersionOf(packs: readonly LanguagePack[]): string {
  const said = packs.map(({ language, countries, keywords, grammar }) => [language, countries, keywords, grammar]);
  return `${ENGINE}-${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12)}`;
}
