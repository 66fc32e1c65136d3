import { describe, expect, it } from '@jest/globals';
import { LiveDirectory } from '@stopline/contracts';
import { fakeDirectory, LONG_CODE } from '../directory.fake.js';
import { contextOfSend, isMisfit } from '@stopline/suppression-rule';
import type { AskedSend } from './asked-send.js';
import { standingAfter } from './standing.js';
import { until, type Step } from './history.js';
import { changed, concluded, holdClosed, holdOpened, holdReopened, instant, questionAsked, questionClosed } from './history.fake.js';
import { subjectView, viewOf, type Asked } from './subject-view.js';

const directory = fakeDirectory();
const programs = directory.programs('demo');

const history: Step[] = [
  changed({ version: 1, state: 'suppressed', minute: 1 }),
  concluded({ minute: 2, delivery: { status: 'delivered', at: instant(4) } }),
  holdOpened({ minute: 5 }),
  changed({ version: 1, state: 'released', minute: 6, scope: { kind: 'program', id: 'deals' } }),
  changed({ version: 2, state: 'suppressed', minute: 7, previousState: 'suppressed' }),
  holdClosed({ minute: 8, decision: 'dismiss' }),
  questionAsked({ minute: 9 }),
  questionClosed({ minute: 10, outcome: 'declined' }),
  changed({ version: 2, state: 'released', minute: 11, scope: { kind: 'program', id: 'deals' }, previousState: 'released' }),
];

function view(minute: number, send?: AskedSend, of = history) {
  const context = send && contextOfSend(directory, 'demo', send);
  if (context && isMisfit(context)) throw new Error(context.detail);
  const asked: Asked = { asOf: instant(minute), past: true, ...(send && context && { send: { asked: send, context } }) };
  return subjectView.parse(viewOf(programs, standingAfter(until(of, instant(minute))), asked));
}

describe('a past instant: what had been applied by then', () => {
  it.each([
    [0, [], 0, ['NO_ENTRY', 'CONSENT_REQUIRED', 'NO_ENTRY']],
    [1, ['suppressed 1'], 0, ['SUPPRESSED', 'SUPPRESSED', 'EXEMPT']],
    [5, ['suppressed 1'], 1, ['SUPPRESSED', 'SUPPRESSED', 'EXEMPT']],
    [6, ['released 1', 'suppressed 1'], 1, ['HELD', 'SUPPRESSED', 'EXEMPT']],
    [7, ['released 1', 'suppressed 2'], 1, ['SUPPRESSED', 'SUPPRESSED', 'EXEMPT']],
    [11, ['released 2', 'suppressed 2'], 0, ['RELEASED', 'SUPPRESSED', 'EXEMPT']],
  ])('minute %i', (minute, entries, holds, reasons) => {
    const then = view(minute);
    expect(then.entries.map(({ state, version }) => `${state} ${version}`)).toEqual(entries);
    expect(then.holds).toHaveLength(holds);
    expect(then.decisions.map(({ reason }) => reason)).toEqual(reasons);
    expect(then.history).toHaveLength(history.filter(({ decidedAt }) => decidedAt <= instant(minute)).length);
  });

  it('an entry keeps the time of its state while it is only said again', () => {
    expect(view(11).entries).toMatchObject([{ version: 2, since: instant(6), decidedAt: instant(11) }, { version: 2, since: instant(1), decidedAt: instant(7) }]);
  });

  it('a confirmation is shown from its conclusion on, its delivery from the report on', () => {
    expect(view(1).entries[0]?.confirmation).toBeUndefined();
    expect(view(2).entries[0]?.confirmation).toMatchObject({ outcome: 'sent' });
    expect(view(3).entries[0]?.confirmation?.delivery).toBeUndefined();
    expect(view(4).entries[0]?.confirmation?.delivery).toEqual({ status: 'delivered', at: instant(4) });
  });

  it('a question is pending until it is closed', () => {
    expect(view(8).questions).toEqual([]);
    expect(view(9).questions).toMatchObject([{ kind: 'clarify', askedAt: instant(9) }]);
    expect(view(9).questions[0]).not.toHaveProperty('outcome');
    expect(view(10).questions).toMatchObject([{ outcome: 'declined', closedAt: instant(10) }]);
  });
});

describe('a hold that was dismissed and opened anew', () => {
  const reviewed: Step[] = [holdOpened({ minute: 5 }), holdClosed({ minute: 8, decision: 'dismiss' }), holdReopened({ minute: 12 }), holdClosed({ minute: 14, decision: 'keep' })];

  it.each([
    [5, [instant(5)], []],
    [8, [], ['dismiss']],
    [12, [instant(12)], []],
    [14, [], ['keep']],
  ])('stands in minute %i as it was left then', (minute, open, closed) => {
    const then = view(minute, { program: 'deals' }, reviewed);
    expect(then.holds.map(({ openSince }) => openSince)).toEqual(open);
    expect(then.decisions[0]).toMatchObject({ program: 'deals', reason: open.length > 0 ? 'HELD' : 'NO_ENTRY' });
    expect(then.send?.others.map(({ hold }) => hold?.decision)).toEqual(closed);
  });
});

describe('programs and senders that came by the API', () => {
  const live = new LiveDirectory(directory.file);
  const versioned = { tenant: 'demo', version: 1, source: 'api', actor: 'jo', at: instant(0) } as const;
  const { program } = directory.program('demo', 'deals')!;
  const { sender } = directory.sender('demo', LONG_CODE)!;
  live.learnProgram({ ...versioned, program: { ...program, id: 'outlet' }, formerCategories: ['loyalty'] });
  live.learnProgram({ ...versioned, program: { ...program, id: 'old', retired: true }, formerCategories: [] });
  live.learnSender({ ...versioned, sender: { ...sender, address: '55333', program: 'outlet' }, formerPrograms: ['points'], formerCategories: ['loyalty'] });
  live.learnSender({ ...versioned, sender: { ...sender, address: '55444', retired: true }, formerPrograms: [], formerCategories: [] });

  it('are in the decisions, but for those that are retired', () => {
    const { decisions } = viewOf(live.programs('demo'), standingAfter([]), { asOf: instant(0), past: false });
    expect(decisions.map((one) => one.program)).toEqual(['deals', 'points', 'logins', 'outlet']);
  });

  it.each<AskedSend>([{ sender: '55333' }, { program: 'outlet' }, { category: 'marketing' }])('%j is still covered by what it belonged to before, as in a check', (asked) => {
    const context = contextOfSend(live, 'demo', asked);
    expect(context).toMatchObject({ category: 'marketing', formerPrograms: ['points'], formerCategories: ['loyalty'], policy: { consentRequired: true } });
  });

  it.each<[AskedSend, string, string]>([
    [{ sender: '55444' }, 'retired_sender', 'sender'],
    [{ program: 'old' }, 'retired_program', 'program'],
  ])('%j: nothing may be sent by it any more', (asked, code, field) => {
    expect(contextOfSend(live, 'demo', asked)).toMatchObject({ code, field });
  });
});

describe('for a send', () => {
  it('says what decided, and of every other entry and hold why it did not', () => {
    const { send } = view(10, { sender: LONG_CODE });
    expect(send).toMatchObject({ sender: LONG_CODE, decision: 'BLOCK', reason: 'SUPPRESSED', decidedBy: { entry: { version: 2, state: 'suppressed' } } });
    expect(send?.others).toMatchObject([
      { entry: { scope: { kind: 'program', id: 'deals' }, state: 'released' }, reason: 'said_earlier', by: { entry: { version: 2, state: 'suppressed' } } },
      { hold: { cause: 'ambiguous_text', decision: 'dismiss' }, reason: 'closed' },
    ]);
  });

  it('names nothing where nothing that is known decided', () => {
    expect(view(0, { program: 'deals' }).send).toEqual({ program: 'deals', decision: 'ALLOW', reason: 'NO_ENTRY', others: [] });
  });
});

describe('a send that does not fit the configuration', () => {
  it.each<[AskedSend, string, string]>([
    [{ sender: '+12025550199' }, 'unknown_sender', 'sender'],
    [{ program: 'club' }, 'unknown_program', 'program'],
    [{ category: 'alerts' }, 'unknown_category', 'category'],
    [{ program: 'deals', category: 'alerts' }, 'unknown_category', 'category'],
    [{ program: 'deals', category: 'loyalty' }, 'send_mismatch', 'category'],
    [{ sender: LONG_CODE, program: 'points' }, 'send_mismatch', 'program'],
    [{ sender: LONG_CODE, category: 'loyalty' }, 'send_mismatch', 'category'],
  ])('%j: which field, and what to do', (asked, code, field) => {
    const misfit = contextOfSend(directory, 'demo', asked);
    expect(misfit).toMatchObject({ code, field });
    expect(JSON.stringify(misfit)).not.toContain('+1202555');
  });

  it.each<[AskedSend, object]>([
    [{}, { policy: { consentRequired: true, exempt: false } }],
    [{ category: 'codes' }, { category: 'codes', policy: { consentRequired: false, exempt: true } }],
    [{ sender: LONG_CODE }, { sender: LONG_CODE, program: 'deals', category: 'marketing', policy: { consentRequired: false, exempt: false } }],
    [{ program: 'points', category: 'loyalty' }, { program: 'points', category: 'loyalty', policy: { consentRequired: true, exempt: false } }],
  ])('%j fits', (asked, context) => {
    expect(contextOfSend(directory, 'demo', asked)).toEqual(context);
  });
});
