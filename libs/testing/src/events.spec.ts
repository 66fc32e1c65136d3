import { describe, expect, it } from '@jest/globals';
import { eventDefinition, events } from '@stopline/contracts';
import { buildEvent } from './events.js';

describe('buildEvent', () => {
  it.each(events.map(({ type }) => type))('gives valid data of %s', (type) => {
    expect(() => eventDefinition(type)?.data.parse(buildEvent(type).data)).not.toThrow();
  });

  it("takes the spec's fields in place of the example's", () => {
    const event = buildEvent('stopline.inbound-message.received.v1', { id: '33333333-3333-5333-8333-333333333333', data: { text: 'START' } });
    expect(event).toMatchObject({ id: '33333333-3333-5333-8333-333333333333', data: { text: 'START', tenant: 'demo' } });
  });
});
