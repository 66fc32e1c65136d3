import { describe, expect, test } from '@jest/globals';
import { directoryOf, type EntryRecorded, installation, laneOf, type Scope } from '@stopline/contracts';
import { SubjectKeyring } from '@stopline/phone-number';
import { AppliedNumbers } from './applied-numbers.js';
import { Checker } from './checker.js';
import { CompactTable } from './compact-table.js';
import { LocalCopy } from './local-copy.js';
import { Replica } from './replica.js';

const to = '+12025550123';
const lane = laneOf(to);
const tenantOf = (id: string) => ({
  id,
  name: id,
  categories: [{ id: 'marketing' }],
  programs: [{ id: 'harbor-deals', brand: 'Harbor', category: 'marketing', helpContact: 'help@harbor.example' }],
});
const directory = directoryOf(installation.parse({ tenants: [tenantOf('demo'), tenantOf('northwind')] }));
const keyring = new SubjectKeyring(
  new Map([
    ['demo', [{ id: 'k2', key: Buffer.alloc(32, 2) }, { id: 'k1', key: Buffer.alloc(32, 1) }]],
    ['northwind', [{ id: 'k1', key: Buffer.alloc(32, 3) }]],
  ]),
);
const subjects = keyring.candidates('demo', to);

function setUp(ageMs = 5) {
  const replica = new Replica(() => new CompactTable(1));
  const applied = new AppliedNumbers();
  const copy = new LocalCopy(replica, applied, { ageMs: (of) => (of === lane ? ageMs : undefined), watermarkMs: () => undefined, caughtUp: () => true });
  const waiting = new AbortController();
  const checker = new Checker({ directory, keyring, copy, patience: () => waiting.signal, measured: (check) => check() });
  return { replica, applied, checker, losePatience: () => waiting.abort() };
}

function stop(subject: string | undefined, scope: Scope = { kind: 'tenant' }): EntryRecorded {
  const said = '2026-11-24T08:30:00.000Z';
  return { tenant: 'demo', subject: subject ?? '', scope, state: 'suppressed', said, since: said, version: 1, laneSeq: 1 };
}

describe('a check', () => {
  test.each([
    ['the current key', subjects[0]],
    ['the key before it, during a re-key', subjects[1]],
  ])('finds the entry under %s', async (_, subject) => {
    const { replica, checker } = setUp();
    replica.table(lane).record(stop(subject));
    await expect(checker.check('demo', { to })).resolves.toMatchObject({ decision: 'BLOCK', reason: 'SUPPRESSED' });
  });

  test('I17: the same number of another tenant is not affected', async () => {
    const { replica, checker } = setUp();
    replica.table(lane).record(stop(subjects[0]));
    await expect(checker.check('northwind', { to })).resolves.toMatchObject({ decision: 'ALLOW', reason: 'NO_ENTRY' });
  });

  test('a number written in the other way of its country is the same person', async () => {
    const { replica, checker } = setUp();
    const number = '+447700900123';
    const [subject] = keyring.candidates('demo', number);
    replica.table(laneOf(number)).record(stop(subject));
    await expect(checker.check('demo', { to: '+4407700900123' })).resolves.toMatchObject({ decision: 'BLOCK' });
  });

  test('an unknown program is UNKNOWN, reason CONFIG, though a STOP is there', async () => {
    const { replica, checker } = setUp();
    replica.table(lane).record(stop(subjects[0]));
    await expect(checker.check('demo', { to, program: 'none' })).resolves.toMatchObject({ decision: 'UNKNOWN', reason: 'CONFIG' });
  });

  test("the age is that of the number's own lane", async () => {
    const { checker } = setUp(17);
    await expect(checker.check('demo', { to })).resolves.toMatchObject({ decision: 'ALLOW', freshness: { ageMs: 17, boundMs: 3000 } });
  });

  describe('with the token of a write (I8)', () => {
    test('that was applied, answers', async () => {
      const { applied, checker } = setUp();
      applied.advance(lane, 4);
      await expect(checker.check('demo', { to, minToken: `${lane}:4` })).resolves.toMatchObject({ decision: 'ALLOW' });
    });

    test('that arrives while it waits, answers from it', async () => {
      const { replica, applied, checker } = setUp();
      const asked = checker.check('demo', { to, minToken: `${lane}:4` });
      replica.table(lane).record(stop(subjects[0]));
      applied.advance(lane, 4);
      await expect(asked).resolves.toMatchObject({ decision: 'BLOCK' });
    });

    test('that does not arrive in time is UNKNOWN, also where an older entry would block', async () => {
      const { replica, checker, losePatience } = setUp();
      replica.table(lane).record(stop(subjects[0]));
      const asked = checker.check('demo', { to, minToken: `${lane}:4` });
      losePatience();
      await expect(asked).resolves.toMatchObject({ decision: 'UNKNOWN', reason: 'TOKEN_NOT_REACHED' });
    });

    test('of another lane proves nothing', async () => {
      const { applied, checker } = setUp();
      const other = (lane + 1) % 12;
      applied.advance(other, 4);
      applied.advance(lane, 4);
      const asked = checker.check('demo', { to, minToken: `${other}:4` });
      await expect(asked).resolves.toMatchObject({ decision: 'UNKNOWN', reason: 'TOKEN_NOT_REACHED' });
    });
  });
});
