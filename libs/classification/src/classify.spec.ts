import { verdict as verdictSchema, type Verdict } from '@stopline/contracts';
import { describe, expect, it } from '@jest/globals';
import { classify } from './current.js';

const summary = ({ intent, certainty, language, rule }: Verdict) => [intent, certainty, language, rule].join(' ');

describe('classify: the whole message is a keyword', () => {
  it.each(['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe', 'stopall', 'stop all', 'optout', 'opt-out', 'unsub', 'remove'])(
    '"%s" opts out (R1)',
    (text) => {
      expect(summary(classify(text))).toBe(`opt_out certain en keyword:en:${text.replace(/[ -]/g, '')}`);
    },
  );

  it.each([
    ['STOP.', 'opt_out certain en keyword:en:stop'],
    [' Stop! ', 'opt_out certain en keyword:en:stop'],
    ['OPT OUT', 'opt_out certain en keyword:en:optout'],
    ['ARRÊT', 'opt_out certain fr keyword:fr:arret'],
    ['arrêté', 'opt_out certain fr keyword:fr:arrete'],
    ['ＳＴＯＰ', 'opt_out certain en keyword:en:stop'],
    ['S\u200bTO\u200dP', 'opt_out certain en keyword:en:stop'],
    ['S T O P', 'opt_out certain en keyword:en:stop'],
    ['Alto', 'opt_out certain es keyword:es:alto'],
    ['BAJA', 'opt_out certain es keyword:es:baja'],
    ['cancelar', 'opt_out certain es keyword:es:cancelar'],
    ['START', 'opt_in certain en keyword:en:start'],
    ['un-stop', 'opt_in certain en keyword:en:unstop'],
    ['HELP', 'help certain en keyword:en:help'],
    ['Info.', 'help certain en keyword:en:info'],
    ['AYUDA', 'help certain es keyword:es:ayuda'],
    ['aide', 'help certain fr keyword:fr:aide'],
  ])('%j: %s (R2, R17)', (text, expected) => expect(summary(classify(text))).toBe(expected));

  it.each([
    ['ST0P', 'opt_out certain en lookalike:en:stop'],
    ['ЅТОР', 'opt_out certain en lookalike:en:stop'],
    ['stop \u{1f6d1}', 'opt_out certain en lookalike:en:stop'],
  ])('%j: a look-alike widens an opt-out', (text, expected) => expect(summary(classify(text))).toBe(expected));

  it.each([['ЅТАRТ'], ['ST4RT'], ['$tart'], ['UNST0P'], ['start \u{1f6ab}'], ['HЕLP'], ['inf0']])('%j: a look-alike never opts in or asks for help', (text) => {
    expect(summary(classify(text))).toBe('none certain und no-request');
  });

  it.each([
    ['YES', 'none conditional en answer:en:yes'],
    ['y', 'none conditional en answer:en:y'],
    ['NO', 'none conditional en answer:en:no'],
    ['Sí', 'none conditional es answer:es:si'],
    ['oui !', 'none conditional fr answer:fr:oui'],
  ])('%j lifts nothing by itself (R13)', (text, expected) => expect(summary(classify(text))).toBe(expected));

  it.each([
    ['a sentence that holds the word', 'Can you stop by tomorrow?'],
    ['cancel of something else', 'cancel my 4pm'],
    ['an ordinary message', 'Thanks, got it!'],
    ['start of something', 'start 1'],
    ['a word that begins like one', 'nonstop'],
    ['nothing', ''],
    ['space', ' \n\t '],
    ['a number', '12345'],
  ])('%s says nothing that we may act on', (_, text) => expect(summary(classify(text))).toMatch(/^none certain /));

  it.each([
    ['STOP', 'fr', 'opt_out certain fr keyword:fr:stop'],
    ['STOP', 'es-MX', 'opt_out certain es keyword:es:stop'],
    ['INFO', 'fr', 'help certain fr keyword:fr:info'],
    ['ARRET', 'en', 'opt_out certain fr keyword:fr:arret'],
    ['ALTO', 'fr', 'opt_out certain es keyword:es:alto'],
    ['STOP', 'cs', 'opt_out certain en keyword:en:stop'],
  ])('%s to a program in %s: the language of the word, and where several share it the program\'s (R17)', (text, language, expected) => {
    expect(summary(classify(text, { language }))).toBe(expected);
  });

  it('shows the part of the original text that decided', () => {
    expect(classify('  «STOP»  ').evidence).toEqual([{ start: 3, end: 7 }]);
    expect(classify('hello').evidence).toEqual([]);
  });
});

describe('any text is judged (S9, S10)', () => {
  it('100,000 random strings: a valid verdict each, spans inside the text', () => {
    const random = seeded(20_261_124);
    for (let round = 0; round < 100_000; round += 1) {
      const text = randomText(random);
      const verdict = classify(text);
      if (verdict.intent !== 'none') verdictSchema.parse(verdict);
      for (const { start, end } of verdict.evidence) expect(start < end && end <= text.length).toBe(true);
    }
  });

  it.each([
    ['10,000 combining marks inside a word', `S${'\u0301\u0316'.repeat(5_000)}TOP`, 'opt_out'],
    ['60,000 invisible characters before it', `${'\u200b'.repeat(60_000)}STOP`, 'opt_out'],
    ['60,000 spaces after it', `STOP${' '.repeat(60_000)}`, 'opt_out'],
    ['lone surrogates', '\ud800STOP\udc00', 'opt_out'],
    ['direction marks', '\u202eSTOP\u202c', 'opt_out'],
    ['65,536 letters: nobody reads them all', 'stop'.repeat(16_384), 'opt_out'],
    ['ligatures that unfold to many letters', '\ufdfa'.repeat(4_000), 'none'],
  ])('%s', (_, text, intent) => expect(classify(text).intent).toBe(intent));
});

/** Characters that matter to the normalisation, in any mixture. */
const ALPHABET = ['s', 'T', 'o', 'P', 'a', 'R', 'ê', 'Ѕ', '０', ' ', '-', '.', '\u0301', '\u200b', '\u202e', '\ud800', '\udc00', '\u{1f6d1}', '\ufdfa', '\u0000', '\u3164', '\u1160', 'İ', 'ß'];

function randomText(random: (limit: number) => number): string {
  const anything = random(4) === 0;
  return Array.from({ length: random(24) }, () => (anything ? String.fromCharCode(random(0x10000)) : ALPHABET[random(ALPHABET.length)])).join('');
}

/** Random numbers below `limit`, the same for the same seed (mulberry32). */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

describe('categories by the names that a tenant gave them', () => {
  const hints = { categories: [{ id: 'marketing', names: ['deals', 'special offers'] }, { id: 'orders', names: ['orders'] }] };
  const optOut = (category: string) => ({ intent: 'opt_out', certainty: 'certain', rule: 'keyword:en:stop', category });
  const answer = (category: string) => ({ intent: 'none', certainty: 'conditional', category });

  it.each<[text: string, verdict: object]>([
    ['STOP DEALS', optOut('marketing')],
    ['stop  special-offers!', optOut('marketing')],
    ['Orders. STOP', optOut('orders')],
    ['deals', answer('marketing')],
    ['Yes orders', answer('orders')],
  ])('%s (R10, R11)', (text, verdict) => expect(classify(text, hints)).toMatchObject(verdict));

  it.each([['STOP'], ['stop everything'], ['START DEALS'], ['where are my orders'], ['ordeals']])('%s names none', (text) => {
    expect(classify(text, hints)).not.toHaveProperty('category');
  });

  it('START with a name opts nobody in: no keyword of ours (R13)', () => expect(classify('START DEALS', hints).intent).toBe('none'));
  it('without names nothing is named', () => expect(classify('deals').certainty).toBe('certain'));
});
