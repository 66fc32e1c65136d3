import { describe, expect, test } from '@jest/globals';
import { checkResponse } from './check-response.js';

const freshness = { ageMs: 12, boundMs: 3000 };

describe('an answer as the proto has it', () => {
  test('with the entry that decided', () => {
    const entry = { scope: { kind: 'sender', id: '+12025550100' }, state: 'suppressed', since: '2026-11-24T08:30:00.000Z', version: 3 } as const;
    expect(checkResponse({ decision: 'BLOCK', reason: 'SUPPRESSED', entry, freshness })).toEqual({
      decision: 'DECISION_BLOCK',
      reason: 'REASON_SUPPRESSED',
      entry: { ...entry, scope: { kind: 'SCOPE_KIND_SENDER', id: '+12025550100' }, state: 'STATE_SUPPRESSED' },
      freshness,
    });
  });

  test('without one', () => {
    expect(checkResponse({ decision: 'ALLOW', reason: 'NO_ENTRY', freshness })).toEqual({
      decision: 'DECISION_ALLOW',
      reason: 'REASON_NO_ENTRY',
      freshness,
    });
  });
});
