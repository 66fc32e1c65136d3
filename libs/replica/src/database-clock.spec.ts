import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DatabaseClock, type ClockSample, type LocalTime } from './database-clock.js';

const DAY = Date.parse('2026-11-24T08:30:00.000Z');
const TEN_MINUTES = 600_000;

/** A machine beside a database: what happens to its clocks, and what time it really is there. */
class World {
  database = DAY;
  local = { monotonicMs: 5_000, wallMs: DAY };
  readonly clock = new DatabaseClock(() => ({ ...this.local }));

  constructor(wallOff = 0) {
    this.local.wallMs += wallOff;
  }

  /** Its quartz may be wrong by 0.05 %. */
  run(ms: number, pace = 1): void {
    this.database += ms;
    this.local.monotonicMs += ms * pace;
    this.local.wallMs += ms * pace;
  }

  sleep(ms: number): void {
    this.database += ms;
    this.local.wallMs += ms;
  }

  step(ms: number): void {
    this.local.wallMs += ms;
  }

  /** The database reads its clock somewhere on the way. */
  ask(there: number, back: number): ClockSample {
    const sent: LocalTime = { ...this.local };
    this.run(there);
    const databaseMs = Math.floor(this.database);
    this.run(back);
    return { databaseMs, sent, received: { ...this.local } };
  }
}

const ms = fc.double({ min: 0, max: 120_000, noNaN: true });
const event = fc.oneof(
  fc.record({ kind: fc.constant('run' as const), ms, pace: fc.double({ min: 0.9995, max: 1.0005, noNaN: true }) }),
  fc.record({ kind: fc.constant('sleep' as const), ms }),
  fc.record({ kind: fc.constant('step' as const), ms: fc.integer({ min: -TEN_MINUTES, max: TEN_MINUTES }) }),
  fc.record({ kind: fc.constant('ask' as const), there: fc.double({ min: 0, max: 900, noNaN: true }), back: fc.double({ min: 0, max: 900, noNaN: true }) }),
);

function happen(world: World, what: typeof event extends fc.Arbitrary<infer E> ? E : never): void {
  if (what.kind === 'run') world.run(what.ms, what.pace);
  else if (what.kind === 'sleep') world.sleep(what.ms);
  else if (what.kind === 'step') world.step(what.ms);
  else world.clock.learn([world.ask(what.there, what.back)]);
}

test('F25, I7: whatever the clocks of the machine do, the time at the database is never thought to be earlier than it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -TEN_MINUTES, max: TEN_MINUTES }), fc.array(event, { maxLength: 30 }), (wallOff, events) => {
      const world = new World(wallOff);
      world.clock.learn([world.ask(3, 4)]);
      for (const what of events) {
        happen(world, what);
        expect(world.clock.latestMs()).toBeGreaterThanOrEqual(world.database);
      }
    }),
    { numRuns: 2_000 },
  );
});

describe('the time at the database', () => {
  test('is unknown before the first answer', () => {
    const { clock } = new World();
    expect(clock.latestMs()).toBeUndefined();
    expect(clock.isDue()).toBe(true);
  });

  test('is thought later than it is by no more than the round trip, a millisecond, and 0.1 % of what has passed since', () => {
    const world = new World(-TEN_MINUTES);
    world.clock.learn([world.ask(20, 30)]);
    world.run(10_000);
    const late = (world.clock.latestMs() ?? Infinity) - world.database;
    expect(late).toBeGreaterThanOrEqual(20);
    expect(late).toBeLessThanOrEqual(20 + 1 + 10.1);
  });

  test('of several answers the one with the least round trip counts', () => {
    const world = new World();
    const answers = [world.ask(400, 100), world.ask(2, 1), world.ask(300, 300)];
    world.clock.learn(answers);
    expect((world.clock.latestMs() ?? Infinity) - world.database).toBeLessThan(10);
    expect(world.clock.quality).toMatchObject({ roundTripMs: 3 });
  });

  test('each answer replaces the one before: a jump of the wall clock makes copies look old until then, and no longer', () => {
    const world = new World();
    world.clock.learn([world.ask(1, 1)]);
    world.step(TEN_MINUTES);
    expect(world.clock.latestMs()).toBeGreaterThan(world.database + TEN_MINUTES - 10);
    world.clock.learn([world.ask(1, 1)]);
    expect(world.clock.latestMs()).toBeLessThan(world.database + 10);
  });

  test('shows how far the wall clock of this machine is off', () => {
    const world = new World(-TEN_MINUTES);
    world.clock.learn([world.ask(10, 10)]);
    expect(world.clock.quality?.offsetMs).toBe(TEN_MINUTES);
  });

  test('a time that was thought impossible shows that the machine stood still: nothing is known any more', () => {
    const world = new World();
    world.clock.learn([world.ask(1, 1)]);
    world.clock.witness(world.database);
    expect(world.clock.latestMs()).toBeDefined();
    world.database += 5_000;
    world.clock.witness(world.database);
    expect(world.clock.latestMs()).toBeUndefined();
    expect(world.clock.isDue()).toBe(true);
  });
});

describe('is asked again', () => {
  test.each<[string, (world: World) => void, boolean]>([
    ['not within the minute', (world) => world.run(50_000), false],
    ['each minute', (world) => world.run(60_000), true],
    ['once the wall clock has stepped forward', (world) => world.step(1_001), true],
    ['once it has stepped back', (world) => world.step(-1_001), true],
    ['not where it was set by less than a second', (world) => world.step(-900), false],
    ['once the machine has slept', (world) => world.sleep(2_000), true],
    ['a minute after the last answer, though others were tried for', (world) => (world.run(60_000), world.clock.learn([])), true],
  ])('%s', (_, happens, due) => {
    const world = new World();
    world.clock.learn([world.ask(1, 1)]);
    happens(world);
    expect(world.clock.isDue()).toBe(due);
  });
});
