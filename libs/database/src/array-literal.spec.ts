import { describe, expect, it } from '@jest/globals';
import { arrayLiteral } from './array-literal.js';

describe('a list as a parameter', () => {
  it.each([
    ['nothing', [], '{}'],
    ['texts, quoted so that none is taken for anything else', ['a', '', 'NULL', 'a,b', '{c}', ' d '], '{"a","","NULL","a,b","{c}"," d "}'],
    ['quotes and backslashes, which alone are escaped', ['"', '\\', String.raw`a"\"b`, '\n\u001f', 'ü€𝄞'], String.raw`{"\"","\\","a\"\\\"b","` + '\n\u001f","ü€𝄞"}'],
    ['numbers, truth and nothing', [1, -2.5, 9007199254740993n, true, false, null], '{1,-2.5,9007199254740993,true,false,NULL}'],
    ['texts between nothing', [null, 'a', null], '{NULL,"a",NULL}'],
  ])('%s', (_, list, literal) => {
    expect(arrayLiteral(list)).toBe(literal);
  });

  it.each([
    ['a date', new Date(0)],
    ['bytes', Buffer.from('a')],
    ['a list in a list', ['a']],
    ['nothing at all, which the driver takes for null', undefined],
  ])('is left to the driver where it holds %s', (_, element) => {
    expect(arrayLiteral(['a', element])).toBeUndefined();
  });
});
