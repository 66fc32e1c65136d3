import { createHash } from 'node:crypto';
import type { LanguagePack } from '@stopline/language-packs';

/** Of the normalisation and the order of the rules: raised with every change that can change a verdict. */
const ENGINE = 1;

/** Which rules judged a message (R19): the engine's number and a hash of every keyword, such as `1-9f86d081884c`. */
export function rulesVersionOf(packs: readonly LanguagePack[]): string {
  const words = packs.map(({ language, countries, keywords }) => [language, countries, keywords]);
  return `${ENGINE}-${createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12)}`;
}
