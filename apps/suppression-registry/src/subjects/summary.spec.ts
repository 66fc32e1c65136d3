import { describe, expect, it } from '@jest/globals';
import { fakeDirectory, LONG_CODE } from '../directory.fake.js';
import { contextOfSend, isMisfit } from '@stopline/suppression-rule';
import type { AskedSend } from './asked-send.js';
import { changed, concluded, holdClosed, holdOpened, holdReopened, instant, questionAsked, questionClosed } from './history.fake.js';
import type { Step } from './history.js';
import { standingAfter } from './standing.js';
import { viewOf } from './subject-view.js';

const directory = fakeDirectory();
const stop = changed({ version: 1, state: 'suppressed', minute: 0 });
const start = changed({ version: 1, state: 'released', minute: 1, scope: { kind: 'program', id: 'deals' } });
const delivered = concluded({ minute: 0, concludedAt: '2026-11-24T08:30:04.000Z', delivery: { status: 'delivered', at: instant(1) } });
const stopBy = (cause: typeof stop.cause, sender = '88222') => changed({ version: 1, state: 'suppressed', minute: 0, cause, sender });
const SINCE = 'Suppressed for everything but codes since 24 Nov 2026, 08:30 UTC';

function summary(history: Step[], { at, send }: { at?: string; send?: AskedSend } = {}): string {
  const context = send && contextOfSend(directory, 'demo', send);
  if (context && isMisfit(context)) throw new Error(context.detail);
  const asked = { asOf: at ?? instant(20), past: at !== undefined, ...(send && context && { send: { asked: send, context } }) };
  return viewOf(directory.programs('demo'), standingAfter(history), asked).summary;
}

describe('the state in a sentence', () => {
  it.each<[string, Step[], string]>([
    ['nothing known', [], 'Nothing blocks: no opt-out is known; loyalty needs an opt-in first.'],
    ['a STOP', [stop], `${SINCE}: the person texted STOP to 88222.`],
    ['confirmed, delivered', [stop, delivered], `${SINCE}: the person texted STOP to 88222; confirmed by text at 08:30:04, delivered.`],
    ['confirmed, on its way', [stop, concluded({ minute: 1 })], `${SINCE}: the person texted STOP to 88222; confirmed by text at 08:31:00, no delivery reported yet.`],
    [
      'confirmed, not delivered',
      [stop, concluded({ minute: 1, delivery: { status: 'failed', at: instant(2) } })],
      `${SINCE}: the person texted STOP to 88222; confirmed by text at 08:31:00, not delivered.`,
    ],
    ['confirmed on another day', [stop, concluded({ minute: 1, concludedAt: '2026-11-25T00:00:01.000Z' })], `${SINCE}: the person texted STOP to 88222; confirmed by text on 25 Nov 2026, 00:00:01 UTC, no delivery reported yet.`],
    ['rejected', [stop, concluded({ minute: 1, outcome: 'rejected' })], `${SINCE}: the person texted STOP to 88222; the provider rejected the confirmation.`],
    ['unknown', [stop, concluded({ minute: 1, outcome: 'unknown' })], `${SINCE}: the person texted STOP to 88222; nobody knows whether the confirmation was sent.`],
    ['too late', [stop, concluded({ minute: 1, outcome: 'expired' })], `${SINCE}: the person texted STOP to 88222; the confirmation would have come too late and was not sent.`],
    ['skipped', [stop, concluded({ minute: 1, outcome: 'skipped' })], `${SINCE}: the person texted STOP to 88222; no confirmation was sent.`],
    ['to a long number, which is left out', [stopBy('keyword', LONG_CODE)], `${SINCE}: the person texted STOP.`],
    ['a phrase', [stopBy('phrase')], `${SINCE}: the person asked by text to 88222 to stop.`],
    ['an agent', [stopBy('agent')], `${SINCE}: an agent recorded the opt-out.`],
    ['a list', [stopBy('import')], `${SINCE}: it stood in an imported list of opt-outs.`],
    ['a reviewer', [stopBy('review')], `${SINCE}: a reviewer read a message of the person as an opt-out.`],
    ['a STOP of one program', [changed({ version: 1, state: 'suppressed', minute: 0, scope: { kind: 'program', id: 'deals' } })], 'Suppressed for marketing since 24 Nov 2026, 08:30 UTC: the person texted STOP to 88222.'],
    ['a START of one program', [stop, start], 'Suppressed for loyalty since 24 Nov 2026, 08:30 UTC: the person texted STOP to 88222.'],
    ['a START alone', [start], 'Allowed for marketing since 24 Nov 2026, 08:31 UTC: the person texted START to 88222; loyalty needs an opt-in first.'],
    ['a hold alone', [holdOpened({ minute: 2 })], 'Held for everything but codes since 24 Nov 2026, 08:32 UTC: a message that may be an opt-out waits for review.'],
    [
      'a hold that was opened anew',
      [holdOpened({ minute: 2 }), holdClosed({ minute: 3, decision: 'dismiss' }), holdReopened({ minute: 4 })],
      'Held for everything but codes since 24 Nov 2026, 08:34 UTC: a message that may be an opt-out waits for review.',
    ],
    ['a hold beside a STOP', [stop, holdOpened({ minute: 2 })], `${SINCE}: the person texted STOP to 88222. One hold is open.`],
    ['a question', [stop, questionAsked({ minute: 0 })], `${SINCE}: the person texted STOP to 88222. The person was asked which messages to keep; an answer counts until 24 Nov 2026, 08:59 UTC.`],
    ['a question that is closed', [stop, questionAsked({ minute: 0 }), questionClosed({ minute: 1, outcome: 'declined' })], `${SINCE}: the person texted STOP to 88222.`],
  ])('%s', (_, history, sentence) => {
    expect(summary(history)).toBe(sentence);
  });

  it('names the instant that was asked about', () => {
    expect(summary([], { at: instant(0) })).toBe('On 24 Nov 2026, 08:30 UTC: nothing blocks: no opt-out is known; loyalty needs an opt-in first.');
  });
});

describe('a send in a sentence', () => {
  it.each<[string, Step[], AskedSend, string]>([
    ['suppressed', [stop, delivered], { program: 'deals' }, 'This send is blocked since 24 Nov 2026, 08:30 UTC: the person texted STOP to 88222; confirmed by text at 08:30:04, delivered.'],
    ['released', [stop, start], { program: 'deals' }, 'This send is allowed since 24 Nov 2026, 08:31 UTC: the person texted START to 88222.'],
    ['held', [holdOpened({ minute: 2 })], { program: 'deals' }, 'This send is blocked since 24 Nov 2026, 08:32 UTC: a message that may be an opt-out waits for review.'],
    ['without consent', [], { program: 'points' }, 'This send is blocked: it needs an opt-in, and none is known.'],
    ['without an entry', [], { program: 'deals' }, 'This send is allowed: no opt-out covers it.'],
    ['exempt', [stop], { program: 'logins' }, 'This send is allowed: its category is exempt from opt-outs of the whole tenant.'],
  ])('%s', (_, history, send, sentence) => {
    expect(summary(history, { send })).toBe(sentence);
  });
});
