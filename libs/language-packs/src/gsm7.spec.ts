import { describe, expect, it } from '@jest/globals';
import { plainGsm7, smsLength } from './gsm7.js';

describe('SMS length (3GPP TS 23.038)', () => {
  it.each([
    ['nothing', '', 'GSM-7', 0, 1],
    ['one full segment', 'a'.repeat(160), 'GSM-7', 160, 1],
    ['one character more', 'a'.repeat(161), 'GSM-7', 161, 2],
    ['two full segments', 'a'.repeat(306), 'GSM-7', 306, 2],
    ['letters of the alphabet that GSM-7 has', 'é à è ù ì ò Ç É ñ ü', 'GSM-7', 19, 1],
    ['extended characters count twice', '[€]', 'GSM-7', 6, 1],
    ['a letter that GSM-7 lacks', 'ê', 'UCS-2', 1, 1],
    ['one full UCS-2 segment', 'ê'.repeat(70), 'UCS-2', 70, 1],
    ['an emoji is two UTF-16 units', `${'ê'.repeat(69)}\u{1f6d1}`, 'UCS-2', 71, 2],
  ])('%s', (_, text, encoding, ...[units, segments]) => {
    expect(smsLength(text)).toEqual({ encoding, units, segments });
  });

  it('writes a date without what GSM-7 lacks', () => {
    expect(plainGsm7('1\u202faoût\u00a02026, 3 févr.')).toBe('1 aout 2026, 3 févr.');
  });
});
