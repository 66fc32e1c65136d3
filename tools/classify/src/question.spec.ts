import { describe, expect, it } from '@jest/globals';
import { classify } from '@stopline/classification';
import { judgeLine } from './judge-lines.js';
import { readQuestion } from './question.js';

describe('a line of input', () => {
  it('is a text with what is known of it; other fields are let through', () => {
    expect(readQuestion('{"text":"STOP","lang":"en","country":"US","numberType":"toll_free","id":7}')).toEqual({
      text: 'STOP',
      hints: { language: 'en', country: 'US', numberType: 'toll_free' },
    });
  });

  it.each([
    ['no JSON', 'STOP', 'not JSON'],
    ['an empty line', '', 'not JSON'],
    ['no text', '{"lang":"en"}', 'text is required'],
    ['a text that is none', '{"text":5}', 'text must be'],
    ['no object', '["STOP"]', 'expected {"text"'],
    ['an unknown label', '{"text":"STOP","label":"optout"}', 'label must be one of'],
    ['an unknown number type', '{"text":"STOP","numberType":"fax"}', 'numberType'],
  ])('is answered with its error: %s', (_, line, error) => {
    const answer = JSON.parse(judgeLine({ classify }, line)) as { error: string };
    expect(Object.keys(answer)).toEqual(['error']);
    expect(answer.error).toContain(error);
  });

  it('is answered with the verdict', () => {
    expect(JSON.parse(judgeLine({ classify }, '{"text":"pls stop texting me"}'))).toEqual(classify('pls stop texting me'));
  });
});
