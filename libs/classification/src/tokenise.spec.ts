import { describe, expect, it } from '@jest/globals';
import { tokenise } from './tokenise.js';
import { LINE, MESSAGE, MESSAGE_QUESTION, NONE, PAUSE, QUESTION, SENTENCE } from './tokens.js';

describe('words of a text', () => {
  it.each([
    ['folded', 'Arrêtez ＳＴＯＰ', ['arretez', 'stop']],
    ['apostrophes lost, also mistyped ones', "Don't n’écrivez ol' don;t", ['dont', 'necrivez', 'ol', 'dont']],
    ['other letters plain', 'Straße sømmer ıslak łódź', ['strasse', 'sommer', 'islak', 'lodz']],
    ['letters that stand singly', 's t o p it, S.T.O.P. Then u-n-s-u-b', ['stop', 'it', 'stop', 'then', 'unsub']],
    ['two single letters are no word', 'u r late', ['u', 'r', 'late']],
    ['a word said three times is said once', 'stop stop stop STOP now', ['stop', 'now']],
    ['a word said twice is said twice', 'no no', ['no', 'no']],
    ['some words that are said three times over', 'please stop please stop PLEASE stop now', ['please', 'stop', 'now']],
    ['a number sign that is a word', 'wrong # here, #5', ['wrong', '#', 'here', '5']],
    ['characters of unspaced scripts', '别发短信 やめて 그만', ['别', '发', '短', '信', 'や', 'め', 'て', '그', '만']],
    ['vowel signs of Indic scripts', 'बंद करो', ['बंद', 'करो']],
    ['signs within a word', '$top c@ncel $5 a@', ['$top', 'c@ncel', '5', 'a']],
    ['pictures', 'ok 🛑👍🏽', ['ok', '🛑', '👍']],
    ['accents as marks of their own', 'Ho\u0308ren e\u0301te\u0301', ['horen', 'ete']],
    ['letters that came in parts', '수신거부 메일'.normalize('NFD') + ' ﾃﾞ', ['수', '신', '거', '부', '메', '일', 'デ']],
    ['invisible characters', 'st\u200bop\ufeff', ['stop']],
    ['a letter that was lost', 'arr\ufffdt', ['arr\ufffdt']],
    ['nothing', ' \n\t…', []],
  ])('%s', (_, text, words) => expect(tokenise(text).words).toEqual(words));

  it.each([
    ['a comma, a dash', 'a1, b1 - c1', [MESSAGE, PAUSE, PAUSE, MESSAGE]],
    ['a hyphen inside a word', 'opt-out', [MESSAGE, NONE, MESSAGE]],
    ['sentences', 'a1 a2. b1! c1', [MESSAGE, NONE, SENTENCE, SENTENCE, MESSAGE]],
    ['a question', 'a1? b1', [MESSAGE, QUESTION, MESSAGE]],
    ['the end of a question', 'a1?!', [MESSAGE, MESSAGE_QUESTION]],
    ['full stops between words that make one sentence', 'a1 b1. quit. texting. me.', [MESSAGE, NONE, SENTENCE, NONE, NONE, MESSAGE]],
    ['full stops between two such words', 'stop. me.', [MESSAGE, SENTENCE, MESSAGE]],
    ['a line, an ellipsis', 'a1\nb1... c1', [MESSAGE, LINE, LINE, MESSAGE]],
    ['a dot within an address', 'shop.example', [MESSAGE, NONE, MESSAGE]],
    ['a dot without a space before a capital', 'later.Stop', [MESSAGE, SENTENCE, MESSAGE]],
    ['full stops of other scripts', 'やめて。', [MESSAGE, NONE, NONE, MESSAGE]],
  ])('are parted by %s', (_, text, breaks) => expect(tokenise(text).breaks).toEqual(breaks));

  it('know where they stood, and whether a quotation begins with them', () => {
    const { starts, ends, quoted } = tokenise('Liked “Hi ＳＴ­OP”');
    expect([starts, ends]).toEqual([[0, 7, 10], [5, 9, 15]]);
    expect(quoted).toEqual([false, true, false]);
  });

  it('folding a word again changes nothing', () => {
    for (const text of ['ÀÉÎÕÜ ÇŞĞŁØ', 'ΆΈΉΊΌΎΏΣς', 'Ёй', 'إأآة', 'ﬁﬂ①', 'がぎ']) {
      const { words } = tokenise(text);
      expect(tokenise(words.join(' ')).words).toEqual(words);
    }
  });
});
