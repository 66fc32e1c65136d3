import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { WorkLoop } from './work-loop.worker.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Lets everything run that waits for no timer. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0).then(() => undefined);

function loopOf(rests: (number | Error)[]): { loop: WorkLoop; steps: () => number; failures: unknown[] } {
  let steps = 0;
  const failures: unknown[] = [];
  const loop = new WorkLoop(
    () => {
      const rest = rests[steps++] ?? 1_000_000;
      return rest instanceof Error ? Promise.reject(rest) : Promise.resolve(rest);
    },
    (error) => void failures.push(error),
  );
  return { loop, steps: () => steps, failures };
}

describe('a work loop', () => {
  it('goes on at once while there is work, then rests', async () => {
    const { loop, steps } = loopOf([0, 0, 500]);
    loop.start();
    await settle();
    expect(steps()).toBe(3);
    await jest.advanceTimersByTimeAsync(499);
    expect(steps()).toBe(3);
    await jest.advanceTimersByTimeAsync(1);
    expect(steps()).toBe(4);
  });

  it('wakes early', async () => {
    const { loop, steps } = loopOf([60_000]);
    loop.start();
    await settle();
    loop.wake();
    await settle();
    expect(steps()).toBe(2);
  });

  it('does not miss a wake that comes while a step is running', async () => {
    const woken: WorkLoop[] = [];
    let steps = 0;
    const loop = new WorkLoop(
      () => {
        steps += 1;
        if (steps === 1) woken[0]?.wake();
        return Promise.resolve(60_000);
      },
      () => undefined,
    );
    woken.push(loop);
    loop.start();
    await settle();
    expect(steps).toBe(2);
  });

  it('waits after a failure, longer after the next, and does not let a wake shorten it', async () => {
    const { loop, steps, failures } = loopOf([new Error('first'), new Error('second')]);
    loop.start();
    await settle();
    loop.wake();
    await settle();
    expect(steps()).toBe(1);
    await jest.advanceTimersByTimeAsync(100);
    expect(steps()).toBe(2);
    expect(failures).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(200);
    expect(steps()).toBe(3);
  });

  it('stop waits for the running step and no further one starts', async () => {
    let finish: (rest: number) => void = () => undefined;
    let steps = 0;
    const loop = new WorkLoop(
      () => {
        steps += 1;
        return new Promise((resolve) => (finish = resolve));
      },
      () => undefined,
    );
    loop.start();
    await settle();
    let stopped = false;
    const stopping = loop.stop().then(() => (stopped = true));
    await settle();
    expect(stopped).toBe(false);
    finish(0);
    await stopping;
    expect(steps).toBe(1);
  });

  it('stop ends a rest and a wait after a failure at once', async () => {
    for (const first of [60_000, new Error('down')]) {
      const { loop, steps } = loopOf([first]);
      loop.start();
      await settle();
      await loop.stop();
      expect(steps()).toBe(1);
    }
  });
});
