import { describe, expect, test } from '@jest/globals';
import { formatTraceparent, isSampled, parseTraceparent, traceparentOf } from './trace-context.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('traceparent (W3C Trace Context)', () => {
  test.each([
    ['01', true],
    ['00', false],
  ])('flags %s: sampled %s, and back to the same header', (flags, sampled) => {
    const header = `00-${TRACE}-${SPAN}-${flags}`;
    const context = parseTraceparent(header);
    expect(context).toMatchObject({ traceId: TRACE, spanId: SPAN, isRemote: true });
    expect(context && isSampled(context)).toBe(sampled);
    expect(context && formatTraceparent(context)).toBe(header);
  });

  test.each([undefined, '', 'nonsense', `00-${'0'.repeat(32)}-${SPAN}-01`, `00-${TRACE}-${SPAN}`, `01-${TRACE}-${SPAN}-01`])('%s is none', (header) => {
    expect(parseTraceparent(header)).toBeUndefined();
  });

  test('an event made from a record carries its trace, or none', () => {
    expect(traceparentOf({ traceparent: 'x' })).toEqual({ traceparent: 'x' });
    expect(traceparentOf({})).toEqual({});
  });
});
