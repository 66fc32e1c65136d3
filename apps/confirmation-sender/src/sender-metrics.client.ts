import { metrics } from '@opentelemetry/api';
import type { Database } from '@stopline/database';
import type { MovedReply } from './moves.store.js';

const meter = metrics.getMeter('confirmation-sender');
const outcomes = meter.createCounter('stopline.replies', { description: 'Replies that ended, by kind, outcome and reason' });
const returned = meter.createCounter('stopline.replies.returned', { description: 'Claimed replies that were given back, by reason' });
const calls = meter.createHistogram('stopline.reply.call.duration', {
  unit: 's',
  description: 'Calls to providers, by account and what they proved',
  advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] },
});

/** Counts what was committed. A reason is a code, of a provider or of ours. */
export function countMoves(moved: readonly MovedReply[]): void {
  for (const { kind, state, reason } of moved) {
    if (state === 'pending') returned.add(1, { reason: reason ?? '' });
    else outcomes.add(1, { kind, outcome: state, ...(reason !== null && { reason }) });
  }
}

export function timeCall(account: string, outcome: string, seconds: number): void {
  calls.record(seconds, { account, outcome });
}

/** Shows at each reading how many replies wait, and since when the longest overdue one. */
export function observeBacklog(db: Database): void {
  const waiting = meter.createObservableGauge('stopline.replies.waiting', { description: 'Replies not yet claimed' });
  const overdue = meter.createObservableGauge('stopline.replies.overdue', { unit: 's', description: 'How long the longest overdue reply is due' });
  meter.addBatchObservableCallback(
    async (result) => {
      const [backlog] = await db
        .query<{ waiting: number; overdue: number }>(
          `SELECT count(*)::int AS waiting, greatest(0, coalesce(extract(epoch FROM clock_timestamp() - min(due_at)), 0))::float8 AS overdue
           FROM ledger WHERE state = 'pending'`,
        )
        .catch(() => []);
      if (!backlog) return;
      result.observe(waiting, backlog.waiting);
      result.observe(overdue, backlog.overdue);
    },
    [waiting, overdue],
  );
}
