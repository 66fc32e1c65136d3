import { describe, expect, test } from '@jest/globals';
import { AppliedNumbers } from './applied-numbers.js';

const lane = 3;

/** A signal that says when somebody began to listen to it. */
function patience(): { signal: AbortSignal; giveUp: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, giveUp: () => controller.abort() };
}

describe('numbers applied in each lane', () => {
  test('what was applied before is reached at once', async () => {
    const applied = new AppliedNumbers();
    applied.advance(lane, 7);
    await expect(applied.reached(lane, 7, patience().signal)).resolves.toBe(true);
  });

  test('who waits is told as soon as the number is there, not before', async () => {
    const applied = new AppliedNumbers();
    const { signal, giveUp } = patience();
    const reached: number[] = [];
    const five = applied.reached(lane, 5, signal).then((is) => is && reached.push(5));
    const six = applied.reached(lane, 6, signal).then((is) => is && reached.push(6));
    applied.advance(lane, 5);
    await five;
    expect(reached).toEqual([5]);
    giveUp();
    await expect(six).resolves.toBe(false);
  });

  test('another lane tells nothing', async () => {
    const applied = new AppliedNumbers();
    const { signal, giveUp } = patience();
    const waiting = applied.reached(lane, 1, signal);
    applied.advance(lane + 1, 9);
    giveUp();
    await expect(waiting).resolves.toBe(false);
  });

  test('whose patience is over before gets no promise', async () => {
    const { signal, giveUp } = patience();
    giveUp();
    await expect(new AppliedNumbers().reached(lane, 1, signal)).resolves.toBe(false);
  });

  test('I8: a re-published record does not turn a lane back', async () => {
    const applied = new AppliedNumbers();
    applied.advance(lane, 9);
    applied.advance(lane, 4);
    await expect(applied.reached(lane, 9, patience().signal)).resolves.toBe(true);
  });
});
