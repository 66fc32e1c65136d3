import { describe, expect, it } from '@jest/globals';
import { dottedPath, problemInWords } from '@stopline/contracts';
import { ownTemplateProblems } from './own-templates.js';

const opt_out = '{brand}: Unsubscribed {date}, no more messages. {helpContact}. START rejoins.';
const help = "{brand}: Besoin d'aide: {helpContact}. Repondez STOP pour arreter.";

describe("a program's own templates", () => {
  it('may be sent in several languages when each says what it must', () => {
    expect(ownTemplateProblems({ en: { opt_out }, fr: { help } })).toEqual([]);
    expect(ownTemplateProblems()).toEqual([]);
  });

  it.each([
    ['without the brand (R8)', { en: { opt_out: opt_out.replace('{brand}', 'We') } }, 'en.opt_out does not name {brand}'],
    ['without a contact (R14)', { fr: { help: help.replace('{helpContact}', 'personne') } }, 'fr.help does not name {helpContact}'],
    ['that does not say how to leave (R18)', { en: { opt_in: '{brand}: You are back. Reply HELP for help.' } }, 'en.opt_in tells no opt_out word in capitals'],
    ['beyond one segment', { en: { opt_out: opt_out + '.'.repeat(80) } }, 'en.opt_out has 180 characters for a typical brand; 160 are allowed'],
    ['that GSM-7 cannot carry', { en: { opt_out: opt_out.replace('no', 'nô') } }, 'en.opt_out has a letter that GSM-7 lacks'],
  ])('may not be sent %s: field and reason', (_, templates, problem) => {
    expect(ownTemplateProblems(templates).map(problemInWords)).toEqual([problem]);
  });

  it('are refused for a language that no pack has: no reply would ever be in it', () => {
    const [problem] = ownTemplateProblems({ zz: { opt_out } });
    expect(dottedPath(problem?.path ?? [])).toBe('zz');
    expect(problem?.reason).toMatch(/^is no language with a pack; known: en, /);
  });
});
