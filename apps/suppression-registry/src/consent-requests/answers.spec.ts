import { describe, expect, it } from '@jest/globals';
import type { Scope } from '@stopline/contracts';
import { answersTo, type Answer } from './answers.js';
import type { Heard } from '../deciding/requests.js';
import type { Numbered, StoredEntry } from '../deciding/facts.js';

const SAID = '2026-11-24T08:30:00.000Z';
const tenantWide: Scope = { kind: 'tenant' };
const codes: Scope = { kind: 'category', id: 'codes' };

const heard = (eventId: string): Heard => ({
  eventId,
  correlationId: eventId,
  origin: 'consent-requests',
  number: '+12125550123',
  said: SAID,
  saidBy: 'requester',
  receivedAt: SAID,
  awaited: true,
  asks: [],
});
const entry = (scope: Scope, version: number, stateSeq?: number): StoredEntry => ({
  scope,
  state: 'suppressed',
  version,
  said: SAID,
  since: SAID,
  origin: 'consent-requests',
  ...(stateSeq !== undefined && { stateSeq }),
});
const question = { questionId: '44444444-4444-5444-8444-444444444444', kind: 'confirm_opt_in', sender: '88222', scopes: [codes], said: SAID, askedAt: SAID, expiresAt: SAID } as const;
const about = (eventId: string) => ({ heard: heard(eventId), tenant: 'demo', subject: 'k1.000102030405060708090a0b0c0d0e0f', cause: 'agent' }) as const;
const changed = (eventId: string, of: StoredEntry, laneSeq: number): Numbered => ({ ...about(eventId), kind: 'changed', entry: of, lane: 4, laneSeq });
const superseded = (eventId: string, of: StoredEntry | undefined, laneSeq: number): Numbered => ({
  ...about(eventId),
  kind: 'superseded',
  action: 'opt_out',
  reason: of ? 'said_before_the_current_state' : 'sender_unknown',
  ...(of && { entry: of }),
  lane: 4,
  laneSeq,
});

describe('the answer to a write by API', () => {
  const cases: [given: string, facts: Numbered[], answer: Partial<Answer>][] = [
    ['a change', [changed('a', entry(tenantWide, 1), 9)], { outcome: 'changed', entries: [{ scope: tenantWide, state: 'suppressed', version: 1, said: SAID }], token: '4:9' }],
    ['two scopes: the token of the later one', [changed('a', entry(tenantWide, 1), 9), changed('a', entry(codes, 1), 10)], { outcome: 'changed', token: '4:10' }],
    ['one scope changed, one not', [changed('a', entry(tenantWide, 2), 9), superseded('a', entry(codes, 1, 3), 10)], { outcome: 'changed', token: '4:9' }],
    [
      'nothing changed: the entry that stood against it, by its own last number',
      [superseded('a', entry(tenantWide, 5, 3), 9)],
      { outcome: 'superseded', reason: 'said_before_the_current_state', token: '4:3' },
    ],
    [
      'nothing changed against an entry of the same batch',
      [changed('b', entry(tenantWide, 1), 8), superseded('a', entry(tenantWide, 1), 9)],
      { outcome: 'superseded', token: '4:8' },
    ],
    [
      'a recorded opt-in that leaves a STOP standing says so (R13)',
      [{ ...about('a'), kind: 'changed', entry: { ...entry(codes, 1), state: 'released', authority: 'record' }, standing: [entry(tenantWide, 2)], lane: 4, laneSeq: 9 }],
      { outcome: 'changed', blockedBy: [{ scope: tenantWide, state: 'suppressed', version: 2, said: SAID }], said: SAID, saidBy: 'requester', token: '4:9' },
    ],
    [
      'an opt-in that the person has to confirm',
      [{ ...about('a'), kind: 'question_asked', question, lane: 4, laneSeq: 9 }],
      { outcome: 'awaits_confirmation', entries: [], blockedBy: [] },
    ],
    ['no scope found: no entry, no token', [superseded('a', undefined, 9)], { outcome: 'superseded', reason: 'sender_unknown', entries: [] }],
  ];

  it.each(cases)('%s', (_, facts, answer) => {
    const found = answersTo(facts).get('a');
    expect(found).toMatchObject(answer);
    expect(found?.token).toBe(answer.token);
  });
});
