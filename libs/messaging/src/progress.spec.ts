import { beforeEach, describe, expect, test } from '@jest/globals';
import { Progress } from './progress.js';

const A = { topic: 'a', lane: 0 };

let now: number;
let progress: Progress;

/** A lane that stands at its end and runs. */
function ready(): void {
  progress.positioned(A, { next: 5n, end: 5n });
  progress.running(A);
}

beforeEach(() => {
  now = 1000;
  progress = new Progress(() => now);
  progress.assigned([A]);
});

describe('caught up', () => {
  beforeEach(() => progress.aimFor('a', new Map([[0, { low: 2n, end: 5n }]])));

  test('when every lane reached the end that it had at start', () => {
    progress.positioned(A, { next: 2n, end: 5n });
    expect(progress.caughtUp()).toBe(false);
    progress.moved(A, { next: 5n, end: 8n });
    expect(progress.caughtUp()).toBe(true);
  });

  test('an empty lane has nothing to catch up', () => {
    progress.positioned(A, { next: 5n, end: 5n });
    expect(progress.caughtUp()).toBe(true);
  });

  test('not before the lane has its position', () => {
    expect(progress.caughtUp()).toBe(false);
  });

  test('for good: a later assignment takes nothing back', () => {
    progress.positioned(A, { next: 5n, end: 5n });
    expect(progress.caughtUp()).toBe(true);
    progress.assigned([A]);
    expect(progress.caughtUp()).toBe(true);
  });
});

describe('stalled: lag and no move for 30 s while brokers answer', () => {
  const behind = (): void => progress.moved(A, { next: 5n, end: 9n });
  test.each([
    { given: 'lag, no move, answers', prepare: behind, answers: true, stalled: true },
    { given: 'no broker answers: an outage is not death', prepare: behind, answers: false, stalled: false },
    { given: 'no lag', prepare: () => undefined, answers: true, stalled: false },
    { given: 'its handler waits for a dependency', prepare: () => (behind(), progress.paused(A, 'waiting', 'down')), answers: true, stalled: false },
  ])('$given: $stalled', ({ prepare, answers, stalled }) => {
    ready();
    prepare();
    now += 31_000;
    if (answers) progress.polled();
    expect(progress.stalled()).toBe(stalled);
  });
});

test('has joined with its first assignment, even of no lanes', () => {
  const fresh = new Progress(() => now);
  expect(fresh.joined()).toBe(false);
  fresh.assigned([]);
  expect(fresh.joined()).toBe(true);
});

test('tells of each lane where it stands and why', () => {
  progress.positioned(A, { next: 5n, end: 9n });
  progress.paused(A, 'stopped', 'records are missing');
  expect(progress.lanes()).toEqual([{ ...A, state: 'stopped', next: 5n, lag: 4n, reason: 'records are missing' }]);
});
