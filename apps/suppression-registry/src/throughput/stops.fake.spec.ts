import { describe, expect, it } from '@jest/globals';
import { laneOf, LANES } from '@stopline/contracts';
import { stopsOfLanes } from './stops.fake.js';

describe('STOPs of all lanes', () => {
  const lanes = stopsOfLanes(3, 20);
  const batches = lanes.flat();
  const records = batches.flatMap((batch) => batch.records);

  it('fill every lane alike, each person in the lane of their number', () => {
    expect(lanes.map((log) => log.map((batch) => batch.records.length))).toEqual(Array(LANES).fill([20, 20, 20]));
    for (const { lane, key } of records) expect(laneOf(key)).toBe(lane);
  });

  it('join without a gap from offset 0 in each lane', () => {
    for (const log of lanes) expect(log.map(({ fetchedFrom, next }) => [fetchedFrom, next])).toEqual([[0n, 20n], [20n, 40n], [40n, 60n]]);
  });

  it('are of different people, with an id each', () => {
    expect(new Set(records.map(({ key }) => key)).size).toBe(records.length);
    expect(new Set(records.map(({ event }) => event.id)).size).toBe(records.length);
  });

  it('are refused where fictional people run out', () => {
    expect(() => stopsOfLanes(1, 50_000)).toThrow(RangeError);
  });
});
