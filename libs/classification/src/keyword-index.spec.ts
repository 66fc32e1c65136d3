import { describe, expect, it } from '@jest/globals';
import type { LanguagePack } from '@stopline/language-packs';
import type { Hints } from './hints.js';
import { KeywordIndex } from './keyword-index.js';

const word = (text: string) => ({ word: text, source: 'a spec' });
function pack(language: string, keywords: Partial<LanguagePack['keywords']>, countries: string[] = []): LanguagePack {
  return { language, countries, keywords: { opt_out: [], opt_in: [], help: [], affirmative: [], negative: [], ...keywords }, grammar: { classes: {}, rules: [], asides: [], kinds: {}, keep: '', common: '' }, templates: { opt_out: '', opt_in: '', help: '', confirm_opt_in: '', clarify: '' } };
}

const index = new KeywordIndex([
  pack('aa', { opt_out: [word('halt'), word('no more')], help: [word('info')], affirmative: [word('ok')] }, ['AA']),
  pack('bb', { opt_out: [word('halt'), word('ok')], opt_in: [word('again')], help: [word('info')] }, ['BB']),
]);

type Row = [given: string, text: string, hints: Hints, role: string, language: string, word: string];

describe('keyword index', () => {
  it.each<Row>([
    ['a word of one pack', 'again', {}, 'opt_in', 'bb', 'again'],
    ['a word that packs share, nothing known', 'halt', {}, 'opt_out', 'aa', 'halt'],
    ["a word that packs share, in the program's language", 'halt', { language: 'bb' }, 'opt_out', 'bb', 'halt'],
    ['a regional language', 'halt', { language: 'bb-XX' }, 'opt_out', 'bb', 'halt'],
    ['the country, where the language has no pack', 'info', { language: 'zz', country: 'BB' }, 'help', 'bb', 'info'],
    ['the language before the country', 'info', { language: 'aa', country: 'BB' }, 'help', 'aa', 'info'],
    ['words of a phrase', 'No-more!', {}, 'opt_out', 'aa', 'nomore'],
    ['packs that differ: the opt-out wins, whatever is preferred', 'ok', { language: 'aa' }, 'opt_out', 'bb', 'ok'],
  ])('%s', (...row) => {
    const [, text, hints, role, language, found] = row;
    expect(index.find(text, 'exact', hints)).toMatchObject({ role, language, word: found });
  });

  it('finds nothing in a longer message', () => {
    expect(index.find('halt now', 'exact', {})).toBeUndefined();
    expect(index.find('', 'exact', {})).toBeUndefined();
  });

  it('widened, finds opt-outs only', () => {
    expect(index.find('hаlt \u{1f6d1}', 'widened', {})).toMatchObject({ role: 'opt_out', word: 'halt' });
    expect(index.find('аgаin', 'widened', {})).toBeUndefined();
    expect(index.find('inf0', 'widened', {})).toBeUndefined();
  });

  it('widened, finds opt-outs that were typed on keys of another alphabet', () => {
    const russian = new KeywordIndex([pack('cc', { opt_out: [word('стоп')], help: [word('помощь')] })]);
    expect(russian.find('CNJG!', 'widened', {})).toMatchObject({ role: 'opt_out', language: 'cc', word: 'стоп' });
    expect(russian.find('cnjg', 'exact', {})).toBeUndefined();
    expect(russian.find('gjvjom', 'widened', {})).toBeUndefined();
  });

  it('without packs finds nothing', () => {
    expect(new KeywordIndex([]).find('halt', 'exact', {})).toBeUndefined();
  });
});
