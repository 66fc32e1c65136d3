import { describe, expect, it } from '@jest/globals';
import { fakeDirectory } from '../directory.fake.js';
import { viewOf, type EntryView } from './subject-view.js';

const SAID = '2026-11-24T08:30:00.000Z';
const CAUSE = '11111111-1111-5111-8111-111111111111';
const stop: EntryView = { scope: { kind: 'tenant' }, state: 'suppressed', version: 1, said: SAID, saidBy: 'provider', since: SAID, cause: 'keyword', causedBy: CAUSE };

describe('the view of a subject', () => {
  it('says what stands for each program, by the one rule', () => {
    expect(viewOf(fakeDirectory().programs('demo'), { entries: [stop], holds: [], history: [] }).decisions).toEqual([
      { program: 'deals', decision: 'BLOCK', reason: 'SUPPRESSED' },
      { program: 'points', decision: 'BLOCK', reason: 'SUPPRESSED' },
      { program: 'logins', decision: 'ALLOW', reason: 'EXEMPT' },
    ]);
  });
});
