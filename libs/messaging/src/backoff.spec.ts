import { describe, expect, it } from '@jest/globals';
import { backoffMs } from './backoff.js';

describe('waits between failures', () => {
  it.each([
    { failures: 1, chance: 1, waits: 100 },
    { failures: 1, chance: 0, waits: 50 },
    { failures: 2, chance: 1, waits: 200 },
    { failures: 6, chance: 1, waits: 3_200 },
    { failures: 7, chance: 1, waits: 5_000 },
    { failures: 2_000, chance: 1, waits: 5_000 },
  ])('$failures failures in a row, chance $chance: $waits ms', ({ failures, chance, waits }) => {
    expect(backoffMs(failures, chance)).toBe(waits);
  });
});
