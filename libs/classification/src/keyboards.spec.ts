import { describe, expect, it } from '@jest/globals';
import { areNeighbours, onLatinKeys } from './keyboards.js';

describe('keyboards', () => {
  it.each([['a', 's'], ['q', 'a'], ['п', 'р'], ['σ', 'δ'], ['ש', 'ד'], ['ت', 'ن']])('%s is beside %s', (one, other) => expect(areNeighbours(one, other)).toBe(true));
  it.each([['a', 'l'], ['a', ''], ['a', 'ф'], ['п', 'ъ']])('%s is not beside "%s"', (one, other) => expect(areNeighbours(one, other)).toBe(false));

  it.each([['стоп', 'cnjg'], ['הסר', 'vxr'], ['수신거부', 'tntlsrjqn'], ['됐어', 'ehotdj'], ['توقف', 'j,rt']])('%s is typed %s', (word, keys) => expect(onLatinKeys(word)).toBe(keys));
  it('but no word of letters that no key has', () => expect([onLatinKeys('stop'), onLatinKeys('停止')]).toEqual([undefined, undefined]));
});
