import { describe, expect, it } from '@jest/globals';
import { checkPack, PackRefused } from './check-pack.js';
import { en } from './packs/en.js';
import { fr } from './packs/fr.js';

const word = (text: string) => ({ word: text, source: 'Some regulator' });
const withWords = (role: string, ...words: unknown[]) => ({ ...fr, keywords: { ...fr.keywords, [role]: words } });
const at = (entry: string) => `language-packs/src/packs/fr.ts: ${entry}`;

describe('a pack with a mistake is refused by file, entry and reason', () => {
  it.each([
    ['capitals', withWords('opt_out', word('Arret')), at('keywords.opt_out[0].word must be lower-case letters')],
    ['accents', withWords('opt_out', word('arret'), word('arrêt')), at('keywords.opt_out[1].word must be lower-case letters')],
    ['punctuation', withWords('opt_out', word('opt-out')), at('keywords.opt_out[0].word must be lower-case letters')],
    ['two spaces', withWords('opt_out', word('stop  tout')), at('keywords.opt_out[0].word must be lower-case letters')],
    ['no source', withWords('help', { word: 'aide', source: '' }), at('keywords.help[0].source must name who says so')],
    ['an unknown field', withWords('help', { ...word('aide'), weight: 2 }), at('keywords.help[0].weight is not known')],
    ['no opt-out word', withWords('opt_out'), at('keywords.opt_out ')],
    ['a word twice', withWords('opt_out', word('arret'), word('ar ret')), at('keywords.opt_out[1].word is given twice')],
    ['a word in two roles', withWords('opt_in', word('oui')), at('keywords.affirmative[0].word is given twice')],
    ['an English opt-out word as a help word (R17)', withWords('help', word('aide'), word('stop')), at('is given twice').replace('is', 'keywords.help[1].word is')],
    ['YES as an opt-in word (R13)', withWords('opt_in', word('yes')), at('keywords.affirmative[')],
    ['a country in words', { ...fr, countries: ['France'] }, at('countries[0] must be two capital letters')],
    ['a template that breaks R8', { ...fr, templates: { ...fr.templates, opt_out: 'Au revoir.' } }, at('templates.opt_out does not name {brand}')],
    ['no data at all', undefined, at('')],
  ])('%s', (_, source, message) => {
    const check = () => checkPack('fr.ts', source, checkPack('en.ts', en));
    expect(check).toThrow(PackRefused);
    expect(check).toThrow(message);
  });
});
