import { describe, expect, test } from '@jest/globals';
import { directoryOf, installation, LiveDirectory, type CheckQuestion } from '@stopline/contracts';
import { buildData } from '@stopline/testing';
import { contextOfSend, isMisfit } from '@stopline/suppression-rule';

const file = installation.parse({
  tenants: [
    {
      id: 'demo',
      name: 'Harbor Outfitters',
      accounts: [{ id: 'demo-twilio', provider: 'twilio', settings: {} }],
      categories: [
        { id: 'marketing' },
        { id: 'surveys', consent: 'required' },
        { id: 'one-time-codes', exempt: { reason: 'Codes that the person asked for seconds before.' } },
      ],
      programs: [
        { id: 'harbor-deals', brand: 'Harbor', category: 'marketing', helpContact: 'help@harbor.example' },
        { id: 'harbor-codes', brand: 'Harbor', category: 'one-time-codes', helpContact: 'help@harbor.example' },
      ],
      senders: [{ address: '+12025550100', type: 'long_code', country: 'US', account: 'demo-twilio', program: 'harbor-deals' }],
    },
    {
      id: 'codes-only',
      name: 'Codes',
      categories: [{ id: 'codes', exempt: { reason: 'Codes that the person asked for seconds before.' } }],
      programs: [{ id: 'codes', brand: 'Codes', category: 'codes', helpContact: 'help@codes.example' }],
    },
  ],
});
const directory = directoryOf(file);

const deals = { program: 'harbor-deals', category: 'marketing', policy: { consentRequired: false, exempt: false } };

describe('what is known of a send', () => {
  test.each<[string, Omit<CheckQuestion, 'to' | 'tenant' | 'minToken'>, unknown]>([
    ['a sender brings its program and category', { sender: '+12025550100' }, { sender: '+12025550100', ...deals }],
    ['a program brings its category', { program: 'harbor-deals' }, deals],
    ['a category stands alone', { category: 'surveys' }, { category: 'surveys', policy: { consentRequired: true, exempt: false } }],
    ['an exempt category', { category: 'one-time-codes' }, { category: 'one-time-codes', policy: { consentRequired: false, exempt: true } }],
    ['what fits together', { sender: '+12025550100', program: 'harbor-deals', category: 'marketing' }, { sender: '+12025550100', ...deals }],
    ['nothing named: consent as the strictest category wants it', {}, { policy: { consentRequired: true, exempt: false } }],
  ])('%s', (_, question, context) => {
    expect(contextOfSend(directory, 'demo', question)).toEqual(context);
  });

  test('nothing named, and every category is exempt', () => {
    expect(contextOfSend(directory, 'codes-only', {})).toEqual({ policy: { consentRequired: false, exempt: true } });
  });

  test.each<[string, Omit<CheckQuestion, 'to' | 'tenant' | 'minToken'>]>([
    ['an unknown sender', { sender: '+12025550199' }],
    ['an unknown program', { program: 'harbor-news' }],
    ['an unknown category', { category: 'news' }],
    ['a sender of another program', { sender: '+12025550100', program: 'harbor-codes' }],
    ['a program of another category', { program: 'harbor-deals', category: 'surveys' }],
    ["another tenant's program (I17)", { program: 'codes' }],
  ])('%s is not answered by guessing', (_, question) => {
    expect(isMisfit(contextOfSend(directory, 'demo', question))).toBe(true);
  });
});

describe('a send of what was something else before', () => {
  const directory = new LiveDirectory(file);
  const moved = '+12025550110';
  const retired = '+12025550111';
  const sender = { ...buildData('stopline.sender.configured.v1').sender, program: 'harbor-mixed' };
  const { program } = buildData('stopline.program.configured.v1');
  directory.learnProgram(buildData('stopline.program.configured.v1', { program: { ...program, id: 'harbor-mixed', category: 'one-time-codes' } }));
  directory.learnProgram(buildData('stopline.program.configured.v1', { program: { ...program, id: 'harbor-ended', retired: true } }));
  directory.learnSender(buildData('stopline.sender.configured.v1', { sender: { ...sender, address: moved }, formerPrograms: ['harbor-deals'], formerCategories: ['marketing'] }));
  directory.learnSender(buildData('stopline.sender.configured.v1', { sender: { ...sender, address: retired, retired: true } }));

  test.each<[string, Omit<CheckQuestion, 'to' | 'tenant' | 'minToken'>]>([
    ['of the sender that moved', { sender: moved }],
    ['of its program, which may be sent by it', { program: 'harbor-mixed' }],
    ['of its category, which may be sent by it', { category: 'one-time-codes' }],
  ])('%s names what it was before, and is exempt only where all of that is', (_, question) => {
    const context = contextOfSend(directory, 'demo', question);
    expect(context).toMatchObject({ formerPrograms: ['harbor-deals'], formerCategories: ['marketing'], policy: { exempt: false, consentRequired: false } });
  });

  test.each<[string, Omit<CheckQuestion, 'to' | 'tenant' | 'minToken'>]>([
    ['a retired sender', { sender: retired }],
    ['a retired program', { program: 'harbor-ended' }],
  ])('%s sends nothing any more', (_, question) => {
    expect(isMisfit(contextOfSend(directory, 'demo', question))).toBe(true);
  });
});
