import type { Verdict } from '@stopline/contracts';
import { packs } from '@stopline/language-packs';
import { Classifier } from './classify.js';
import type { Hints } from './hints.js';

const current = new Classifier(packs);

/** Which rules {@link classify} judges by. */
export const { rulesVersion } = current;

/** The verdict of the packs of this release; see {@link Classifier.classify}. */
export function classify(text: string, hints: Hints = {}): Verdict {
  return current.classify(text, hints);
}
