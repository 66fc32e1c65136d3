import { describe, expect, test } from '@jest/globals';
import { BrokerUnavailable } from './errors.js';
import { isolateFailing } from './isolate-failing.js';

const items = (...names: string[]): { key: string; name: string }[] => names.map((name) => ({ key: name.charAt(0), name }));

/** Keeps what was applied, all or nothing; items with a bad name fail the whole attempt. */
function applier(...bad: string[]): { applied: string[]; attempts: number; attempt: (batch: readonly { name: string }[]) => Promise<void> } {
  const state = { applied: [] as string[], attempts: 0, attempt };
  return state;
  function attempt(batch: readonly { name: string }[]): Promise<void> {
    state.attempts += 1;
    const failing = batch.find(({ name }) => bad.includes(name));
    if (failing) return Promise.reject(new Error(failing.name));
    state.applied.push(...batch.map(({ name }) => name));
    return Promise.resolve();
  }
}

describe('isolateFailing: one key fails while others succeed', () => {
  test.each([
    { given: 'nothing fails', all: ['a1', 'b1', 'a2'], bad: [], failing: [], applied: ['a1', 'a2', 'b1'] },
    { given: 'one of many', all: ['a1', 'b1', 'c1', 'd1', 'e1'], bad: ['c1'], failing: ['c'], applied: ['a1', 'b1', 'd1', 'e1'] },
    { given: 'the first', all: ['a1', 'b1', 'c1'], bad: ['a1'], failing: ['a'], applied: ['b1', 'c1'] },
    { given: 'the second record of a key: none of the key is applied', all: ['a1', 'b1', 'a2', 'a3'], bad: ['a2'], failing: ['a'], applied: ['b1'] },
    { given: 'two of four', all: ['a1', 'b1', 'c1', 'd1'], bad: ['a1', 'd1'], failing: ['a', 'd'], applied: ['b1', 'c1'] },
    { given: 'the only key', all: ['a1', 'a2'], bad: ['a2'], failing: ['a'], applied: [] },
    { given: 'no items', all: [], bad: [], failing: [], applied: [] },
  ])('$given', async ({ all, bad, failing, applied }) => {
    const store = applier(...bad);
    const found = await isolateFailing(items(...all), ({ key }) => key, store.attempt);
    expect([...found.keys()]).toEqual(failing);
    expect(store.applied).toEqual(applied);
  });

  test('one bad key among 200 costs few attempts', async () => {
    const all = Array.from({ length: 200 }, (_, i) => ({ key: String(i), name: String(i) }));
    const store = applier('77');
    await isolateFailing(all, ({ key }) => key, store.attempt);
    expect(store.applied).toHaveLength(199);
    expect(store.attempts).toBeLessThan(20);
  });

  test('when every key fails it is no key’s fault', async () => {
    await expect(isolateFailing(items('a1', 'b1'), ({ key }) => key, applier('a1', 'b1').attempt)).rejects.toThrow('a1');
  });

  test('a dependency that is down parks nobody', async () => {
    const down = new BrokerUnavailable('down');
    let attempts = 0;
    const attempt = (batch: readonly { key: string }[]): Promise<void> => {
      attempts += 1;
      return batch.some(({ key }) => key === 'b') ? Promise.reject(down) : Promise.resolve();
    };
    await expect(isolateFailing(items('a1', 'b1', 'c1'), ({ key }) => key, attempt)).rejects.toBe(down);
    expect(attempts).toBe(1);
  });
});
