import { describe, expect, it } from '@jest/globals';
import type { Heard } from '../deciding/requests.js';
import { decideHold } from './review.js';
import type { StoredEntry, StoredHold, SubjectState } from '../deciding/facts.js';

const SAID = '2026-11-24T08:30:00.000Z';
const NOW = '2026-11-24T09:00:00.000Z';
const hold: StoredHold = { holdId: '33333333-3333-5333-8333-333333333333', scope: { kind: 'tenant' }, cause: 'ambiguous_text', openedAt: SAID };
const heard: Heard = {
  eventId: '11111111-1111-5111-8111-111111111111',
  correlationId: '22222222-2222-5222-8222-222222222222',
  origin: 'classified-messages',
  number: '+12125550123',
  said: SAID,
  saidBy: 'provider',
  receivedAt: SAID,
  awaited: false,
  asks: [],
};
const rejoined: StoredEntry = { scope: { kind: 'tenant' }, state: 'released', version: 4, said: '2026-11-24T08:40:00.000Z', since: SAID, origin: 'consent-requests' };
const person = (...entries: StoredEntry[]): SubjectState => ({ tenant: 'demo', subject: 'k1.000102030405060708090a0b0c0d0e0f', entries, holds: [hold], questions: [] });

describe('the decision on a hold', () => {
  const actor = 'demo-compliance';
  const closed = (decision: string) => ({ kind: 'hold_closed', hold, decision, actor });

  it.each([
    ['dismissed: that hold is closed, nothing else', 'dismiss', person(), [closed('dismiss')]],
    [
      'kept: an opt-out of cause review, said when the message was',
      'keep',
      person(),
      [{ kind: 'changed', cause: 'review', actor, entry: { state: 'suppressed', said: SAID, version: 1, since: NOW } }, closed('keep')],
    ],
    [
      'kept, but the person has opted in since: nothing changes but the hold',
      'keep',
      person(rejoined),
      [{ kind: 'superseded', cause: 'review', reason: 'said_before_the_current_state' }, closed('keep')],
    ],
  ] as const)('%s', (_, decision, state, facts) => {
    expect(decideHold({ hold, heard }, state, { decision, actor }, NOW)).toMatchObject(facts);
  });
});
