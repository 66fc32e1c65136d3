import { metrics, type Histogram } from '@opentelemetry/api';
import type { Cause, RowResults } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import type { Fact } from './deciding/facts.js';

const meter = metrics.getMeter('suppression-registry');
const transitions = meter.createCounter('stopline.registry.transitions', { description: 'Versions of entries, by cause and new state' });
const superseded = meter.createCounter('stopline.registry.superseded', { description: 'Requests that changed nothing, by reason' });
const holds = meter.createCounter('stopline.registry.holds.opened', { description: 'Holds opened, by cause' });
const questions = meter.createCounter('stopline.registry.questions', { description: 'Questions asked (outcome `asked`) and closed, by kind and outcome' });
const drifts = meter.createCounter('stopline.registry.drifts', { description: 'What differs from what is configured or recorded, by kind' });
const parkings = meter.createCounter('stopline.registry.parkings', { description: 'Times that a key failed while others succeeded, by reason' });
const lateness = meter.createHistogram('stopline.registry.lateness', {
  unit: 's',
  description: 'From the receipt of a request to its decision (R5, I6)',
  advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 30, 300] },
});
const duration = meter.createHistogram('stopline.registry.batch.duration', {
  unit: 's',
  description: 'Transaction of one batch of one lane, commit included',
  advice: { explicitBucketBoundaries: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 10] },
});

const listRows = meter.createCounter('stopline.registry.list.rows', { description: 'Rows of lists that were applied, by cause and result' });
const chunkDuration = meter.createHistogram('stopline.registry.chunk.duration', {
  unit: 's',
  description: 'Transaction of one chunk of a list, commit included: what is said live in its lane may wait so long',
  advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 10] },
});

/** Counts what was committed. `decidedAt`: the clock of its transaction. */
export function countFacts(facts: readonly Fact[], decidedAt: string): void {
  const decided = Date.parse(decidedAt);
  for (const fact of facts) {
    if (fact.kind === 'changed') transitions.add(1, { cause: fact.cause, state: fact.entry.state });
    if (fact.kind === 'superseded') superseded.add(1, { reason: fact.reason });
    if (fact.kind === 'hold_opened') holds.add(1, { cause: fact.hold.cause });
    if (fact.kind === 'question_asked') questions.add(1, { kind: fact.question.kind, outcome: 'asked' });
    if (fact.kind === 'question_closed') questions.add(1, { kind: fact.question.kind, outcome: fact.outcome });
    if (fact.kind === 'drift') drifts.add(1, { kind: fact.drift });
    if (fact.kind === 'changed' || fact.kind === 'hold_opened') lateness.record((decided - Date.parse(fact.heard.receivedAt)) / 1000);
  }
}

/** Counts a chunk of a list that was committed. */
export function countChunk(cause: Cause, results: RowResults): void {
  for (const [result, rows] of Object.entries(results)) if (rows > 0) listRows.add(rows, { cause, result });
  if (results.added > 0) transitions.add(results.added, { cause, state: 'suppressed' });
}

export function countParking(reason: string): void {
  parkings.add(1, { reason });
}

/** Times one batch; a failed one is not counted. */
export function timed<Result>(apply: () => Promise<Result>): Promise<Result> {
  return timedIn(duration, apply);
}

/** The same for a chunk of a list. */
export function timedChunk<Result>(apply: () => Promise<Result>): Promise<Result> {
  return timedIn(chunkDuration, apply);
}

async function timedIn<Result>(histogram: Histogram, apply: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const result = await apply();
  histogram.record((performance.now() - begun) / 1000);
  return result;
}

/** Shows at each reading what waits for somebody to act. */
export function observeWaiting(db: Database): void {
  const parked = meter.createObservableGauge('stopline.registry.parked.keys', { description: 'Keys that are parked now' });
  const open = meter.createObservableGauge('stopline.registry.holds.open', { description: 'Holds that nobody has decided' });
  meter.addBatchObservableCallback(
    async (result) => {
      const [counts] = await db
        .query<{ parked: number; open: number }>(
          'SELECT (SELECT count(*)::int FROM parked_key) AS parked, (SELECT count(*)::int FROM hold WHERE closed_at IS NULL) AS open',
        )
        .catch(() => []);
      if (!counts) return;
      result.observe(parked, counts.parked);
      result.observe(open, counts.open);
    },
    [parked, open],
  );
}
