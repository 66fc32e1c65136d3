import { describe, expect, it } from '@jest/globals';
import { labelOf } from './score.js';
import { classify } from './current.js';
import type { Hints } from './hints.js';

const read = (text: string, hints: Hints) => labelOf(classify(text, hints));

/** R17's list: each word as the request that it is where it counts, and in its other sense. */
describe('words that mean something else too (R17)', () => {
  it.each<[word: string, hints: Hints, request: string, otherwise: string]>([
    ['ALTO', { language: 'es', country: 'MX' }, 'ALTO', 'mi hijo es muy alto'],
    ['BAJA', { language: 'es', country: 'ES' }, 'Baja', 'la temperatura baja mucho por la noche'],
    ['END', { language: 'en', country: 'US' }, 'END', 'does the sale end at the end of the month?'],
    ['ENDE', { language: 'de', country: 'DE' }, 'ENDE', 'ich komme Ende des Monats vorbei'],
    ['CANCEL', { language: 'en', country: 'US' }, 'Cancel', 'can you cancel my 4pm'],
    ['STOP', { language: 'en', country: 'GB' }, 'Stop.', "I'll stop by at 5"],
    ['PARE', { language: 'pt', country: 'BR' }, 'PARE', 'o carro pare na garagem'],
    ['UIT', { language: 'nl', country: 'NL' }, 'UIT', 'gaan we vanavond uit eten?'],
    ['TD', { language: 'zh', country: 'CN' }, 'TD', 'my card is from TD bank'],
    ['QUIT', { language: 'en', country: 'US' }, 'quit', 'I quit smoking last year'],
  ])('%s', (_, hints, request, otherwise) => {
    expect(read(request, hints)).toBe('opt_out');
    expect(read(otherwise, hints)).toBe('none');
  });

  it('TD opts out in China alone', () => {
    expect(read('TD', { language: 'zh', country: 'CN' })).toBe('opt_out');
    expect(read('TD', { language: 'zh' })).toBe('opt_out');
    expect(read('TD', { language: 'en', country: 'CA' })).toBe('none');
    expect(read('TD', {})).toBe('none');
  });

  it.each(['NO', 'no.', 'YES', 'y', 'Sí', 'oui', 'non', 'ja', 'nee', 'ok'])('%s alone is an answer, and opens no hold', (text) => expect(read(text, {})).toBe('conditional'));

  it('NO opts out of the program whose messages say so, and of no other', () => {
    expect(classify('No', { country: 'AU', optOutWords: ['NO'] })).toMatchObject({ intent: 'opt_out', certainty: 'certain', rule: 'keyword:und:no' });
    expect(read('No', { country: 'AU' })).toBe('conditional');
  });
});
