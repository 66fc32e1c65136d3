import { describe, expect, it } from '@jest/globals';
import { isClassName, namesOf, parsePattern } from './pattern.js';

describe('a pattern', () => {
  it('has parts on both sides of its anchor, nearest first', () => {
    expect(parsePattern('^ NEG? really|ever* [STOP|quit] ..2 !by SENDING $')).toEqual({
      left: [
        { kind: 'words', names: ['really', 'ever'], repeat: 'any' },
        { kind: 'words', names: ['NEG'], repeat: 'optional' },
        { kind: 'bound', of: 'line' },
      ],
      anchor: ['STOP', 'quit'],
      right: [
        { kind: 'gap', most: 2, tight: false },
        { kind: 'not', names: ['by'] },
        { kind: 'words', names: ['SENDING'], repeat: 'once' },
        { kind: 'bound', of: 'line' },
      ],
    });
  });

  it.each([
    ['..', { kind: 'gap', most: 3, tight: false }],
    ['--5', { kind: 'gap', most: 5, tight: true }],
    ['_', { kind: 'bound', of: 'close' }],
    [',', { kind: 'bound', of: 'pause' }],
    ['$?', { kind: 'bound', of: 'question' }],
    ['$$', { kind: 'bound', of: 'message' }],
    ['"', { kind: 'bound', of: 'quote' }],
    ['/', { kind: 'bound', of: 'beside' }],
    ['停止', { kind: 'words', names: ['停止'], repeat: 'once' }],
    ['constructor', { kind: 'words', names: ['constructor'], repeat: 'once' }],
    ['NUM', { kind: 'words', names: ['NUM'], repeat: 'once' }],
  ])('reads %s', (part, expected) => expect(parsePattern(`[x] ${part}`).right).toEqual([expected]));

  it.each([
    ['no anchor', 'STOP SENDING', '0 anchors'],
    ['two anchors', '[STOP] [SENDING]', '2 anchors'],
    ['an open bracket', '[STOP SENDING', '"[STOP" is no anchor'],
    ['an anchor that may be left out', '[STOP?] x', 'is no anchor'],
    ['a negated anchor', '[!STOP]', 'is no anchor'],
    ['two spaces', '[STOP]  x', '"" is neither'],
    ['a mixed name', '[STOP] Sending', '"Sending" is neither'],
    ['a bound among words', '[STOP] x|$', '"x|$" is neither'],
  ])('is refused with the part that is wrong: %s', (_, source, message) => {
    expect(() => parsePattern(source)).toThrow(SyntaxError);
    expect(() => parsePattern(source)).toThrow(message);
  });

  it('names classes in capitals and words', () => {
    expect(namesOf(parsePattern('a|B [C] !D ..')).map((name) => [name, isClassName(name)])).toEqual([['C', true], ['a', false], ['B', true], ['D', true]]);
  });
});
