import { describe, expect, it } from '@jest/globals';
import type { Category } from '@stopline/contracts';
import { policyOf } from './policy.js';

const marketing = { id: 'marketing', consent: 'not_required' } as Category;
const surveys = { id: 'surveys', consent: 'required' } as Category;
const codes = { ...marketing, id: 'codes', exempt: { reason: 'The person asked for them.' } } as Category;

describe('the policy of a send', () => {
  it.each<[string, readonly Category[], boolean, boolean]>([
    ['a category without conditions', [marketing], false, false],
    ['a category that requires consent', [surveys], true, false],
    ['an exempt category', [codes], false, true],
    ['any of several: the strictest consent', [marketing, surveys, codes], true, false],
    ['any of several exempt ones', [codes, codes], false, true],
    ['of no category', [], false, false],
  ])('%s', (_, categories, consentRequired, exempt) => {
    expect(policyOf(categories)).toEqual({ consentRequired, exempt });
  });
});
