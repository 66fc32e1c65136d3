import type { Verdict } from '@stopline/contracts';
import { labelOf } from './score.js';

/** How two verdicts on one text differ, such as `none -> held`; undefined where both would do the same. */
export function differenceOf(before: Verdict, after: Verdict): string | undefined {
  const [one, other] = [before, after].map((verdict) => `${labelOf(verdict)}${verdict.scope === undefined ? '' : ` (${verdict.scope})`}`);
  return one === other ? undefined : `${one} -> ${other}`;
}
