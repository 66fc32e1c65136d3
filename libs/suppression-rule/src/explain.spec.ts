import type { Scope } from '@stopline/contracts';
import { describe, expect, it } from '@jest/globals';
import { decide, lifts, type Entry, type OpenHold, type SendContext } from './decide.js';
import { explain, type WhyNot } from './explain.js';
import { seeded } from './seeded.fake.js';

const at = (second: number) => `2026-11-24T08:30:${String(second).padStart(2, '0')}.000Z`;
const GLOBAL: Scope = { kind: 'global' };
const TENANT: Scope = { kind: 'tenant' };
const category = (id: string): Scope => ({ kind: 'category', id });
const program = (id: string): Scope => ({ kind: 'program', id });
const sender = (id: string): Scope => ({ kind: 'sender', id });
const stop = (scope: Scope, second: number, authority?: 'record'): Entry => ({ scope, state: 'suppressed', said: at(second), ...(authority && { authority }) });
const start = (scope: Scope, second: number, authority?: 'record'): Entry => ({ scope, state: 'released', said: at(second), ...(authority && { authority }) });
const hold = (scope: Scope, holdId = 'h1'): OpenHold => ({ holdId, scope, cause: 'ambiguous_text' });

const open = { consentRequired: false, exempt: false };
const deals: SendContext = { program: 'deals', category: 'marketing', sender: '88222', policy: open };
const moved: SendContext = { ...deals, formerPrograms: ['news'] };
const codes: SendContext = { program: 'codes', category: 'one-time', sender: '88223', policy: { ...open, exempt: true } };
const marketing: SendContext = { category: 'marketing', policy: open };

type Row = [given: string, other: Entry | OpenHold, beside: (Entry | OpenHold)[], send: SendContext, reason: WhyNot, decided: string];
const isEntry = (one: Entry | OpenHold): one is Entry => 'said' in one;
const isHold = (one: Entry | OpenHold): one is OpenHold => 'holdId' in one;

const rows: Row[] = [
  ['a STOP of another program', stop(program('news'), 1), [], deals, 'not_covering', 'NO_ENTRY'],
  ['a START of another program', start(program('news'), 1), [], deals, 'not_covering', 'NO_ENTRY'],
  ['a global release', start(GLOBAL, 2), [stop(TENANT, 1)], deals, 'not_covering', 'SUPPRESSED'],
  ['a START of one program, asked about all of a category', start(program('deals'), 2), [stop(TENANT, 1)], marketing, 'covers_part', 'SUPPRESSED'],
  ['a START of the program that the sender left (R13)', start(program('news'), 2), [stop(TENANT, 1)], moved, 'former_program', 'SUPPRESSED'],
  ['a tenant-wide STOP, and the category is exempt', stop(TENANT, 1), [stop(category('one-time'), 1)], codes, 'exempt', 'SUPPRESSED'],
  ['a tenant-wide START, and the category is exempt', start(TENANT, 2), [stop(category('one-time'), 1)], codes, 'exempt', 'SUPPRESSED'],
  ['a tenant-wide hold, and the category is exempt', hold(TENANT), [], codes, 'exempt', 'NO_ENTRY'],
  ['a STOP that a START lifted', stop(TENANT, 1), [start(program('deals'), 2)], deals, 'lifted', 'RELEASED'],
  ['a recorded STOP that a recorded START lifted', stop(TENANT, 1, 'record'), [start(program('deals'), 2, 'record')], deals, 'lifted', 'RELEASED'],
  ['a STOP before another', stop(TENANT, 1), [stop(program('deals'), 2)], deals, 'said_earlier', 'SUPPRESSED'],
  ['a STOP beside another', stop(program('deals'), 1), [stop(TENANT, 1)], deals, 'said_at_the_same_time', 'SUPPRESSED'],
  ['a START before the STOP', start(program('deals'), 1), [stop(TENANT, 2)], deals, 'said_earlier', 'SUPPRESSED'],
  ['a START at the instant of the STOP', start(program('deals'), 1), [stop(TENANT, 1)], deals, 'said_at_the_same_time', 'SUPPRESSED'],
  ['a START before another', start(TENANT, 1), [start(program('deals'), 2)], deals, 'said_earlier', 'RELEASED'],
  ["a recorded START behind the person's STOP (R13)", start(program('deals'), 2, 'record'), [stop(TENANT, 1)], deals, 'lesser_authority', 'SUPPRESSED'],
  ["a recorded START before the person's STOP", start(program('deals'), 1, 'record'), [stop(TENANT, 2)], deals, 'said_earlier', 'SUPPRESSED'],
  ['a START under a global suppression', start(program('deals'), 2), [stop(GLOBAL, 1)], deals, 'global', 'SUPPRESSED'],
  ['a START under a hold', start(program('deals'), 2), [hold(TENANT)], deals, 'held', 'HELD'],
  ['a hold of another program', hold(program('news')), [], deals, 'not_covering', 'NO_ENTRY'],
  ['a hold beside a STOP', hold(TENANT), [stop(TENANT, 1)], deals, 'blocked_already', 'SUPPRESSED'],
  ['a hold beside another', hold(sender('88222'), 'h2'), [hold(TENANT)], deals, 'blocked_already', 'HELD'],
];

describe('why an entry or hold did not decide', () => {
  it.each(rows)('%s', (...row) => {
    const [, other, beside, send, reason, decided] = row;
    // What is beside it stands first: of two that say the same the first one decides.
    const all = [...beside, other];
    const explanation = explain(all.filter(isEntry), all.filter(isHold), send);
    expect(explanation.reason).toBe(decided);
    expect(explanation.others.find((one) => (one.entry ?? one.hold) === other)).toMatchObject({ reason });
  });

  it('names what is the reason', () => {
    const [stopped, restarted] = [stop(TENANT, 1), start(program('deals'), 2)];
    expect(explain([stopped, restarted], [], deals).others).toEqual([{ entry: stopped, reason: 'lifted', by: { entry: restarted } }]);
    expect(explain([restarted], [hold(TENANT)], deals).others).toEqual([{ entry: restarted, reason: 'held', by: { hold: hold(TENANT) } }]);
  });
});

describe('properties of 2,000 random people', () => {
  const scopes = [GLOBAL, TENANT, category('marketing'), category('one-time'), program('deals'), program('news'), program('codes'), sender('88222'), sender('88223')];
  const sends = [deals, moved, codes, marketing, { policy: open }, { ...deals, policy: { ...open, consentRequired: true } }];
  const people = Array.from({ length: 2_000 }, (_, seed) => {
    const random = seeded(seed);
    const entries = scopes.flatMap((scope) => [undefined, 'record' as const].filter(() => random(4) === 0).map((authority) => (random(2) === 0 ? stop : start)(scope, random(5), authority)));
    const holds = scopes.filter(() => random(12) === 0).map((scope, place) => hold(scope, `h${place}`));
    return { seed, entries, holds, send: sends[random(sends.length)] ?? deals };
  });

  it('the decision is that of the one rule, and each entry and hold decided or has a reason', () => {
    for (const { seed, entries, holds, send } of people) {
      const { others, ...decision } = explain(entries, holds, send);
      expect({ seed, decision }).toEqual({ seed, decision: decide(entries, holds, send) });
      const told = [decision.entry, decision.hold, ...others.flatMap(({ entry, hold: held }) => [entry, held])].filter((one) => one !== undefined);
      expect({ seed, told: new Set(told) }).toEqual({ seed, told: new Set([...entries, ...holds]) });
      expect(told).toHaveLength(entries.length + holds.length);
    }
  });

  it('without a suppression or hold that did not decide the decision is the same', () => {
    for (const { seed, entries, holds, send } of people) {
      const { others, decision, reason } = explain(entries, holds, send);
      for (const { entry, hold: held } of others.filter((other) => other.entry?.state !== 'released')) {
        const without = decide(entries.filter((one) => one !== entry), holds.filter((one) => one !== held), send);
        expect({ seed, decision: without.decision, reason: without.reason }).toEqual({ seed, decision, reason });
      }
    }
  });

  it('what is lifted is lifted by what it names; what lacks authority would lift with it', () => {
    const seen = new Set<string>();
    for (const { seed, entries, holds, send } of people) {
      for (const { entry, reason, by } of explain(entries, holds, send).others) {
        seen.add(reason);
        const other = by?.entry;
        if (!entry || !other) continue;
        const personal: Entry = { scope: entry.scope, state: entry.state, said: entry.said };
        if (reason === 'lifted') expect({ seed, lifts: lifts(other, entry, send) }).toEqual({ seed, lifts: true });
        if (reason === 'lesser_authority') expect({ seed, lifts: [lifts(entry, other, send), lifts(personal, other, send)] }).toEqual({ seed, lifts: [false, true] });
        if (reason === 'said_earlier') expect(entry.said < other.said).toBe(true);
      }
    }
    expect(seen.size).toBe(11);
  });
});
