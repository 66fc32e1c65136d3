import { describe, expect, it } from '@jest/globals';
import type { Scope, Verdict } from '@stopline/contracts';
import { buildData } from '@stopline/testing';
import { fakeDirectory, LONG_CODE, SHORT_CODE } from '../directory.fake.js';
import type { Fact, SubjectState } from './facts.js';
import { fold, personKey, type People } from './fold.js';
import { requestsOf, type Ask, type Heard } from './requests.js';

const NUMBER = '+12125550123';
const NOW = '2026-11-24T08:30:00.500Z';
const points: Scope = { kind: 'program', id: 'points' };
const at = (second: number): string => new Date(Date.parse('2026-11-24T08:30:00.000Z') + second * 1000).toISOString();
const DAY = 24 * 60 * 60;

const directory = fakeDirectory({ clarify: true });
const stop = buildData('stopline.message.classified.v1').verdict;
const unsaid: Verdict = { ...stop, intent: 'none', certainty: 'conditional', rule: 'answer:en:yes' };
const WORDS: Readonly<Record<string, Verdict>> = {
  STOP: stop,
  START: { ...stop, intent: 'opt_in', rule: 'keyword:en:start' },
  YES: { ...unsaid, answer: 'affirmative' },
  NO: { ...unsaid, answer: 'negative' },
  POINTS: { ...unsaid, category: 'loyalty' },
  DEALS: { ...unsaid, category: 'marketing' },
  HELLO: { ...stop, intent: 'none' },
  'STOP DEALS': { ...stop, category: 'marketing' },
};

type Line = readonly [second: number, said: string, to?: string];

/** One person's morning: texts, and `web` for a form that opts in to the program that wants the person's own YES. */
function morning(lines: readonly Line[], entries: SubjectState['entries'] = []): { readonly facts: Fact[]; readonly told: string[] } {
  const people: People = new Map([[personKey({ tenant: 'demo', number: NUMBER }), { tenant: 'demo', subject: 'subject-1', entries, holds: [], questions: [] }]]);
  const facts = fold(lines.map(heardOf), people, NOW);
  return { facts, told: facts.map(told) };
}

function heardOf([second, said, to = LONG_CODE]: Line, place: number): Heard {
  const id = `00000000-0000-5000-8000-${String(place).padStart(12, '0')}`;
  const times = { said: at(second), saidBy: 'provider', receivedAt: at(second) } as const;
  if (said === 'web') {
    const data = { tenant: 'demo', number: NUMBER, action: 'opt_in', program: 'points', channel: 'web', actor: 'form', evidence: { reference: 'form 3' }, ...times, saidBy: 'requester' } as const;
    return requestsOf({ id, type: 'stopline.consent.requested.v1', source: '/spec', time: NOW, correlationId: id, data }, directory);
  }
  const data = { ...buildData('stopline.message.classified.v1'), tenant: 'demo', from: NUMBER, to, ...times, verdict: WORDS[said] ?? stop };
  return requestsOf({ id, type: 'stopline.message.classified.v1', source: '/spec', time: NOW, correlationId: id, data }, directory);
}

function told(fact: Fact): string {
  switch (fact.kind) {
    case 'changed':
      return `${fact.entry.state} ${scopeOf(fact.entry.scope)} by ${fact.cause}`;
    case 'superseded':
      return `${fact.action} superseded: ${fact.reason}`;
    case 'question_asked':
      return `asked ${fact.question.kind}`;
    case 'question_closed':
      return `${fact.question.kind} ${fact.outcome}`;
    case 'reply':
      return `reply ${fact.reply}${fact.choices ? ` ${fact.choices.join('/')}` : ''}`;
    case 'drift':
    case 'hold_opened':
    case 'hold_closed':
      return fact.kind;
  }
}

function scopeOf(scope: Scope): string {
  return 'id' in scope ? scope.id : scope.kind;
}

const ASKED = ['asked confirm_opt_in', 'reply confirm_opt_in'];

describe('a double opt-in', () => {
  it.each<[given: string, lines: Line[], told: string[]]>([
    ['asks first, and opts nobody in', [[1, 'web']], ASKED],
    ['YES to the sender that asked confirms it', [[1, 'web'], [9, 'YES', SHORT_CODE]], [...ASKED, 'confirm_opt_in affirmed', 'released points by double_opt_in', 'reply opt_in']],
    ['NO declines it', [[1, 'web'], [9, 'NO', SHORT_CODE]], [...ASKED, 'confirm_opt_in declined']],
    ['YES to another sender means nothing (R13)', [[1, 'web'], [9, 'YES', LONG_CODE]], ASKED],
    ['YES said before it was asked means nothing', [[5, 'web'], [4, 'YES', SHORT_CODE]], ASKED],
    ['YES after the window comes too late, and says so', [[1, 'web'], [DAY + 2, 'YES', SHORT_CODE]], [...ASKED, 'confirm_opt_in expired', 'opt_in superseded: question_expired']],
    ['a second YES means nothing', [[1, 'web'], [9, 'YES', SHORT_CODE], [10, 'YES', SHORT_CODE]], [...ASKED, 'confirm_opt_in affirmed', 'released points by double_opt_in', 'reply opt_in']],
    ['asked again: the first question is replaced', [[1, 'web'], [2, 'web']], [...ASKED, 'confirm_opt_in replaced', ...ASKED]],
    [
      'STOP withdraws it: the YES after it means nothing',
      [[1, 'web'], [5, 'STOP', SHORT_CODE], [9, 'YES', SHORT_CODE]],
      [...ASKED, 'suppressed tenant by keyword', 'confirm_opt_in withdrawn', 'asked clarify', 'reply clarify DEALS'],
    ],
  ])('%s', (_, lines, expected) => expect(morning(lines).told).toEqual(expected));

  it('lifts what the person said by text: it is the person who says YES', () => {
    const { facts } = morning([[1, 'STOP'], [5, 'web'], [9, 'YES', SHORT_CODE]]);
    const entry = facts.flatMap((fact) => (fact.kind === 'changed' && fact.entry.state === 'released' ? [fact.entry] : []))[0];
    expect(entry).toMatchObject({ scope: points, said: at(9) });
    expect(entry).not.toHaveProperty('authority');
  });

  it('a YES without any question is nothing at all (R13)', () => expect(morning([[1, 'YES'], [2, 'NO'], [3, 'POINTS']]).told).toEqual([]));
});

describe('the one clarifying question (R10)', () => {
  const STOPPED = ['suppressed tenant by keyword', 'asked clarify', 'reply clarify DEALS'];
  const joined: SubjectState['entries'] = [{ scope: points, state: 'released', said: at(0), version: 1, since: NOW, origin: 'classified-messages' }];

  it.each<[given: string, lines: Line[], told: string[], entries?: SubjectState['entries']]>([
    ['everything is suppressed first; only what was sent until now is offered', [[1, 'STOP']], STOPPED],
    ['who had joined the other category is offered both', [[1, 'STOP']], ['suppressed tenant by keyword', 'asked clarify', 'reply clarify DEALS/POINTS'], joined],
    ['no answer, or YES alone: everything stays suppressed', [[1, 'STOP'], [9, 'YES']], STOPPED],
    ['a name restores that category alone', [[1, 'STOP'], [9, 'DEALS']], [...STOPPED, 'clarify affirmed', 'released marketing by keyword', 'reply opt_in']],
    ['a name that was not offered restores nothing', [[1, 'STOP'], [9, 'POINTS']], STOPPED],
    ['a name to another sender restores nothing', [[1, 'STOP'], [9, 'DEALS', SHORT_CODE]], STOPPED],
    ['NO closes it', [[1, 'STOP'], [9, 'NO']], [...STOPPED, 'clarify declined']],
    ['a name after the window comes too late', [[1, 'STOP'], [DAY + 2, 'DEALS']], [...STOPPED, 'clarify expired', 'opt_in superseded: question_expired']],
    ['STOP again is no answer: nothing comes back', [[1, 'STOP'], [5, 'STOP'], [9, 'DEALS']], [...STOPPED, 'suppressed tenant by keyword', 'clarify withdrawn']],
    ['who named the category is not asked', [[1, 'STOP DEALS']], ['suppressed marketing by keyword', 'reply opt_out']],
  ])('%s', (...[, lines, expected, entries]) => expect(morning(lines, entries).told).toEqual(expected));

  it('is not asked where the tenant does not want it', () => {
    const heard = { ...heardOf([1, 'STOP'], 0) };
    const known = fakeDirectory().sender('demo', LONG_CODE);
    const people: People = new Map([[personKey({ tenant: 'demo', number: NUMBER }), { tenant: 'demo', subject: 'subject-1', entries: [], holds: [], questions: [] }]]);
    const spoken = heard.spoken && known && { ...heard.spoken, known };
    expect(fold([{ ...heard, ...(spoken && { spoken }) }], people, NOW).map(told)).toEqual(['suppressed tenant by keyword', 'reply opt_out']);
  });
});

describe('drift', () => {
  const report: Ask = { kind: 'drift', drift: 'unrecorded_block', tenant: 'demo', sender: LONG_CODE, scopes: [], known: directory.sender('demo', LONG_CODE)! };
  const people = (entries: SubjectState['entries']): People =>
    new Map([[personKey({ tenant: 'demo', number: NUMBER }), { tenant: 'demo', subject: 'subject-1', entries, holds: [], questions: [] }]]);

  it('is told where the provider blocks what we would have let go (R16), and not where we block too', () => {
    const unspoken = { ...heardOf([5, 'HELLO'], 0), asks: [report] };
    expect(fold([unspoken], people([]), NOW)).toMatchObject([{ kind: 'drift', drift: 'unrecorded_block', sender: LONG_CODE, program: 'deals' }]);
    const stopped = [{ scope: { kind: 'tenant' }, state: 'suppressed', said: at(1), version: 1, since: NOW, origin: 'classified-messages' }] as const;
    expect(fold([unspoken], people(stopped), NOW)).toEqual([]);
  });

});
