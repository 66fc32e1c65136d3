import { beforeEach, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DatabaseClock, type ClockSample } from '@stopline/replica';
import { ClockWorker } from './clock.worker.js';

const NOW = Date.parse('2026-11-24T08:30:00.000Z');

describe('the time at the database', () => {
  let local: { monotonicMs: number; wallMs: number };
  let clock: DatabaseClock;
  let worker: ClockWorker;
  let asked: number;
  let roundTrips: (number | 'fails')[];

  beforeEach(() => {
    Logger.overrideLogger(false);
    local = { monotonicMs: 0, wallMs: NOW };
    asked = 0;
    clock = new DatabaseClock(() => ({ ...local }));
    worker = new ClockWorker(clock, { ask });
  });

  function ask(): Promise<ClockSample> {
    const roundTrip = roundTrips[asked] ?? 'fails';
    asked += 1;
    if (roundTrip === 'fails') return Promise.reject(new Error('no answer'));
    const sent = { ...local };
    pass(roundTrip);
    return Promise.resolve({ databaseMs: local.wallMs, sent, received: { ...local } });
  }

  function pass(ms: number): void {
    local = { monotonicMs: local.monotonicMs + ms, wallMs: local.wallMs + ms };
  }

  test('is asked three times, and the answer with the least round trip counts', async () => {
    roundTrips = [90, 7, 40];
    await worker.look();
    expect([asked, clock.quality?.roundTripMs]).toEqual([3, 7]);
  });

  test('is not asked again before it is due', async () => {
    roundTrips = [1, 1, 1];
    await worker.look();
    pass(30_000);
    await worker.look();
    expect(asked).toBe(3);
  });

  test.each<[string, () => void]>([
    ['a minute', () => pass(60_000)],
    ['F25: a jump of the wall clock', () => void (local.wallMs -= 600_000)],
  ])('is asked again after %s', async (_, happens) => {
    roundTrips = [1, 1, 1, 2, 2, 2];
    await worker.look();
    happens();
    await worker.look();
    expect([asked, clock.quality?.roundTripMs]).toEqual([6, 2]);
  });

  test('is asked again at once where nobody answered; what came of the tries counts', async () => {
    roundTrips = ['fails', 5, 'fails'];
    await worker.look();
    expect(clock.latestMs()).toBeUndefined();
    await worker.look();
    expect([asked, clock.quality?.roundTripMs]).toEqual([3, 5]);
  });
});
