import { metrics } from '@opentelemetry/api';
import { checkReason, decisionOf, reasonNumbers, type CheckAnswer } from '@stopline/contracts';

const meter = metrics.getMeter('suppression-check');
const decisions = meter.createObservableCounter('stopline.check.decisions', { description: 'Answers, by decision and reason' });
const duration = meter.createHistogram('stopline.check.duration', {
  unit: 's',
  description: 'Time from question to answer, waiting for a token included',
  advice: { explicitBucketBoundaries: [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25] },
});
const batches = meter.createHistogram('stopline.check.batch.duration', {
  unit: 's',
  description: 'Time from a question about many numbers to its answer, by form',
  advice: { explicitBucketBoundaries: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1] },
});
const refused = meter.createCounter('stopline.check.refused', { description: 'Numbers asked about above the limit of a key' });

/** How often each reason was given, by its number: counted in place and read when somebody looks, since there are millions a second. */
const given = new Float64Array(256);
decisions.addCallback((result) => {
  for (const reason of checkReason.options) {
    const count = given[reasonNumbers[reason]] ?? 0;
    if (count > 0) result.observe(count, { decision: decisionOf(reason), reason });
  }
});

/** Counts answers by the numbers of their reasons. */
export function countReasons(reasons: Uint8Array): void {
  for (const reason of reasons) given[reason] = (given[reason] ?? 0) + 1;
}

/** Times the answer to a question about many. One that nobody waited for is not counted. */
export async function observeBatch<Answer>(form: 'answers' | 'packed', answer: () => Promise<Answer>): Promise<Answer> {
  const begun = performance.now();
  const answered = await answer();
  batches.record((performance.now() - begun) / 1000, { form });
  return answered;
}

/** Counts what was refused by a key's limit. */
export function countRefused(numbers: number): void {
  refused.add(numbers);
}

/** Counts and times one answer. */
export async function measured(check: () => Promise<CheckAnswer>): Promise<CheckAnswer> {
  const begun = performance.now();
  const answer = await check();
  duration.record((performance.now() - begun) / 1000);
  const reason = reasonNumbers[answer.reason];
  given[reason] = (given[reason] ?? 0) + 1;
  return answer;
}
