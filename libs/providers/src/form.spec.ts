import { describe, expect, test } from '@jest/globals';
import { decodeForm, encodeFormValue } from './form.js';

const decoded = (body: string | Buffer): string[][] => (decodeForm(Buffer.from(body)) ?? []).map(({ name, value }) => [name.toString('latin1'), value.toString('latin1')]);

describe('a form', () => {
  test.each<[string, string, string[][]]>([
    ['fields in their order, a name twice, one without a value', 'b=1&a=&b=2&c', [['b', '1'], ['a', ''], ['b', '2'], ['c', '']]],
    ['nothing between two separators', '&a=1&&', [['a', '1']]],
    ['pluses and escapes of either case', 'a+b=%2b1%2B%7e%fF', [['a b', '+1+~\u00ff']]],
    ['a stray per cent stands for itself', 'a=%&b=%4&c=%g1&d=%1g&e=%%41&f=100%', [['a', '%'], ['b', '%4'], ['c', '%g1'], ['d', '%1g'], ['e', '%A'], ['f', '100%']]],
    ['signs beside the digits are none', 'a=%/0%:0%@a%`a%G0', [['a', '%/0%:0%@a%`a%G0']]],
  ])('%s', (_, body, fields) => {
    expect(decoded(body)).toEqual(fields);
  });

  test('every byte comes back from its encoding', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    expect(decodeForm(Buffer.from(`a=${encodeFormValue(bytes)}`))?.[0]?.value.equals(bytes)).toBe(true);
  });
});
