import { describe, expect, test } from '@jest/globals';
import { mayTextContract } from './may-text.contract.js';
import { fakeMayText } from './may-text.fake.js';
import { CallerMistake } from './question.js';

const [allowed, blocked, unknown] = ['+12025550123', '+12025550124', '+12025550125'] as const;

mayTextContract('the fake', () =>
  Promise.resolve({ client: fakeMayText({ block: [blocked], unknown: [unknown] }), allowed, blocked, unknown, end: () => Promise.resolve() }),
);

describe('the fake', () => {
  test('remembers what it was asked', async () => {
    const fake = fakeMayText();
    await fake.mayText({ to: allowed, program: 'deals' });
    await fake.mayTextMany({ sender: '88222' }, [blocked]);
    expect(fake.asked).toEqual([{ to: allowed, program: 'deals' }, { to: blocked, sender: '88222' }]);
  });

  test('plays any doubt', async () => {
    expect(await fakeMayText({ unknown: [unknown], because: 'DEADLINE' }).mayText({ to: unknown })).toMatchObject({ decision: 'UNKNOWN', reason: 'DEADLINE' });
  });

  test.each([
    ['a number that is none', { block: ['nobody'] }],
    ['a number that is both blocked and unknown', { block: [blocked], unknown: [blocked] }],
  ])('refuses %s: such a test would prove nothing', (_, answers) => {
    expect(() => fakeMayText(answers)).toThrow(CallerMistake);
  });
});
