import { describe, expect, test } from '@jest/globals';
import { eventDefinition } from './events.js';
import { flow, type ServiceFlow, type ServiceName } from './flow.js';
import { topics, type TopicDefinition, type TopicName } from './topics.js';

const isForeign = (topic: TopicName): boolean => (topics[topic] as TopicDefinition).foreign === true;
const services = Object.entries(flow) as [ServiceName, ServiceFlow][];
const writersOf = (topic: TopicName) => services.filter(([, service]) => service.emits[topic]);
const readersOf = (topic: TopicName) => services.filter(([, service]) => [...service.consumes, ...(service.follows ?? [])].includes(topic));

describe('the topology', () => {
  test('an emitted event may travel on its topic', () => {
    for (const [, service] of services) {
      for (const [topic, types] of Object.entries(service.emits)) {
        for (const type of types) expect(eventDefinition(type)?.topics).toContain(topic);
      }
    }
  });

  test.each((Object.keys(topics) as TopicName[]).filter((topic) => !isForeign(topic)))('%s has a writer and a reader', (topic) => {
    expect(writersOf(topic).length).toBeGreaterThan(0);
    expect(readersOf(topic).length).toBeGreaterThan(0);
  });

  test('only the gateway hears what platforms tell, only the check what they ask, and no service writes to their topics', () => {
    expect(readersOf('ingress').map(([name]) => name)).toEqual(['inbound-gateway']);
    expect(readersOf('send-requests').map(([name]) => name)).toEqual(['suppression-check']);
    for (const topic of (Object.keys(topics) as TopicName[]).filter(isForeign)) expect(writersOf(topic)).toEqual([]);
  });

  test('the registry is the only writer of the state', () => {
    for (const topic of ['suppression-changes', 'suppression-state', 'programs'] as const) {
      expect(writersOf(topic).map(([name]) => name)).toEqual(['suppression-registry']);
    }
  });

  test('what is followed is compacted: it can be read whole', () => {
    for (const topic of services.flatMap(([, { follows = [] }]) => follows)) expect(topics[topic].cleanup).toBe('compact');
  });

  test('the audit hears every fact once: all topics but the state, which repeats the changes, and what platforms sent, which the gateway passes on or a decision answers', () => {
    const repeated: TopicName[] = ['ingress', 'send-requests', 'suppression-state'];
    const facts = (Object.keys(topics) as TopicName[]).filter((topic) => !repeated.includes(topic));
    expect([...flow['audit-recorder'].consumes].sort()).toEqual(facts.sort());
  });
});
