import { describe, expect, it } from '@jest/globals';
import { addressPatterns } from '@stopline/contracts';
import fc from 'fast-check';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';
import { parseSubscriber } from './address.js';
import { numberOfE164, subscriberNumber } from './subscriber-number.js';

describe('a subscriber as a whole number', () => {
  it.each([
    ['a canonical number', 12025550123, 12025550123],
    ['a trunk zero', 4407700900123, 447700900123],
    ["Mexico's old mobile prefix", 5215512345678, 525512345678],
    ['a calling code of no country', 9991234567, 9991234567],
    ['six digits', 999_999, undefined],
    ['sixteen digits', 1e15, undefined],
    ['a fraction', 12025550123.5, undefined],
    ['a fraction of another country', 447700900123.5, undefined],
    ['no number', Number.NaN, undefined],
    ['a negative one', -12025550123, undefined],
  ])('%s', (_, number, subscriber) => {
    expect(subscriberNumber(number)).toBe(subscriber);
  });

  it('is what parseSubscriber makes of it, everywhere: one person, one form', () => {
    const callingCodes = [...new Set(getCountries(metadata).map((country) => getCountryCallingCode(country, metadata) as string))];
    const digits = fc.tuple(fc.constantFrom('', '0', '00', '1', '8', '06', '01', '44', '9', '15'), fc.stringMatching(/^\d{3,11}$/)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...callingCodes, '210', '999', '800', '883', '888'), digits, (callingCode, national) => {
        const number = Number(`${callingCode}${national}`);
        fc.pre(number < 1e15);
        const text = parseSubscriber(`+${number}`);
        expect(subscriberNumber(number)).toBe(text === undefined ? undefined : Number(text.slice(1)));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('E.164 as a whole number', () => {
  it.each([['+1234567', 1_234_567], ['+12025550123', 12025550123], ['+999999999999999', 999_999_999_999_999]])('%s', (text, number) => {
    expect(numberOfE164(text)).toBe(number);
  });

  it('is refused for whatever is not E.164, which is not repeated', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\+?[0-9 e.+-]{0,17}$/), fc.stringMatching(/^\+[0-9]{5,17}$/));
    fc.assert(
      fc.property(texts, (text) => {
        if (addressPatterns.e164.test(text)) expect(numberOfE164(text)).toBe(Number(text));
        else expect(() => numberOfE164(text)).toThrow(new RangeError('this is no E.164 number'));
      }),
      { numRuns: 2_000 },
    );
  });
});
