import { expect, test } from '@jest/globals';
import { sendOrder } from './handset-orders.js';

const message = { from: '+12125550123', to: '+12025550100', text: 'STOP' };

test('one message that is repeated goes out all at once', () => {
  expect(sendOrder.parse({ ...message, repeat: 50 })).toMatchObject({ inFlight: 50, messages: [{ ...message, repeat: 50, signature: 'valid' }] });
});

test('many messages go out with so many in flight', () => {
  expect(sendOrder.parse({ messages: [message, message], inFlight: 7 })).toMatchObject({ inFlight: 7, messages: [message, message] });
});

test.each([{}, { ...message, repeat: 0 }, { ...message, tex: 'x' }, { ...message, textBase64: '?' }, { messages: [] }])('refused: %j', (order) => {
  expect(sendOrder.safeParse(order).success).toBe(false);
});
