import { classify } from '@stopline/classification';
import type { Intent, Verdict } from '@stopline/contracts';
import { describe, expect, it } from '@jest/globals';
import { unreadable } from './classified-event.js';
import { heedProvider } from './heed-provider.js';

const summary = ({ intent, certainty, language, rule }: Verdict) => [intent, certainty, language, rule].join(' ');

describe("the provider's verdict (R16)", () => {
  const cases: [text: string, provider: Intent | undefined, expected: string][] = [
    ['count me out of it then', 'opt_out', 'opt_out certain und provider:opt_out'],
    ['INFO', 'opt_out', 'opt_out certain und provider:opt_out'],
    ['START', 'opt_out', 'opt_out certain und provider:opt_out'],
    ['STOP', 'opt_out', 'opt_out certain en keyword:en:stop'],
    ['STOP', 'opt_in', 'opt_out certain en keyword:en:stop'],
    ['STOP', undefined, 'opt_out certain en keyword:en:stop'],
    ['START', 'opt_in', 'opt_in certain en keyword:en:start'],
    ['YES', 'opt_in', 'none conditional en answer:en:yes'],
    ['count me in', 'opt_in', 'none certain und no-request'],
    ['see you at noon', 'help', 'none certain und no-request'],
    ['hello', 'none', 'none certain und no-request'],
  ];
  it.each(cases)('"%s", provider says %s: %s', (text, provider, expected) => {
    expect(summary(heedProvider(classify(text), provider))).toBe(expected);
  });
});

it('an unreadable message is a held opt-out, never silence', () => {
  expect(summary(unreadable)).toBe('opt_out held und unreadable');
});
