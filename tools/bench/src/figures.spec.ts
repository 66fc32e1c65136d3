import { describe, expect, test } from '@jest/globals';
import { latencyFigures, percentile, sizeFigures, table, throughputFigures } from './figures.js';

describe('figures', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);

  test.each([
    [50, 50],
    [99, 99],
    [100, 100],
    [0, 1],
  ])('the %dth percentile of 1..100 is %d', (p, value) => {
    expect(percentile(hundred, p)).toBe(value);
  });

  test('no samples are no figure', () => {
    expect(() => percentile([], 50)).toThrow('no samples');
  });

  test('the table lines up its columns', () => {
    expect(table(latencyFigures('idle', hundred, { p50: '<= 25 ms' })).split('\n')).toEqual([
      'Figure     Measured  Aim       Note',
      'idle, p50  50.0 ms   <= 25 ms  100 samples',
      'idle, p99  99.0 ms',
    ]);
  });

  test('of sizes are of the tables that grow with people', () => {
    const sizes = { entry: { rows: 250.4, indexes: 100 }, lane: { rows: 1, indexes: 1 } };
    expect(sizeFigures({ messages: 1, rounds: [], sizes })).toEqual([{ name: 'registry, a STOP in entry', value: 350.4, unit: 'bytes', note: '250 in rows, 100 in indexes' }]);
  });

  test('of a throughput are medians: one disturbed round moves none of them', () => {
    const quiet = { registryMs: 500, bareMs: 400 };
    const rounds = [quiet, { registryMs: 5000, bareMs: 400 }, quiet, quiet, { registryMs: 500, bareMs: 4000 }];
    expect(throughputFigures('registry', { messages: 1000, rounds, sizes: {} }).map(({ value, unit }) => [value, unit])).toEqual([
      [2000, '/s'],
      [2500, '/s'],
      [0.8, 'of bare'],
    ]);
  });
});
