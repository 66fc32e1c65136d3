import { describe, expect, it } from '@jest/globals';
import { checkPack, PackRefused } from './check-pack.js';
import { en } from './packs/en.js';
import { fr } from './packs/fr.js';

const word = (text: string) => ({ word: text, source: 'Some regulator' });
const withWords = (role: string, ...words: unknown[]) => ({ ...fr, keywords: { ...fr.keywords, [role]: words } });
const withGrammar = (grammar: object) => ({ ...fr, grammar: { ...fr.grammar, classes: { STOP: 'arrete' }, rules: [], asides: [], ...grammar } });
const rule = (when: string, id = 'some-rule') => ({ id, is: 'opt_out', when: [when] });
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
    ['a pattern that cannot be read', withGrammar({ rules: [rule('STOP')] }), at('grammar.rules[0].when[0] "STOP" has 0 anchors')],
    ['a class that is not there', withGrammar({ rules: [rule('[STOP] SENDNG')] }), at('grammar.rules[0].when[0] "[STOP] SENDNG" names the class SENDNG')],
    ['a rule twice', withGrammar({ rules: [rule('[STOP]'), rule('[STOP] x')] }), at('grammar.rules[1].id "some-rule" is given twice')],
    ['an aside with a mistake', withGrammar({ asides: [{ id: 'footer', extent: 'sentence', when: ['x'] }] }), at('grammar.asides[0].when[0]')],
    ['a class in lower case', withGrammar({ classes: { stop: 'arrete' } }), at('grammar.classes.stop')],
    ['nothing between two commas', withGrammar({ classes: { STOP: 'arrete, , cesse' } }), at('grammar.classes.STOP has nothing')],
    ['a kind that nobody knows', withGrammar({ kinds: { weather: 'meteo' } }), at('grammar.kinds')],
    ['a meaning that rules have not', withGrammar({ rules: [{ ...rule('[STOP]'), is: 'opt_in' }] }), at('grammar.rules[0].is')],
    ['a word for a country in words', withWords('opt_out', { ...word('arret'), countries: ['France'] }), at('keywords.opt_out[0].countries[0]')],
    ['no data at all', undefined, at('')],
  ])('%s', (_, source, message) => {
    const check = () => checkPack('language-packs/src/packs/fr.ts', source, checkPack('en.ts', en));
    expect(check).toThrow(PackRefused);
    expect(check).toThrow(message);
  });
});
