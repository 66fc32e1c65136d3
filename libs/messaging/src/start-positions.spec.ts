import { describe, expect, test } from '@jest/globals';
import { startOf } from './start-positions.js';

describe('where a lane begins', () => {
  test.each([
    { given: 'never read', stored: undefined, low: 0n, start: { from: 0n } },
    { given: 'never read, and the log was shortened', stored: undefined, low: 40n, start: { from: 40n } },
    { given: 'a position inside the log', stored: 50n, low: 40n, start: { from: 50n } },
    { given: "a position at the log's beginning", stored: 40n, low: 40n, start: { from: 40n } },
    { given: "a position below the log's beginning: a gap (I10)", stored: 39n, low: 40n, start: { lostFrom: 39n, logBegins: 40n } },
  ])('$given', ({ stored, low, start }) => {
    expect(startOf(stored, { low, end: 100n })).toEqual(start);
  });
});
