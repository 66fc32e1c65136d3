import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';
import { callingCodeOf, parseAddress, parseSubscriber } from './address.js';

describe('a subscriber, however it is written', () => {
  it.each([
    ['E.164', '+12025550123', undefined, '+12025550123'],
    ['spaces, brackets, dashes', ' +1 (202) 555-0123 ', undefined, '+12025550123'],
    ['typographic dashes', '+1\u2013202\u2011555\u22120123', undefined, '+12025550123'],
    ['full-width digits', '＋１２０２５５５０１２３', undefined, '+12025550123'],
    ['invisible marks of a copied number', '\u202a+12025550123\u202c\u200b', undefined, '+12025550123'],
    ['a tel: URI', 'tel:+1-202-555-0123', undefined, '+12025550123'],
    ['digits without a plus (Infobip, Vonage)', '12025550123', undefined, '+12025550123'],
    ['00 as the international prefix', '00447700900123', undefined, '+447700900123'],
    ['a national number', '(202) 555-0123', 'US', '+12025550123'],
    ['a national number with its trunk zero', '07700 900123', 'GB', '+447700900123'],
    ["another country's number without a plus", '447700900123', 'US', '+447700900123'],
    ['a national number that another country could have too', '2525550123', 'US', '+12525550123'],
    ["the country's own exit code", '011 44 7700 900123', 'US', '+447700900123'],
    ['a trunk zero after the country code', '+44 (0)7700 900123', undefined, '+447700900123'],
    ["Mexico's old mobile prefix: the same person", '+5215512345678', undefined, '+525512345678'],
    ['an eight-digit national number', '91234567', 'SG', '+6591234567'],
    ['an area code that does not exist: never dropped', '+15550100123', undefined, '+15550100123'],
    ['a country code that does not exist: never dropped', '+9991234567', undefined, '+9991234567'],
    ['an unknown country code as context', '12025550123', 'ZZ', '+12025550123'],
  ])('%s', (_, raw, country, value) => {
    expect(parseAddress(raw, country)).toEqual({ kind: 'e164', value });
    expect(parseSubscriber(raw, country)).toBe(value);
  });

  it('is read in North America as the numbering plan reads it, for every area code', () => {
    for (let area = 200; area <= 999; area += 1) {
      for (const line of ['2000000', '5550123', '9119999']) {
        const number = `+1${area}${line}`;
        expect([parseSubscriber(number), parseSubscriber(`${number} `, 'GB')]).toEqual([number, number]);
      }
    }
  });

  it('is read everywhere as the library reads it, also where the library is not asked', () => {
    const callingCodes = [...new Set(getCountries(metadata).map((country) => getCountryCallingCode(country, metadata) as string))];
    const digits = fc.tuple(fc.constantFrom('', '0', '00', '1', '8', '06', '01', '44', '9', '15'), fc.stringMatching(/^\d{5,11}$/)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...callingCodes, '210', '999', '800', '883', '888'), digits, (callingCode, national) => {
        const number = `+${callingCode}${national}`;
        // With the blank it is not in E.164 yet, and the library is asked.
        expect(parseAddress(number)).toEqual(parseAddress(`${number} `));
      }),
      { numRuns: 20_000 },
    );
  });

  it('reads its own output unchanged', () => {
    for (const number of ['+12025550123', '+447700900123', '+525512345678', '+15550100123', '+390612345678', '+5491123456789']) {
      expect(parseSubscriber(number)).toBe(number);
    }
  });
});

describe('a region', () => {
  it('has a calling code, if it is one', () => {
    expect([callingCodeOf('US'), callingCodeOf('CA'), callingCodeOf('GB'), callingCodeOf('ZZ'), callingCodeOf('us')]).toEqual(['1', '1', '44', undefined, undefined]);
  });
});

describe('what is no subscriber', () => {
  it.each([
    ['a short code, which libphonenumber would read as +188222', '88222', undefined, { kind: 'short_code', value: '88222' }],
    ['a short code in its country', '88222', 'US', { kind: 'short_code', value: '88222' }],
    ['a French five-digit number', '36 105', 'FR', { kind: 'short_code', value: '36105' }],
    ['a name', 'Harbor', undefined, { kind: 'alphanumeric', value: 'Harbor' }],
    ['a name with digits', '3Mobile', 'GB', { kind: 'alphanumeric', value: '3Mobile' }],
    ['nothing', '', undefined, { kind: 'unreadable', reason: 'empty' }],
    ['only invisible marks', ' \u200b\u2066 ', undefined, { kind: 'unreadable', reason: 'empty' }],
    ['a name that is too long', 'anonymous caller', undefined, { kind: 'unreadable', reason: 'not_an_address' }],
    ['too many digits', '+1234567890123456', undefined, { kind: 'unreadable', reason: 'not_an_address' }],
    ['two digits', '12', undefined, { kind: 'unreadable', reason: 'not_an_address' }],
    ['a country code zero', '+0123456789', undefined, { kind: 'unreadable', reason: 'not_an_address' }],
    ['two numbers', '+12025550123+12025550124', undefined, { kind: 'unreadable', reason: 'not_an_address' }],
    ['a long value', '1'.repeat(100_000), undefined, { kind: 'unreadable', reason: 'too_long' }],
  ])('%s', (_, raw, country, address) => {
    expect(parseAddress(raw, country)).toEqual(address);
    expect(parseSubscriber(raw, country)).toBeUndefined();
  });
});
