import { describe, expect, test } from '@jest/globals';
import type { EntryRecorded, HoldRecorded, Scope, StateKey } from '@stopline/contracts';
import { parseToken } from '@stopline/phone-number';
import { decide, type SendContext } from '@stopline/suppression-rule';
import fc from 'fast-check';
import { CompactTable } from './compact-table.js';
import { Owners } from './interned.js';
import { laneTableContract } from './lane-table.contract.js';
import type { LaneTable } from './lane-table.js';
import { MapTable } from './map-table.fake.js';

const SEED = 0x5eed5eed;
const restore = (bytes: Uint8Array): CompactTable => CompactTable.restore(bytes);
laneTableContract('in typed arrays', { create: () => new CompactTable(SEED), restore });
laneTableContract('in typed arrays, restored', { create: () => restore(new CompactTable(SEED).snapshot()), restore });

const tenants = ['demo', 'northwind'] as const;
const tokens = ['00000000000000000000000000000000', 'ffffffffffffffffffffffffffffffff', '0123456789abcdeffedcba9876543210', '7fffffff80000000ffffffff00000001'];
const scopes: Scope[] = [
  { kind: 'global' },
  { kind: 'tenant' },
  { kind: 'category', id: 'marketing' },
  { kind: 'program', id: 'harbor-deals' },
  { kind: 'program', id: 'harbor-news' },
  { kind: 'sender', id: '+12025550100' },
];
const instants = ['1989-12-31T23:59:59.999Z', '1990-01-01T00:00:00.000Z', '2026-11-24T08:30:00.001Z', '2026-11-24T08:30:00.002Z', '2059-09-06T00:00:00.000Z', '9999-12-31T23:59:59.999Z'];

const subjectsOf = (token: string) => [`k2.${token}`, `k1.${token}`];
const named = { tenant: fc.constantFrom(...tenants), subject: fc.constantFrom(...tokens.flatMap(subjectsOf)) };
const holdId = fc.constantFrom('5b6c7d8e-1111-5222-8333-444455556666', '5b6c7d8e-1111-5222-8333-444455556667');
const version = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 60, max: 65 }));
const instant = fc.constantFrom(...instants);
const scope = fc.constantFrom(...scopes);
const byRecord = fc.option(fc.constant('record' as const), { nil: undefined });
const state = fc.constantFrom('suppressed' as const, 'released' as const, 'void' as const);

type Step = (table: LaneTable) => LaneTable | boolean | undefined;
const restart: Step = (table) => (table instanceof CompactTable ? CompactTable.restore(table.snapshot()) : undefined);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ ...named, scope, authority: byRecord, state, version, said: instant, since: instant }).map(entryStep) },
  { weight: 4, arbitrary: fc.record({ ...named, scope, holdId, open: fc.boolean(), version }).map(holdStep) },
  { weight: 3, arbitrary: fc.record({ ...named, scope, authority: byRecord }).map((key): Step => (table) => void table.remove(keyOf(key))) },
  { weight: 2, arbitrary: fc.record({ ...named, holdId }).map((key): Step => (table) => void table.remove({ kind: 'hold', ...key })) },
  { weight: 1, arbitrary: fc.constant(restart) },
);

function entryStep({ authority, ...entry }: Omit<EntryRecorded, 'authority' | 'laneSeq'> & { authority: 'record' | undefined }): Step {
  return (table) => table.record({ ...entry, ...(authority && { authority }), laneSeq: 1 });
}

function holdStep(hold: Pick<HoldRecorded, 'tenant' | 'subject' | 'scope' | 'holdId' | 'open' | 'version'>): Step {
  return (table) => table.recordHold({ ...hold, cause: 'parked_key', openedAt: instants[2]!, laneSeq: 1 });
}

function keyOf({ authority, ...key }: { tenant: string; subject: string; scope: Scope; authority: 'record' | undefined }): StateKey {
  return { kind: 'entry', ...key, ...(authority && { authority }) };
}

describe('beside the table in a Map', () => {
  test('I8, I9, I17: gives the same standing, digest and answers after any records in any order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const model = new MapTable();
        let table: LaneTable = new CompactTable(SEED);
        for (const apply of steps) {
          const [expected, outcome] = [apply(model), apply(table)];
          if (outcome instanceof CompactTable) table = outcome;
          else expect(outcome).toBe(expected);
          expect([table.size, table.digest]).toEqual([model.size, model.digest]);
        }
        for (const tenant of tenants) for (const token of tokens) expectSame(table, model, { tenant, subjects: subjectsOf(token) });
      }),
      { numRuns: 500 },
    );
  });

  test('grows through many sizes, and shrinks again', () => {
    const [model, table] = [new MapTable(), new CompactTable(SEED)];
    const subjects = Array.from({ length: 30_000 }, (_, n) => `k1.${randomHex(n)}`);
    subjects.forEach((subject, n) => {
      const entry = { tenant: 'demo', subject, scope: scopes[1 + (n % 5)]!, state: n % 7 === 0 ? 'released' : 'suppressed', said: instants[2]!, since: instants[3]!, version: 1, laneSeq: 1 } as const;
      for (const each of [model, table]) each.record(entry);
      if (n % 3 === 0) for (const each of [model, table]) each.remove({ kind: 'entry', tenant: 'demo', subject: subjects[n >> 1]!, scope: scopes[1 + ((n >> 1) % 5)]! });
    });
    expect([table.size, table.digest]).toEqual([model.size, model.digest]);
    const restored = CompactTable.restore(table.snapshot());
    for (let n = 0; n < subjects.length; n += 37) for (const each of [table, restored]) expectSame(each, model, { tenant: 'demo', subjects: [subjects[n]!] });
  });
});

function expectSame(table: LaneTable, model: LaneTable, { tenant, subjects }: { tenant: string; subjects: string[] }): void {
  const standing = model.standing(tenant, subjects);
  expect(table.standing(tenant, subjects)).toEqual(standing);
  const { entries, holds } = standing;
  const seen = table.persons(tenant, subjects.map(parseToken)).glance(0);
  const [only] = entries;
  // More may be asked for than needs be, never less.
  if (entries.length + holds.length === 0) expect([undefined, 'several']).toContain(seen);
  else if (entries.length > 1 || holds.length > 0 || seen === 'several') expect(seen).toBe('several');
  else expect(seen).toEqual({ scope: only!.scope, state: only!.state, ...(only!.authority && { authority: only!.authority }) });
}

/** 32 hex digits, the same for the same n, spread like a cipher's. */
function randomHex(n: number): string {
  return [1, 2, 3, 4].map((salt) => (mixed(n * 4 + salt) >>> 0).toString(16).padStart(8, '0')).join('');
}

function mixed(n: number): number {
  let bits = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

describe('two persons who share a fingerprint', () => {
  const first = `k1.${randomHex(1)}`;
  const second = sharing(first, 'demo');
  const deals: Scope = { kind: 'program', id: 'harbor-deals' };
  const stop = (subject: string, over: Partial<EntryRecorded> = {}): EntryRecorded => ({ tenant: 'demo', subject, scope: { kind: 'tenant' }, state: 'suppressed', said: instants[2]!, since: instants[3]!, version: 1, laneSeq: 1, ...over });
  const standing = (table: LaneTable, subject: string) => table.standing('demo', [subject]);

  test('share what blocks', () => {
    const table = new CompactTable(SEED);
    table.record(stop(first));
    expect(standing(table, second).entries).toMatchObject([{ state: 'suppressed' }]);
  });

  test('share no release: it is the one whose token it is', () => {
    const table = new CompactTable(SEED);
    table.record(stop(first));
    table.record(stop(second, { scope: deals, state: 'released', said: instants[3]! }));
    expect(standing(table, first).entries).toMatchObject([{ state: 'suppressed' }]);
    expect(standing(table, second).entries).toHaveLength(2);
    const released = new CompactTable(SEED);
    released.record(stop(second, { state: 'released' }));
    expect([first, second].map((subject) => released.persons('demo', [parseToken(subject)]).glance(0))).toMatchObject([undefined, { state: 'released' }]);
  });

  test('share no hold', () => {
    const table = new CompactTable(SEED);
    table.recordHold({ tenant: 'demo', subject: first, holdId: '5b6c7d8e-1111-5222-8333-444455556666', scope: deals, cause: 'ambiguous_text', openedAt: instants[2]!, open: true, version: 1, laneSeq: 1 });
    expect(standing(table, second)).toEqual({ entries: [], holds: [] });
  });

  test('share nothing under another seed', () => {
    const table = new CompactTable(SEED + 2);
    table.record(stop(first));
    expect(standing(table, second).entries).toEqual([]);
  });

  test('I9: where one takes the place of the other, the digest is not that of the registry', () => {
    const [table, model] = [new CompactTable(SEED), new MapTable()];
    for (const each of [table, model]) for (const subject of [first, second]) each.record(stop(subject));
    expect(table.digest).not.toBe(model.digest);
  });

  test('I7, I9: while the digest is right, nobody is allowed what they are not', () => {
    const sends: SendContext[] = [deals, undefined].map((program) => ({ ...(program && { program: 'harbor-deals' }), policy: { consentRequired: program !== undefined, exempt: false } }));
    const said = fc.constantFrom(instants[2]!, instants[3]!);
    const spoken = fc.record({ subject: fc.constantFrom(first, second), scope: fc.constantFrom<Scope>(deals, { kind: 'tenant' }), state, said, purged: fc.integer({ max: 9 }) });
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 24 }), (log) => {
        const [table, model] = [new CompactTable(SEED), new MapTable()];
        const versions = new Map<string, number>();
        for (const { purged, ...entry } of log) {
          const key = `${entry.subject}/${entry.scope.kind}`;
          const next = purged === 0 ? 0 : (versions.get(key) ?? 0) + 1;
          versions.set(key, next);
          for (const each of [table, model]) {
            if (next === 0) each.remove({ kind: 'entry', tenant: 'demo', ...entry });
            else each.record(stop(entry.subject, { ...entry, version: next }));
          }
          if (table.digest !== model.digest) continue;
          for (const subject of [first, second]) for (const send of sends) if (decisionOn(model, subject, send) === 'BLOCK') expect(decisionOn(table, subject, send)).toBe('BLOCK');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  function decisionOn(table: LaneTable, subject: string, send: SendContext): string {
    const { entries, holds } = standing(table, subject);
    return decide(entries, holds, send).decision;
  }
});

/** Another token with the fingerprint of this one under the seed: only who knows the seed and makes tokens freely can find one. */
function sharing(subject: string, tenant: string): string {
  const { keyId, words } = parseToken(subject);
  const { firstSalt } = new Owners().learn(tenant, keyId);
  const other = Uint32Array.from(words);
  other[2] = words[2]! + 1;
  other[0] = ((words[0]! ^ firstSalt) - (SEED | 1)) ^ firstSalt;
  return `${keyId}.${Buffer.from(other.buffer).toString('hex')}`;
}

describe('a snapshot', () => {
  const table = new CompactTable(SEED);
  for (let n = 0; n < 500; n += 1) {
    table.record({ tenant: 'demo', subject: `k1.${randomHex(n)}`, scope: scopes[n % 6]!, state: n % 2 ? 'released' : 'suppressed', said: instants[2]!, since: instants[2]!, version: 1 + (n % 70), laneSeq: 1 });
  }
  const bytes = table.snapshot();

  test('of the restored table is the same, byte for byte', () => {
    expect(Buffer.from(CompactTable.restore(bytes).snapshot())).toEqual(Buffer.from(bytes));
  });

  test('is read wherever it lies in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(CompactTable.restore(shifted.subarray(1)).digest).toBe(table.digest);
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['no snapshot', new Uint8Array(10_000).fill(7)],
    ['the beginning of one', bytes.subarray(0, bytes.length / 2 - ((bytes.length / 2) % 4))],
    ['one that goes on', Buffer.concat([bytes, new Uint8Array(20)])],
    ['no whole words', bytes.subarray(0, -1)],
    ['a header that is none', altered(8, 0)],
  ])('%s is refused', (_, broken) => {
    expect(() => CompactTable.restore(broken)).toThrow(RangeError);
  });

  test('altered anywhere, is refused or gives a table that answers', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        let restored: CompactTable;
        try {
          restored = CompactTable.restore(altered(at, byte));
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        for (let n = 0; n < 500; n += 1) restored.standing('demo', [`k1.${randomHex(n)}`]);
      }),
      { numRuns: 300 },
    );
  });

  function altered(at: number, byte: number): Uint8Array {
    const other = Uint8Array.from(bytes);
    other[at] = byte;
    return other;
  }
});
