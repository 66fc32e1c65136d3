import { flow, readers, topics, type EventType, type ReaderName, type ServiceFlow, type ServiceName, type TopicDefinition, type TopicName } from '@stopline/contracts';
import { TopologyViolation } from './errors.js';

/** Throws TopologyViolation where `flow.ts` does not let this service write this event to this topic. */
export function assertEmits(service: ServiceName, topic: TopicName, type: EventType): void {
  const { emits }: ServiceFlow = flow[service];
  if (!emits[topic]?.includes(type)) throw new TopologyViolation(`flow.ts does not let ${service} write ${type} to ${topic}`);
}

/** Whether `flow.ts` lets this service write again what was quarantined from a topic. */
export function mayReplay(service: ServiceName, topic: TopicName): boolean {
  const { replays = [] }: ServiceFlow = flow[service];
  return replays.includes(topic);
}

/**
 * The topics that a service's handlers hear, by their patterns (names in Kafka, `<tenant>` unexpanded).
 * Throws TopologyViolation for a pattern outside `flow.ts` and for a topic to be `read` (default: all that the service consumes) without a handler.
 */
export function heardTopics(service: ServiceName, patterns: readonly string[], read?: readonly TopicName[]): TopicName[] {
  const { consumes }: ServiceFlow = flow[service];
  const heard = patterns.map((pattern) => {
    const topic = topicNames.find((name) => topics[name].name === pattern);
    if (!topic || !consumes.includes(topic)) throw new TopologyViolation(`flow.ts does not let ${service} consume ${pattern}`);
    return topic;
  });
  const missing = (read ?? consumes).filter((topic) => !heard.includes(topic));
  if (missing.length > 0) throw new TopologyViolation(`${service} has no handler for ${missing.join(', ')}`);
  return heard.filter((topic) => read?.includes(topic) ?? true);
}

/** Throws TopologyViolation where `flow.ts` does not let this service follow this topic. */
export function assertFollows(service: ServiceName, topic: TopicName): void {
  const { follows = [] }: ServiceFlow = flow[service];
  if (!follows.includes(topic)) throw new TopologyViolation(`flow.ts does not let ${service} follow ${topic}`);
}

/** Throws TopologyViolation where `flow.ts` does not let this reader outside of Stopline's services read this topic. */
export function assertReads(reader: ReaderName, topic: TopicName): void {
  const { reads }: { readonly reads: readonly TopicName[] } = readers[reader];
  if (!reads.includes(topic)) throw new TopologyViolation(`flow.ts does not let ${reader} read ${topic}`);
}

const topicNames = Object.keys(topics) as TopicName[];

/** The topic's definition with its optional fields. */
export function topicDefinition(topic: TopicName): TopicDefinition {
  return topics[topic];
}
