import type { Grammar, LanguagePack } from '@stopline/language-packs';

/** A pack with the given grammar, and the words HALT, AGAIN and OK. */
export function tinyPack(language: string, grammar: Partial<Grammar>): LanguagePack {
  const word = (text: string) => ({ word: text, source: 'a spec' });
  return {
    language,
    countries: [],
    keywords: { opt_out: [word('halt')], opt_in: [word('again')], help: [], affirmative: [word('ok')], negative: [] },
    grammar: { classes: {}, rules: [], asides: [], kinds: {}, keep: '', common: '', ...grammar },
    templates: { opt_out: '', opt_in: '', help: '', confirm_opt_in: '', clarify: '' },
  };
}
