import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntryRecorded } from '@stopline/contracts';
import { MapTable } from './map-table.fake.js';
import { decodeSnapshot, refuseOtherLog, SnapshotEncoder, SnapshotRefused, type SnapshotExpected, type SnapshotOrigin } from './snapshot.js';
import type { KeptLane } from './state-feed.js';

const NOW = Date.parse('2026-11-24T08:30:00.000Z');
const HOUR = 3_600_000;
const origin: SnapshotOrigin = { cluster: 'c1', topic: 'stopline.suppression-state.v1', keys: 'one' };
const expected: SnapshotExpected = { origin, nowMs: NOW, restore: (bytes) => MapTable.restore(bytes) };

function tableOf(persons: number): MapTable {
  const table = new MapTable();
  const said = '2026-11-24T08:29:00.000Z';
  for (let person = 0; person < persons; person += 1) {
    const entry: EntryRecorded = { tenant: 'demo', subject: `k1.${String(person).padStart(32, '0')}`, scope: { kind: 'tenant' }, state: 'suppressed', said, since: said, version: 1, laneSeq: 1 };
    table.record(entry);
  }
  return table;
}

const lanes: KeptLane[] = [
  { lane: 0, next: 3n, watermarkMs: NOW - 700, stateSeq: 2, laneSeq: 5, table: tableOf(2_500) },
  { lane: 7, next: 12_345_678_901_234_567n, watermarkMs: undefined, stateSeq: 0, laneSeq: 0, table: tableOf(0) },
];

function encoded(takenAtMs = NOW): Buffer {
  const encoder = new SnapshotEncoder();
  return Buffer.concat([...encoder.header(origin, takenAtMs), ...lanes.flatMap((lane) => [...encoder.lane(lane)]), ...encoder.end()]);
}

function decoded(bytes: Buffer, change: Partial<SnapshotExpected> = {}): Promise<KeptLane[]> {
  let at = 0;
  const read = (length: number): Promise<Uint8Array> => Promise.resolve(bytes.subarray(at, (at += length)));
  return decodeSnapshot(read, { ...expected, ...change });
}

describe('a snapshot', () => {
  test('comes back as it was', async () => {
    const again = await decoded(encoded());
    const plain = (kept: KeptLane[]): object[] => kept.map(({ table, ...rest }) => ({ ...rest, size: table.size, digest: table.digest }));
    expect(plain(again)).toEqual(plain(lanes));
  });

  test('is written in slices that hold nobody up', () => {
    const longest = Math.max(...[...new SnapshotEncoder().lane(lanes[0]!)].map(({ length }) => length));
    expect(lanes[0]!.table.snapshot().length).toBeGreaterThan(longest);
    expect(longest).toBeLessThanOrEqual(256 * 1024);
  });

  test('is refused with any byte flipped', async () => {
    const bytes = encoded();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, flip) => {
        const changed = Buffer.from(bytes);
        changed[place]! ^= flip;
        await expect(decoded(changed)).rejects.toBeInstanceOf(SnapshotRefused);
      }),
      { numRuns: 60 },
    );
  });

  test('is refused cut off anywhere', async () => {
    const bytes = encoded();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        await expect(decoded(bytes.subarray(0, length))).rejects.toBeInstanceOf(SnapshotRefused);
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, Partial<SnapshotExpected>, string]>([
    ['another cluster', { origin: { ...origin, cluster: 'c2' } }, 'another cluster or topic'],
    ['another topic', { origin: { ...origin, topic: 'stopline.suppression-state.v2' } }, 'another cluster or topic'],
    ['other keys', { origin: { ...origin, keys: 'two' } }, 'other keys'],
    ['a time more than 12 hours ago', { nowMs: NOW + 12 * HOUR + 1 }, 'older than 12 hours'],
    ['a time to come', { nowMs: NOW - 12 * HOUR - 1 }, 'time to come'],
  ])('of %s is refused', async (_, change, reason) => {
    await expect(decoded(encoded(), change)).rejects.toThrow(reason);
  });

  test('of another format is refused', async () => {
    class Older extends SnapshotEncoder {
      override header(): Generator<Uint8Array> {
        return this['words']({ format: 0, ...origin, takenAtMs: NOW });
      }
    }
    await expect(decoded(Buffer.concat([...new Older().header()]))).rejects.toThrow('another format');
  });

  test.each([
    ['the log has gone on', { low: 0n, end: 9n }, true],
    ['the log ends there', { low: 3n, end: 3n }, true],
    ['the log ends before: it was created anew', { low: 0n, end: 2n }, false],
    ['the log has lost what follows', { low: 4n, end: 9n }, false],
    ['the lane is gone', undefined, false],
  ])('where %s: %s', (_, bounds, accepted) => {
    const check = (): void => refuseOtherLog(lanes.slice(0, 1), new Map(bounds && [[0, bounds]]));
    if (accepted) expect(check).not.toThrow();
    else expect(check).toThrow(SnapshotRefused);
  });
});
