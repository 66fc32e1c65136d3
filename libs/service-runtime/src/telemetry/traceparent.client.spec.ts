import { describe, expect, it } from '@jest/globals';
import { edgeTraceparent } from './traceparent.client.js';

const GIVEN = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('edgeTraceparent, with tracing off', () => {
  it("continues the caller's trace", () => {
    expect(edgeTraceparent({ traceparent: GIVEN })).toBe(GIVEN);
  });

  it.each([
    { given: undefined },
    { given: 'nonsense' },
    { given: `${GIVEN}-more` },
    { given: '00-00000000000000000000000000000000-b7ad6b7169203331-01' },
    { given: '00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01' },
  ])('begins a new one, not sampled, for $given', ({ given }) => {
    const made = edgeTraceparent({ traceparent: given });
    expect(made).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(made).not.toBe(edgeTraceparent({}));
  });
});
