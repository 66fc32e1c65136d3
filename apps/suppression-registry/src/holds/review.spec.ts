import { describe, expect, it } from '@jest/globals';
import { fakeDirectory, LONG_CODE, PLATFORM_ANSWERS, TOLL_FREE } from '../directory.fake.js';
import type { StoredEntry, StoredHold, SubjectState } from '../deciding/facts.js';
import type { Heard } from '../deciding/requests.js';
import { claim, decideHold, escalate, mayDecide, reopen, unclaim, type Decidable, type HoldUnderReview } from './review.js';

const SAID = '2026-11-24T08:30:00.000Z';
const NOW = '2026-11-24T08:34:59.999Z';
const LATER = '2026-11-24T08:35:00.000Z';
const subject = 'k1.000102030405060708090a0b0c0d0e0f';
const hold: StoredHold = { holdId: '33333333-3333-5333-8333-333333333333', scope: { kind: 'tenant' }, cause: 'ambiguous_text', openedAt: SAID, version: 1 };
const heard: Heard = {
  eventId: '11111111-1111-5111-8111-111111111111',
  correlationId: '22222222-2222-5222-8222-222222222222',
  origin: 'classified-messages',
  number: '+12125550123',
  sender: LONG_CODE,
  rule: 'perhaps:fr:declined',
  rulesVersion: 'spec',
  held: { language: 'fr', alternatives: [] },
  said: SAID,
  saidBy: 'provider',
  receivedAt: SAID,
  awaited: false,
  asks: [],
};
const entry = (state: StoredEntry['state'], said: string): StoredEntry => ({ scope: { kind: 'tenant' }, state, version: 4, said, since: SAID, origin: 'consent-requests' });
const person = (...entries: StoredEntry[]): SubjectState => ({ tenant: 'demo', subject, entries, holds: [hold], questions: [] });
const actor = 'demo-compliance: Jo';
const other = 'demo-compliance: Kim';

describe('the decision on a hold', () => {
  const closed = (decision: string) => ({ kind: 'hold_closed', hold, decision, actor });
  const changed = { kind: 'changed', cause: 'review', actor, entry: { state: 'suppressed', said: SAID, version: 1 } };
  const reply = { kind: 'reply', reply: 'opt_out', language: 'fr', known: { sender: { address: LONG_CODE } } };

  const cases: [what: string, decision: 'opt_out' | 'dismiss', given: Partial<Decidable> & { sender?: string }, facts: object[]][] = [
    ['dismissed: that hold is closed, nothing else', 'dismiss', {}, [closed('dismiss')]],
    ['opt-out within five minutes of the message: said when the message was, and confirmed in its language (R7)', 'opt_out', {}, [changed, closed('keep'), reply]],
    ['opt-out after five minutes: silent (R7)', 'opt_out', { now: LATER }, [changed, closed('keep')]],
    ['opt-out of a person who was suppressed already: not confirmed again (R15)', 'opt_out', { state: person(entry('suppressed', '2026-11-24T08:20:00.000Z')) }, [{ ...changed, entry: { version: 5 } }, closed('keep')]],
    [
      'opt-out, but the person has opted in since: nothing changes but the hold',
      'opt_out',
      { state: person(entry('released', '2026-11-24T08:31:00.000Z')) },
      [{ kind: 'superseded', cause: 'review', reason: 'said_before_the_current_state' }, closed('keep')],
    ],
    ['opt-out said to a sender that others answer for: silent (R9)', 'opt_out', { sender: PLATFORM_ANSWERS }, [changed, closed('keep')]],
    ['opt-out said to a sender that is none of ours: silent', 'opt_out', { sender: '+12025550199' }, [changed, closed('keep')]],
    ['opt-out said to a toll-free number in words that no network answers: confirmed (R16)', 'opt_out', { sender: TOLL_FREE }, [changed, closed('keep'), { kind: 'reply' }]],
  ];

  it.each(cases)('%s', (_, decision, { sender = LONG_CODE, ...given }, facts) => {
    const known = fakeDirectory().sender('demo', sender);
    const decided = decideHold({ hold, heard, state: person(), now: NOW, ...(known && { known }), ...given }, { decision, actor });
    expect(decided).toMatchObject(facts);
    expect(decided).toHaveLength(facts.length);
  });

  it('a dismissal carries its reason, the note sealed', () => {
    const why = { reason: 'automatic_reply', note: { sealed: 'c2VhbGVk', key: 'k1' } } as const;
    expect(decideHold({ hold, heard, state: person(), now: NOW }, { decision: 'dismiss', actor, ...why })).toMatchObject([why]);
  });
});

const open: HoldUnderReview = { tenant: 'demo', subject, hold, story: heard, openSince: SAID };
const claimed = (by: string, until = LATER): HoldUnderReview => ({ ...open, claim: { by, until } });
const decided = (decision: 'keep' | 'dismiss' | 'applied', version = 2): HoldUnderReview => ({ ...open, hold: { ...hold, version }, closed: { decision, laneSeq: 9 } });
const parked: HoldUnderReview = { ...open, hold: { ...hold, cause: 'parked_key' } };
const refused = { kind: 'claimed', claim: { by: other, until: LATER } };

describe('a claim', () => {
  it.each([
    ['of an open hold lasts 15 minutes', open, { kind: 'record', step: { what: 'claimed', actor, until: '2026-11-24T08:49:59.999Z' } }],
    ['of mine is renewed', claimed(actor), { kind: 'record', step: { what: 'claimed' } }],
    ["of another's is refused with who has it and until when", claimed(other), refused],
    ["of another's that is over is mine", claimed(other, NOW), { kind: 'record', step: { actor } }],
    ['of a closed hold is refused', decided('dismiss'), { kind: 'closed' }],
    ['of a parked key is refused', parked, { kind: 'parked' }],
  ])('%s', (_, review, outcome) => {
    expect(claim(review, actor, NOW)).toMatchObject(outcome);
  });

  it.each([
    ['of mine is given back', claimed(actor), { kind: 'record', step: { what: 'unclaimed', actor } }],
    ['that I do not have is given back already', open, { kind: 'done' }],
    ['that was mine and is over too', claimed(actor, NOW), { kind: 'done' }],
    ["of another's is not mine to give back", claimed(other), refused],
  ])('%s', (_, review, outcome) => {
    expect(unclaim(review, actor, NOW)).toMatchObject(outcome);
  });
});

describe('a decision may be taken', () => {
  it.each([
    ['on an open hold', open, { kind: 'record' }],
    ['on one that I have', claimed(actor), { kind: 'record' }],
    ['not on one that another has', claimed(other), refused],
    ['on one whose claim is over', claimed(other, NOW), { kind: 'record' }],
    ['again with no effect', decided('keep'), { kind: 'done' }],
    ['not otherwise than before', decided('dismiss'), { kind: 'decided_otherwise' }],
    ['not on what closed by itself', decided('applied'), { kind: 'decided_otherwise' }],
    ['not on a parked key', parked, { kind: 'parked' }],
  ])('%s', (_, review, outcome) => {
    expect(mayDecide(review, { decision: 'opt_out', actor }, NOW)).toMatchObject(outcome);
  });
});

describe('an escalation', () => {
  const by = { actor, note: 'Ask the shop.', sealed: { sealed: 'c2VhbGVk', key: 'k1' } };
  const escalated = { ...open, escalation: { by: other, at: NOW, note: by.note } };

  it.each([
    ['of an open hold is recorded', open, { kind: 'record', step: { what: 'escalated', actor, note: by.sealed } }],
    ['in the same words is one already', escalated, { kind: 'done' }],
    ['in other words is one more', { ...escalated, escalation: { ...escalated.escalation, note: 'x' } }, { kind: 'record' }],
    ['of what another has is refused', claimed(other), refused],
    ['of a closed hold is refused', decided('keep'), { kind: 'closed' }],
  ])('%s', (_, review, outcome) => {
    expect(escalate(review, by, NOW)).toMatchObject(outcome);
  });
});

describe('to reopen', () => {
  it.each([
    ['undoes a dismissal', decided('dismiss'), { kind: 'record', step: { what: 'reopened', actor } }],
    ['undoes no opt-out (R13)', decided('keep'), { kind: 'not_dismissed' }],
    ['undoes nothing that closed by itself', decided('applied'), { kind: 'not_dismissed' }],
    ['again has no effect', { ...open, hold: { ...hold, version: 3 } }, { kind: 'done' }],
    ['means nothing to a hold that was never closed', open, { kind: 'not_dismissed' }],
  ])('%s', (_, review, outcome) => {
    expect(reopen(review, { actor })).toMatchObject(outcome);
  });
});
