import { describe, expect, it } from '@jest/globals';
import type { GrammarRule, RuleMeaning } from '@stopline/language-packs';
import { Classifier } from './classify.js';
import { labelOf } from './score.js';
import { tinyPack } from './tiny-pack.fake.js';

const CLASSES = { HALT: 'halt, cease, knock off', ME: 'me, my mom', NEG: 'dont', POLITE: 'please', NOUN: 'msg*, text', LONG: '*werbung' };
const rule = (is: RuleMeaning, ...when: string[]): GrammarRule => ({ id: `${is.replace('_', '-')}-${when.length}`, is, when });
const readBy = (...rules: GrammarRule[]) => {
  const classifier = new Classifier([tinyPack('aa', { classes: CLASSES, rules })]);
  return (text: string) => labelOf(classifier.classify(text));
};

describe('a pattern matches', () => {
  it.each<[what: string, pattern: string, texts: string[], others: string[]]>([
    ['words side by side', '[HALT] NOUN', ['now halt text'], ['halt the text', 'text halt it']],
    ['phrases of a class', '[HALT] ..2 ME', ['so knock off bothering my mom', 'cease me'], ['knock it off me', 'cease aa bb cc me']],
    ['beginnings of words', '[HALT] NOUN', ['x halt msgs', 'x halt msging'], ['x halt ms']],
    ['on both sides', 'NEG ..1 [NOUN] ME', ['i dont text me', 'dont you text me'], ['text me', 'dont a b text me']],
    ['what may be left out', '[HALT] it? NOUN', ['x cease text', 'x cease it text'], ['x cease it it text']],
    ['any number of words', '^ POLITE|x* [HALT] y', ['please x please cease y', 'cease y'], ['a cease y']],
    ['what must not follow', '[HALT] !by', ['i cease now', 'x cease'], ['x cease by']],
    ['what must not stand before', '!NEG [HALT] y', ['x cease y', 'cease y'], ['dont cease y']],
    ['a pause', '[HALT] ,', ['x cease, i said', 'x cease. no', 'x cease'], ['x cease it, no']],
    ['a line', '^ [HALT] $', ['hello\ncease\nbye', 'hello you. cease! bye'], ['hello, cease, bye']],
    ['a question', '[HALT] $?', ['will you cease?'], ['will you cease.', 'cease what?']],
    ['the whole message', '^^ [HALT] y $$', ['cease y'], ['x. cease y', 'cease y. x']],
    ['a quotation', '[HALT] " y', ['x cease "y', 'x cease “y”'], ['x cease y']],
    ['the sentence after', '[HALT] / ..1 ME', ['x cease! now me', 'x cease\nme'], ['x cease me', 'x cease. a b me', 'x cease! now. me']],
    ['the sentence before', 'ME / x? [HALT]', ['me. cease', 'a me! x cease'], ['me cease', 'me a. cease']],
    ['no pause', 'NEG _ [HALT] x', ['dont cease x'], ['dont, cease x', 'dont - cease x']],
    ['a gap without a pause', '[HALT] --2 ME', ['so cease it all me', 'so cease me'], ['so cease it, me', 'so cease, me']],
    ['a word that no language knows', '[HALT] UNKNOWN', ['x cease maria'], ['x cease text', 'x cease']],
    ['endings of words', '[HALT] LONG', ['x cease fernwerbung', 'x cease werbung'], ['x cease werbungen']],
    ['a number', '[HALT] NUM', ['x cease 5pm'], ['x cease five']],
  ])('%s', (_, pattern, texts, others) => {
    const read = readBy(rule('held', pattern));
    expect(texts.filter((text) => read(text) !== 'held')).toEqual([]);
    expect(others.filter((text) => read(text) === 'held')).toEqual([]);
  });

  it('never over the end of a sentence', () => {
    const read = readBy(rule('held', '[HALT] ..3 ME'));
    expect([read('do cease\nme'), read('do cease, me'), read('do cease... me'), read('do cease. me'), read('do cease? me')]).toEqual(['held', 'held', 'held', 'none', 'none']);
  });
});

describe('rules of every language', () => {
  const classes = { ...CLASSES, CRY: 'cease', GLAD: 'haha', NOT_ME: 'im not', EMPHASIS: 'now, for real' };
  const classifier = new Classifier([tinyPack('aa', { classes, rules: [rule('opt_out', 'NEG [NOUN] ME', '^ [HALT] $')], common: 'you the a' })]);
  it.each([
    ['what is cried out for joy is no request', 'Cease! you haha', 'none'],
    ['the same beside anything else is one', 'Cease! you', 'opt_out'],
    ['a person who is somebody else, by a name', 'im not Maria', 'held'],
    ['or by one that nobody knows', 'im not Zzyzx', 'held'],
    ['not by any word', 'im not the a', 'none'],
    ['words that only press are passed over', 'dont now text for real me', 'opt_out'],
    ['others are not', 'dont a text the me', 'none'],
  ])('%s', (_, text, label) => expect(labelOf(classifier.classify(text))).toBe(label));
});

describe('the decision table', () => {
  it('takes the first row that matches around an anchor', () => {
    const read = readBy(rule('none', 'NEG [HALT]'), rule('held', '[HALT] ME'), rule('opt_out', '[HALT] ..2 ME', '[HALT] NOUN'));
    expect([read('dont cease me'), read('so cease me'), read('so cease to me'), read('so cease text')]).toEqual(['none', 'held', 'opt_out', 'opt_out']);
  });

  it('takes the strongest of all anchors, and tells of weaker ones', () => {
    const rules = [rule('held', '[HALT] ME'), rule('opt_out', '[NOUN] ME'), rule('none', '[NEG] x')];
    const verdict = new Classifier([tinyPack('aa', { classes: CLASSES, rules })]).classify('dont x. cease me. text me');
    expect(verdict).toMatchObject({ intent: 'opt_out', certainty: 'certain', rule: 'request:aa:opt-out-1', evidence: [{ start: 18, end: 25 }] });
    expect(verdict.alternatives).toEqual([
      { intent: 'opt_out', certainty: 'held', language: 'aa', rule: 'perhaps:aa:held-1' },
      { intent: 'none', certainty: 'certain', language: 'aa', rule: 'not:aa:none-1' },
    ]);
  });

  it('has a last row of itself: a keyword with politeness around it', () => {
    const read = readBy();
    expect([read('please halt'), read('halt please please'), read('please halt it')]).toEqual(['opt_out', 'opt_out', 'none']);
  });
});

describe('a word is known', () => {
  const read = readBy(rule('held', '[HALT] ME'));
  it.each(['cesae me', 'ceease me', 'ceeeease me', 'CEASE ME', 'с̣еаѕе me', 'c e a s e me', 'ceasecease me'])('also as in "%s"', (text) => expect(read(text)).toBe('held'));
  it.each(['clease me', 'cuase me', 'lease me'])('not in "%s"', (text) => expect(read(text)).toBe('none'));

  it('a frequent word is never taken for a slip of another', () => {
    const classifier = new Classifier([tinyPack('aa', { classes: CLASSES, rules: [rule('held', '[HALT] ME')], common: 'cesae' })]);
    expect(labelOf(classifier.classify('cesae me'))).toBe('none');
  });

  it('when two were written as one, or pictures stand around it', () => {
    expect(['ceaseme', 'ceasemsging', 'cease 🙏 me', 'cease 🙏🏽🛑\nme'].map(read)).toEqual(['none', 'none', 'held', 'held']);
    const text = readBy(rule('held', '[HALT] NOUN'));
    expect(['please ceasetext', 'ceasetexts', 'so acease text'].map(text)).toEqual(['held', 'none', 'none']);
  });

  it('unless a picture is a word of the language', () => {
    const classifier = new Classifier([tinyPack('aa', { classes: { ...CLASSES, LAUGH: '😂' }, rules: [rule('none', '[HALT] LAUGH'), rule('held', '[HALT]')] })]);
    expect(['so cease 😂', 'so cease 🙏'].map((said) => labelOf(classifier.classify(said)))).toEqual(['none', 'held']);
  });

  it('with letters written together with it', () => {
    const classifier = new Classifier([tinyPack('aa', { classes: CLASSES, rules: [rule('held', '[HALT] ME')], clitics: 'w l' })]);
    expect(['wcease me', 'lcease wme', 'wlcease me', 'xcease me'].map((text) => labelOf(classifier.classify(text)))).toEqual(['held', 'held', 'held', 'none']);
  });
});

describe('what is not the person speaking', () => {
  const classifier = new Classifier([
    tinyPack('aa', {
      classes: CLASSES,
      rules: [rule('opt_out', '[HALT] ME')],
      asides: [
        { id: 'reaction', extent: 'message', when: ['^^ [liked] "'] },
        { id: 'footer', extent: 'sentence', when: ['[send] HALT'] },
      ],
    }),
  ]);
  const read = (text: string) => labelOf(classifier.classify(text));
  it('a reaction is the whole message', () => {
    expect(classifier.classify('Liked “cease me”')).toMatchObject({ intent: 'none', rule: 'aside:aa:reaction' });
    expect(read('I liked it. cease me')).toBe('opt_out');
  });
  it('a footer is its sentence, where there is anything else', () => {
    expect(read('nice. send halt, cease me')).toBe('none');
    expect(read('send halt\ncease me')).toBe('opt_out');
    expect(read('send halt and cease me')).toBe('opt_out');
  });
});

describe('the kind that was named', () => {
  const classifier = new Classifier([
    tinyPack('aa', { classes: CLASSES, rules: [rule('opt_out', '[HALT]')], kinds: { marketing: 'ads, sale texts', alerts: 'alerts', all: 'all', program: 'these' }, keep: 'but' }),
  ]);
  it.each([
    ['x cease the ads', 'marketing'],
    ['the alerts, cease them', 'alerts'],
    ['x cease all alerts', 'alerts'],
    ['x cease all of these', 'all'],
    ['x cease these', 'program'],
    ['x cease ads but keep alerts', 'marketing'],
    ['x cease sale texts', 'marketing'],
    ['x cease sale', undefined],
    ['x cease. nice alerts', undefined],
  ])('%s: %s', (text, scope) => expect(classifier.classify(text).scope).toBe(scope));
});

describe('languages', () => {
  const foreign = tinyPack('bb', { classes: { HALT: 'cease', NOUN: 'du, da' }, rules: [rule('opt_out', '[HALT]')], common: 'der die das' });
  const english = tinyPack('aa', { classes: CLASSES, rules: [rule('none', '[HALT]')], common: 'the a it was so good that' });
  const classifier = new Classifier([english, foreign]);
  it.each([
    ['one that knows few of the words is not heard', 'it was so good that the cease', {}, 'none'],
    ['unless it is expected and knows a fair share', 'der die cease was it good', { language: 'bb-XX' }, 'opt_out'],
    ['of which it must not be expected', 'der die cease was it good', {}, 'none'],
    ['one that knows its share is heard', 'der cease das', {}, 'opt_out'],
  ])('%s', (_, text, hints, label) => expect(labelOf(classifier.classify(text, hints))).toBe(label));

  it('there are at most 31', () => {
    expect(() => new Classifier(Array.from({ length: 32 }, (_, place) => tinyPack(`x${place}`, {})))).toThrow('32 languages');
  });
});
