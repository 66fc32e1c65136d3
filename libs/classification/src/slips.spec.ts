import { describe, expect, it } from '@jest/globals';
import { isSlipOf } from './slips.js';

describe('a slip of the thumb', () => {
  it.each([
    ['two letters swapped', 'stpo', 'stop'],
    ['two letters swapped at the beginning', 'tsop', 'stop'],
    ["a neighbour's key", 'stip', 'stop'],
    ['a letter doubled', 'sttop', 'stop'],
    ['a letter too many beside its neighbour', 'stiop', 'stop'],
    ['a letter missing in a longer word', 'unsubcribe', 'unsubscribe'],
    ['any wrong letter in a longer word', 'unsubscrxbe', 'unsubscribe'],
    ['another first vowel of a long word', 'атпишите', 'отпишите'],
    ["a neighbour's key of another alphabet", 'сьоп', 'стоп'],
    ['a letter lost on the way', 'arr\ufffdt', 'arret'],
  ])('%s', (_, typed, word) => expect(isSlipOf(typed, word)).toBe(true));

  it.each([
    ['a letter missing in a short word', 'stp', 'stop'],
    ['a far key in a short word', 'stap', 'stop'],
    ['another first letter', 'atop', 'stop'],
    ['a missing first letter', 'nsubscribe', 'unsubscribe'],
    ['two slips', 'unsbscibe', 'unsubscribe'],
    ['a word of three letters', 'emd', 'end'],
  ])('is not %s', (_, typed, word) => expect(isSlipOf(typed, word)).toBe(false));
});
