import { expect, it } from '@jest/globals';
import { outcomeCodes, outcomesOf } from './outcome-codes.js';

const outcomes = [
  { row: 1, result: 'added', future: false },
  { row: 3, result: 'added', future: true },
  { row: 4, result: 'already_suppressed', future: false },
  { row: 9, result: 'released_later', future: false },
  { row: 10, result: 'duplicate', future: true },
] as const;

it('a letter a row, and back', () => {
  const codes = outcomeCodes(outcomes);
  expect(codes).toBe('aAsrD');
  expect(outcomesOf([1, 3, 4, 9, 10], codes)).toEqual(outcomes);
});

it('a letter that nobody wrote is refused', () => {
  expect(() => outcomesOf([1], 'x')).toThrow('no result');
});
