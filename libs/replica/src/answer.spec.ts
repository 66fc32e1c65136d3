import { describe, expect, test } from '@jest/globals';
import { answer, unknown, type Freshness } from './answer.js';
import type { ReplicaEntry, Standing } from './lane-table.js';

const boundMs = 3000;
const send = { program: 'harbor-deals', category: 'marketing', policy: { consentRequired: false, exempt: false } };
const stop: ReplicaEntry = {
  scope: { kind: 'tenant' },
  state: 'suppressed',
  said: '2026-11-24T08:30:00.000Z',
  since: '2026-11-24T08:30:00.250Z',
  version: 1,
};
const start: ReplicaEntry = { ...stop, scope: { kind: 'program', id: 'harbor-deals' }, state: 'released', said: '2026-11-24T08:31:00.000Z', version: 2 };
const nothing: Standing = { entries: [], holds: [] };
const stopped: Standing = { entries: [stop], holds: [] };
const held: Standing = { entries: [], holds: [{ holdId: 'h', scope: { kind: 'tenant' }, cause: 'ambiguous_text' }] };
const rejoined: Standing = { entries: [stop, start], holds: [] };

describe('the answer of one copy', () => {
  test.each<[string, Standing, Freshness['ageMs'], string]>([
    ['nobody said a word', nothing, 0, 'ALLOW NO_ENTRY'],
    ['the copy is exactly as old as the bound', nothing, boundMs, 'ALLOW NO_ENTRY'],
    ['I7: the copy is older than the bound', nothing, boundMs + 0.1, 'UNKNOWN STALE'],
    ['I7: the copy was never complete', nothing, undefined, 'UNKNOWN STALE'],
    ['a STOP', stopped, 0, 'BLOCK SUPPRESSED'],
    ['a STOP in an old copy', stopped, boundMs * 10, 'BLOCK SUPPRESSED'],
    ['a STOP in a copy that was never complete', stopped, undefined, 'BLOCK SUPPRESSED'],
    ['an open hold in an old copy', held, boundMs * 10, 'BLOCK HELD'],
    ['a START after the STOP', rejoined, 0, 'ALLOW RELEASED'],
    ['I7: a START in an old copy', rejoined, boundMs * 10, 'UNKNOWN STALE'],
  ])('%s', (_, standing, ageMs, expected) => {
    const { decision, reason } = answer(standing, send, { ageMs, boundMs });
    expect(`${decision} ${reason}`).toBe(expected);
  });

  test('shows the entry that decided, as it is stored', () => {
    const { entry } = answer(stopped, send, { ageMs: 12.3, boundMs });
    expect(entry).toEqual({ scope: { kind: 'tenant' }, state: 'suppressed', since: stop.since, version: 1 });
  });

  test('an UNKNOWN shows no entry', () => {
    expect(answer(rejoined, send, { ageMs: undefined, boundMs })).not.toHaveProperty('entry');
  });

  test.each([
    [12.3, 13],
    [0, 0],
    [undefined, Number.MAX_SAFE_INTEGER],
  ])('an age of %s ms is shown as %s, never as younger', (ageMs, shown) => {
    expect(unknown('CONFIG', { ageMs, boundMs }).freshness).toEqual({ ageMs: shown, boundMs });
  });
});
