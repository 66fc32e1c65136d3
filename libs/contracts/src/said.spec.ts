import { expect, test } from '@jest/globals';
import { saidAt } from './said.js';

const RECEIVED = '2026-11-24T08:30:00.000Z';

test.each([
  ['claimed before our receipt', '2026-11-24T08:29:59.999Z', { said: '2026-11-24T08:29:59.999Z', saidBy: 'provider' }],
  ['claimed at our receipt', RECEIVED, { said: RECEIVED, saidBy: 'provider' }],
  ['claimed later than our receipt', '2026-11-24T08:30:00.001Z', { said: RECEIVED, saidBy: 'receipt' }],
  ['not claimed: never invented', undefined, { said: RECEIVED, saidBy: 'receipt' }],
])('said is %s', (_, claimed, said) => {
  expect(saidAt(claimed, RECEIVED, 'provider')).toEqual({ ...said, receivedAt: RECEIVED });
});
