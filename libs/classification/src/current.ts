import type { Verdict } from '@stopline/contracts';
import { packs } from '@stopline/language-packs';
import { Classifier } from './classify.js';
import type { Hints } from './hints.js';

/** The rules of this release, made ready once for a process. */
export const currentRules = new Classifier(packs);

/** Which rules {@link classify} judges by. */
export const { rulesVersion } = currentRules;

/** The verdict of the packs of this release; see {@link Classifier.classify}. */
export function classify(text: string, hints: Hints = {}): Verdict {
  return currentRules.classify(text, hints);
}
