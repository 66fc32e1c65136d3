import { beforeEach, describe, expect, test } from '@jest/globals';
import { Progress } from './progress.js';

const A = { topic: 'a', lane: 0 };
const B = { topic: 'b', lane: 0 };
const BROKER = 'one:9092';

let now: number;
let progress: Progress;

/** A lane that stands at its end and runs. */
function ready(place = A, broker = BROKER): void {
  progress.positioned(place, { next: 5n, end: 5n, broker });
  progress.running(place);
}

function pollAt(sent: number, answered = sent, broker = BROKER): void {
  now = answered;
  progress.polled(broker, answered - sent);
}

beforeEach(() => {
  now = 1000;
  progress = new Progress(() => now);
  progress.assigned([A]);
});

describe('the age of what is known of a lane (I7)', () => {
  test('is unknown before a poll is finished', () => {
    ready();
    expect(progress.ageMs(0)).toBeUndefined();
    pollAt(1000);
    expect(progress.ageMs(0)).toBeUndefined();
  });

  test('counts from when the last finished poll was sent, not from its answer', () => {
    ready();
    pollAt(1000, 1080);
    pollAt(1080, 1180);
    expect(progress.ageMs(0)).toBe(180);
    now = 5000;
    expect(progress.ageMs(0)).toBe(4000);
  });

  test('an idle lane stays fresh', () => {
    ready();
    for (let at = 1000; at <= 3000; at += 100) pollAt(at, at + 90);
    expect(progress.ageMs(0)).toBe(190);
  });

  test('grows while records of the lane are not finished', () => {
    ready();
    pollAt(1000);
    pollAt(1100);
    progress.moved(A, { next: 5n, end: 9n });
    pollAt(1200);
    pollAt(1300);
    expect(progress.ageMs(0)).toBe(300);
    progress.moved(A, { next: 9n, end: 9n });
    pollAt(1400);
    expect(progress.ageMs(0)).toBe(100);
  });

  test('grows while the lane is paused; polls sent then do not count afterwards', () => {
    ready();
    pollAt(1000);
    pollAt(1100);
    progress.paused(A, 'waiting', 'down');
    pollAt(1200);
    now = 1250;
    progress.running(A);
    pollAt(1300);
    expect(progress.ageMs(0)).toBe(300);
    pollAt(1400);
    expect(progress.ageMs(0)).toBe(100);
  });

  test("only the lane's own broker counts", () => {
    ready(A, 'other:9092');
    pollAt(1000);
    pollAt(1100);
    expect(progress.ageMs(0)).toBeUndefined();
  });

  test('is that of the topic known least', () => {
    progress.assigned([A, B]);
    ready(A, 'one:9092');
    ready(B, 'two:9092');
    for (const at of [1000, 1100]) pollAt(at, at, 'two:9092');
    for (const at of [1500, 1600, 1700]) pollAt(at, at, 'one:9092');
    expect(progress.ageMs(0)).toBe(700);
  });

  test('is unknown again after a new assignment', () => {
    ready();
    pollAt(1000);
    pollAt(1100);
    progress.assigned([A]);
    expect(progress.ageMs(0)).toBeUndefined();
  });
});

describe('caught up', () => {
  beforeEach(() => progress.aimFor('a', new Map([[0, { low: 2n, end: 5n }]])));

  test('when every lane reached the end that it had at start', () => {
    progress.positioned(A, { next: 2n, end: 5n, broker: BROKER });
    expect(progress.caughtUp()).toBe(false);
    progress.moved(A, { next: 5n, end: 8n });
    expect(progress.caughtUp()).toBe(true);
  });

  test('an empty lane has nothing to catch up', () => {
    progress.positioned(A, { next: 5n, end: 5n, broker: BROKER });
    expect(progress.caughtUp()).toBe(true);
  });

  test('not before the lane has its position', () => {
    expect(progress.caughtUp()).toBe(false);
  });

  test('for good: a later assignment takes nothing back', () => {
    progress.positioned(A, { next: 5n, end: 5n, broker: BROKER });
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
    if (answers) pollAt(now);
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
  progress.positioned(A, { next: 5n, end: 9n, broker: BROKER });
  progress.paused(A, 'stopped', 'records are missing');
  expect(progress.lanes()).toEqual([{ ...A, state: 'stopped', next: 5n, lag: 4n, reason: 'records are missing' }]);
});
