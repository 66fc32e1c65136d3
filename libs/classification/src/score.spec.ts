import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '@stopline/contracts';
import { differenceOf } from './difference.js';
import { percent, scoreOf, type Judged, type Label } from './score.js';

const verdicts: Record<Label, Judged['verdict']> = {
  opt_out: { intent: 'opt_out', certainty: 'certain' },
  held: { intent: 'opt_out', certainty: 'held' },
  none: { intent: 'none', certainty: 'certain' },
  opt_in: { intent: 'opt_in', certainty: 'certain' },
  help: { intent: 'help', certainty: 'certain' },
  conditional: { intent: 'none', certainty: 'conditional' },
};
const read = (label: Label, as: Label, scope?: string): Judged => ({ label, verdict: { ...verdicts[as], ...(scope && { scope: 'marketing' as const }) }, ...(scope && { scope }) });

it('a score counts in both directions', () => {
  const messages = [
    read('opt_out', 'opt_out', 'marketing'),
    read('opt_out', 'opt_out', 'alerts'),
    read('opt_out', 'held'),
    read('opt_out', 'none'),
    read('none', 'none'),
    read('none', 'opt_out'),
    read('none', 'held'),
    read('none', 'opt_in'),
    read('held', 'held'),
    read('held', 'opt_out'),
    read('held', 'conditional'),
    read('help', 'help'),
    read('conditional', 'none'),
  ];
  expect(scoreOf(messages)).toEqual({
    optOuts: 4, found: 2, heldInstead: 1, none: 4, wronglySuppressed: 1, heldOnNone: 1, ambiguous: 3, dropped: 1, wrongOptIns: 1, words: 2, wordsMissed: 1, scoped: 2, scopesFound: 1,
  });
});

it('a share of nothing is a dash', () => expect([percent(1, 3), percent(0, 0)]).toEqual(['33.3 %', '-']));

describe('two verdicts differ', () => {
  const verdict = (as: Label, scope?: Verdict['scope']): Verdict => ({ language: 'en', rule: as, rulesVersion: '1', evidence: [], ...verdicts[as], ...(scope && { scope }) });
  it.each([
    ['in what follows', verdict('none'), verdict('held'), 'none -> held'],
    ['in what was named', verdict('opt_out', 'all'), verdict('opt_out', 'alerts'), 'opt_out (all) -> opt_out (alerts)'],
    ['not by the rule alone', verdict('opt_out'), { ...verdict('opt_out'), rule: 'another' }, undefined],
  ])('%s', (_, before, after, difference) => expect(differenceOf(before, after)).toBe(difference));
});
