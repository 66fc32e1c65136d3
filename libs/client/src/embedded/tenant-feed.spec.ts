import { beforeEach, describe, expect, test } from '@jest/globals';
import { entryKey, holdKey, type EntryRecorded, type HoldRecorded, type StoplineEvent } from '@stopline/contracts';
import type { FollowedBatch } from '@stopline/messaging/follower';
import { AppliedNumbers, CompactTable, Replica } from '@stopline/replica';
import { TenantFeed, wantsKey } from './tenant-feed.js';

const LANE = 4;
const said = '2026-11-24T08:30:00.000Z';
const now = Date.parse('2026-11-24T09:00:00.000Z');
const subject = `k1.${'0a'.repeat(16)}`;
const whole = { kind: 'tenant' } as const;
const attributes = { id: '5b6c7d8e-1111-5222-8333-444455556666', correlationId: '5b6c7d8e-1111-5222-8333-444455556667', source: '/stopline/test', time: said };

function entry(change: Partial<EntryRecorded> = {}) {
  const data: EntryRecorded = { tenant: 'demo', subject, scope: whole, state: 'suppressed', said, since: said, version: 1, laneSeq: 5, ...change };
  return { key: entryKey(data), event: { ...attributes, type: 'stopline.suppression-entry.recorded.v1', data } as StoplineEvent };
}

function hold(laneSeq: number) {
  const data: HoldRecorded = { tenant: 'demo', subject, scope: whole, holdId: attributes.id, cause: 'unreadable_message', openedAt: said, open: true, version: 1, laneSeq };
  return { key: holdKey(data), event: { ...attributes, type: 'stopline.hold.recorded.v1', data } as StoplineEvent };
}

function watermark(agoMs: number, laneSeq = 0): FollowedBatch['marks'][number]['event'] {
  const data = { lane: LANE, at: new Date(now - agoMs).toISOString(), laneSeq };
  return { ...attributes, type: 'stopline.watermark.recorded.v1', data } as FollowedBatch['marks'][number]['event'];
}

let replica: Replica;
let applied: AppliedNumbers;
let known: string[];
let latest: number | undefined;
const clock = { latestMs: () => latest, witness: () => undefined };
let feed: TenantFeed;

beforeEach(() => {
  replica = new Replica(() => new CompactTable(1));
  applied = new AppliedNumbers();
  [known, latest] = [['k1'], now];
  feed = new TenantFeed({ tenant: 'demo', replica, applied, clock, knowsKey: (keyId) => known.includes(keyId) });
  feed.reachedEnd();
});

const take = (batch: Partial<FollowedBatch>): void => feed.take({ lane: LANE, next: 9n, end: 9n, records: [], tombstones: [], marks: [], unreadable: [], ...batch });
const record = (...events: { key: string; event: StoplineEvent }[]): void => take({ records: events.map((event, place) => ({ offset: BigInt(place), ...event })) });
const mark = (agoMs: number, laneSeq?: number): void => take({ marks: [{ offset: 8n, event: watermark(agoMs, laneSeq) }] });
const standing = () => replica.table(LANE).standing('demo', [subject]);

describe("a tenant's part of suppression-state", () => {
  test('is what it follows, and what is said of the lanes; nothing else', () => {
    const wants = wantsKey('demo');
    expect([entry().key, hold(1).key, 'lane:4/watermark'].map(wants)).toEqual([true, true, true]);
    expect([entry({ tenant: 'northwind' }).key, entry({ tenant: 'demo-two' }).key, 'foreign'].map(wants)).toEqual([false, false, false]);
  });

  test('entries and holds reach the replica, and the lane its number', async () => {
    record(entry(), hold(6));
    expect(standing()).toMatchObject({ entries: [{ version: 1 }], holds: [{ holdId: attributes.id }] });
    expect(await applied.reached(LANE, 6, AbortSignal.abort())).toBe(true);
  });

  test("I17: another tenant's record is never held, whatever its key says", () => {
    record({ ...entry({ tenant: 'northwind' }), key: entry().key });
    expect(replica.size).toBe(0);
  });

  test.each([
    ['a purge after the record removes it', 1n, 0],
    ['a record after the purge stands', -1n, 1],
  ])('%s', (_, offset, size) => {
    take({ records: [{ offset: 0n, ...entry() }], tombstones: [{ offset, key: entry().key }] });
    expect(replica.size).toBe(size);
  });
});

describe('the age of a lane', () => {
  test('is that of its newest watermark, by the database’s clock', () => {
    mark(1_200);
    mark(700);
    mark(5_000);
    expect(feed.ageMs(LANE)).toBe(700);
    expect(feed.ageMs(LANE + 1)).toBeUndefined();
    latest = now + 60_000;
    expect(feed.ageMs(LANE)).toBe(60_700);
  });

  test('nobody knows without the database’s time', () => {
    mark(700);
    latest = undefined;
    expect(feed.ageMs(LANE)).toBeUndefined();
  });

  test('F6: nobody knows before all was taken that was there at the start', () => {
    feed = new TenantFeed({ tenant: 'demo', replica, applied, clock, knowsKey: () => true });
    mark(700);
    expect([feed.ageMs(LANE), feed.caughtUp()]).toEqual([undefined, false]);
    feed.reachedEnd();
    expect([feed.ageMs(LANE), feed.caughtUp()]).toEqual([700, true]);
  });

  test('a watermark says how far the lane is, so that a write that changed nothing is waited for no longer', async () => {
    mark(700, 12);
    expect(await applied.reached(LANE, 12, AbortSignal.abort())).toBe(true);
  });

  test.each([
    ['a later record of its key can be read', () => record(entry())],
    ['its key was purged', () => take({ tombstones: [{ offset: 9n, key: entry().key }] })],
  ])('nobody knows after a record that cannot be read (I7), until %s', (_, heal) => {
    mark(700);
    take({ unreadable: [{ offset: 3n, key: entry().key }] });
    expect([feed.ageMs(LANE), feed.isInDoubt(LANE)]).toEqual([undefined, true]);
    expect(feed.isInDoubt(LANE + 1)).toBe(false);
    heal();
    expect([feed.ageMs(LANE), feed.isInDoubt(LANE)]).toEqual([700, false]);
  });

  test('F32, I7: nobody knows in any lane while there are tokens of a key that is not loaded: they may be anybody’s', () => {
    mark(700);
    record(entry({ subject: `k2.${'0b'.repeat(16)}` }));
    expect([feed.ageMs(LANE), feed.isInDoubt(LANE + 1)]).toEqual([undefined, true]);
    known = ['k2', 'k1'];
    expect(feed.ageMs(LANE)).toBe(700);
  });
});
