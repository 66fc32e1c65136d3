import { describe, expect, it } from '@jest/globals';
import { uuidOf, type Cause, type Scope } from '@stopline/contracts';
import { decide } from '@stopline/suppression-rule';
import fc from 'fast-check';
import type { Changed, Fact, StoredEntry } from './facts.js';
import { fold, personKey, type People } from './fold.js';
import { keyOf, ReferenceModel, type ModelRequest, type ModelSend } from './reference-model.fake.js';
import type { Heard } from './requests.js';

const NOW = '2026-11-24T09:00:00.000Z';
const NUMBER = '+12125550123';
const nobody: People = new Map([[personKey({ tenant: 'demo', number: NUMBER }), { tenant: 'demo', subject: 'subject-1', entries: [], holds: [], questions: [] }]]);
const at = (second: number): string => new Date(Date.parse('2026-11-24T08:00:00.000Z') + second * 1000).toISOString();

const scopes: readonly Scope[] = [
  { kind: 'tenant' },
  { kind: 'category', id: 'marketing' },
  { kind: 'category', id: 'codes' },
  { kind: 'program', id: 'deals' },
  { kind: 'program', id: 'logins' },
  { kind: 'sender', id: '+12025550100' },
];
const sends: readonly ModelSend[] = [
  { sender: '+12025550100', program: 'deals', category: 'marketing', exempt: false },
  { sender: '+12025550101', program: 'deals', category: 'marketing', exempt: false },
  { sender: '+12025550102', program: 'logins', category: 'codes', exempt: true },
];

/** Few instants, topics and ids: late arrivals, the same instant and the same request twice are ordinary. */
const request: fc.Arbitrary<ModelRequest> = fc
  .record({
    place: fc.nat(60),
    topic: fc.constantFrom('classified-messages', 'consent-requests', 'delivery-reports'),
    scope: fc.constantFrom(...scopes),
    state: fc.constantFrom('suppressed', 'released'),
    said: fc.integer({ min: 1, max: 12 }),
    onRecord: fc.boolean(),
  })
  // The same id is the same request.
  .map(({ place, ...of }) => ({ ...of, id: uuidOf('model', JSON.stringify([place, of])) }));
const arrivals = fc.array(request, { minLength: 1, maxLength: 40 }).chain((given) => fc.shuffledSubarray([...given, ...given.slice(0, 5)], { minLength: given.length }));

function heardOf({ id, topic, scope, state, said, onRecord }: ModelRequest): Heard {
  const times = { said: at(said), saidBy: 'provider', receivedAt: NOW } as const;
  const cause: Cause = onRecord ? 'web' : 'keyword';
  const kind = state === 'suppressed' ? 'opt_out' : 'opt_in';
  const asks = [{ kind, tenant: 'demo', scopes: [scope], cause, ...(onRecord && ({ authority: 'record' } as const)) }] as const;
  return { eventId: id, correlationId: id, origin: topic, number: NUMBER, ...times, awaited: false, asks };
}

/** What the inbox leaves: each event once. */
function once(requests: readonly ModelRequest[]): ModelRequest[] {
  return requests.filter(({ id }, place) => requests.findIndex((one) => one.id === id) === place);
}

const isChange = (fact: Fact): fact is Changed => fact.kind === 'changed';
const nameOf = ({ scope, authority }: StoredEntry): string => keyOf({ scope, onRecord: authority === 'record' });

function latestOf(facts: readonly Fact[]): StoredEntry[] {
  return [...new Map(facts.filter(isChange).map(({ entry }) => [nameOf(entry), entry])).values()];
}

function sendOf({ sender, program, category, exempt }: ModelSend) {
  return { sender, program, category, policy: { consentRequired: false, exempt } };
}

describe('any interleaving of requests over scopes, channels and times', () => {
  it('gives the state, versions and decisions of the reference model', () => {
    fc.assert(
      fc.property(arrivals, (given) => {
        const model = new ReferenceModel();
        for (const one of given) model.arrive(one);
        const entries = latestOf(fold(once(given).map(heardOf), nobody, NOW));
        expect(new Map(entries.map((entry) => [nameOf(entry), { state: entry.state, said: entry.said, version: entry.version }]))).toEqual(
          new Map([...model.entries()].map(([key, { state, said, version }]) => [key, { state, said: at(said), version }])),
        );
        for (const send of sends) expect(decide(entries, [], sendOf(send)).decision === 'BLOCK').toBe(model.blocks(send));
      }),
      { numRuns: 600 },
    );
  });

  it('has versions 1..n of each entry without a gap, each with its state before (I3)', () => {
    fc.assert(
      fc.property(arrivals, (given) => {
        const changes = fold(once(given).map(heardOf), nobody, NOW).filter(isChange);
        for (const ofEntry of Map.groupBy(changes, ({ entry }) => nameOf(entry)).values()) {
          expect(ofEntry.map(({ entry }) => entry.version)).toEqual(ofEntry.map((_, place) => place + 1));
          expect(ofEntry.map(({ before }) => before?.state)).toEqual([undefined, ...ofEntry.slice(0, -1).map(({ entry }) => entry.state)]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('cut at any instant, the history tells the state as it was then', () => {
    fc.assert(
      fc.property(arrivals, fc.nat(40), (given, cut) => {
        const requests = once(given);
        const facts = fold(requests.map(heardOf), nobody, NOW);
        const until = new Set(requests.slice(0, cut).map(({ id }) => id));
        const model = new ReferenceModel();
        for (const one of requests.slice(0, cut)) model.arrive(one);
        const then = latestOf(facts.filter(({ heard }) => until.has(heard.eventId)));
        for (const send of sends) expect(decide(then, [], sendOf(send)).decision === 'BLOCK').toBe(model.blocks(send));
      }),
      { numRuns: 200 },
    );
  });
});
