import { metrics } from '@opentelemetry/api';
import { LANES } from '@stopline/contracts';
import type { DatabaseClock, LocalCopy } from '@stopline/replica';

const meter = metrics.getMeter('suppression-check');
const age = meter.createObservableGauge('stopline.check.freshness.age', {
  unit: 's',
  description: 'How long ago all that was acknowledged in a lane is known to be in the copy; absent while nobody knows',
});
const entries = meter.createObservableGauge('stopline.check.replica.entries', { description: 'Entries and holds in the replica' });
const bootstrap = meter.createObservableGauge('stopline.check.replica.bootstrap', { unit: 's', description: 'How long the replica took to be complete, by what it began with' });
const roundTrip = meter.createObservableGauge('stopline.check.clock.round_trip', { unit: 's', description: 'Round trip of the answer that the time at the database is known by' });
const offset = meter.createObservableGauge('stopline.check.clock.offset', { unit: 's', description: "How far the database is ahead of this machine's clock" });
const different = meter.createCounter('stopline.check.digest.different', { description: 'Lanes whose copy was not what the registry says: a person must look' });
const rebuilt = meter.createCounter('stopline.check.replica.rebuilt', { description: 'Lanes that were read anew and answer again' });
const snapshots = meter.createCounter('stopline.check.snapshots', { description: 'Snapshots of the replica, by outcome: written, failed, refused at start' });

/** Shows the state of the copy, and of the clock that its age is told by, at each reading. */
export function observeCopy(copy: LocalCopy, clock: DatabaseClock): void {
  entries.addCallback((result) => result.observe(copy.replica.size));
  age.addCallback((result) => {
    for (let lane = 0; lane < LANES; lane += 1) {
      const ageMs = copy.ageMs(lane);
      if (ageMs !== undefined) result.observe(ageMs / 1000, { lane });
    }
  });
  roundTrip.addCallback((result) => clock.quality && result.observe(clock.quality.roundTripMs / 1000));
  offset.addCallback((result) => clock.quality && result.observe(clock.quality.offsetMs / 1000));
}

/** Shows from now on how the replica began. */
export function showBootstrap(from: 'snapshot' | 'log', seconds: number): void {
  bootstrap.addCallback((result) => result.observe(seconds, { from }));
}

/** Counts a lane whose copy is not what the registry says. */
export function countDifferent(lane: number): void {
  different.add(1, { lane });
}

/** Counts a lane that was read anew. */
export function countRebuilt(lane: number): void {
  rebuilt.add(1, { lane });
}

/** Counts what became of a snapshot. */
export function countSnapshot(outcome: 'written' | 'failed' | 'refused'): void {
  snapshots.add(1, { outcome });
}
