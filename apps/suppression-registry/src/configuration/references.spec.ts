import { describe, expect, it } from '@jest/globals';
import { problemInWords } from '@stopline/contracts';
import { buildData } from '@stopline/testing';
import { fakeDirectory } from '../directory.fake.js';
import { programProblems, senderProblems } from './references.js';

const [demo] = fakeDirectory().file.tenants;
if (!demo) throw new Error('no tenant');
const deals = buildData('stopline.program.configured.v1');
const sender = { ...buildData('stopline.sender.configured.v1').sender, account: 'twilio-1' };

describe('a program is refused', () => {
  it.each([
    ['of a category that the tenant does not have', { category: 'club' }, ['category is no category of the tenant; known: marketing, loyalty, codes. Another one is added in the installation file']],
    ['whose reply does not say what it must (R8)', { templates: { en: { opt_out: 'Bye' } } }, ['templates.en.opt_out does not name {brand}']],
    ['never where all is known', {}, []],
  ])('%s', (_, change, problems) => {
    expect(programProblems({ ...deals.program, ...change }, demo).map(problemInWords)).toEqual(problems);
  });
});

describe('a sender is refused', () => {
  const retired = { ...deals, program: { ...deals.program, retired: true } };

  it.each([
    ['of an account that the tenant does not have', { account: 'else' }, deals, ['account is no account of the tenant; known: twilio-1. Another one is added in the installation file']],
    ['of no program', {}, undefined, ['program is no program of the tenant. Put it first: PUT /v1/programs/{id}']],
    ['of a retired program', {}, retired, ['program is retired. Name another one, or retire the sender too']],
    ['never together with its program', { retired: true }, retired, []],
    ['never where all is known', {}, deals, []],
  ])('%s', (_, change, program, problems) => {
    expect(senderProblems({ ...sender, ...change }, demo, program).map(problemInWords)).toEqual(problems);
  });
});
