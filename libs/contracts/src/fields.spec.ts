import { describe, expect, test } from '@jest/globals';
import { instant } from './fields.js';

describe('an instant', () => {
  test.each(['2026-11-24T08:30:00.000Z', '2024-02-29T23:59:59.999Z', '1999-01-01T00:00:00.000Z'])('%s is one', (text) => {
    expect(instant.safeParse(text).success).toBe(true);
  });

  test.each([
    ['without milliseconds', '2026-11-24T08:30:00Z'],
    ['with an offset', '2026-11-24T08:30:00.000+01:00'],
    ['a day that its month does not have: PostgreSQL would refuse it', '2026-02-31T08:30:00.000Z'],
    ['29 February of a year without', '2026-02-29T08:30:00.000Z'],
    ['a thirteenth month', '2026-13-01T08:30:00.000Z'],
    ['hour 24', '2026-11-24T24:00:00.000Z'],
    ['the year 0', '0000-11-24T08:30:00.000Z'],
    ['a date alone', '2026-11-24'],
    ['nothing', ''],
  ])('%s is refused', (_name, text) => {
    expect(instant.safeParse(text).success).toBe(false);
  });
});
