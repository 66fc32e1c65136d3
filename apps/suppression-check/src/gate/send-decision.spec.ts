import { describe, expect, test } from '@jest/globals';
import { effectId, eventDefinition, sendRequestId, type CheckAnswer, type CheckReason, decisionOf } from '@stopline/contracts';
import { buildData } from '@stopline/testing';
import { decisionOn, type SendRequest } from './send-decision.js';

const EARLY = '2026-11-24T08:30:04.999Z';
const DECIDE_BY = '2026-11-24T08:30:05.000Z';
const LATE = '2026-11-24T08:30:05.001Z';
const A_WEEK_LATE = '2026-12-01T08:30:05.000Z';
const subject = `k1.${'0a'.repeat(16)}`;

const request: SendRequest = {
  id: 'campaign-7/message-1',
  source: '/campaigns',
  tenant: 'demo',
  data: buildData('stopline.platform-send.requested.v1', { sender: '+12025550100', decideBy: DECIDE_BY }),
  key: Buffer.from([0xff, 0x01]),
  partition: 3,
  offset: 42n,
};
const entry = { scope: { kind: 'tenant' }, state: 'suppressed', since: EARLY, version: 1 } as const;

function answerOf(reason: CheckReason): CheckAnswer {
  return { decision: decisionOf(reason), reason, ...(reason === 'SUPPRESSED' && { entry }), freshness: { ageMs: 40, boundMs: 3_000 } };
}

const decided = (reason: CheckReason, at = EARLY) => decisionOn(request, { at, subject, answer: answerOf(reason), watermark: EARLY });

describe('the decision on a send request (R20)', () => {
  test.each<[CheckReason, string, string | undefined]>([
    ['NO_ENTRY', EARLY, 'allowed NO_ENTRY'],
    ['RELEASED', EARLY, 'allowed RELEASED'],
    ['EXEMPT', EARLY, 'allowed EXEMPT'],
    ['SUPPRESSED', EARLY, 'blocked SUPPRESSED'],
    ['HELD', EARLY, 'blocked HELD'],
    ['CONSENT_REQUIRED', EARLY, 'blocked CONSENT_REQUIRED'],
    ['CONFIG', EARLY, 'unknown CONFIG'],
    ['STALE', EARLY, undefined],
    ['STALE', DECIDE_BY, undefined],
    ['NO_ENTRY', DECIDE_BY, 'allowed NO_ENTRY'],
    ['STALE', LATE, 'unknown STALE'],
    ['NO_ENTRY', LATE, 'unknown EXPIRED'],
    ['SUPPRESSED', LATE, 'unknown EXPIRED'],
    ['CONFIG', LATE, 'unknown CONFIG'],
    ['NO_ENTRY', A_WEEK_LATE, 'unknown EXPIRED'],
    ['STALE', A_WEEK_LATE, 'unknown STALE'],
  ])('I7: %s at %s is %s', (reason, at, expected) => {
    const data = decided(reason, at)?.data;
    expect(data && `${data.decision} ${data.reason}`).toBe(expected);
  });

  test('only an allowed send has a validity: check time and bound', () => {
    expect(decided('NO_ENTRY', '2026-11-24T08:30:00.000Z')?.data.validUntil).toBe('2026-11-24T08:30:03.000Z');
    for (const reason of ['SUPPRESSED', 'CONFIG'] as const) expect(decided(reason)?.data).not.toHaveProperty('validUntil');
  });

  test('carries what allowed or blocked it, and no number (R20, I16)', () => {
    expect(decided('SUPPRESSED')?.data).toEqual({
      requestId: request.id,
      requestSource: request.source,
      decision: 'blocked',
      reason: 'SUPPRESSED',
      entry,
      subject,
      sender: '+12025550100',
      checkedAt: EARLY,
      decideBy: DECIDE_BY,
      watermark: EARLY,
      ageMs: 40,
      boundMs: 3_000,
    });
    expect(JSON.stringify(decided('SUPPRESSED'))).not.toContain(request.data.to);
  });

  test('an unknown names no entry: none decided', () => {
    expect(decided('SUPPRESSED', LATE)?.data).not.toHaveProperty('entry');
  });

  test('goes under the key and to the partition of the request, whose bytes need be no text', () => {
    expect(decided('NO_ENTRY')).toMatchObject({ topic: 'send-decisions', tenant: 'demo', keyBytes: request.key, lane: 3 });
  });

  test('the same request and decision are the same event, whenever it is made; another decision or tenant is another', () => {
    const cause = sendRequestId('demo', '/campaigns', 'campaign-7/message-1');
    expect(decided('NO_ENTRY')).toMatchObject({ id: effectId(cause, 'allowed'), correlationId: cause });
    expect(decided('RELEASED', '2026-11-24T08:30:01.000Z')?.id).toBe(decided('NO_ENTRY')?.id);
    expect(decided('SUPPRESSED')?.id).not.toBe(decided('NO_ENTRY')?.id);
    expect(sendRequestId('northwind', '/campaigns', 'campaign-7/message-1')).not.toBe(cause);
  });

  test.each<[CheckReason, string]>([['NO_ENTRY', EARLY], ['SUPPRESSED', EARLY], ['STALE', LATE], ['NO_ENTRY', LATE]])('%s at %s fits its schema', (reason, at) => {
    const data = decided(reason, at)?.data;
    expect(eventDefinition('stopline.send.decided.v1')?.data.parse(data)).toEqual(data);
  });
});
