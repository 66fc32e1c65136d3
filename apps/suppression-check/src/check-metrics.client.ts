import { metrics } from '@opentelemetry/api';
import type { CheckAnswer } from '@stopline/contracts';

const meter = metrics.getMeter('suppression-check');
const decisions = meter.createCounter('stopline.check.decisions', { description: 'Answers, by decision and reason' });
const duration = meter.createHistogram('stopline.check.duration', {
  unit: 's',
  description: 'Time from question to answer, waiting for a token included',
  advice: { explicitBucketBoundaries: [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25] },
});

/** Counts and times one answer. */
export async function measured(check: () => Promise<CheckAnswer>): Promise<CheckAnswer> {
  const begun = performance.now();
  const answer = await check();
  duration.record((performance.now() - begun) / 1000);
  decisions.add(1, { decision: answer.decision, reason: answer.reason });
  return answer;
}
