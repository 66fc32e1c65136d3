import { describe, expect, it } from '@jest/globals';
import type { StoredRow } from './outbox.store.js';
import { Watermarks, type LaneStanding } from './watermarks.js';

const at = (second: number): string => `2026-11-24T08:30:${String(second).padStart(2, '0')}.000Z`;
const DIGEST = '0a'.repeat(32);
const PER_LANE = 4;

const marks = (): Watermarks => new Watermarks({ service: 'suppression-registry', digestEveryMs: 60_000, recordsPerLane: PER_LANE });
const standing = (lane: number, laneSeq: number, second = 1, over: Partial<LaneStanding> = {}): LaneStanding => ({ lane, laneSeq, at: at(second), now: at(second), ...over });

/** Rows of a lane with these numbers, one record each; a list in a list is a row of so many records, whose number is the last. */
function rowsOf(lane: number, ...numbers: (number | number[])[]): StoredRow[] {
  return numbers.map((number, place) => {
    const inRow = Array.isArray(number) ? number : [number];
    return { id: String(place), lane, laneSeq: inRow.at(-1) ?? 0, records: inRow.map((value) => ({ topic: 't', key: 'k', headers: {}, value: `${lane}:${value}` })) };
  });
}

const read = (value: string): string => {
  if (!value.startsWith('{')) return value;
  const data = JSON.parse(value) as { lane: number; laneSeq: number; digest?: string };
  return `${data.digest === undefined ? 'watermark' : 'digest'} ${data.lane}:${data.laneSeq}`;
};
/** What the next send carries, once Kafka has acknowledged it. */
function sent(of: Watermarks, rows: readonly StoredRow[], waiting = rows): string[] {
  const { records, passed } = of.weave(rows, waiting);
  of.note(passed);
  return records.map(({ value }) => read(value));
}

describe('a watermark', () => {
  it.each([
    ['of a lane where nothing waits goes out at once', 7, [], ['watermark 3:7']],
    ['stands behind every row that was there', 2, [1, 2], ['3:1', '3:2', 'watermark 3:2']],
    ['stands before the first row that came later', 2, [1, 2, 3], ['3:1', '3:2', 'watermark 3:2', '3:3']],
    ['is not torn into rows that share a number, or into a set', 5, [1, 1, [2, 3, 4, 5], 6], ['3:1', '3:1', '3:2', '3:3', '3:4', '3:5', 'watermark 3:5', '3:6']],
    ['waits where more rows may be there than were read', 9, [1, 2, 3, 4], ['3:1', '3:2', '3:3', '3:4']],
  ])('%s (I7)', (_, laneSeq, numbers, expected) => {
    const of = marks();
    of.learn([standing(3, laneSeq)]);
    expect(sent(of, rowsOf(3, ...numbers))).toEqual(expected);
  });

  it('waits while its lane has rows that do not go with this send, and holds up no other lane', () => {
    const of = marks();
    of.learn([standing(0, 1), standing(1, 0)]);
    expect(sent(of, rowsOf(2, 1), [...rowsOf(0, 1), ...rowsOf(2, 1)])).toEqual(['2:1', 'watermark 1:0']);
    expect(sent(of, rowsOf(0, 1))).toEqual(['0:1', 'watermark 0:1']);
  });

  it('is reached in a lane that always has more rows: a newer one does not take its place', () => {
    const of = marks();
    of.learn([standing(0, 5, 1)]);
    sent(of, rowsOf(0, 1, 2, 3, 4));
    of.learn([standing(0, 9, 2)]);
    expect(sent(of, rowsOf(0, 5, 6, 7, 8))).toEqual(['0:5', 'watermark 0:5', '0:6', '0:7', '0:8']);
    of.learn([standing(0, 9, 2)]);
    expect(sent(of, rowsOf(0, 9, 10))).toEqual(['0:9', 'watermark 0:9', '0:10']);
  });

  it('is not repeated, and comes again where Kafka did not acknowledge it', () => {
    const of = marks();
    of.learn([standing(0, 1)]);
    expect(of.weave([], []).records).toHaveLength(1);
    expect(sent(of, [])).toEqual(['watermark 0:1']);
    of.learn([standing(0, 1)]);
    expect(sent(of, [])).toEqual([]);
  });
});

describe('a digest', () => {
  it('stands behind its watermark, before every later row, and is recorded once a minute of the database', () => {
    const of = marks();
    of.learn([standing(0, 1, 1, { digest: DIGEST })]);
    expect(sent(of, rowsOf(0, 1, 2))).toEqual(['0:1', 'watermark 0:1', 'digest 0:1', '0:2']);
    of.learn([standing(0, 2, 2, { digest: DIGEST })]);
    expect(sent(of, [])).toEqual(['watermark 0:2']);
    of.learn([standing(0, 2, 3, { digest: DIGEST, now: '2026-11-24T08:31:01.000Z' })]);
    expect(sent(of, [])).toEqual(['watermark 0:2', 'digest 0:2']);
  });

  it('that does not cover all that stands is not recorded', () => {
    const of = marks();
    of.learn([standing(0, 1)]);
    expect(sent(of, [])).toEqual(['watermark 0:1']);
  });
});
