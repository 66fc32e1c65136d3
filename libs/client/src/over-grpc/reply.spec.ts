import { describe, expect, test } from '@jest/globals';
import { replyOf } from './reply.js';

const to = '+12025550123';
const freshness = { ageMs: 5, boundMs: 3000 };
const since = '2026-11-24T08:30:00.000Z';
const entry = { scope: { kind: 'SCOPE_KIND_PROGRAM', id: 'deals' }, state: 'STATE_SUPPRESSED', since, version: 2 };
const allow = { decision: 'DECISION_ALLOW', reason: 'REASON_NO_ENTRY', freshness };
const block = { decision: 'DECISION_BLOCK', reason: 'REASON_SUPPRESSED', freshness };

describe('a reply', () => {
  test('ALLOW counts', () => {
    expect(replyOf(to, allow)).toEqual({ verdict: { decision: 'ALLOW', to, reason: 'NO_ENTRY', freshness }, final: true, failed: false });
  });

  test('BLOCK counts, with the entry that decided', () => {
    expect(replyOf(to, { ...block, entry })).toMatchObject({
      verdict: { decision: 'BLOCK', reason: 'SUPPRESSED', entry: { scope: { kind: 'program', id: 'deals' }, state: 'suppressed', since, version: 2 } },
      final: true,
    });
  });

  test('an age of zero is not on the wire', () => {
    expect(replyOf(to, { ...allow, freshness: { boundMs: 3000 } }).verdict).toMatchObject({ decision: 'ALLOW', freshness: { ageMs: 0, boundMs: 3000 } });
  });

  test.each(['STALE', 'TOKEN_NOT_REACHED', 'CONFIG'])('UNKNOWN, reason %s, is asked of another replica, and is no fault of this one', (reason) => {
    expect(replyOf(to, { decision: 'DECISION_UNKNOWN', reason: `REASON_${reason}`, freshness })).toMatchObject({ verdict: { decision: 'UNKNOWN', reason }, final: false, failed: false });
  });

  test('I7: an ALLOW that says itself that it is too old is none', () => {
    expect(replyOf(to, { ...allow, freshness: { ageMs: 3001, boundMs: 3000 } })).toMatchObject({ verdict: { decision: 'UNKNOWN', reason: 'STALE' }, final: false });
  });

  test('a BLOCK with an entry that nobody can read is still a BLOCK', () => {
    expect(replyOf(to, { ...block, entry: { scope: 7 }, freshness: 'new' }).verdict).toEqual({ decision: 'BLOCK', reason: 'SUPPRESSED' });
  });

  test.each<[string, unknown]>([
    ['a reason of a newer server', { ...block, reason: 42 }],
    ['a decision of a newer server', { ...allow, decision: 9 }],
    ['a reason that belongs to another decision', { ...allow, reason: 'REASON_SUPPRESSED' }],
    ['an ALLOW without its freshness', { decision: 'DECISION_ALLOW', reason: 'REASON_NO_ENTRY' }],
    ['an ALLOW with a freshness that is none', { ...allow, freshness: { ageMs: -1, boundMs: 3000 } }],
    ['nothing', {}],
    ['no message', undefined],
  ])('%s is UNKNOWN, and no other replica is asked: an older one might allow what it blocks', (_, response) => {
    expect(replyOf(to, response)).toEqual({ verdict: { decision: 'UNKNOWN', reason: 'NOT_UNDERSTOOD' }, final: true, failed: false });
  });
});
