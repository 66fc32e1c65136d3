import { beforeEach, describe, expect, test } from '@jest/globals';
import type { EntryRecorded } from '@stopline/contracts';
import { AppliedNumbers } from './applied-numbers.js';
import { DatabaseClock } from './database-clock.js';
import { MapTable } from './map-table.fake.js';
import { Replica } from './replica.js';
import { FakeStateLog } from './state-batch.fake.js';
import { StateFeed } from './state-feed.js';

const lane = 4;
const tenant = 'demo';
const NOW = Date.parse('2026-11-24T08:30:00.000Z');
const said = '2026-11-24T08:29:00.000Z';
const ago = (ms: number): string => new Date(NOW - ms).toISOString();
const subjectOf = (person: number): string => `k1.${String(person).padStart(32, '0')}`;

function entry(person: number, version: number, over: Partial<EntryRecorded> = {}): EntryRecorded {
  return { tenant, subject: subjectOf(person), scope: { kind: 'tenant' }, state: 'suppressed', said, since: said, version, laneSeq: version, ...over };
}

let log: FakeStateLog;
let now: { monotonicMs: number; wallMs: number };
let clock: DatabaseClock;
let replica: Replica;
let applied: AppliedNumbers;
let told: string[];
let feed: StateFeed;

beforeEach(() => {
  log = new FakeStateLog(lane);
  now = { monotonicMs: 1_000, wallMs: NOW };
  clock = new DatabaseClock(() => ({ ...now }));
  clock.learn([{ databaseMs: NOW, sent: { ...now }, received: { ...now } }]);
  begin();
});

/** A process with nothing in memory. */
function begin(): void {
  replica = new Replica(() => new MapTable());
  applied = new AppliedNumbers();
  told = [];
  feed = new StateFeed({
    replica,
    applied,
    clock,
    readAgain: (of) => told.push(`reads ${of} again`),
    differs: (of) => told.push(`${of} differs`),
    rebuilt: (of) => told.push(`${of} is rebuilt`),
  });
}

const reached = (laneSeq: number): Promise<boolean> => applied.reached(lane, laneSeq, AbortSignal.abort());
const versions = (person: number): number[] => replica.table(lane).standing(tenant, [subjectOf(person)]).entries.map(({ version }) => version);

/** What the registry's digest of these entries is. */
function digestOf(...entries: EntryRecorded[]): string {
  const table = new MapTable();
  for (const one of entries) table.record(one);
  return table.digest;
}

describe('the age of a lane (I7)', () => {
  test('is unknown before a watermark', () => {
    feed.take(log.write({ entry: entry(1, 1) }));
    expect(feed.ageMs(lane)).toBeUndefined();
  });

  test('is unknown as long as nobody knows what time it is at the database', () => {
    clock = new DatabaseClock(() => ({ ...now }));
    begin();
    feed.take(log.write({ watermark: ago(100) }));
    expect(feed.ageMs(lane)).toBeUndefined();
  });

  test('counts from the watermark, by the time at the database', () => {
    feed.take(log.write({ watermark: ago(800) }));
    expect(feed.ageMs(lane)).toBeCloseTo(801, 3);
    now = { monotonicMs: 3_000, wallMs: NOW - 600_000 };
    expect(feed.ageMs(lane)).toBeCloseTo(801 + 2_000 * 1.001, 3);
  });

  test('is its own: what comes in another lane makes none younger', () => {
    const other = new FakeStateLog(lane + 1);
    feed.take(log.write({ watermark: ago(9_000) }));
    feed.take(other.write({ watermark: ago(10) }));
    expect(feed.ageMs(lane)).toBeGreaterThan(9_000);
    expect(feed.ageMs(lane + 1)).toBeLessThan(20);
  });

  test('I5: of a copy without an opt-out is over the bound from the acknowledgement plus the bound on, whatever this machine thinks it is', () => {
    const boundMs = 3_000;
    feed.take(log.write({ watermark: ago(0) }));
    now = { monotonicMs: 1_000 + boundMs, wallMs: NOW - 600_000 };
    expect(feed.ageMs(lane)).toBeGreaterThan(boundMs);
  });

  test('a watermark that was published late makes nothing older', () => {
    feed.take(log.write({ watermark: ago(100) }, { watermark: ago(7_000) }));
    expect(feed.ageMs(lane)).toBeLessThan(102);
  });

  test('F25: a watermark of a time that was thought impossible leaves the clock unknown', () => {
    feed.take(log.write({ watermark: ago(-5_000) }));
    expect(feed.ageMs(lane)).toBeUndefined();
  });
});

describe('numbers that tokens wait for (I8)', () => {
  test.each<[string, () => Parameters<FakeStateLog['write']>]>([
    ['an entry', () => [{ entry: entry(1, 1, { laneSeq: 6 }) }]],
    ['a watermark, behind a write that changed nothing', () => [{ watermark: ago(10), laneSeq: 6 }]],
    ['a digest', () => [{ digest: digestOf(), laneSeq: 6 }]],
  ])('%s advances the lane', async (_, steps) => {
    feed.take(log.write(...steps()));
    await expect(reached(6)).resolves.toBe(true);
    await expect(reached(7)).resolves.toBe(false);
  });
});

describe('the order of the log', () => {
  test.each([
    ['a purge behind the record removes it', () => log.write({ entry: entry(1, 3) }, { purged: entry(1, 3) }), []],
    ['a record behind the purge stands', () => log.write({ purged: entry(1, 3) }, { entry: entry(1, 1) }), [1]],
    ['a digest covers what stands before it', () => log.write({ entry: entry(1, 1) }, { digest: digestOf(entry(1, 1)), laneSeq: 1 }, { entry: entry(1, 2) }), [2]],
  ])('%s', (_, batch, expected) => {
    feed.take(batch());
    expect(versions(1)).toEqual(expected);
    expect(feed.isProven()).toBe(true);
  });
});

describe('a digest (I9)', () => {
  /** Has caught up, and then holds an entry that is in no log. */
  function goWrong(): void {
    feed.take(log.write({ entry: entry(1, 1) }, { watermark: ago(10) }));
    replica.table(lane).record(entry(9, 1));
  }
  const rightDigest = { digest: digestOf(entry(1, 1)), laneSeq: 1 };

  test('that is equal leaves the lane fresh', () => {
    feed.take(log.write({ entry: entry(1, 1) }, { watermark: ago(10) }));
    feed.take(log.write(rightDigest));
    expect(feed.ageMs(lane)).toBeLessThan(12);
    expect(told).toEqual([]);
  });

  test('that differs takes the age, keeps what blocks, tells once and reads again', () => {
    goWrong();
    feed.take(log.write(rightDigest, { watermark: ago(0) }));
    expect(feed.ageMs(lane)).toBeUndefined();
    expect(feed.isProven()).toBe(false);
    expect(versions(1)).toEqual([1]);
    expect(told).toEqual([`${lane} differs`, `reads ${lane} again`]);
  });

  test('what is read again answers when it has caught up, and is fresh by its own watermark and digest', async () => {
    goWrong();
    feed.take(log.write(rightDigest, { watermark: ago(0) }));
    log.write({ entry: entry(2, 1, { laneSeq: 2 }) }, { entry: entry(3, 1, { laneSeq: 3 }) });
    feed.take(log.read(0, 5));
    expect([versions(9), versions(2), feed.ageMs(lane)]).toEqual([[1], [], undefined]);
    await expect(reached(2)).resolves.toBe(false);
    feed.take(log.read(5));
    expect([versions(9), versions(1), versions(2)]).toEqual([[], [1], [1]]);
    expect(feed.ageMs(lane)).toBeLessThan(2);
    await expect(reached(2)).resolves.toBe(true);
    expect(told.at(-1)).toBe(`${lane} is rebuilt`);
  });

  test('ends its batch: what stands behind it is read again, and counts only then', async () => {
    goWrong();
    feed.take(log.write(rightDigest, { watermark: ago(0), laneSeq: 2 }));
    await expect(reached(2)).resolves.toBe(false);
    feed.take({ ...log.read(0, 1), end: 1n });
    expect([told.at(-1), feed.ageMs(lane)]).toEqual([`${lane} is rebuilt`, undefined]);
    feed.take(log.read(1));
    expect(feed.ageMs(lane)).toBeLessThan(2);
  });

  test('of an older state, published late, proves nothing', () => {
    feed.take(log.write({ entry: entry(1, 1) }, { entry: entry(1, 2) }, { watermark: ago(10) }));
    feed.take(log.write(rightDigest));
    expect([feed.ageMs(lane), told]).toEqual([expect.any(Number), []]);
  });

  test('that differs while the log is still read may miss what was compacted away: no age before the next one is equal, and no alarm', () => {
    log.write({ digest: digestOf(entry(1, 1)), laneSeq: 1 }, { entry: entry(1, 2) }, { watermark: ago(10) });
    feed.take(log.read(0));
    expect([feed.ageMs(lane), feed.isProven(), told]).toEqual([undefined, false, []]);
    feed.take(log.write({ digest: digestOf(entry(1, 2)), laneSeq: 2 }));
    expect([feed.ageMs(lane), feed.isProven(), told]).toEqual([expect.any(Number), true, []]);
  });

  test('that goes on differing tells once, reads again ever more seldom, and is forgotten once it is equal', () => {
    feed.take(log.write({ entry: entry(1, 1) }, { watermark: ago(10) }));
    const wrong = { digest: 'f'.repeat(64), laneSeq: 1 };
    for (let digests = 1; digests <= 5; digests += 1) {
      feed.take(log.write(wrong));
      if (told.at(-1)?.startsWith('reads')) feed.take(log.read(0));
    }
    expect(told.filter((what) => what.endsWith('differs'))).toHaveLength(1);
    expect(told.filter((what) => what.startsWith('reads'))).toHaveLength(3);
    feed.take(log.write(rightDigest));
    expect(feed.ageMs(lane)).toBeDefined();
    feed.take(log.write(wrong));
    expect(told.filter((what) => what.endsWith('differs'))).toHaveLength(2);
  });
});

describe('what a snapshot keeps', () => {
  test('nothing of a lane that was never read, or is in doubt', () => {
    expect(feed.kept(lane)).toBeUndefined();
    feed.take(log.write({ entry: entry(1, 1) }));
    expect(feed.kept(lane)).toMatchObject({ next: 1n });
    feed.take(log.write({ digest: 'f'.repeat(64), laneSeq: 1 }));
    expect(feed.kept(lane)).toBeUndefined();
  });

  test('I8, I9: who goes on from it answers as if it had read the log whole', async () => {
    feed.take(log.write({ entry: entry(1, 1) }, { watermark: ago(500), laneSeq: 3 }));
    const kept = feed.kept(lane);
    const bytes = kept?.table.snapshot();
    begin();
    feed.restore({ ...kept!, table: MapTable.restore(bytes!) });
    expect([versions(1), Math.round(feed.ageMs(lane)!)]).toEqual([[1], 501]);
    await expect(reached(3)).resolves.toBe(true);
    feed.take(log.write({ entry: entry(1, 2, { laneSeq: 4 }) }, { digest: digestOf(entry(1, 2)), laneSeq: 4 }));
    expect([versions(1), feed.isProven()]).toEqual([[2], true]);
  });
});
