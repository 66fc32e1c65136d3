import { metrics } from '@opentelemetry/api';
import type { TopicName } from '@stopline/contracts';
import type { Progress } from './progress.js';

const meter = metrics.getMeter('@stopline/messaging');
const quarantined = meter.createCounter('stopline.messaging.quarantined', { description: 'Records that could not be read, by topic and reason' });
const failures = meter.createCounter('stopline.messaging.handler_failures', { description: 'Batches that a handler failed; each is tried again' });
const gaps = meter.createCounter('stopline.messaging.lanes_stopped', { description: 'Lanes stopped because records are missing: a person must act' });
const lag = meter.createObservableGauge('stopline.messaging.lag', { description: 'Records of a lane that are written and not finished' });

/** Shows the lag of each lane that this process reads. */
export function observeLag(progress: Progress): void {
  lag.addCallback((gauge) => {
    for (const lane of progress.lanes()) gauge.observe(Number(lane.lag), { topic: lane.topic, lane: lane.lane });
  });
}

/** Counts a record that could not be read. */
export function countQuarantined(topic: TopicName, reason: string): void {
  quarantined.add(1, { topic, reason });
}

/** Counts a batch that its handler failed. */
export function countFailure(topic: string): void {
  failures.add(1, { topic });
}

/** Counts a lane that stopped because records are missing. */
export function countGap(topic: string): void {
  gaps.add(1, { topic });
}
