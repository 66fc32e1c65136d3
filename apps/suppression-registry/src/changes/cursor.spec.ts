import { describe, expect, it } from '@jest/globals';
import { LANES } from '@stopline/contracts';
import { BEGINNING, cursorOf, passing, positionsOf } from './cursor.js';

const lanes = Array.from({ length: LANES }, (_, lane) => lane * 1_000_003);
const cursor = cursorOf('demo', lanes);

describe('a cursor', () => {
  it('gives the positions back', () => {
    expect(positionsOf(cursor, 'demo')).toEqual(lanes);
    expect(positionsOf(cursorOf('demo', BEGINNING), 'demo')).toEqual(Array.from({ length: LANES }, () => 0));
  });

  it('moves one lane at a time', () => {
    expect(passing(lanes, { lane: 3, laneSeq: 9_000_000 })).toEqual(lanes.map((position, lane) => (lane === 3 ? 9_000_000 : position)));
  });

  it.each([
    ['of another tenant (I17)', cursorOf('northwind', lanes), 'cursor_of_another_tenant'],
    ['of another version', cursor.replace('v1', 'v2'), 'cursor_of_another_version'],
    ['cut off', cursor.slice(0, -9), 'broken_cursor'],
    ['with something behind it', `${cursor}.x`, 'broken_cursor'],
    ['that is a lane and a number, as a token', '7:42', 'broken_cursor'],
    ['with too few lanes', cursorOf('demo', lanes.slice(1)), 'broken_cursor'],
    ['with a number below 0', cursorOf('demo', lanes.with(0, -1)), 'broken_cursor'],
    ['that is empty', '', 'broken_cursor'],
  ])('%s is refused', (_, text, problem) => {
    expect(positionsOf(text, 'demo')).toBe(problem);
  });
});
