import { kafkaTopic, LANES, topics, type TopicDefinition, type TopicName } from '@stopline/contracts';
import type { TopicSettings } from './client-port.js';
import { MAX_QUARANTINE_BYTES } from './encode-event.js';
import { TopicMismatch } from './errors.js';

/** Every topic of an installation with these tenants, as it must be in Kafka. */
export function topicPlan(tenants: readonly string[]): TopicSettings[] {
  return (Object.entries(topics) as [TopicName, TopicDefinition][]).flatMap(([topic, definition]) => {
    const names = definition.perTenant ? tenants.map((tenant) => kafkaTopic(topic, tenant)) : [kafkaTopic(topic)];
    return names.map((name) => ({ name, partitions: LANES, config: configOf(topic, definition) }));
  });
}

function configOf(topic: TopicName, { cleanup, retentionMs, compactAfterMs, foreign }: TopicDefinition): Record<string, string> {
  return {
    'cleanup.policy': cleanup,
    'retention.ms': String(retentionMs ?? -1),
    ...(compactAfterMs !== undefined && { 'min.compaction.lag.ms': String(compactAfterMs) }),
    // A retention by size would delete what the time still keeps.
    'retention.bytes': '-1',
    // A foreign producer's clock does not say when we received its record.
    ...(foreign && { 'message.timestamp.type': 'LogAppendTime' }),
    ...(topic === 'quarantine' && { 'max.message.bytes': String(2 * MAX_QUARANTINE_BYTES) }),
  };
}

/** The topics of the plan that do not exist yet. Throws TopicMismatch where one exists with another partition count. */
export function missingTopics(plan: readonly TopicSettings[], existing: ReadonlyMap<string, number>): TopicSettings[] {
  for (const { name, partitions } of plan) {
    const count = existing.get(name);
    if (count !== undefined && count !== partitions) {
      throw new TopicMismatch(`topic ${name} has ${count} partitions instead of ${partitions}: the lanes are frozen, use another cluster or the topic's next version`);
    }
  }
  return plan.filter(({ name }) => !existing.has(name));
}
