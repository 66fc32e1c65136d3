import { describe, expect, it } from '@jest/globals';
import { packs } from '@stopline/language-packs';
import { rulesVersionOf } from './rules-version.js';

describe('rules version (R19)', () => {
  it('names the engine and the content of the packs, the same each time', () => {
    expect(rulesVersionOf(packs)).toMatch(/^\d+-[0-9a-f]{12}$/);
    expect(rulesVersionOf(structuredClone(packs))).toBe(rulesVersionOf(packs));
  });

  it('changes with a word, not with a reply text', () => {
    const [first, ...others] = structuredClone(packs);
    const changed = { ...first!, keywords: { ...first!.keywords, help: [] } };
    expect(rulesVersionOf([changed, ...others])).not.toBe(rulesVersionOf(packs));
    expect(rulesVersionOf([{ ...first!, templates: { opt_out: '', opt_in: '', help: '', confirm_opt_in: '', clarify: '' } }, ...others])).toBe(rulesVersionOf(packs));
  });
});
