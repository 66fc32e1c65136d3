import { describe, expect, test } from '@jest/globals';
import { kafkaTopic, topicOf } from './topics.js';

describe('topic names', () => {
  test("a tenant's topic carries the tenant", () => {
    expect(kafkaTopic('ingress', 'demo')).toBe('stopline.ingress.demo.v1');
    expect(topicOf('stopline.ingress.demo.v1')).toEqual({ topic: 'ingress', tenant: 'demo' });
  });

  test('an inner topic has no tenant', () => {
    expect(topicOf(kafkaTopic('inbound-messages'))).toEqual({ topic: 'inbound-messages' });
    expect(() => kafkaTopic('inbound-messages', 'demo')).toThrow('has no tenant');
    expect(() => kafkaTopic('ingress')).toThrow('needs a tenant');
  });

  test.each(['stopline.ingress..v1', 'orders', 'stopline.inbound-messages.v2'])('%s is not ours', (name) => {
    expect(topicOf(name)).toBeUndefined();
  });
});
