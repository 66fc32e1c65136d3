import { metrics } from '@opentelemetry/api';
import type { DecisionEvent } from './send-decision.js';

const meter = metrics.getMeter('suppression-check');
const decisions = meter.createCounter('stopline.gate.decisions', { description: 'Decisions on send requests, by decision and reason' });
const waiting = meter.createObservableGauge('stopline.gate.waiting', { description: 'Send requests that wait for a copy that is fresh' });

/** Counts decisions that Kafka acknowledged. */
export function countDecisions(events: readonly DecisionEvent[]): void {
  for (const { tenant = '', data } of events) decisions.add(1, { tenant, decision: data.decision, reason: data.reason });
}

/** Shows how many requests wait, at each reading. */
export function observeWaiting(count: () => number): void {
  waiting.addCallback((result) => result.observe(count()));
}
