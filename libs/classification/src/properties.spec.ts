import { packs } from '@stopline/language-packs';
import { describe, expect, it } from '@jest/globals';
import { classify } from './current.js';

const NOISE = ['  ', '!!!', '...', '\n', '\u200b', '\u00a0', ' 🙏', '…', '"', '-', '*', '\u202e', '?!'];

describe('properties that hold for every pack', () => {
  const optOuts = packs.flatMap(({ language, keywords }) => keywords.opt_out.filter(({ countries, numberTypes }) => !countries && !numberTypes).map(({ word }) => ({ language, word })));

  it('noise around a keyword never loses it (R2)', () => {
    for (const { language, word } of optOuts) {
      for (const noise of NOISE) {
        for (const text of [noise + word, word + noise, noise + word.toUpperCase() + noise]) {
          expect([text, classify(text, { language }).intent]).toEqual([text, 'opt_out']);
        }
      }
    }
  });

  it('nothing but an exact keyword opts in or asks for help (R13, R14)', () => {
    for (const role of ['opt_in', 'help'] as const) {
      for (const { language, keywords } of packs) {
        for (const { word } of keywords[role]) {
          for (const text of [`${word} please now`, `please ${word}`, `${word}x`, `x ${word}`, word.replace(/o/, '0').replace(/a/, '4').replace(/^(.)/, '$1$1$1')]) {
            const { intent } = classify(text, { language });
            if (intent === role) expect(packs.some((pack) => pack.keywords[role].some((keyword) => keyword.word.replaceAll(' ', '') === text.replaceAll(' ', '')))).toBe(true);
          }
        }
      }
    }
  });

  it('an opt-out beside an opt-in word wins', () => {
    expect(classify('START no wait please stop texting me')).toMatchObject({ intent: 'opt_out', certainty: 'certain' });
    expect(classify('HELP. Take me off your list')).toMatchObject({ intent: 'opt_out', certainty: 'certain' });
  });

  it('the verdict of a text does not depend on what was judged before', () => {
    const texts = ['pls stop texting me', 'stop by at 5', 'unsubcribe', 'wrong number', 'ok', 'ja', 'non'];
    const before = texts.map((text) => classify(text));
    for (let round = 0; round < 60_000; round += 1) classify(`word${round.toString(36)}`);
    expect(texts.map((text) => classify(text))).toEqual(before);
  });

  it('evidence is what the person wrote', () => {
    const text = 'Hi 🙏🏽 it’s Jo. ѕtор texting me';
    const [span] = classify(text).evidence;
    expect(text.slice(span?.start, span?.end)).toMatch(/^ѕtор texting/);
  });
});
