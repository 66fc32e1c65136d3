import { describe, expect, it } from '@jest/globals';
import type { Scope, SuppressionState } from '@stopline/contracts';
import type { Ask, Heard } from './requests.js';
import type { StoredEntry, SubjectState } from './facts.js';
import { applyAsk } from './transitions.js';

const NOW = '2026-11-24T08:30:00.500Z';
const tenantWide: Scope = { kind: 'tenant' };
const deals: Scope = { kind: 'program', id: 'deals' };
const nobody: SubjectState = { tenant: 'demo', subject: 'k1.000102030405060708090a0b0c0d0e0f', entries: [], holds: [], questions: [] };

const at = (second: number): string => `2026-11-24T08:30:${String(second).padStart(2, '0')}.000Z`;

function heardAt(second: number, origin: Heard['origin'] = 'classified-messages'): Heard {
  return {
    eventId: '11111111-1111-5111-8111-111111111111',
    correlationId: '22222222-2222-5222-8222-222222222222',
    origin,
    number: '+12125550123',
    said: at(second),
    saidBy: 'provider',
    receivedAt: at(30),
    awaited: false,
    asks: [],
  };
}

function ask(kind: 'opt_out' | 'opt_in', ...scopes: Scope[]): Ask {
  return { kind, tenant: 'demo', scopes, cause: 'keyword' };
}

function withEntry(state: SuppressionState, second: number, origin = 'classified-messages'): SubjectState {
  const entry: StoredEntry = { scope: tenantWide, state, said: at(second), version: 3, since: at(1), origin, stateSeq: 7 };
  return { ...nobody, entries: [entry] };
}

describe('an ask applied to its subject', () => {
  const cases: [given: string, when: [SubjectState, Ask, Heard], facts: object[]][] = [
    [
      'the first STOP: version 1',
      [nobody, ask('opt_out', tenantWide), heardAt(5)],
      [{ kind: 'changed', entry: { scope: tenantWide, state: 'suppressed', said: at(5), version: 1, since: NOW, origin: 'classified-messages' } }],
    ],
    [
      'a later START: the next version, and the state before',
      [withEntry('suppressed', 5), ask('opt_in', tenantWide), heardAt(6)],
      [{ kind: 'changed', entry: { state: 'released', version: 4, since: NOW }, before: { state: 'suppressed', version: 3 } }],
    ],
    [
      'STOP said again later: a new version, suppressed since the first',
      [withEntry('suppressed', 5), ask('opt_out', tenantWide), heardAt(6)],
      [{ kind: 'changed', entry: { state: 'suppressed', said: at(6), version: 4, since: at(1) } }],
    ],
    [
      'a START said before the STOP: remembered, nothing lifted',
      [withEntry('suppressed', 5), ask('opt_in', tenantWide), heardAt(4)],
      [{ kind: 'superseded', action: 'opt_in', reason: 'said_before_the_current_state', scope: tenantWide, entry: { version: 3 } }],
    ],
    [
      'an opt-in that finds nothing to lift is remembered all the same (design §4.6)',
      [nobody, ask('opt_in', deals), heardAt(5)],
      [{ kind: 'changed', entry: { scope: deals, state: 'released', version: 1 } }],
    ],
    [
      'a recorded opt-in lifts nothing that the person said: an entry of its own, beside what stands (R13)',
      [withEntry('suppressed', 5), { ...ask('opt_in', tenantWide), cause: 'web', authority: 'record' } as Ask, heardAt(6)],
      [{ kind: 'changed', entry: { state: 'released', authority: 'record', version: 1 }, standing: [{ state: 'suppressed', version: 3 }] }],
    ],
    [
      'an opt-in that is refused changes nothing, for the reason given',
      [withEntry('suppressed', 5), { ...ask('opt_in', tenantWide), refused: 'evidence_missing' } as Ask, heardAt(6)],
      [{ kind: 'superseded', action: 'opt_in', reason: 'evidence_missing', scope: tenantWide }],
    ],
    [
      'an opt-in without a scope is superseded',
      [withEntry('suppressed', 5), ask('opt_in'), heardAt(6)],
      [{ kind: 'superseded', action: 'opt_in', reason: 'sender_unknown' }],
    ],
    [
      'each scope has a version of its own',
      [withEntry('suppressed', 5), ask('opt_out', tenantWide, deals), heardAt(6)],
      [
        { kind: 'changed', entry: { scope: tenantWide, version: 4 } },
        { kind: 'changed', entry: { scope: deals, version: 1 } },
      ],
    ],
  ];

  it.each(cases)('%s', (_, [state, asked, heard], facts) => {
    expect(applyAsk(state, asked, heard, NOW).facts).toMatchObject(facts);
  });

  it('notes a second topic at the same instant, so that the first one alone does not lift (design §4.6)', () => {
    const stopped = withEntry('suppressed', 5);
    const noted = applyAsk(stopped, ask('opt_out', tenantWide), heardAt(5, 'consent-requests'), NOW);
    expect(noted.facts).toMatchObject([{ kind: 'superseded', noted: true, entry: { version: 3 } }]);
    const lifted = applyAsk(noted.state, ask('opt_in', tenantWide), heardAt(5), NOW);
    expect(lifted.state.entries).toMatchObject([{ state: 'suppressed', version: 3 }]);
  });

  it('opens a hold of its own for each scope', () => {
    const { state, facts } = applyAsk(nobody, { kind: 'hold', tenant: 'demo', scopes: [tenantWide, deals], cause: 'ambiguous_text' }, heardAt(5), NOW);
    expect(facts).toMatchObject([
      { kind: 'hold_opened', hold: { scope: tenantWide, cause: 'ambiguous_text', openedAt: NOW } },
      { kind: 'hold_opened', hold: { scope: deals } },
    ]);
    expect(new Set(state.holds.map(({ holdId }) => holdId)).size).toBe(2);
  });
});

describe('holds of a message in parts', () => {
  const opened = heardAt(5);
  const held = applyAsk(nobody, { kind: 'hold', tenant: 'demo', scopes: [tenantWide], cause: 'incomplete_message' }, opened, NOW);
  const end = (openedBy: string): Ask => ({ kind: 'end_holds', tenant: 'demo', scopes: [tenantWide], openedBy: [openedBy], actor: 'keyword-classifier' });

  it('end when the message is judged, and no other hold with them', () => {
    const other = applyAsk(held.state, { kind: 'hold', tenant: 'demo', scopes: [tenantWide], cause: 'ambiguous_text' }, { ...opened, eventId: '33333333-3333-5333-8333-333333333333' }, NOW);
    const ended = applyAsk(other.state, end(opened.eventId), heardAt(6), NOW);
    expect(ended.facts).toMatchObject([{ kind: 'hold_closed', decision: 'applied', actor: 'keyword-classifier', hold: { cause: 'incomplete_message' } }]);
    expect(ended.state.holds).toMatchObject([{ cause: 'ambiguous_text' }]);
  });

  it('that somebody decided meanwhile, or that never were, change nothing', () => {
    expect(applyAsk(nobody, end(opened.eventId), heardAt(6), NOW)).toEqual({ state: nobody, facts: [] });
    expect(applyAsk(held.state, end('44444444-4444-5444-8444-444444444444'), heardAt(6), NOW).facts).toEqual([]);
  });
});
