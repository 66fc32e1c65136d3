import { metrics } from '@opentelemetry/api';
import type { Verdict } from '@stopline/contracts';

const verdicts = metrics
  .getMeter('keyword-classifier')
  .createCounter('stopline.classifier.verdicts', { description: 'Messages judged, by intent, certainty and language' });

export function countVerdict({ intent, certainty, language }: Verdict): void {
  verdicts.add(1, { intent, certainty, language });
}
