import { expect, test } from '@jest/globals';
import { Handsets } from './handsets.js';

const message = { from: '+12025550100', text: 'Bye.', at: '2026-11-24T08:30:00.000Z', provider: 'twilio', account: 'main', providerMessageId: 'SM1' };

test('each handset keeps what it received, in order, until it is cleared', () => {
  const handsets = new Handsets();
  handsets.receive('+12125550123', message);
  handsets.receive('+12125550123', { ...message, text: 'Again.' });
  handsets.receive('+12125550124', message);
  expect(handsets.of('+12125550123').map(({ text }) => text)).toEqual(['Bye.', 'Again.']);
  expect(handsets.counts()).toEqual({ '+12125550123': 2, '+12125550124': 1 });
  handsets.clear('+12125550123');
  expect(handsets.counts()).toEqual({ '+12125550124': 1 });
  handsets.clear();
  expect(handsets.counts()).toEqual({});
});

test('S34 an auto-responder falls silent after its bound, each handset for itself', () => {
  const handsets = new Handsets();
  const answers = (number: string): boolean[] => [1, 2, 3].map(() => handsets.mayAnswer(number, 2));
  expect(answers('+12125550123')).toEqual([true, true, false]);
  expect(answers('+12125550124')).toEqual([true, true, false]);
});
