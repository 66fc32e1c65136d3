import { describe, expect, test } from '@jest/globals';
import { DIGEST_BYTES, entryKey, holdKey, stateTerm, xorInto, type EntryRecorded, type HoldRecorded, type Scope } from '@stopline/contracts';
import type { LaneTables } from './lane-table.js';

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

/** What every table of a lane must do, whatever it is built of. */
export function laneTableContract(name: string, { create, restore }: LaneTables): void {
  describe(`${name}: a table`, () => {
    test('gives what was recorded', () => {
      const table = create();
      expect(table.record(entry(1))).toBe(true);
      expect(table.standing(tenant, [subject])).toEqual({
        entries: [{ scope: whole, state: 'suppressed', said, version: 1, since }],
        holds: [],
      });
      expect(table.size).toBe(1);
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
      const table = create();
      const [first = 0, then = 0] = versions;
      table.record(entry(first, { state: 'suppressed' }));
      expect(table.record(entry(then, { state: 'released' }))).toBe(then > first);
      expect(table.standing(tenant, [subject]).entries).toMatchObject([
        { version: highest, state: then > first ? 'released' : 'suppressed' },
      ]);
      expect(table.size).toBe(1);
    });

    test('scopes of one person stand side by side', () => {
      const table = create();
      table.record(entry(1));
      table.record(entry(1, { scope: program, state: 'released' }));
      expect(table.standing(tenant, [subject]).entries).toHaveLength(2);
      expect(table.size).toBe(2);
    });

    test('I17: the same token of another tenant is another person', () => {
      const table = create();
      table.record(entry(1));
      expect(table.standing('northwind', [subject]).entries).toEqual([]);
    });

    test('during a re-key both tokens of a person are read', () => {
      const table = create();
      table.record(entry(1));
      table.record(entry(1, { subject: other, scope: program }));
      expect(table.standing(tenant, [subject, other]).entries).toHaveLength(2);
    });

    test('an open hold stands until it is closed, and its opening does not come back (I8)', () => {
      const table = create();
      expect(table.recordHold(hold(1, true))).toBe(true);
      expect(table.standing(tenant, [subject]).holds).toMatchObject([{ holdId, cause: 'ambiguous_text', scope: whole }]);
      expect(table.recordHold(hold(2, false))).toBe(true);
      expect(table.recordHold(hold(1, true))).toBe(false);
      expect(table.standing(tenant, [subject])).toEqual({ entries: [], holds: [] });
    });

    test('a hold that was opened anew stands again, and its closing does not come back (I8)', () => {
      const table = create();
      for (const [version, open] of [[1, true], [2, false], [3, true]] as const) table.recordHold(hold(version, open));
      expect(table.recordHold(hold(2, false))).toBe(false);
      expect(table.standing(tenant, [subject]).holds).toMatchObject([{ holdId }]);
    });

    test('a tombstone removes the entry or the hold it names, and nothing else', () => {
      const table = create();
      table.record(entry(3));
      table.record(entry(1, { scope: program }));
      table.recordHold(hold(1, true));
      table.remove({ kind: 'entry', tenant, subject, scope: whole });
      table.remove({ kind: 'hold', tenant, subject, holdId });
      table.remove({ kind: 'entry', tenant, subject: other, scope: whole });
      expect(table.standing(tenant, [subject])).toMatchObject({ entries: [{ scope: program }], holds: [] });
      expect(table.size).toBe(1);
    });

    test('after a tombstone versions begin anew', () => {
      const table = create();
      table.record(entry(3));
      table.remove({ kind: 'entry', tenant, subject, scope: whole });
      expect(table.record(entry(1))).toBe(true);
    });

    test('I9: its digest is that of what stands, however it came about', () => {
      const table = create();
      for (const version of [1, 3, 2]) table.record(entry(version));
      table.record(entry(1, { scope: program, authority: 'record' }));
      table.recordHold(hold(1, true));
      table.recordHold(hold(2, false));
      table.record(entry(1, { subject: other }));
      table.remove({ kind: 'entry', tenant, subject: other, scope: whole });
      expect(table.digest).toBe(
        digestOf(
          stateTerm(entryKey(entry(3)), entry(3)),
          stateTerm(entryKey({ tenant, subject, scope: program, authority: 'record' }), entry(1)),
          stateTerm(holdKey({ tenant, subject, holdId }), { version: 2, open: false }),
        ),
      );
      expect(create().digest).toBe('00'.repeat(DIGEST_BYTES));
    });

    test('I8, I9: one that is made of its snapshot is the same, versions and closed holds included', () => {
      const table = create();
      table.record(entry(3));
      table.record(entry(1, { scope: program, state: 'released', authority: 'record' }));
      table.record(entry(2, { subject: other }));
      table.recordHold(hold(2, false));
      const again = restore(table.snapshot());
      for (const person of [subject, other]) expect(again.standing(tenant, [person])).toEqual(table.standing(tenant, [person]));
      expect([again.size, again.digest]).toEqual([table.size, table.digest]);
      expect([again.record(entry(2)), again.recordHold(hold(1, true)), again.record(entry(4))]).toEqual([false, false, true]);
    });
  });
}

function digestOf(...terms: readonly Buffer[]): string {
  const sum = new Uint8Array(DIGEST_BYTES);
  for (const term of terms) xorInto(sum, term);
  return Buffer.from(sum).toString('hex');
}
