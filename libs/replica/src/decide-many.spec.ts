import { describe, expect, test } from '@jest/globals';
import { decisionOf, directoryOf, installation, laneOf, LANES, reasonNumbers, type CheckReason, type EntryRecorded, type HoldRecorded, type Scope } from '@stopline/contracts';
import { SubjectKeyring } from '@stopline/phone-number';
import fc from 'fast-check';
import { AppliedNumbers } from './applied-numbers.js';
import { Checker } from './checker.js';
import { CompactTable } from './compact-table.js';
import { LocalCopy } from './local-copy.js';
import { Replica } from './replica.js';

const directory = directoryOf(
  installation.parse({
    tenants: [
      {
        id: 'demo',
        name: 'Harbor Outfitters',
        categories: [{ id: 'marketing' }, { id: 'surveys', consent: 'required' }, { id: 'codes', exempt: { reason: 'Codes that the person asked for seconds before.' } }],
        programs: [
          { id: 'harbor-deals', brand: 'Harbor', category: 'marketing', helpContact: 'help@harbor.example' },
          { id: 'harbor-surveys', brand: 'Harbor', category: 'surveys', helpContact: 'help@harbor.example' },
        ],
      },
      { id: 'northwind', name: 'Northwind', categories: [{ id: 'marketing' }], programs: [{ id: 'northwind-news', brand: 'Northwind', category: 'marketing', helpContact: 'help@northwind.example' }] },
    ],
  }),
);
const keyring = new SubjectKeyring(
  new Map([
    ['demo', [{ id: 'k2', key: Buffer.alloc(32, 2) }, { id: 'k1', key: Buffer.alloc(32, 1) }]],
    ['northwind', [{ id: 'k2', key: Buffer.alloc(32, 3) }]],
  ]),
);
const reasonOf = (number: number): CheckReason => (Object.keys(reasonNumbers) as CheckReason[]).find((reason) => reasonNumbers[reason] === number)!;

const persons = [...Array.from({ length: 20 }, (_, n) => `+120255501${n + 10}`), '+447700900123', '+525512345678'];
/** As it may be asked for: two of them in their other form too. */
const asked = [...persons, '+4407700900123', '+5215512345678'].map(Number);
const scopes: Scope[] = [{ kind: 'global' }, { kind: 'tenant' }, { kind: 'category', id: 'surveys' }, { kind: 'category', id: 'codes' }, { kind: 'program', id: 'harbor-deals' }];
const sends = [{}, { category: 'marketing' }, { category: 'surveys' }, { category: 'codes' }, { program: 'harbor-deals' }, { program: 'harbor-surveys' }, { program: 'none' }];

const number = fc.constantFrom(...persons);
const tenant = fc.constantFrom('demo', 'northwind');
const instant = fc.constantFrom('2026-11-24T08:30:00.000Z', '2026-11-24T08:30:00.001Z');
const scope = fc.constantFrom(...scopes);
const entries = fc.array(fc.record({ tenant, number, key: fc.nat(1), scope, record: fc.boolean(), state: fc.constantFrom('suppressed', 'released', 'void'), said: instant }), { maxLength: 30 });
const holds = fc.array(fc.record({ number, scope, cause: fc.constantFrom('ambiguous_text', 'parked_key'), open: fc.boolean() }), { maxLength: 4 });
const ages = fc.array(fc.constantFrom(0, 2_999.5, 3_000, 3_001, undefined), { minLength: LANES, maxLength: LANES });

function checkerOf(ages: readonly (number | undefined)[]) {
  const replica = new Replica(() => new CompactTable(7));
  const copy = new LocalCopy(replica, new AppliedNumbers(), { ageMs: (lane) => ages[lane], watermarkMs: () => undefined, caughtUp: () => true });
  return { replica, checker: new Checker({ directory, keyring, copy, patience: () => AbortSignal.abort(), measured: (check) => check() }) };
}

function entryOf({ number, key, record, ...entry }: { tenant: string; number: string; key: number; record: boolean } & Pick<EntryRecorded, 'scope' | 'said'> & { state: string }): EntryRecorded {
  const subjects = keyring.candidates(entry.tenant, number);
  return { ...entry, subject: subjects[key] ?? subjects[0]!, ...(record && { authority: 'record' as const }), since: entry.said, version: 1, laneSeq: 1 } as EntryRecorded;
}

describe('many numbers at once', () => {
  test('are answered as each is alone: whatever stands, however fresh its lane, in either form of the number (I7, I17)', async () => {
    await fc.assert(
      fc.asyncProperty(entries, holds, ages, fc.constantFrom(...sends), async (entries, holds, ages, send) => {
        const { replica, checker } = checkerOf(ages);
        for (const entry of entries) replica.table(laneOf(entry.number)).record(entryOf(entry));
        holds.forEach(({ number, ...hold }, n) => {
          const holdId = `5b6c7d8e-1111-5222-8333-44445555666${n}`;
          replica.table(laneOf(number)).recordHold({ ...hold, tenant: 'demo', subject: keyring.tokenise('demo', number), holdId, openedAt: '2026-11-24T08:30:00.000Z', version: 1, laneSeq: 1 } as HoldRecorded);
        });
        const many = checker.checkMany('demo', send, asked);
        const alone = await Promise.all(asked.map((number) => checker.check('demo', { to: `+${number}`, ...send })));
        expect([...many.reasons].map(reasonOf)).toEqual(alone.map(({ reason }) => reason));
        expect([...many.reasons].map((number) => decisionOf(reasonOf(number)))).toEqual(alone.map(({ decision }) => decision));
        expect(Math.ceil(many.ageMs ?? Number.MAX_SAFE_INTEGER)).toBe(Math.max(...alone.map(({ freshness }) => freshness.ageMs)));
      }),
      { numRuns: 300 },
    );
  });

  test('the age is that of the oldest lane asked, not of the others', () => {
    const lane = laneOf(`+${asked[0]!}`);
    const { checker } = checkerOf(Array.from({ length: LANES }, (_, at) => (at === lane ? 17 : undefined)));
    expect(checker.checkMany('demo', {}, [asked[0]!])).toMatchObject({ ageMs: 17 });
    expect(checker.checkMany('demo', {}, asked)).toMatchObject({ ageMs: undefined });
    expect(checker.checkMany('demo', {}, [])).toEqual({ reasons: new Uint8Array(0), ageMs: 0 });
  });

  test.each([[12], [12025550123.5], [Number.NaN], [1e15]])('%s is no number: its place is told, and nothing is answered', (number) => {
    const { checker } = checkerOf([]);
    for (const send of [{}, { program: 'none' }]) expect(() => checker.checkMany('demo', send, [asked[0]!, number])).toThrow(new RangeError('what stands at 1 is no E.164 number'));
  });
});
