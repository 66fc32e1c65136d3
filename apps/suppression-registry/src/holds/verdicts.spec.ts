import { describe, expect, it } from '@jest/globals';
import { verdictLine, withoutAddresses } from './verdicts.js';

describe('a text that leaves', () => {
  it.each([
    ['no longer 2125550123', 'no longer 0000000000'],
    ['ring me on +1 (212) 555-0123', 'ring me on +0 (000) 000-0000'],
    ['code 12345', 'code 00000'],
    ['٠١٢٣٤٥ اتصل', '000000 اتصل'],
    ['at 7:30, flat 4, since 2019', 'at 7:30, flat 4, since 2019'],
    ['reply 2 stop', 'reply 2 stop'],
    ['write to jo.doe+x@harbor.example please', 'write to name@example.com please'],
    ['see https://harbor.example/u/8f3a?x=1 now', 'see https://example.com now'],
    ['bit.ly/3xYz and www.harbor.example', 'https://example.com and https://example.com'],
    ['saw it on harbor.com today', 'saw it on https://example.com today'],
    ['Stop.No more.please', 'Stop.No more.please'],
  ])('"%s" names nobody (S29)', (text, masked) => {
    expect(withoutAddresses(text)).toBe(masked);
    expect(withoutAddresses(masked)).toBe(masked);
  });
});

it('a verdict is one line of a corpus of the classifier', () => {
  const reviewed = { text: 'not now\n2125550123', decision: 'keep', language: 'en', rule: 'perhaps:en:declined', rulesVersion: '2-ab', decidedAt: '2026-11-24T09:00:00.000Z' } as const;
  const line = verdictLine(reviewed);
  expect(line.split('\n')).toEqual([expect.any(String), '']);
  expect(JSON.parse(line)).toEqual({ text: 'not now\n0000000000', label: 'opt_out', lang: 'en', tag: 'review', rule: 'perhaps:en:declined', rulesVersion: '2-ab', decidedAt: '2026-11-24T09:00:00.000Z' });
  expect(JSON.parse(verdictLine({ ...reviewed, decision: 'dismiss' }))).toMatchObject({ label: 'none' });
});
