import { describe, expect, it } from '@jest/globals';
import { scopeKey, type Scope, type TopicName } from '@stopline/contracts';
import { buildData } from '@stopline/testing';
import { fakeDirectory, LONG_CODE } from '../directory.fake.js';
import { fold, peopleOf, personKey, type People } from './fold.js';
import type { Ask, Heard, Spoken } from './requests.js';
import type { Changed, Fact } from './facts.js';

const NOW = '2026-11-24T08:31:00.000Z';
const NUMBERS = ['+12125550123', '+12125550124'];
const SCOPES: Scope[] = [{ kind: 'tenant' }, { kind: 'program', id: 'deals' }];
const TOPICS: TopicName[] = ['classified-messages', 'consent-requests', 'delivery-reports'];

const at = (second: number): string => `2026-11-24T08:30:${String(second).padStart(2, '0')}.000Z`;

interface Said {
  readonly place: number;
  readonly number: string;
  readonly scope: Scope;
  readonly kind: 'opt_out' | 'opt_in';
  readonly second: number;
  readonly origin: TopicName;
}

function heardOf({ place, number, scope, kind, second, origin }: Said, spoken?: Spoken): Heard {
  const ask: Ask = { kind, tenant: 'demo', scopes: [scope], cause: 'keyword' };
  const id = `00000000-0000-5000-8000-${String(place).padStart(12, '0')}`;
  const times = { said: at(second), saidBy: 'provider', receivedAt: NOW } as const;
  return { eventId: id, correlationId: id, origin, number, ...times, awaited: false, asks: [ask], ...(spoken && { spoken }) };
}

const unknownPeople: People = new Map(
  NUMBERS.map((number, place) => [personKey({ tenant: 'demo', number }), { tenant: 'demo', subject: `subject-${place}`, entries: [], holds: [], questions: [] }]),
);

const isChange = (fact: Fact): fact is Changed => fact.kind === 'changed';

describe('a batch', () => {
  it('STOP, START, STOP of one person ends suppressed, versions 1, 2, 3 (I3)', () => {
    const kinds = ['opt_out', 'opt_in', 'opt_out'] as const;
    const batch = kinds.map((kind, place) => heardOf({ place, number: '+12125550123', scope: { kind: 'tenant' }, kind, second: place, origin: 'classified-messages' }));
    const versions = fold(batch, unknownPeople, NOW).filter(isChange).map(({ entry }) => [entry.version, entry.state]);
    expect(versions).toEqual([
      [1, 'suppressed'],
      [2, 'released'],
      [3, 'suppressed'],
    ]);
  });

  it('asks for at most one reply for each message, after what it changed (I4)', () => {
    const known = fakeDirectory().sender('demo', LONG_CODE);
    if (!known) throw new Error('no such sender');
    const spoken: Spoken = { tenant: 'demo', known, intent: 'opt_out', verdict: buildData('stopline.message.classified.v1').verdict };
    const said = { number: '+12125550123', scope: { kind: 'tenant' }, kind: 'opt_out', origin: 'classified-messages' } as const;
    const batch = [heardOf({ ...said, place: 0, second: 0 }, spoken), heardOf({ ...said, place: 1, second: 1 }, spoken)];
    expect(fold(batch, unknownPeople, NOW).map(({ kind, heard }) => [kind, heard.said])).toEqual([
      ['changed', at(0)],
      ['reply', at(0)],
      ['changed', at(1)],
    ]);
  });

  it('needs the state of everybody it speaks of, each once', () => {
    const batch = [0, 1, 2].map((place) => heardOf({ place, number: NUMBERS[place % 2] ?? '', scope: { kind: 'tenant' }, kind: 'opt_out', second: 0, origin: 'classified-messages' }));
    expect(peopleOf(batch)).toEqual(NUMBERS.map((number) => ({ tenant: 'demo', number })));
  });
});

/** The time rule as a statement about the whole past (design §4.6), not as steps: of what was said last, each topic's last word counts, and one STOP among them stops. */
function standing(said: readonly Said[]): { state: string; second: number } {
  const second = Math.max(...said.map((one) => one.second));
  const lastWords = new Map(said.filter((one) => one.second === second).map(({ origin, kind }) => [origin, kind]));
  return { state: [...lastWords.values()].includes('opt_out') ? 'suppressed' : 'released', second };
}

/** The versions that a past has made: one each time that what stands took another state or another time. */
function versionsOf(said: readonly Said[]): { state: string; second: number }[] {
  return said
    .map((_, place) => standing(said.slice(0, place + 1)))
    .filter((now, place, all) => place === 0 || now.state !== all[place - 1]?.state || now.second !== all[place - 1]?.second);
}

/** mulberry32: small, seeded, the same everywhere. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function randomStream(seed: number): Said[] {
  const roll = dice(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)] as Item;
  return Array.from({ length: 40 }, (_, place) => ({
    place,
    number: pick(NUMBERS),
    scope: pick(SCOPES),
    kind: pick(['opt_out', 'opt_in'] as const),
    second: roll(8),
    origin: pick(TOPICS),
  }));
}

const entries = NUMBERS.flatMap((number, person) => SCOPES.map((scope) => ({ number, subject: `subject-${person}`, scope })));

function versionsMade(seed: number): object[][] {
  const changes = fold(randomStream(seed).map((said) => heardOf(said)), unknownPeople, NOW).filter(isChange);
  return entries.map(({ subject, scope }) =>
    changes
      .filter((fact) => fact.subject === subject && scopeKey(fact.entry.scope) === scopeKey(scope))
      .map(({ entry: { version, state, said } }) => ({ version, state, said })),
  );
}

function versionsExpected(seed: number): object[][] {
  return entries.map(({ number, scope }) =>
    versionsOf(randomStream(seed).filter((said) => said.number === number && said.scope === scope)).map(({ state, second }, place) => ({
      version: place + 1,
      state,
      said: at(second),
    })),
  );
}

describe('random streams of STOP, START and late requests', () => {
  it('make the versions that the time rule says, 300 seeds (I3)', () => {
    for (let seed = 0; seed < 300; seed += 1) expect({ seed, made: versionsMade(seed) }).toEqual({ seed, made: versionsExpected(seed) });
  });

  it('cut into batches anywhere come to the same', () => {
    const stream = randomStream(7).map((said) => heardOf(said));
    const whole = fold(stream, unknownPeople, NOW);
    let people = unknownPeople;
    const parts = [stream.slice(0, 13), stream.slice(13, 14), stream.slice(14)].flatMap((batch) => {
      const facts = fold(batch, people, NOW);
      people = after(people, facts);
      return facts;
    });
    expect(parts).toEqual(whole);
  });
});

/** What a store would read after these facts. */
function after(people: People, facts: readonly Fact[]): People {
  const next = new Map(people);
  for (const fact of facts) {
    if (fact.kind !== 'changed' && fact.kind !== 'superseded') continue;
    const { heard, tenant, entry } = fact;
    const key = personKey({ tenant, number: heard.number });
    const state = next.get(key);
    if (state && entry) next.set(key, { ...state, entries: [...state.entries.filter(({ scope }) => scopeKey(scope) !== scopeKey(entry.scope)), entry] });
  }
  return next;
}
