import { describe, expect, it } from '@jest/globals';
import type { Scope } from '@stopline/contracts';
import { encodeEvent } from '@stopline/messaging';
import { fakeDirectory, LONG_CODE } from '../directory.fake.js';
import { eventsOf } from './outgoing.js';
import type { Heard } from './requests.js';
import type { Fact, StoredEntry, StoredHold } from './facts.js';

const SUBJECT = 'k1.000102030405060708090a0b0c0d0e0f';
const SAID = '2026-11-24T08:30:00.000Z';
const NOW = '2026-11-24T08:30:00.500Z';
const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const place = { lane: 4, laneSeq: 17, now: NOW };

const heard: Heard = {
  eventId: '11111111-1111-5111-8111-111111111111',
  correlationId: '22222222-2222-5222-8222-222222222222',
  traceparent: TRACE,
  origin: 'classified-messages',
  number: '+12125550123',
  sender: LONG_CODE,
  said: SAID,
  saidBy: 'provider',
  receivedAt: SAID,
  awaited: false,
  asks: [],
};
const about = { heard, tenant: 'demo', subject: SUBJECT };
const tenantWide: Scope = { kind: 'tenant' };
const entry: StoredEntry = { scope: tenantWide, state: 'suppressed', version: 2, said: SAID, since: NOW, origin: 'classified-messages' };
const hold: StoredHold = { holdId: '33333333-3333-5333-8333-333333333333', scope: tenantWide, cause: 'unreadable_message', openedAt: NOW };

function replyFact(): Fact {
  const known = fakeDirectory().sender('demo', LONG_CODE);
  if (!known) throw new Error('no such sender');
  return { ...about, kind: 'reply', reply: 'opt_out', known, language: 'en' };
}

const facts: [what: string, fact: Fact, told: [topic: string, key: string][]][] = [
  [
    'a change',
    { ...about, kind: 'changed', entry, before: { ...entry, state: 'released', version: 1 }, cause: 'keyword' },
    [
      ['suppression-changes', `demo/${SUBJECT}/tenant`],
      ['suppression-state', `demo/${SUBJECT}/tenant`],
    ],
  ],
  [
    'a superseded request',
    { ...about, kind: 'superseded', action: 'opt_in', reason: 'sender_unknown', cause: 'keyword' },
    [['suppression-changes', `demo/${SUBJECT}/none`]],
  ],
  [
    'an opened hold',
    { ...about, kind: 'hold_opened', hold },
    [
      ['suppression-changes', `demo/${SUBJECT}/hold:${hold.holdId}`],
      ['suppression-state', `demo/${SUBJECT}/hold:${hold.holdId}`],
    ],
  ],
  [
    'a closed hold',
    { ...about, kind: 'hold_closed', hold, decision: 'dismiss', actor: 'demo-compliance' },
    [
      ['suppression-changes', `demo/${SUBJECT}/hold:${hold.holdId}`],
      ['suppression-state', `demo/${SUBJECT}/hold:${hold.holdId}`],
    ],
  ],
  ['a reply that is due', replyFact(), [['reply-requests', `demo/${SUBJECT}/sender:${LONG_CODE}`]]],
];

describe('what the world is told of', () => {
  it.each(facts)('%s: events that fit the contracts, continue the story and name no subscriber (I16)', (_, fact, told) => {
    const events = eventsOf(fact, place);
    expect(events.map(({ topic, key }) => [topic, key])).toEqual(told);
    for (const event of events) {
      const { value, headers } = encodeEvent('suppression-registry', { ...event, lane: place.lane });
      expect(headers).toMatchObject({ ce_correlationid: heard.correlationId, ce_causationid: heard.eventId, traceparent: TRACE });
      expect(JSON.parse(value)).toMatchObject({ laneSeq: 17 });
      expect(value).not.toContain('2125550123');
    }
  });

  it('the same cause: the same ids, and each event its own', () => {
    const ids = (): string[] => facts.flatMap(([, fact]) => eventsOf(fact, place).map(({ id }) => id));
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(ids().length);
  });

  it('a change of another tenant has another id: one message may stop several', () => {
    const change = { ...about, kind: 'changed', entry, cause: 'keyword' } as const;
    expect(eventsOf({ ...change, tenant: 'northwind' }, place)[0]?.id).not.toBe(eventsOf(change, place)[0]?.id);
  });

  it('a reply expires five minutes after the person spoke (R7), caused by their message', () => {
    expect(eventsOf(replyFact(), place)[0]?.data).toMatchObject({ causedBy: heard.correlationId, effectiveAt: NOW, expiresAt: '2026-11-24T08:35:00.000Z' });
  });
});
