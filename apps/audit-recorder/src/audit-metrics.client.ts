import { metrics } from '@opentelemetry/api';
import type { AuditRecord } from './audit-record.js';

const meter = metrics.getMeter('audit-recorder');
const records = meter.createCounter('stopline.audit.records', { description: 'Facts recorded, by event type; one that comes again counts again' });
const searches = meter.createCounter('stopline.audit.searches', { description: 'Searches answered' });
const duration = meter.createHistogram('stopline.audit.batch.duration', {
  unit: 's',
  description: 'Recording of one batch of one lane, its position included',
  advice: { explicitBucketBoundaries: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 10] },
});

/** Counts what was committed. */
export function countRecords(recorded: readonly AuditRecord[]): void {
  for (const { type } of recorded) records.add(1, { type });
}

export function countSearch(): void {
  searches.add(1);
}

/** Times one batch; a failed one is not counted. */
export async function timed(record: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await record();
  duration.record((performance.now() - begun) / 1000);
}
