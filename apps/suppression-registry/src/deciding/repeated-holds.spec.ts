import { describe, expect, it } from '@jest/globals';
import type { Fact, HoldClosed, HoldOpened } from './facts.js';
import { withoutRepeatedHolds } from './repeated-holds.js';
import type { Heard } from './requests.js';

const about = { heard: { eventId: 'event' } as Heard, tenant: 'demo', subject: 'k1.0a' };
const hold = (holdId: string) => ({ holdId, scope: { kind: 'tenant' }, cause: 'ambiguous_text', openedAt: '2026-11-24T08:30:00.000Z' }) as const;
const opened = (holdId: string): HoldOpened => ({ ...about, kind: 'hold_opened', hold: hold(holdId) });
const closed = (holdId: string, version = 1): HoldClosed => ({ ...about, kind: 'hold_closed', hold: { ...hold(holdId), version }, decision: 'applied', actor: 'spec' });
const told = (facts: readonly Fact[]) => facts.map((fact) => ('hold' in fact ? [fact.kind, fact.hold.holdId, 'version' in fact.hold ? fact.hold.version : 1] : [fact.kind]));

type Case = [string, readonly Fact[], readonly [string, { version: number; open: boolean }][], unknown[]];

describe('holds that are there already (I2, I12)', () => {
  it.each<Case>([
    ['a new one is opened and closed', [opened('a'), closed('a')], [], [['hold_opened', 'a', 1], ['hold_closed', 'a', 1]]],
    ['one that is decided is neither opened nor closed again', [opened('a'), closed('a'), opened('b')], [['a', { version: 2, open: false }]], [['hold_opened', 'b', 1]]],
    ['one that is open, and was opened anew, is closed in the version that it has', [opened('a'), closed('a')], [['a', { version: 3, open: true }]], [['hold_closed', 'a', 3]]],
    ['one that the same facts open and close twice is opened and closed once', [opened('a'), opened('a'), closed('a'), closed('a')], [], [['hold_opened', 'a', 1], ['hold_closed', 'a', 1]]],
    ['one that nothing opens is closed in the version that it was read in', [closed('a', 3)], [], [['hold_closed', 'a', 3]]],
  ])('%s', (_, facts, stored, expected) => {
    expect(told(withoutRepeatedHolds(facts, new Map(stored)))).toEqual(expected);
  });
});
