import { describe, expect, test } from '@jest/globals';
import { flow, topics, type ServiceName } from '@stopline/contracts';
import { TopologyViolation } from './errors.js';
import { assertEmits, heardTopics } from './topology.js';

const patterns = (service: ServiceName): string[] => flow[service].consumes.map((topic) => topics[topic].name);

describe('heardTopics', () => {
  test.each(Object.keys(flow) as ServiceName[])('%s hears what flow.ts says', (service) => {
    expect(heardTopics(service, patterns(service))).toEqual(flow[service].consumes);
  });

  test('a handler for a topic that the service does not consume is refused', () => {
    expect(() => heardTopics('keyword-classifier', [...patterns('keyword-classifier'), topics.quarantine.name])).toThrow(
      new TopologyViolation('flow.ts does not let keyword-classifier consume stopline.quarantine.v1'),
    );
  });

  test('a topic without its handler is refused', () => {
    expect(() => heardTopics('confirmation-sender', [topics['reply-requests'].name])).toThrow('confirmation-sender has no handler for delivery-reports');
  });

  test('a consumer of some topics needs handlers for those alone', () => {
    const heard = heardTopics('suppression-check', patterns('suppression-check'), ['send-requests']);
    expect(heard).toEqual(['send-requests']);
    expect(heardTopics('suppression-check', [topics['suppression-state'].name], ['suppression-state'])).toEqual(['suppression-state']);
    expect(() => heardTopics('suppression-check', [topics['suppression-state'].name], ['send-requests'])).toThrow('no handler for send-requests');
  });

  test('a pattern that is no topic is refused', () => {
    expect(() => heardTopics('keyword-classifier', ['orders'])).toThrow(TopologyViolation);
  });
});

describe('assertEmits', () => {
  test('what flow.ts lists may be written', () => {
    expect(() => assertEmits('keyword-classifier', 'classified-messages', 'stopline.message.classified.v1')).not.toThrow();
  });

  test.each([
    ['another topic', 'inbound-messages', 'stopline.message.classified.v1'],
    ['another type', 'classified-messages', 'stopline.consent.requested.v1'],
  ] as const)('%s may not', (_, topic, type) => {
    expect(() => assertEmits('keyword-classifier', topic, type)).toThrow(TopologyViolation);
  });
});
