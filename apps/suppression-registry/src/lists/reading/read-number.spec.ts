import { describe, expect, it } from '@jest/globals';
import { numberReader, type Plusless } from './read-number.js';

const undecided: Plusless = { kind: 'undecided' };
const us: Plusless = { kind: 'national', region: 'US' };
const gb: Plusless = { kind: 'national', region: 'GB' };
const international: Plusless = { kind: 'international' };

describe('the number of a row', () => {
  it.each<[string, string, Plusless, string]>([
    ['E.164', '+12025550123', undecided, '+12025550123'],
    ['with signs', ' +1 (202) 555-0123 ', undecided, '+12025550123'],
    ['a trunk zero', '+44 (0)7700 900123', undecided, '+447700900123'],
    ['00 before the country', '00447700900123', undecided, '+447700900123'],
    ['full-width digits, in UTF-8', Buffer.from('＋１２０２５５５０１２３').toString('latin1'), undecided, '+12025550123'],
    ['E.164 of another country, whatever the region', '+447700900123', us, '+447700900123'],
    ['ten digits of North America', '(202) 555-0123', us, '+12025550123'],
    ['the country code without its plus', '12025550123', us, '+12025550123'],
    ['an area code that libphonenumber takes for another country', '2005550100', us, '+12005550100'],
    ['what a spreadsheet made of it', '12025550123.0', us, '+12025550123'],
    ['a national number with its trunk zero', '07700 900123', gb, '+447700900123'],
    ['digits that are international by their format', '447700900123', international, '+447700900123'],
  ])('%s', (_, cell, plusless, number) => {
    expect(numberReader(plusless)(cell)).toEqual({ number });
  });

  it.each<[string, string, Plusless, string]>([
    ['nothing', '  ', undecided, 'no_number'],
    ['nobody says of which region', '2025550123', undecided, 'region_needed'],
    ['nobody says of which region, with signs', '(202) 555-0123', undecided, 'region_needed'],
    ['a short code', '88222', undecided, 'short_code'],
    ['a short code in a region', '88222', us, 'short_code'],
    ["another country's number without a plus", '447700900123', us, 'of_another_region'],
    ['words', 'do not call', undecided, 'not_a_number'],
    ['a date', '2026-11-24', us, 'not_a_number'],
    ['what a spreadsheet rounded', '1.20256E+10', us, 'not_a_number'],
    ['two numbers', '+12025550123 +12025550124', undecided, 'not_a_number'],
    ['a plus and nothing', '+', undecided, 'not_a_number'],
    ['words in an international format', 'hello', international, 'not_a_number'],
  ])('is refused: %s', (_, cell, plusless, fault) => {
    expect(numberReader(plusless)(cell)).toEqual({ fault });
  });
});
