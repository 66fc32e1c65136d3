import { describe, expect, it } from '@jest/globals';
import { classify } from '@stopline/classification';
import type { Verdict } from '@stopline/contracts';
import { Comparer, comparisonText } from './compare.js';
import { scoreTable } from './scores.js';

/** Rules to which every text that names Mondays is a request. */
const before = {
  classify: (text: string): Verdict => (text.includes('monday') ? { ...classify('STOP'), rule: 'request:en:monday' } : classify(text)),
};

describe('two sets of rules over the same texts', () => {
  it('are compared by what would follow, in groups with examples, the largest first', () => {
    const comparer = new Comparer(before, { classify }, 1);
    for (const text of ['see you monday', 'monday it is', 'STOP', 'hello', 'wrong number, monday']) comparer.compare({ text, hints: {} });
    const result = comparer.result();
    expect(result).toMatchObject({ texts: 5, groups: [{ count: 2, examples: ['see you monday'] }, { count: 1, examples: ['wrong number, monday'] }] });
    expect(result.groups.map(({ change }) => change.replace(/ \[.*/, ''))).toEqual(['opt_out -> none', 'opt_out -> held']);
    expect(comparisonText(result).split('\n')[0]).toBe('3 of 5 texts are read differently');
  });
});

it('labelled texts give a table by language and tag, and over all', () => {
  const rows = scoreTable({ classify }, [
    { text: 'STOP', hints: { language: 'en' }, label: 'opt_out', tag: 'keyword' },
    { text: 'stop by at 5', hints: { language: 'en' }, label: 'none', tag: 'other-sense' },
    { text: 'without a label', hints: {} },
  ]).split('\n');
  expect(rows).toHaveLength(4);
  expect(rows[1]).toMatch(/^en keyword +1 +100.0 %/);
  expect(rows[3]).toMatch(/^all +1 +100.0 % +0.0 % +1 +0.0 %/);
});
