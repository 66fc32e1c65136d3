import { describe, expect, it } from '@jest/globals';
import { en } from './packs/en.js';
import { fillTemplate, templateProblem } from './template.js';

const problem = (kind: 'opt_out' | 'opt_in' | 'help', template: string) =>
  templateProblem(kind, { ...en, templates: { ...en.templates, [kind]: template } });
const GOOD = '{brand}: Unsubscribed {date}, no more messages. {helpContact}. START rejoins.';

describe('a template may be sent', () => {
  it('when it says what R8 asks', () => expect(problem('opt_out', GOOD)).toBeUndefined());

  it.each([
    ['without the brand (R8)', 'opt_out', GOOD.replace('{brand}', 'We'), 'does not name {brand}'],
    ['without the date', 'opt_out', GOOD.replace('{date}', 'today'), 'does not name {date}'],
    ['without a help contact (R14)', 'help', '{brand}: Call us. Reply STOP to unsubscribe.', 'does not name {helpContact}'],
    ['with a value that nobody gives', 'opt_out', `${GOOD} {offer}`, 'names {offer}; known here: brand, date, helpContact'],
    ['without the word that rejoins', 'opt_out', GOOD.replace('START', 'This'), 'tells no opt_in word in capitals'],
    ['with a word that is no keyword', 'opt_in', '{brand}: You are back. HELP for help, ENOUGH to leave.', 'tells no opt_out word in capitals'],
    ['that asks "are you sure?" (R8)', 'opt_out', `${GOOD} Sure?`, 'asks a question or holds a link'],
    ['with a link (S34)', 'opt_out', `${GOOD} https://example.com`, 'asks a question or holds a link'],
    ['that is no GSM-7', 'opt_out', GOOD.replace('no', 'nô'), 'has a letter that GSM-7 lacks'],
    ['of two segments', 'opt_out', GOOD + '.'.repeat(80), 'characters for a typical brand; 160 are allowed'],
    ['that is too short for the shortest brand', 'opt_in', '{brand}: HELP, STOP', 'characters for the shortest brand and contact; 20 are needed'],
    ['that is too long for the longest brand', 'opt_out', GOOD + '.'.repeat(58), 'characters for the longest brand and contact; 255 are allowed'],
  ] as const)('not %s', (_, kind, template, reason) => expect(problem(kind, template)).toContain(reason));

  it('and a value is never read as a template', () => {
    const values = { brand: '{date} $& $1', date: 'D', helpContact: 'C', choices: '' };
    expect(fillTemplate('{brand}|{date}|{helpContact}|{other}', values)).toBe('{date} $& $1|D|C|{other}');
  });
});
