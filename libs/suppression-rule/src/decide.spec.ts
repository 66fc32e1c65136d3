import type { Scope } from '@stopline/contracts';
import { describe, expect, it } from '@jest/globals';
import { applyRequest, type RecordedEntry, type Request } from './apply-request.js';
import { decide, type Entry, type OpenHold, type SendContext } from './decide.js';
import { interleave, seeded } from './seeded.fake.js';

const at = (second: number) => `2026-11-24T08:30:${String(second).padStart(2, '0')}.000Z`;
const GLOBAL: Scope = { kind: 'global' };
const TENANT: Scope = { kind: 'tenant' };
const category = (id: string): Scope => ({ kind: 'category', id });
const program = (id: string): Scope => ({ kind: 'program', id });
const sender = (id: string): Scope => ({ kind: 'sender', id });
const stop = (scope: Scope, second: number): Entry => ({ scope, state: 'suppressed', said: at(second) });
const start = (scope: Scope, second: number): Entry => ({ scope, state: 'released', said: at(second) });
const hold = (scope: Scope, cause: OpenHold['cause'] = 'ambiguous_text'): OpenHold => ({ holdId: 'h1', scope, cause });

const open = { consentRequired: false, exempt: false };
const [S1, S2] = ['+12025550100', '+12025550101'];
/** A send of program deals in category marketing, by its first sender. */
const deals: SendContext = { program: 'deals', category: 'marketing', sender: S1, policy: open };
const moved: SendContext = { ...deals, formerPrograms: ['news'], formerCategories: ['alerts'] };
const codes: SendContext = { program: 'codes', category: 'one-time', sender: S2, policy: { ...open, exempt: true } };
const strict: SendContext = { ...deals, policy: { ...open, consentRequired: true } };
const anything: SendContext = { policy: open };
const dealsByAnySender: SendContext = { program: 'deals', category: 'marketing', policy: open };

type Row = [given: string, entries: Entry[], holds: OpenHold[], send: SendContext, decision: 'ALLOW' | 'BLOCK', reason: string];

const nested: Row[] = [
  ['nothing', [], [], deals, 'ALLOW', 'NO_ENTRY'],
  ['a tenant-wide STOP', [stop(TENANT, 1)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['a STOP in its category', [stop(category('marketing'), 1)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['a STOP in another category', [stop(category('alerts'), 1)], [], deals, 'ALLOW', 'NO_ENTRY'],
  ['a STOP in its program', [stop(program('deals'), 1)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['a STOP in another program', [stop(program('news'), 1)], [], deals, 'ALLOW', 'NO_ENTRY'],
  ['a STOP to its sender', [stop(sender(S1), 1)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['a STOP to another sender', [stop(sender(S2), 1)], [], deals, 'ALLOW', 'NO_ENTRY'],
];

const saidLast: Row[] = [
  ['STOP everywhere, then START of its program', [stop(TENANT, 1), start(program('deals'), 2)], [], deals, 'ALLOW', 'RELEASED'],
  ['START of its program, then STOP everywhere', [stop(TENANT, 3), start(program('deals'), 2)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['STOP everywhere, then START of another program', [stop(TENANT, 1), start(program('news'), 2)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['STOP of its sender, then START of its program', [stop(sender(S1), 1), start(program('deals'), 2)], [], deals, 'ALLOW', 'RELEASED'],
  ['START of its program, then STOP of its sender', [start(program('deals'), 1), stop(sender(S1), 2)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['STOP of its program, then START everywhere', [stop(program('deals'), 1), start(TENANT, 2)], [], deals, 'ALLOW', 'RELEASED'],
  ['STOP and START at the same instant', [stop(TENANT, 1), start(program('deals'), 1)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['START and STOP at the same instant, the other way round', [stop(program('deals'), 1), start(TENANT, 1)], [], deals, 'BLOCK', 'SUPPRESSED'],
  [
    'STOP, START, STOP in three scopes',
    [stop(program('deals'), 1), start(category('marketing'), 2), stop(TENANT, 3)],
    [],
    deals,
    'BLOCK',
    'SUPPRESSED',
  ],
];

const global: Row[] = [
  ['a global suppression', [stop(GLOBAL, 1)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['a global suppression, then START', [stop(GLOBAL, 1), start(program('deals'), 2)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['a global suppression and an exempt category', [stop(GLOBAL, 1)], [], codes, 'BLOCK', 'SUPPRESSED'],
  ['a global release alone', [start(GLOBAL, 1)], [], deals, 'ALLOW', 'NO_ENTRY'],
  ['a global release after a STOP', [stop(TENANT, 1), start(GLOBAL, 2)], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['a global release where consent is required', [start(GLOBAL, 1)], [], strict, 'BLOCK', 'CONSENT_REQUIRED'],
];

const held: Row[] = [
  ['a hold that covers', [], [hold(TENANT)], deals, 'BLOCK', 'HELD'],
  ['a hold after a release', [start(program('deals'), 1)], [hold(TENANT, 'unreadable_message')], deals, 'BLOCK', 'HELD'],
  ['a hold of another program', [], [hold(program('news'))], deals, 'ALLOW', 'NO_ENTRY'],
  ['a hold and a STOP', [stop(TENANT, 1)], [hold(TENANT)], deals, 'BLOCK', 'SUPPRESSED'],
  ['one hold of two covers', [], [hold(program('news')), hold(sender(S1))], deals, 'BLOCK', 'HELD'],
  ['a tenant-wide hold and an exempt category', [], [hold(TENANT)], codes, 'ALLOW', 'NO_ENTRY'],
  ['a hold of the exempt category itself', [], [hold(category('one-time'))], codes, 'BLOCK', 'HELD'],
  ['a parked key and an exempt category: nobody knows what was said', [], [hold(TENANT, 'parked_key')], codes, 'BLOCK', 'HELD'],
  ['a global hold and an exempt category', [], [hold(GLOBAL)], codes, 'BLOCK', 'HELD'],
];

const exempt: Row[] = [
  ['a tenant-wide STOP', [stop(TENANT, 1)], [], codes, 'ALLOW', 'EXEMPT'],
  ['a STOP said to the category', [stop(TENANT, 1), stop(category('one-time'), 1)], [], codes, 'BLOCK', 'SUPPRESSED'],
  ['a STOP said to its program', [stop(program('codes'), 1)], [], codes, 'BLOCK', 'SUPPRESSED'],
  ['a STOP said to its sender', [stop(sender(S2), 1)], [], codes, 'BLOCK', 'SUPPRESSED'],
  ['a STOP said to the category, then a tenant-wide START', [stop(category('one-time'), 1), start(TENANT, 2)], [], codes, 'BLOCK', 'SUPPRESSED'],
  [
    'a STOP said to the category, then START of its program',
    [stop(TENANT, 1), stop(category('one-time'), 1), start(program('codes'), 2)],
    [],
    codes,
    'ALLOW',
    'RELEASED',
  ],
];

const consent: Row[] = [
  ['nobody opted in', [], [], strict, 'BLOCK', 'CONSENT_REQUIRED'],
  ['an opt-in to its program', [start(program('deals'), 1)], [], strict, 'ALLOW', 'RELEASED'],
  ['an opt-in to another program', [start(program('news'), 1)], [], strict, 'BLOCK', 'CONSENT_REQUIRED'],
  ['an opt-in, then STOP', [start(program('deals'), 1), stop(TENANT, 2)], [], strict, 'BLOCK', 'SUPPRESSED'],
  ['an exempt category that requires consent', [stop(TENANT, 1)], [], { ...codes, policy: { consentRequired: true, exempt: true } }, 'BLOCK', 'CONSENT_REQUIRED'],
];

const onRecord = (entry: Entry): Entry => ({ ...entry, authority: 'record' });
const authority: Row[] = [
  ['a recorded opt-out', [onRecord(stop(TENANT, 1))], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['a recorded opt-out, then a recorded opt-in', [onRecord(stop(TENANT, 1)), onRecord(start(program('deals'), 2))], [], deals, 'ALLOW', 'RELEASED'],
  ['a recorded opt-out, then START', [onRecord(stop(TENANT, 1)), start(program('deals'), 2)], [], deals, 'ALLOW', 'RELEASED'],
  ['STOP, then a recorded opt-in: only the person lifts it (R13)', [stop(TENANT, 1), onRecord(start(program('deals'), 2))], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['STOP and recorded opt-in in one scope (R13)', [stop(program('deals'), 1), onRecord(start(program('deals'), 2))], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['STOP, START, and a recorded opt-out after them', [stop(TENANT, 1), start(program('deals'), 2), onRecord(stop(TENANT, 3))], [], deals, 'BLOCK', 'SUPPRESSED'],
  ['a recorded opt-in where consent is required', [onRecord(start(program('deals'), 1))], [], strict, 'ALLOW', 'RELEASED'],
];

const former: Row[] = [
  ['a STOP to the program that it left', [stop(program('news'), 1)], [], moved, 'BLOCK', 'SUPPRESSED'],
  ['a STOP to the program that it left, then START of the new one', [stop(program('news'), 1), start(program('deals'), 2)], [], moved, 'ALLOW', 'RELEASED'],
  ['a STOP everywhere, then START of the program that it left (R13)', [stop(TENANT, 1), start(program('news'), 2)], [], moved, 'BLOCK', 'SUPPRESSED'],
  ['a hold of the program that it left', [], [hold(program('news'))], moved, 'BLOCK', 'HELD'],
  ['a STOP to the category that it left', [stop(category('alerts'), 1)], [], moved, 'BLOCK', 'SUPPRESSED'],
];

const leftOut: Row[] = [
  ['a STOP of any program', [stop(program('news'), 1)], [], anything, 'BLOCK', 'SUPPRESSED'],
  ['a STOP of any category', [stop(category('alerts'), 1)], [], anything, 'BLOCK', 'SUPPRESSED'],
  ['a STOP to any sender', [stop(sender(S2), 1)], [], dealsByAnySender, 'BLOCK', 'SUPPRESSED'],
  ['a hold of any program', [], [hold(program('news'))], anything, 'BLOCK', 'HELD'],
  ['a START of one program lifts nothing for any', [stop(TENANT, 1), start(program('deals'), 2)], [], anything, 'BLOCK', 'SUPPRESSED'],
  ['a START of one program is no consent for any', [start(program('deals'), 1)], [], { policy: strict.policy }, 'BLOCK', 'CONSENT_REQUIRED'],
  ['a STOP to one sender, then START of its program', [stop(sender(S2), 1), start(program('deals'), 2)], [], dealsByAnySender, 'ALLOW', 'RELEASED'],
  ['a STOP of one program, then START everywhere', [stop(program('news'), 1), start(TENANT, 2)], [], anything, 'ALLOW', 'RELEASED'],
  ['a START of one sender only', [stop(TENANT, 1), start(sender(S2), 2)], [], dealsByAnySender, 'BLOCK', 'SUPPRESSED'],
];

describe.each([
  ['nested scopes', nested],
  ['said last decides', saidLast],
  ['global', global],
  ['holds', held],
  ['on whose word', authority],
  ['an exempt category', exempt],
  ['consent required', consent],
  ['a sender that moved', former],
  ['what the send leaves out means any', leftOut],
])('the one rule: %s', (_, rows) => {
  it.each(rows)('given %s', (...row) => {
    const [, entries, holds, send, decision, reason] = row;
    expect(decide(entries, holds, send)).toMatchObject({ decision, reason });
    expect(decide(entries.toReversed(), holds.toReversed(), send)).toMatchObject({ decision, reason });
  });
});

describe('the answer names what decided', () => {
  it('the suppression said last, with the fields of the caller', () => {
    const last = { ...stop(program('deals'), 2), version: 7 };
    expect(decide([{ ...stop(TENANT, 1), version: 3 }, last], [], deals).entry).toBe(last);
  });

  it('the release, the hold, the exempted STOP; nothing where nothing decided', () => {
    const [release, tenantStop, ambiguous] = [start(program('deals'), 2), stop(TENANT, 1), hold(TENANT)];
    expect(decide([tenantStop, release], [], deals).entry).toBe(release);
    expect(decide([], [ambiguous], deals)).toEqual({ decision: 'BLOCK', reason: 'HELD', hold: ambiguous });
    expect(decide([tenantStop], [], codes).entry).toBe(tenantStop);
    expect(decide([], [], deals)).toEqual({ decision: 'ALLOW', reason: 'NO_ENTRY' });
  });
});

const programs = { deals: [S1, '+12025550103'], news: [S2], alerts: ['+12025550102'] };
const scopes = [TENANT, ...Object.keys(programs).map(program), ...Object.values(programs).flat().map(sender)];
const sends = Object.entries(programs).flatMap(([id, senders]) => senders.map((address): SendContext => ({ ...deals, program: id, sender: address })));

/** Entries as a random history leaves them, one for each scope. */
function randomEntries(random: (limit: number) => number): Entry[] {
  return scopes.filter(() => random(2) === 0).map((scope) => (random(2) === 0 ? stop(scope, random(6)) : start(scope, random(6))));
}

describe('properties of 300 random histories', () => {
  const histories = Array.from({ length: 300 }, (_, seed) => ({ seed, random: seeded(seed), entries: randomEntries(seeded(seed)) }));

  it('a send that leaves nothing out: the covering entry said last decides, equal is suppressed', () => {
    for (const { seed, entries } of histories) {
      for (const send of sends) {
        const covering = entries.filter(({ scope }) => !('id' in scope) || scope.id === send.program || scope.id === send.sender);
        const last = covering.map(({ said }) => said).toSorted().at(-1);
        const blocked = covering.some(({ said, state }) => said === last && state === 'suppressed');
        expect({ seed, decision: decide(entries, [], send).decision }).toEqual({ seed, decision: blocked ? 'BLOCK' : 'ALLOW' });
      }
    }
  });

  it('a send that leaves something out is allowed only if each send that it may mean is allowed', () => {
    const vague = [{ category: 'marketing', policy: open }, ...Object.keys(programs).map((id) => ({ program: id, category: 'marketing', policy: open }))];
    let allowed = 0;
    for (const { seed, entries } of histories) {
      for (const question of vague.filter((candidate) => decide(entries, [], candidate).decision === 'ALLOW')) {
        const meant = sends.filter((send) => !('program' in question) || send.program === question.program);
        expect({ seed, decisions: meant.map((send) => decide(entries, [], send).decision) }).toEqual({ seed, decisions: meant.map(() => 'ALLOW') });
        allowed += 1;
      }
    }
    expect(allowed).toBeGreaterThan(100);
  });

  it('any order of arrival across scopes ends in the same decisions', () => {
    for (const { seed, random } of histories) {
      const logs = scopes.flatMap((scope) => ['sms', 'web'].map((origin) => randomRequests(scope, origin, random)));
      const first = decisionsAfter(interleave(logs, random));
      for (let round = 0; round < 5; round += 1) expect({ seed, decisions: decisionsAfter(interleave(logs, random)) }).toEqual({ seed, decisions: first });
    }
  });
});

type ScopedRequest = Request & { scope: Scope };

function randomRequests(scope: Scope, origin: string, random: (limit: number) => number): ScopedRequest[] {
  return Array.from({ length: random(3) }, () => ({ scope, origin, said: at(random(4)), state: random(2) === 0 ? 'suppressed' : 'released' }));
}

function decisionsAfter(arrivals: readonly ScopedRequest[]): string[] {
  const stored = new Map<Scope, RecordedEntry>();
  for (const request of arrivals) {
    const applied = applyRequest(stored.get(request.scope), request);
    const entry = applied.changed ? applied.entry : applied.noted;
    if (entry) stored.set(request.scope, entry);
  }
  const entries = [...stored].map(([scope, entry]) => ({ scope, ...entry }));
  return sends.map((send) => decide(entries, [], send).decision);
}
