import { describe, expect, it } from '@jest/globals';
import { looksLikeTime, readTime } from './read-time.js';

const NOW = '2026-11-24T08:30:00.000Z';

describe('the time of a row', () => {
  it.each([
    ['RFC 3339', '2026-11-24T08:29:59Z', '2026-11-24T08:29:59.000Z'],
    ['an offset', '2026-11-24T09:00:00+01:00', '2026-11-24T08:00:00.000Z'],
    ['microseconds, as Telnyx writes them', '2025-04-28 12:00:38.631252+00:00', '2025-04-28T12:00:38.631Z'],
    ['no offset: UTC', '2026-11-24 08:00', '2026-11-24T08:00:00.000Z'],
    ['a day', '2026-02-28', '2026-02-28T00:00:00.000Z'],
    ['RFC 2822, as Twilio writes it', 'Tue, 24 Nov 2026 08:00:00 +0000', '2026-11-24T08:00:00.000Z'],
    ['seconds since 1970, as AWS writes them', '1700000000.123', '2023-11-14T22:13:20.123Z'],
    ['milliseconds since 1970', '1700000000123', '2023-11-14T22:13:20.123Z'],
    ['this very moment', NOW, NOW],
  ])('%s', (_, cell, said) => {
    expect(readTime(cell, NOW)).toEqual({ said });
    expect(looksLikeTime(cell)).toBe(true);
  });

  it('of nothing is none, and of the future is now', () => {
    expect(readTime('  ', NOW)).toEqual({});
    expect(readTime('2026-11-24T08:30:00.001Z', NOW)).toEqual({ future: true });
  });

  it.each([
    ['1989-12-31T23:59:59Z', 'before_1990'],
    ['0001-01-01', 'before_1990'],
    ['04/05/2026', 'unreadable_time'],
    ['2026-02-30', 'unreadable_time'],
    ['2026-11-24T25:00:00Z', 'unreadable_time'],
    ['yesterday', 'unreadable_time'],
    ['+12025550123', 'unreadable_time'],
  ])('%s is refused: %s', (cell, fault) => {
    expect(readTime(cell, NOW)).toEqual({ fault });
  });
});
