import { describe, expect, test } from '@jest/globals';
import type { EntryRecorded, HoldRecorded, Scope } from '@stopline/contracts';
import type { Replica } from './replica.store.js';

const tenant = 'demo';
const subject = `k1.${'0a'.repeat(16)}`;
const other = `k2.${'0b'.repeat(16)}`;
const whole: Scope = { kind: 'tenant' };
const program: Scope = { kind: 'program', id: 'harbor-deals' };
const said = '2026-11-24T08:30:00.000Z';
const since = '2026-11-24T08:30:00.250Z';
const holdId = '5b6c7d8e-1111-5222-8333-444455556666';

function entry(version: number, over: Partial<EntryRecorded> = {}): EntryRecorded {
  return { tenant, subject, scope: whole, state: 'suppressed', said, since, version, laneSeq: version, ...over };
}

function hold(version: number, open: boolean): HoldRecorded {
  return { tenant, subject, scope: whole, holdId, cause: 'ambiguous_text', openedAt: said, open, version, laneSeq: version };
}

/** What every replica must do, whatever it is built of. */
export function replicaContract(name: string, create: () => Replica): void {
  describe(`${name}: a replica`, () => {
    test('gives what was recorded', () => {
      const replica = create();
      expect(replica.record(entry(1))).toBe(true);
      expect(replica.standing(tenant, [subject])).toEqual({
        entries: [{ scope: whole, state: 'suppressed', said, version: 1, since }],
        holds: [],
      });
      expect(replica.size).toBe(1);
    });

    test('a person nobody spoke of has no entry', () => {
      expect(create().standing(tenant, [subject])).toEqual({ entries: [], holds: [] });
    });

    test.each([
      ['an older version', [2, 1], 2],
      ['an equal version', [2, 2], 2],
      ['a newer version', [1, 2], 2],
      ['a version after a gap', [1, 5], 5],
    ])('I8: after %s the highest stands', (_, versions, highest) => {
      const replica = create();
      const [first = 0, then = 0] = versions;
      replica.record(entry(first, { state: 'suppressed' }));
      expect(replica.record(entry(then, { state: 'released' }))).toBe(then > first);
      expect(replica.standing(tenant, [subject]).entries).toMatchObject([
        { version: highest, state: then > first ? 'released' : 'suppressed' },
      ]);
      expect(replica.size).toBe(1);
    });

    test('scopes of one person stand side by side', () => {
      const replica = create();
      replica.record(entry(1));
      replica.record(entry(1, { scope: program, state: 'released' }));
      expect(replica.standing(tenant, [subject]).entries).toHaveLength(2);
      expect(replica.size).toBe(2);
    });

    test('I17: the same token of another tenant is another person', () => {
      const replica = create();
      replica.record(entry(1));
      expect(replica.standing('northwind', [subject]).entries).toEqual([]);
    });

    test('during a re-key both tokens of a person are read', () => {
      const replica = create();
      replica.record(entry(1));
      replica.record(entry(1, { subject: other, scope: program }));
      expect(replica.standing(tenant, [subject, other]).entries).toHaveLength(2);
    });

    test('an open hold stands until it is closed, and its opening does not come back (I8)', () => {
      const replica = create();
      expect(replica.recordHold(hold(1, true))).toBe(true);
      expect(replica.standing(tenant, [subject]).holds).toMatchObject([{ holdId, cause: 'ambiguous_text', scope: whole }]);
      expect(replica.recordHold(hold(2, false))).toBe(true);
      expect(replica.recordHold(hold(1, true))).toBe(false);
      expect(replica.standing(tenant, [subject])).toEqual({ entries: [], holds: [] });
    });

    test('a hold that was opened anew stands again, and its closing does not come back (I8)', () => {
      const replica = create();
      for (const [version, open] of [[1, true], [2, false], [3, true]] as const) replica.recordHold(hold(version, open));
      expect(replica.recordHold(hold(2, false))).toBe(false);
      expect(replica.standing(tenant, [subject]).holds).toMatchObject([{ holdId }]);
    });

    test('a tombstone removes the entry or the hold it names, and nothing else', () => {
      const replica = create();
      replica.record(entry(3));
      replica.record(entry(1, { scope: program }));
      replica.recordHold(hold(1, true));
      replica.remove({ kind: 'entry', tenant, subject, scope: whole });
      replica.remove({ kind: 'hold', tenant, subject, holdId });
      replica.remove({ kind: 'entry', tenant, subject: other, scope: whole });
      expect(replica.standing(tenant, [subject])).toMatchObject({ entries: [{ scope: program }], holds: [] });
      expect(replica.size).toBe(1);
    });

    test('after a tombstone versions begin anew', () => {
      const replica = create();
      replica.record(entry(3));
      replica.remove({ kind: 'entry', tenant, subject, scope: whole });
      expect(replica.record(entry(1))).toBe(true);
    });
  });
}
