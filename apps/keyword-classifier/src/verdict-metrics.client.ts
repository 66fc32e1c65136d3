import { metrics } from '@opentelemetry/api';
import { differenceOf } from '@stopline/classification';
import type { ClassifiedMessage } from '@stopline/contracts';

const meter = metrics.getMeter('keyword-classifier');
const verdicts = meter.createCounter('stopline.classifier.verdicts', { description: 'Messages judged, by intent, certainty and language' });
const disagreements = meter.createCounter('stopline.classifier.provider.disagreements', {
  description: "Messages of which the provider's verdict is another than ours, by both intents and provider",
});
const differences = meter.createCounter('stopline.classifier.shadow.differences', { description: 'Messages that the shadow rules read differently, by how' });

/** Counts what was made of a message, by us, by the provider, and by the shadow. */
export function countVerdict({ provider, verdict, providerVerdict, shadow }: ClassifiedMessage): void {
  const { intent, certainty, language, rule } = verdict;
  verdicts.add(1, { intent, certainty, language });
  const ours = rule.startsWith('provider:') ? 'none' : intent;
  if (providerVerdict !== undefined && providerVerdict !== ours) disagreements.add(1, { provider, theirs: providerVerdict, ours });
  const difference = shadow && differenceOf(verdict, shadow);
  if (difference !== undefined) differences.add(1, { difference });
}
