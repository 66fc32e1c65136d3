import { expect, test } from '@jest/globals';
import { providers } from '@stopline/providers';
import { faultOrder, Faults } from './faults.js';

const healthy = { slowMs: 0, sends: 'accept', receipts: 'once' };
const each = (fault: object) => Object.fromEntries(Object.keys(providers).map((provider) => [provider, fault]));

test('a fault is one provider’s, or all of them’s; what is left out is healthy', () => {
  const faults = new Faults();
  faults.set(faultOrder.parse({ provider: 'twilio', sends: 'cut_after_accept' }));
  expect(faults.all()).toEqual({ ...each(healthy), twilio: { ...healthy, sends: 'cut_after_accept' } });
  faults.set(faultOrder.parse({ slowMs: 50 }));
  expect(faults.all()).toEqual(each({ ...healthy, slowMs: 50 }));
  faults.set(faultOrder.parse({}));
  expect(faults.of('twilio')).toEqual(healthy);
});

test.each([{ provider: 'pigeon' }, { slowMs: -1 }, { sends: 'explode' }, { autoResponder: {} }])('refused: %j', (order) => {
  expect(faultOrder.safeParse(order).success).toBe(false);
});
