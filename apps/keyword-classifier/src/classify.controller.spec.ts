import { describe, expect, it } from '@jest/globals';
import { ClassifyController, classifyQuestion } from './classify.controller.js';

const explain = (question: unknown) => new ClassifyController().explain(classifyQuestion.parse(question));

describe('POST /v1/classify', () => {
  it.each([
    ['a text', { text: 'Stop!' }, { intent: 'opt_out', rule: 'keyword:en:stop', evidence: [{ start: 0, end: 4 }] }],
    ['a text and a language', { text: 'stop', language: 'fr-CA' }, { rule: 'keyword:fr:stop' }],
    ['a text and a country', { text: 'stop', country: 'MX' }, { rule: 'keyword:es:stop' }],
    ['an empty text', { text: '' }, { intent: 'none' }],
  ])('explains %s', (_, question, verdict) => expect(explain(question)).toMatchObject(verdict));

  it.each([
    ['no text', {}],
    ['an unknown field (S14)', { text: 'stop', tenant: 'demo' }],
    ['a country in words', { text: 'stop', country: 'Mexico' }],
    ['a text that no message can have', { text: 'x'.repeat(65_537) }],
  ])('refuses %s', (_, question) => expect(classifyQuestion.safeParse(question).success).toBe(false));
});
