import { packs } from '@stopline/language-packs';
import { describe, expect, it } from '@jest/globals';
import { Classifier } from './classify.js';
import { rulesVersion } from './current.js';
import { readKeptRules, RulesRefused, writeKeptRules } from './kept-rules.js';

const kept = writeKeptRules(packs);

describe('kept rules', () => {
  it('judge as they did, under the same version', () => {
    const classifier = new Classifier(readKeptRules('kept.json', kept));
    expect(classifier.rulesVersion).toBe(rulesVersion);
    expect(classifier.classify('pls stop texting me')).toEqual(new Classifier(packs).classify('pls stop texting me'));
  });

  it.each([
    ['no JSON', 'rules', 'kept.json: is not JSON'],
    ['something else', '{"packs":[]}', 'kept.json: is no kept set of rules'],
    ['another engine', kept.replace(`"${rulesVersion}"`, '"1-9f86d081884c"'), 'was judged by engine 1'],
    ['rules changed since', kept.replace('"stop all"', '"stop any"'), `says ${rulesVersion}, holds`],
  ])('are refused with the reason: %s', (_, content, message) => {
    expect(() => readKeptRules('kept.json', content)).toThrow(RulesRefused);
    expect(() => readKeptRules('kept.json', content)).toThrow(message);
  });
});
