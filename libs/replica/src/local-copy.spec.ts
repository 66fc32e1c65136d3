import { describe, expect, test } from '@jest/globals';
import { LANES } from '@stopline/contracts';
import { AppliedNumbers } from './applied-numbers.js';
import { CompactTable } from './compact-table.js';
import { LocalCopy } from './local-copy.js';
import { Replica } from './replica.js';

function copyWith(state: { caughtUp: boolean; ages: (number | undefined)[] }): LocalCopy {
  return new LocalCopy(new Replica(() => new CompactTable(1)), new AppliedNumbers(), { caughtUp: () => state.caughtUp, ageMs: (lane) => state.ages[lane] });
}

const every = <T>(age: T): T[] => Array.from({ length: LANES }, () => age);

describe('a copy was complete', () => {
  test.each([
    ['when it has caught up and the age of each lane is known', true, every(5), true],
    ['not while it catches up (F6)', false, every(5), false],
    ['not while no lane has an age: it could allow nothing', true, every(undefined), false],
    ['not while one lane has none', true, every<number | undefined>(5).with(LANES - 1, undefined), false],
  ])('%s', (_, caughtUp, ages, complete) => {
    expect(copyWith({ caughtUp, ages }).wasComplete()).toBe(complete);
  });

  test('and stays so, however old it grows', () => {
    const state = { caughtUp: true, ages: every<number | undefined>(5) };
    const copy = copyWith(state);
    expect(copy.wasComplete()).toBe(true);
    state.ages = every(undefined);
    expect(copy.wasComplete()).toBe(true);
  });
});
