import { expect, test } from '@jest/globals';
import { inFlightAtMost } from './in-flight.js';

test('results keep the order of the tasks, and never more run than allowed', async () => {
  let running = 0;
  let most = 0;
  const task = (result: number) => async () => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < 10 - result; turn += 1) await Promise.resolve();
    running -= 1;
    return result;
  };
  expect(await inFlightAtMost(3, [1, 2, 3, 4, 5, 6, 7].map(task))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});
