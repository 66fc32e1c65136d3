import { describe, expect, it } from '@jest/globals';
import { compact } from './compact.js';

const LONGEST = 24;
const exact = (text: string) => compact(text, 'exact', LONGEST)?.text;
const widened = (text: string) => compact(text, 'widened', LONGEST)?.text;

describe('compact form (R2)', () => {
  it.each([
    ['case', 'StOp', 'stop'],
    ['spaces around', '  stop\r\n', 'stop'],
    ['punctuation', '"Stop!!!".', 'stop'],
    ['a hyphen, a space, a line end inside', 'opt-out OPT\nOUT', 'optoutoptout'],
    ['spaced letters', 'S T O P', 'stop'],
    ['dotted letters', 's.t.o.p.', 'stop'],
    ['accents', 'ARRÊTÉ', 'arrete'],
    ['accents as combining marks', 'ARRE\u0302T', 'arret'],
    ['full width', 'ＳＴＯＰ', 'stop'],
    ['circled and mathematical letters', 'Ⓢ\u{1d413}𝙾℗', 'sto℗'],
    ['zero-width characters', 's\u200bt\u200co\u2060p\ufeff', 'stop'],
    ['soft hyphens and variation selectors', 'st\u00adop\ufe0f', 'stop'],
    ['fillers that count as letters', 'st\u3164o\u115fp', 'stop'],
    ['format characters that are not ignorable by default', 'st\ufff9op', 'stop'],
    ['direction marks', '\u202eSTOP\u202c\u2066\u2069', 'stop'],
    ['a dotted capital İ', 'İNFO', 'info'],
    ['no-break and ideographic spaces', '\u00a0stop\u3000all', 'stopall'],
    ['control characters', '\u0007stop\u0000', 'stop'],
    ['a long s', '\u017ftop', 'stop'],
  ])('folds %s', (_, text, folded) => expect(exact(text)).toBe(folded));

  it.each([
    ['nothing', ''],
    ['only what is ignored', ' \u200b.!\u0301'],
    ['more than any keyword has', 'a'.repeat(LONGEST + 1)],
    ['the longest text there is, and more', ' '.repeat(65_536) + 'stop'],
  ])('is undefined for %s', (_, text) => expect(exact(text)).toBeUndefined());

  it.each([
    ['an emoji after it', 'STOP \u{1f6d1}', 'stop\u{1f6d1}', 'stop'],
    ['a digit for a letter', 'ST0P', 'st0p', 'stop'],
    ['a sign for a letter', '$top', '$top', 'stop'],
    ['Cyrillic letters', 'ЅТОР', 'ѕтор', 'stop'],
    ['Greek letters', 'QUΙΤ', 'quιτ', 'quit'],
    ['small capitals', 'ꜱᴛᴏᴘ', 'ꜱᴛᴏᴘ', 'stop'],
    ['squared letters', '🆂🆃🅾🅿', '🆂🆃🅾🅿', 'stop'],
    ['a stroke', 'Støp', 'støp', 'stop'],
    ['a lone surrogate', 'stop\ud83d', 'stop\ud83d', 'stop'],
  ])('%s: stays in the exact reading, is widened to a letter or dropped', (_, text, exactly, widely) => {
    expect(exact(text)).toBe(exactly);
    expect(widened(text)).toBe(widely);
  });

  it.each([
    ['  STOP!', { text: 'stop', start: 2, end: 6 }],
    ['"S T O P"', { text: 'stop', start: 1, end: 8 }],
    ['\u{1d412}top', { text: 'stop', start: 0, end: 5 }],
  ])('%j: says where it stood in the original', (text, form) => expect(compact(text, 'exact', LONGEST)).toEqual(form));
});
