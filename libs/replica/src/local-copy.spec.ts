import { expect, test } from '@jest/globals';
import { AppliedNumbers } from './applied-numbers.js';
import { MapTable } from './map-table.fake.js';
import { LocalCopy } from './local-copy.js';
import { Replica } from './replica.js';

test('F6: a copy was complete once it has caught up, and stays so, whatever age it has', () => {
  const state = { caughtUp: false };
  const copy = new LocalCopy(new Replica(() => new MapTable()), new AppliedNumbers(), { watermarkMs: () => undefined, caughtUp: () => state.caughtUp, ageMs: () => undefined });
  expect(copy.wasComplete()).toBe(false);
  state.caughtUp = true;
  expect(copy.wasComplete()).toBe(true);
  state.caughtUp = false;
  expect(copy.wasComplete()).toBe(true);
});
