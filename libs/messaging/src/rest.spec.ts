import { describe, expect, test } from '@jest/globals';
import { restMs } from './rest.js';

describe('the rest of a lane', () => {
  test.each([
    ['a fetch that held nothing for us', 0, 0],
    ['one record: not noticed', 1, 5],
    ['more records: longer', 8, 40],
    ['as many as one transaction is worth', 20, 100],
    ['however many: never longer', 5_000, 100],
  ])('after %s', (_, records, ms) => {
    expect(restMs(records)).toBe(ms);
  });
});
