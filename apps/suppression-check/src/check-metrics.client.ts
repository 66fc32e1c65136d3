import { metrics } from '@opentelemetry/api';
import { LANES, type CheckAnswer } from '@stopline/contracts';
import { LocalCopy } from '@stopline/replica';

const meter = metrics.getMeter('suppression-check');
const decisions = meter.createCounter('stopline.check.decisions', { description: 'Answers, by decision and reason' });
const duration = meter.createHistogram('stopline.check.duration', {
  unit: 's',
  description: 'Time from question to answer, waiting for a token included',
  advice: { explicitBucketBoundaries: [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25] },
});
const age = meter.createObservableGauge('stopline.check.freshness.age', {
  unit: 's',
  description: 'How old the copy of a lane is; absent until it was complete once',
});
const entries = meter.createObservableGauge('stopline.check.replica.entries', { description: 'Entries and holds in the replica' });

/** Counts and times one answer. */
export async function measured(check: () => Promise<CheckAnswer>): Promise<CheckAnswer> {
  const begun = performance.now();
  const answer = await check();
  duration.record((performance.now() - begun) / 1000);
  decisions.add(1, { decision: answer.decision, reason: answer.reason });
  return answer;
}

/** Shows the state of the copy at each reading. */
export function observeCopy(copy: LocalCopy): void {
  entries.addCallback((result) => result.observe(copy.replica.size));
  age.addCallback((result) => {
    for (let lane = 0; lane < LANES; lane += 1) {
      const ageMs = copy.ageMs(lane);
      if (ageMs !== undefined) result.observe(ageMs / 1000, { lane });
    }
  });
}
